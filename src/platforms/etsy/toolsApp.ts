import { get, header, lines, type MethodInput, step } from '../../definition/index.ts';
import { accessToken } from './fields.ts';
import { listsOf } from './lists.ts';
import { keyHeader, openApi } from './openApi.ts';
import { ofOwnShop, withConsent } from './shop.ts';

/** The app of the operator's tool, let in by one button. Etsy takes its token only beside the two values of that app. */
export const toolsApp: MethodInput = {
  id: 'tools-app',
  title: 'With one button',
  chooseIf: 'You have no key, and want to create none',
  intro: 'You need no app of your own for this way: you let {tool} into your shop, through its own app at Etsy.',
  minutes: 2,
  keyLives: 'about one hour',
  steps: [
    step(
      'allow',
      'Let the tool into your shop',
      lines(
        'Press **Connect with Etsy** above. Log in with the account that **owns the shop**, and allow everything that Etsy’s page asks for.',
        'The **Access Token** then stands in its field, and is checked at once.',
      ),
    ),
  ],
  fields: [{ ...accessToken, from: 'allow', help: 'It comes by itself when you allow the access.', optional: false }],
  connect: {
    authorize: 'https://www.etsy.com/oauth/connect',
    token: 'https://openapi.etsy.com/v3/public/oauth/token',
    scopes: ['shops_r', 'transactions_r'],
    pkce: true,
    app: 'public',
    gives: { accessToken: 'access_token' },
  },
  onlyWithApp: true,
  api: { ...openApi, auth: header(keyHeader, '{clientId}:{clientSecret}') },
  authenticate: get('/users/me', { ...withConsent, proves: 'user_id', take: { shopNumber: 'shop_id' } }),
  entities: listsOf(ofOwnShop),
};
