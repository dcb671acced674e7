import { bearer, exact, lines, type MethodInput, sourced, step } from '../../definition/index.ts';
import { accessToken } from './fields.ts';
import { listsOf } from './lists.ts';
import { limits, restApi } from './restApi.ts';

/** What each area needs of an app, as the paths of Jumpseller’s own description of its API say: categories are no `read_categories`. */
const scopes = {
  products: 'read_products',
  assets: 'read_store',
  customers: 'read_customers',
  orders: 'read_orders',
  pages: 'read_pages',
};

/** The app of the operator's tool, let in by one button. */
export const toolsApp: MethodInput = {
  id: 'tools-app',
  title: 'With one button',
  chooseIf: 'You have no keys, and want to look for none',
  intro: 'You need no keys of your account for this way: you let {tool} into your store, through its own app at Jumpseller.',
  minutes: 2,
  keyLives: 'one hour',
  afterwards: [
    sourced(
      'The Access Token ends by itself, one hour after Jumpseller gave it. This site keeps nothing that could renew it.',
      'https://github.com/Jumpseller/api-docs',
    ),
  ],
  steps: [
    step(
      'allow',
      'Let the tool into your store',
      lines(
        'Press **Connect with Jumpseller** above. Log in with an account of the right store, preferably with the **Administrator** role.',
        'Allow everything that Jumpseller’s page asks for.\n\nThe',
        '**Access Token** then stands in its field, and is checked at once.',
      ),
    ),
  ],
  fields: [accessToken],
  connect: {
    authorize: 'https://accounts.jumpseller.com/oauth/authorize',
    token: 'https://accounts.jumpseller.com/oauth/token',
    scopes: Object.values(scopes),
    app: 'body',
    gives: { accessToken: 'access_token' },
  },
  onlyWithApp: true,
  api: { ...restApi, auth: bearer('{accessToken}'), limits: limits('eleven') },
  entities: listsOf({
    products: exact(scopes.products),
    assets: exact(scopes.assets),
    customers: exact(scopes.customers),
    orders: exact(scopes.orders),
    pages: exact(scopes.pages),
  }),
};
