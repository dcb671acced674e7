import { expect, it } from 'vitest';
import type { Answer } from '../ask/send.ts';
import { saidIn } from './saidIn.ts';

const answer = (more: Partial<Answer>): Answer => ({
  status: 403,
  headers: new Headers(),
  text: more.json === undefined ? '' : JSON.stringify(more.json),
  json: undefined,
  html: false,
  ...more,
});
const hide = (text: string) => text.replaceAll('fake-secret', '•••');

it.each<[json: unknown, said: string | undefined]>([
  [{ message: 'Invalid permissions.' }, 'Invalid permissions'],
  [{ error: 'User does not own Shop 87654321' }, 'User does not own Shop 87654321'],
  [{ errors: [{ code: 'FORBIDDEN', detail: 'You have insufficient permissions' }] }, 'You have insufficient permissions'],
  [{ errors: '[API] Invalid API key or access token' }, '[API] Invalid API key or access token'],
  [{ errors: ['Not allowed here'] }, 'Not allowed here'],
  [[{ message: 'The users password has expired', errorCode: 'X' }], 'The users password has expired'],
  [{ error: 'invalid_grant', error_description: 'Token expired' }, 'Token expired'],
  [{ Error: { Message: 'Invalid API Key' } }, 'Invalid API Key'],
  [{ Response: { Status: 'FAIL', Errors: { Error: 'No such user' } } }, 'No such user'],
  [{ message: 'Unknown key fake-secret of owner@example.com' }, 'Unknown key ••• of •••'],
  [{ message: 'Two\nlines\u202e <b>bold</b>' }, 'Two lines bold'],
  [{ errors: [{ detail: '{"message":"Missing privilege","missing":["order:read"]}' }] }, 'Missing privilege'],
  [{ errors: [{ detail: '{"missing":{}}' }] }, '{"missing":{}}'],
  [{ message: '[API] Not allowed' }, '[API] Not allowed'],
  [{ message: 'May not read %resources.', parameters: { resources: 'orders' } }, 'May not read orders'],
  [{ message: '%1 of %2 is wrong', parameters: ['Size'] }, 'Size of %2 is wrong'],
  [{ message: '100% of %constructor', parameters: {} }, '100% of %constructor'],
  [{ error: { ip: 'Your IP 203.0.113.9 is not allowed' } }, 'Your IP 203.0.113.9 is not allowed'],
  [{ message: '' }, undefined],
  [{ code: 17, id: 4 }, undefined],
  [{ data: { list: [] } }, undefined],
  [['Unauthorized'], 'Unauthorized'],
  [{ account: { suspended: true, features: ['API', 'PREMIUM'] } }, undefined],
  [null, undefined],
])('%j says %j', (json, said) => {
  expect(saidIn(answer({ json }), hide)).toBe(said);
});

it('reads a plain text, and the header of a token that is refused', () => {
  expect(saidIn(answer({ text: 'Account not found' }), hide)).toBe('Account not found');
  const headers = new Headers({ 'www-authenticate': 'Bearer error="invalid_token", error_description="The token is over"' });
  expect(saidIn(answer({ json: {}, headers }), hide)).toBe('The token is over');
});

it('reads no web page, whose sentence is somebody else’s', () => {
  expect(saidIn(answer({ text: '<html><body>Go away</body></html>', html: true }), hide)).toBeUndefined();
});

it('keeps an error of PHP, which names folders of the server, to itself', () => {
  const text = '<br />\n<b>Warning</b>: Undefined key in <b>/var/www/html/index.php</b> on line <b>2</b><br />';
  expect(saidIn(answer({ text }), hide)).toBeUndefined();
  expect(saidIn(answer({ text: `${text}{"message":"No"}`, json: { message: 'No' } }), hide)).toBeUndefined();
});

it('is cut to 300 characters', () => {
  expect(saidIn(answer({ json: { message: 'word '.repeat(1000) } }), hide)?.length).toBeLessThanOrEqual(300);
});
