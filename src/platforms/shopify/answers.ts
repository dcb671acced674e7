import { lines, type WrittenRule, when } from '../../definition/index.ts';
import { throttledForS } from './queries.ts';

/** What Shopify's answers mean. It puts failures into a 200, and the same text under several statuses: the text counts first. */
export const answers: WrittenRule[] = [
  when({ json: { 'errors.*.extensions.code': 'THROTTLED' } }, 'rate-limited', { waitS: throttledForS }),
  when({ text: /non-?expiring (access )?tokens?/i }, 'credentials-rejected', {
    says: lines(
      'Shopify takes non-expiring tokens of this kind of app no more.',
      'Make a new token, one that ends and is renewed, with the app that made this one, or use an app of your own: those are not concerned.',
    ),
    field: ['accessToken', 'clientSecret'],
    step: ['copy-token', 'copy-credentials'],
  }),
  when({ on: 'entities', text: /not approved to (access|use)[^"]*\bplans?\b/i }, 'plan-required', {
    says: lines(
      'On this store’s plan, Shopify does not show {entity} with names and addresses to this app.',
      'Use the plan Shopify or a higher one, or an app from the Dev Dashboard if this one was made in the admin.',
    ),
    step: ['open-custom-app', 'create-app'],
  }),
  when({ on: 'entities', text: /not approved to (access|use)/i }, 'permission-missing', {
    says: lines(
      'Shopify does not show this app the personal data in {entity}.',
      'Use an app made in the Dev Dashboard of the store’s own organisation, or the plan Shopify or a higher one.',
    ),
    step: ['open-custom-app', 'create-app'],
  }),
  when({ text: /"code":\s*"ACCESS_DENIED"|requires merchant approval for/ }, 'permission-missing', {
    says: lines(
      'The app may not read {entity}: the scope “{permission}” is missing.',
      'Add it, release the version if the app is in the Dev Dashboard, then install or approve the app again.',
    ),
    step: ['admin-scopes', 'release-scopes'],
  }),
  when({ status: 402 }, 'store-unavailable', {
    says: lines(
      'The store is not available to apps: usually it is paused, or a bill is open.',
      'Settle that in the admin; if the store is fine, check again in a minute.',
    ),
  }),
  when({ status: 423 }, 'store-unavailable', {
    says: 'The store is closed to apps: usually Shopify has locked it. The owner has to contact Shopify’s support.',
  }),
  when({ status: 430 }, 'ip-blocked'),
  when(
    [
      { on: ['exchange', 'authenticate'], status: 404 },
      { on: ['exchange', 'authenticate'], status: 404, html: true },
    ],
    'store-not-found',
    {
      says: 'Usually there is no store with this address. Compare it with the one under Settings → Domains.',
      field: 'shop',
    },
  ),
  when({ on: 'exchange', text: /shop_not_permitted/ }, 'credentials-rejected', {
    says: lines(
      'The app and the store belong to different organisations, so Shopify gives no token.',
      'Create the app in the organisation that owns the store.',
    ),
    step: 'create-app',
  }),
  when({ on: 'exchange', text: /app_not_installed|not installed/i }, 'credentials-rejected', {
    says: 'The app is not installed in this store, so Shopify gives no token. Install it from the app’s home page.',
    step: 'install-dev-app',
  }),
  when({ on: 'exchange', text: /application_cannot_be_found|could not find Shopify API application/i }, 'credentials-rejected', {
    says: lines(
      'Shopify knows no app with this Client ID. Copy it again from the app’s Settings.',
      'If the app is new, try again in a minute.',
    ),
    field: 'clientId',
    step: 'copy-credentials',
  }),
  when(
    [
      { on: 'exchange', status: [400, 401, 403] },
      { on: 'exchange', status: [400, 401, 403], text: /<title>(\d+ - )?Oauth error/i },
    ],
    'credentials-rejected',
    {
      says: lines(
        'Shopify gives no token for these two values.',
        'Copy Client ID and Client Secret again, and make sure that the app is installed in this store.',
      ),
      step: 'copy-credentials',
    },
  ),
  when(
    { json: { errors: /./ }, status: [401, 403], test: (_, { accessToken }) => /^shpua_/.test(accessToken ?? '') },
    'credentials-rejected',
    {
      says: 'Shopify does not accept this token, which belongs to a user. Copy the token of an app; it starts with shpat_.',
      field: 'accessToken',
      step: 'copy-token',
    },
  ),
  when([{ status: 401 }, { text: /Invalid API key or access token/ }], 'credentials-rejected', {
    says: lines(
      'Shopify does not accept the token for this store.',
      'Copy it again, and check that it belongs to this store and that the app is still installed.',
    ),
    field: 'accessToken',
    step: ['copy-token', 'install-dev-app'],
  }),
];
