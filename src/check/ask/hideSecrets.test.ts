import { expect, test } from 'vitest';
import { hideSecrets, spellingsOf } from './hideSecrets.ts';

const hide = (text: string, secrets: string[]) => hideSecrets(text, secrets.flatMap(spellingsOf));

const secret = 'fake+secret/with "signs" 0000';

test.each([
  ['as it is', secret],
  ['percent-encoded', encodeURIComponent(secret)],
  ['as a form', new URLSearchParams({ '': secret }).toString().slice(1)],
  ['within JSON', JSON.stringify(secret).slice(1, -1)],
  ['in Base64', btoa(secret)],
  ['in Base64 without padding', btoa(secret).replace(/=+$/, '')],
  ['cut off by the platform', secret.slice(0, 20)],
  ['cut off in Base64', btoa(secret).slice(0, 30)],
])('%s', (_how, said) => {
  expect(hide(`You sent ${said}, twice: ${said}!`, [secret])).toBe('You sent •••, twice: •••!');
});

test('hides the longer of two that begin alike, and one within another', () => {
  expect(hide('a fake-secret-0000-long b fake-secret-0000 c', ['fake-secret-0000', 'fake-secret-0000-long'])).toBe(
    'a ••• b ••• c',
  );
});

test('leaves other texts alone', () => {
  expect(hide('Blue mug, fake', [secret, '', 'mug'])).toBe('Blue mug, fake');
  expect(hide('', [secret])).toBe('');
});
