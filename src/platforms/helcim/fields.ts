import { address, anyPublicHost, mistake, secret, text } from '../../definition/index.ts';

/** Only for the tool: no request goes there. */
export const storeUrl = address('storeUrl', 'Store URL', {
  from: 'account-id',
  like: 'https://fake-store.example.com',
  help: 'The address that your customers see. Only the tool needs it; it is not asked here.',
  optional: true,
  hosts: [anyPublicHost],
  neverHosts: ['helcim.com', '*.helcim.com', 'secure.myhelcim.com'],
  neverSays: 'This page belongs to Helcim and is not your store. Enter the address that your customers see.',
});

/** The number of the merchant’s account. */
export const accountId = text('accountId', 'Account ID', {
  from: 'account-id',
  like: '2500000000',
  help: 'A number, usually of ten digits.',
  labels: ['Helcim account ID', 'account-id', 'accountId', 'HELCIM_ACCOUNT_ID'],
  clean: [[/[\s-]+/g, '']],
  pattern: /^\d{5,14}$/,
  patternSays: 'An Account ID is a number, usually of ten digits. It stands in Settings → My Account.',
  mistakes: [
    mistake(/^CST\d+$/i, 'This is the code of a customer. The Account ID is a number in Settings → My Account.'),
    mistake(/^INV\d+$/i, 'This is the number of an invoice. The Account ID is a number in Settings → My Account.'),
    mistake(/^(?=\S*[a-z])[a-z0-9]{15,40}$/i, 'This looks like the API Token. The Account ID is a number.', {
      belongsIn: 'apiToken',
    }),
  ],
  notes: [{ match: /^\d{5,8}$/, says: 'An Account ID usually has ten digits. This may be the number of a payment terminal.' }],
});

/** Of the legacy API; one of the newer API opens nothing here. */
export const apiToken = secret('apiToken', 'API Token', {
  from: 'copy-token',
  like: 'FAKE0000000000000000TOKEN',
  labels: ['Legacy API Token', 'api-token', 'apiToken', 'HELCIM_API_TOKEN'],
  pattern: /^\S{10,200}$/,
  patternSays: 'An API Token has at least ten characters and no blanks. Copy it again from the API Access Information.',
  mistakes: [mistake(/^\d{5,14}$/, 'This looks like the Account ID. The API Token has letters too.', { belongsIn: 'accountId' })],
  notes: [
    {
      match: /^[0-9a-f]{22,23}$/,
      says: 'This may be the token of a payment card. If it is rejected, copy the API Token from the API Access Information.',
    },
    {
      match: /[^A-Za-z0-9]|^.{41,}$/,
      says: 'This may be a token of Helcim’s newer API. A legacy token usually has 25 letters and digits.',
    },
  ],
});
