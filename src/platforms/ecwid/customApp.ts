import { lines, type MethodInput, mistake, secret, step, text } from '../../definition/index.ts';

/** The way of Ecwid's own documentation: an app for one store. */
export const customApp: MethodInput = {
  id: 'secret-token',
  title: 'Store ID and Secret Token',
  intro: 'The way that Ecwid’s own documentation describes today: a custom app, made for your store only.',
  steps: [
    step(
      'create-app',
      'Create a custom app',
      'Log in to your Ecwid admin and open [my.ecwid.com/#develop-apps](https://my.ecwid.com/#develop-apps). Create an app and name it “{app}”.',
    ),
    step(
      'app-scopes',
      'Allow reading',
      lines(
        'The app needs these permissions:\n\n{permissions}\n\nA new custom app can read orders and products; usually only the customers are missing.',
        'For what is missing, open the app’s **Details** and press **Contact** at the bottom, under **Request Ecwid team to update app details**.',
        'When Ecwid has agreed, uninstall the app under [[Apps → My Apps]], and install it again on [my.ecwid.com/#develop-apps](https://my.ecwid.com/#develop-apps).',
      ),
    ),
    step(
      'copy-secret-token',
      'Copy the secret token',
      'Open the app’s **Details**, press **Show secret token** and copy it. It starts with `secret_`.',
    ),
    step('store-id', 'Copy the Store ID', 'The **Store ID** is the number at the bottom of every page of the Ecwid admin.'),
  ],
  fields: [
    text('storeId', 'Store ID', {
      from: 'store-id',
      like: '1234567',
      added: true,
      clean: [[/^#/, '']],
      pattern: /^\d{1,12}$/,
      patternSays: 'The Store ID is a number, such as 1234567. It stands at the bottom of every page of the Ecwid admin.',
      labels: ['Shop ID', 'Store number'],
      // It stands in every address of the API.
      found: [/\bapp\.ecwid\.com\/api\/v3\/(\d{1,12})\b/],
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
        mistake(/^\d{1,12}$/, 'This is the Store ID. The secret token starts with secret_.', { belongsIn: 'storeId' }),
        mistake(
          /^https:\/\/ecwid-api-playground\./,
          'This is a Personal Collection URL. Choose the other tab and enter it there.',
        ),
      ],
    }),
  ],
};
