import { exact, lines, type MethodInput, mistake, secret, sourced, step, text } from '../../definition/index.ts';

/** The way of Ecwid's own documentation: an app for one store. */
export const customApp: MethodInput = {
  id: 'secret-token',
  title: 'Store ID and Secret Token',
  chooseIf: 'You have no values yet, or your tool asks for a Store ID and a token.',
  forNewcomers: true,
  intro: 'The way that Ecwid describes today: an app that you make for your store only.',
  minutes: 10,
  waits: 'If reading customers is not allowed yet, Ecwid’s support has to add it first.',
  keyLives: 'until you uninstall the app',
  toolsAlsoWant: { addLater: true, permissions: [exact('read_brands'), exact('read_discount_coupons')] },
  afterwards: [
    sourced(
      'Uninstall the app under [[Apps → My Apps]] in the Ecwid admin. Its secret token ends with it.',
      'https://docs.ecwid.com/develop-apps/app-settings',
    ),
  ],
  steps: [
    step(
      'create-app',
      'Create a custom app',
      'Log in to the Ecwid admin at [my.ecwid.com](https://my.ecwid.com/). Then open [my.ecwid.com/#develop-apps](https://my.ecwid.com/#develop-apps). Create an app and name it “{app}”.',
    ),
    step(
      'app-scopes',
      'Allow reading',
      lines(
        'The app needs these permissions:\n\n{permissions}\n\nA',
        'new app can read orders and products already. Usually only [copy: read_customers] is missing.\n\nYou',
        'cannot tick what is missing: ask Ecwid for it.',
        'Open [my.ecwid.com/#develop-apps](https://my.ecwid.com/#develop-apps) and press **Details** at the app.',
        'At the bottom, under **Request Ecwid team to update app details**, press **Contact**. Name the permissions.\n\nWhen',
        'Ecwid has added them, uninstall the app under [[Apps → My Apps]].',
        'Then install it again on [my.ecwid.com/#develop-apps](https://my.ecwid.com/#develop-apps).',
      ),
    ),
    step(
      'copy-secret-token',
      'Copy the secret token',
      'On [my.ecwid.com/#develop-apps](https://my.ecwid.com/#develop-apps), press **Details** at the app, then **Show secret token**. Copy it; it starts with `secret_`.',
    ),
    step('store-id', 'Copy the Store ID', 'The **Store ID** is the number at the bottom of every page of the Ecwid admin.'),
  ],
  fields: [
    text('storeId', 'Store ID', {
      from: 'store-id',
      like: '1234567',
      added: true,
      clean: [
        [/^#/, ''],
        // The address of the admin, which Lightspeed's customers see at another domain.
        [/^(?:https?:\/\/)?my\.(?:ecwid\.com|business\.shop)\/store\/(\d{1,12})(?!\d).*$/i, '$1'],
        // Those of the API and of the script that shows the shop in a page.
        [/^(?:https?:\/\/)?app\.ecwid\.com\/(?:api\/v3\/|script\.js\?)(\d{1,12})(?!\d).*$/i, '$1'],
        // The one that Ecwid gives a shop at first.
        [/^(?:https?:\/\/)?store(\d{1,12})\.company\.site(?:[/?#].*)?$/i, '$1'],
      ],
      pattern: /^\d{1,12}$/,
      patternSays: 'The Store ID is a number, such as 1234567. It stands at the bottom of every page of the Ecwid admin.',
      labels: ['Shop ID', 'Store number'],
      // It stands in every address of the API.
      found: [/\bapp\.ecwid\.com\/api\/v3\/(\d{1,12})\b/, /\bmy\.(?:ecwid\.com|business\.shop)\/store\/(\d{1,12})\b/],
      mistakes: [mistake(/^public_/, 'This is a token. The Store ID is a number.')],
    }),
    secret('secretToken', 'Secret Token', {
      from: 'copy-secret-token',
      like: 'secret_00000000000000000000000000000000',
      added: true,
      shape: /^secret_\w{8}/,
      labels: ['Access token', 'API token'],
      pattern: /^\S{8,}$/,
      patternSays: 'The secret token starts with secret_ and has no blanks. Copy it again.',
      mistakes: [
        mistake(
          /^public_/,
          'This is the public token, which cannot read orders or customers. Copy the secret token; it starts with secret_.',
        ),
        mistake(
          /^lsxs_/i,
          'This is a token of Lightspeed Retail (X-Series), which does not open the online shop. Copy the secret token of Ecwid; it starts with secret_.',
        ),
        mistake(
          /^custom-app-[\d-]+$/i,
          'This is the name of the app (its client_id). Copy the secret token of the same app; it starts with secret_.',
        ),
        mistake(/^\d{1,12}$/, 'This is the Store ID. The secret token starts with secret_.', { belongsIn: 'storeId' }),
        mistake(
          /^https:\/\/ecwid-api-playground\./,
          'This is a Personal Collection URL. Choose the other way above and enter it there.',
        ),
      ],
    }),
  ],
};
