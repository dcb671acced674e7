import { address, anyPublicHost, get, type MethodInput, mistake, step } from '../../definition/index.ts';

/** The original guide's way: a file that Ecwid's API Playground writes for a store, with the token in it. */
export const playground: MethodInput = {
  id: 'collection-url',
  title: 'Personal Collection URL',
  intro:
    'The quick way, where the API Playground still lets you in. Ecwid’s own documentation no longer speaks of it; if it does not work, use the other tab.',
  steps: [
    step(
      'log-in',
      'Log in to your store',
      'Log in to your **Ecwid Admin Panel**. If you have several stores, make sure that the right one is open.',
    ),
    step(
      'open-playground',
      'Connect the API Playground',
      'In a **new tab of the same browser** open [api-playground.ecwid.com](https://api-playground.ecwid.com/) and press **Connect with Ecwid**. Accept every permission that it asks for.',
    ),
    step(
      'copy-url',
      'Copy the Personal Collection URL',
      'The page reloads. Skip what it says about Postman; look for the **Personal Collection URL**, the long address that ends in `.json.postman_collection`, and copy all of it.\n\nWhoever has this address can read your store: treat it like a password.',
    ),
  ],
  fields: [
    address('storeUrl', 'Store URL', {
      like: 'https://store1234567.company.site',
      help: 'The address that your customers see. It only serves to compare.',
      optional: true,
      hosts: [anyPublicHost],
      notes: [
        {
          match: /^https:\/\/my\.ecwid\.com/,
          says: 'This is the address of the Ecwid admin. Enter the one that your customers see.',
        },
      ],
    }),
    address('collectionUrl', 'Personal Collection URL', {
      from: 'copy-url',
      like: 'https://ecwid-api-playground.s3.amazonaws.com/1234567_0000000000000000.json.postman_collection',
      secret: true,
      keep: 'path',
      hosts: ['ecwid-api-playground.s3.amazonaws.com'],
      hostSays:
        'This address does not come from the API Playground. Copy the Personal Collection URL; it starts with https://ecwid-api-playground.s3.amazonaws.com/.',
      neverHosts: ['api-playground.ecwid.com', 'ecwid.com', '*.ecwid.com', '*.company.site'],
      neverSays:
        'This is the page, not the address shown on it. Press Connect with Ecwid there, then copy the long address that ends in .json.postman_collection.',
      clean: [[/^(?:https?:\/\/)?s3\.amazonaws\.com\/ecwid-api-playground\//i, 'https://ecwid-api-playground.s3.amazonaws.com/']],
      pattern: /^https:\/\/[^/]+\/[^/]+$/,
      patternSays: 'The address is not complete. It ends in .json.postman_collection.',
      mistakes: [
        mistake(/^(secret|public)_/, 'This is a token, not an address. Choose “Store ID and Secret Token” and enter it there.'),
      ],
      notes: [
        {
          match: /^(?!.*\.json\.postman_collection$)/,
          says: 'A Personal Collection URL usually ends in .json.postman_collection. This one may be cut off.',
        },
      ],
    }),
  ],
  before: {
    collection: get('{collectionUrl}', {
      auth: 'none',
      headers: { Accept: '*/*' },
      take: {
        storeId: { match: /\/api\/v3\/(\d+)\// },
        // Since March 2025 a token counts in a header only: a line of text, a list, or Postman's own kind of login.
        secretToken: { match: /(?:[?&]token=|\bBearer\s+(?!\{)|"value"\s*:\s*"(?=secret_))([^&"\\\s]+)/ },
      },
    }),
  },
};
