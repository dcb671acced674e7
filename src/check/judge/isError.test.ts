import { expect, it } from 'vitest';
import { isError } from './isError.ts';

it.each<[json: unknown, isIt: boolean, why: string]>([
  [{ error: 'Unauthorized' }, true, 'an error alone'],
  [{ errors: [{ message: 'Invalid token' }] }, true, 'a list of errors'],
  [{ errors: { token: ['is invalid'] } }, true, 'errors by field'],
  [{ error: 'invalid_client', error_description: 'Unknown client' }, true, 'OAuth'],
  [{ success: false, message: 'Not logged in' }, true, 'no success'],
  [{ success: 0, data: [] }, true, 'no success, with an empty list'],
  [{ status: 'error', message: 'Access denied' }, true, 'a status in words'],
  [{ Ack: 'Error', Messages: { Error: { Message: 'Invalid API Key' } } }, true, 'an acknowledgement that is none'],
  [{ Response: { Ack: 'Failure', Errors: { Code: '5' }, Version: '1193' } }, true, 'an error with the version of the API'],
  [{ Response: { '@xmlns': 'urn:acme', Ack: 'Failure', Errors: { Code: '5' } } }, true, 'an error in XML of a namespace'],
  [[{ Key: 'Error', Value: '', Status: '401', Message: 'Unauthorized' }], true, 'a list of errors alone'],
  [['Unauthorized'], true, 'a word in a list'],
  [{ Response: { error: 'Invalid key' } }, true, 'one element around everything, as in XML'],
  [{ message: { response: '0', responseMessage: 'Token is unknown' } }, true, 'an answer that is none, as in XML'],
  [{ data: null, errors: [{ message: 'Not allowed' }] }, true, 'GraphQL without data'],

  [{ data: { shop: { name: 'Acme' } }, errors: [{ message: 'One field is hidden' }] }, false, 'an error beside data'],
  [{ error: null, data: [{ id: 1 }] }, false, 'no error, said so'],
  [{ errors: [], items: [{ id: 1 }] }, false, 'an empty list of errors'],
  [{ message: { response: '1', responseMessage: 'Approved' } }, false, 'an answer that is one, as in XML'],
  [{ success: true, result: { id: 1 } }, false, 'a success'],
  [{ status: 'live', id: 7 }, false, 'the status of a shop'],
  [{ Response: { '@id': '7', Ack: 'Success' } }, false, 'an attribute that is data'],
  [{ message: 'Welcome', name: 'Acme' }, false, 'a message beside a name'],
  [[{ id: 1, title: 'Error-proof mug' }], false, 'a record'],
  [['red', 'blue'], false, 'words'],
  [[], false, 'an empty list'],
  [{}, false, 'nothing at all'],
  [null, false, 'null'],
  ['error', false, 'a text'],
])('%j: %s (%s)', (json, isIt) => {
  expect(isError(json)).toBe(isIt);
});
