import { basic, exchange, lines, type MethodInput, mistake, secret, step, text } from '../../definition/index.ts';
import { apiUrl } from './apiUrl.ts';
import { beyondData } from './data.ts';

/** ePages Beyond shows no token: one is made from the app’s two values. */
export const customApp: MethodInput = {
  id: 'custom-app',
  title: 'Client ID and Client Secret',
  chooseIf: 'Your shop is on ePages Beyond.',
  intro: 'For **ePages Beyond**, where an Access Token is made from these two values whenever it is needed.',
  minutes: 6,
  keyLives: 'as long as the custom app exists, as far as is known',
  afterwards: ['Remove the app under [[Apps → Custom apps]]. Its Client ID and Client Secret end with it.'],
  steps: [
    step(
      'beyond-url',
      'Work out the API URL',
      'Visit your shop as a customer does, and copy the address from the browser. Append `/api` to it.',
    ),
    step(
      'create-custom-app',
      'Create a custom app',
      lines(
        'Log in to the back office at `https://your-shop.beyondshop.cloud/cockpit` and go to',
        '[[Apps → Custom apps → Add custom app]]. Name the app “{app}”. The callback URL may stay empty.',
      ),
    ),
    step('beyond-scopes', 'Allow reading', 'Under **App scopes**, tick these:\n\n{permissions}'),
    step('copy-client', 'Copy both values', 'Press **Save**. Copy the **Client ID** and the **Client Secret**.'),
  ],
  fields: [
    apiUrl('beyond-url', {
      like: 'https://fake-shop.beyondshop.cloud/api',
      pattern: /^https:\/\/[^/]+\/(?:.+\/)?api$/,
      patternSays: 'The API URL of ePages Beyond ends in /api. For /rs/shops/ and a name, choose “Access token” instead.',
    }),
    text('clientId', 'Client ID', {
      from: 'copy-client',
      like: 'fake-client-id',
      added: true,
      labels: ['BEYOND_CLIENT_ID', 'EPAGES_CLIENT_ID'],
      pattern: /^\S{8,}$/,
      patternSays: 'A Client ID has at least eight characters and no blanks. Copy it again from the custom app.',
    }),
    secret('clientSecret', 'Client Secret', {
      from: 'copy-client',
      like: 'FAKESECRET0000000',
      added: true,
      labels: ['BEYOND_CLIENT_SECRET', 'EPAGES_CLIENT_SECRET'],
      pattern: /^\S{8,}$/,
      patternSays: 'A Client Secret has at least eight characters and no blanks. Copy it again from the custom app.',
      mistakes: [mistake(/^eyJ[\w-]*\.[\w-]+\.[\w-]*$/, 'This token was made from the Client Secret. Copy that itself.')],
    }),
  ],
  before: {
    token: exchange(
      '{apiUrl}/oauth/token?grant_type=client_credentials',
      { form: {} },
      { auth: basic('{clientId}', '{clientSecret}'), take: { accessToken: 'access_token' } },
    ),
  },
  entities: beyondData,
};
