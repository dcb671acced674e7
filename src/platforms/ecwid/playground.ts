import { address, anyPublicHost, get, type MethodInput, mistake, sourced, step } from '../../definition/index.ts';

/** The original guide's way: a file that Ecwid's API Playground writes for a store, with the token in it. */
export const playground: MethodInput = {
  id: 'collection-url',
  title: 'Personal Collection URL',
  chooseIf: 'You have such an address already, or your tool asks for one.',
  intro:
    'The quick way, but it may no longer work: Ecwid’s documentation does not speak of it, and other tools have left it. If it fails, use the other way, **Store ID and Secret Token**.',
  minutes: 3,
  keyLives: 'until you remove the API Playground from your apps',
  afterwards: [
    sourced(
      'Remove the API Playground under [[Apps → My Apps]] in the Ecwid admin. Its token ends with it; until then the Personal Collection URL opens your store for whoever has it.',
      'https://docs.ecwid.com/develop-apps/app-settings',
    ),
  ],
  steps: [
    step(
      'log-in',
      'Log in to your store',
      'Log in to the Ecwid admin at [my.ecwid.com](https://my.ecwid.com/). If you have several stores, make sure that the right one is shown.\n\nThe **Store URL** is the address that your customers see; copy it from your shop.',
    ),
    step(
      'open-playground',
      'Connect the API Playground',
      'In a **new tab of the same browser**, open [api-playground.ecwid.com](https://api-playground.ecwid.com/). Press **Connect with Ecwid**. Accept every permission that it asks for.',
    ),
    step(
      'copy-url',
      'Copy the Personal Collection URL',
      'The page reloads. Skip what it says about Postman. Look for the **Personal Collection URL**, the long address that ends in `.json.postman_collection`, and copy all of it.\n\nWhoever has this address can read your store, and usually change it: treat it like a password.',
    ),
  ],
  fields: [
    address('storeUrl', 'Store URL', {
      from: 'log-in',
      like: 'https://store1234567.company.site',
      help: 'The address that your customers see. It only serves to compare.',
      optional: true,
      hosts: [anyPublicHost],
      notes: [
        {
          match: /^https:\/\/my\.(?:ecwid\.com|business\.shop)/,
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
