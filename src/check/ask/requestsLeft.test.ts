import { expect, it } from 'vitest';
import { requestsLeft } from './requestsLeft.ts';

const counted = { left: { remaining: 'X-Left', of: 'X-All', perS: 60 } };
const used = { left: { used: 'X-Calls' } };

it.each([
  ['how many are left, of how many', counted, { 'X-Left': '149', 'X-All': '150' }, { left: 149, of: 150, perS: 60 }],
  ['several limits at once: the first', counted, { 'X-Left': '120/2900', 'X-All': '300/3000' }, { left: 120, of: 300, perS: 60 }],
  ['no number of all', counted, { 'X-Left': '7' }, { left: 7, perS: 60 }],
  ['a limit that is marked as exhausted', counted, { 'X-Left': '-1/5', 'X-All': '300' }, undefined],
  ['another header', counted, { 'X-All': '150' }, undefined],
  ['a number that is none', counted, { 'X-Left': '9'.repeat(300) }, undefined],
  ['how many are used', used, { 'X-Calls': '3/40' }, { left: 37, of: 40 }],
  ['how many are used, with a word', used, { 'X-Calls': 'api-usage=5/15000' }, { left: 14_995, of: 15_000 }],
  ['more used than there are', used, { 'X-Calls': '41/40' }, { left: 0, of: 40 }],
  ['nothing', used, {}, undefined],
])('reads a header that tells %s', (_, pace, headers, left) => {
  expect(requestsLeft(pace, new Headers(headers as Record<string, string>))).toEqual(left);
});

it('reads nothing where the definition names no header', () => {
  expect(requestsLeft({ allows: { requests: 2, perS: 1 } }, new Headers({ 'X-Calls': '1/2' }))).toBeUndefined();
});
