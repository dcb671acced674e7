import { address, lines, mistake, secret, text } from '../../definition/index.ts';

/** Where the API answers; not where customers shop. */
export const storeUrl = address('storeUrl', 'Store URL', {
  from: 'api-url',
  like: 'https://example-shop.admin.s00.upgates.com/api/v2',
  help: 'The API URL from the administration, not the address of your shop.',
  hosts: ['*.admin.*.upgates.com', '*.admin.upgates.com'],
  shape: /^(?:https?:\/\/)?[a-z0-9-]+\.admin\.(?:[a-z0-9-]+\.)?upgates\.com(?:[/?#]|$)/i,
  labels: ['API URL', 'URL', 'URL API', 'UPGATES_URL', 'UPGATES_API_URL'],
  hostSays: lines(
    'This is not the API URL of an Upgates shop, and it cannot be worked out from the address that customers see.',
    'Copy the API URL below the table under Add-ons → API; it contains “.admin.”.',
  ),
  neverHosts: [
    'upgates.com',
    'www.upgates.com',
    'docs.upgates.com',
    'addons.upgates.com',
    'upgates.cz',
    'www.upgates.cz',
    'upgates.sk',
    'www.upgates.sk',
  ],
  neverSays: 'This page belongs to Upgates and is no shop. Copy the API URL below the table under Add-ons → API.',
});

/** Of an API user, and not of a person. */
export const apiLogin = text('apiLogin', 'API Login', {
  from: 'create-access',
  like: '12345678',
  help: 'From the column LOGIN; usually a number.',
  added: true,
  labels: ['LOGIN', 'API user', 'Přihlašovací jméno', 'Prihlasovacie meno', 'UPGATES_LOGIN'],
  pattern: /^[^\s:]{1,100}$/,
  patternSays: 'The API Login has no blanks and no colon. Copy it from the column LOGIN.',
  notes: [
    {
      match: /@/,
      says: lines(
        'This is an e-mail address, such as you use for the administration.',
        'The API Login is another one: copy it from the column LOGIN.',
      ),
    },
  ],
});

/** The password that belongs to the login. */
export const apiKey = secret('apiKey', 'API Username / Key / Token', {
  from: 'create-access',
  like: 'FAKEfakeFAKEfake',
  help: 'The API key. It is not the password of the administration.',
  labels: ['API key', 'KLÍČ API', 'API klíč', 'heslo', 'UPGATES_KEY', 'UPGATES_API_KEY'],
  pattern: /^\S{6,200}$/,
  patternSays: 'An API key has at least six characters and no blanks. Click the hidden key in its row, and copy it.',
  mistakes: [
    mistake(
      /^\d{4,12}:\S+$/,
      lines(
        'These are two values with a colon between them.',
        'Enter the part before the colon as the API Login, and the part after it here.',
      ),
    ),
    mistake(
      /^(?:Authorization:\s*)?Basic\s/i,
      'This is login and key in one, encoded. Enter the two as the administration shows them.',
    ),
  ],
  notes: [
    {
      match: /^\d+$/,
      says: 'This key is only digits, like a login. If it is rejected, check that login and key are not exchanged.',
    },
  ],
});
