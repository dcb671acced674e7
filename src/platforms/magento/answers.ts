import { refusedByServer, when } from '../../definition/index.ts';
import { isNotAuthorized, missingIn, noSuchConsumer, signatureInvalid } from './answered.ts';

const asNobody = ({ asNobody }: Record<string, string>) => asNobody === 'yes';
const says = (pattern: RegExp) => ({ json: { message: pattern } });

/** What answers mean. Magento writes its sentences in English in nearly all shops, whatever their language. */
export const answers = [
  // With a key that nobody has.
  when({ on: 'authenticate', ...says(noSuchConsumer), test: (_answer, values) => asNobody(values) }, 'ok'),
  when({ on: 'authenticate', status: 200, test: (_answer, values) => asNobody(values) }, 'ok', {
    says: 'Anybody may read the customers of this shop, so only its orders can prove these values.',
  }),
  when({ on: 'authenticate', test: (answer, values) => asNobody(values) && isNotAuthorized(answer) }, 'not-an-api', {
    says: 'The shop’s server cuts off the header Authorization, so no value ever arrives. Ask whoever looks after the server to pass it on to PHP.',
  }),

  when({ status: 401, ...says(noSuchConsumer) }, 'credentials-rejected', {
    says: 'Magento does not know this Consumer Key. Open the integration and copy all four values again; they change when it is reauthorized.',
    field: 'consumerKey',
  }),
  when(says(/consumer key has expired/i), 'credentials-expired', {
    says: 'Magento says that this Consumer Key has expired. Reauthorize the integration, and copy all four values again.',
    field: 'consumerKey',
  }),
  when(says(/consumer key is not the correct length/i), 'invalid-value', {
    says: 'Magento says that this Consumer Key does not have the right length. Copy it again: it has 32 letters and digits.',
    field: 'consumerKey',
  }),
  when(says(/token length is invalid/i), 'invalid-value', {
    says: 'Magento says that this Access Token does not have the right length. Copy it again: it has 32 letters and digits.',
    field: 'accessToken',
  }),
  when(says(/token has been revoked/i), 'credentials-rejected', {
    says: 'Magento has revoked this Access Token. Activate or reauthorize the integration, and copy all four values again.',
    field: 'accessToken',
    step: ['activate', 'copy-token'],
  }),
  when(says(/token is not associated/i), 'credentials-rejected', {
    says: 'This Access Token belongs to another integration than the Consumer Key. Copy all four values from one integration.',
    field: 'accessToken',
  }),
  when({ status: 401, ...says(/specified token does not exist/i) }, 'credentials-rejected', {
    says: 'Magento does not know this Access Token. Copy all four values again; they change when the integration is reauthorized.',
    field: 'accessToken',
  }),
  when({ status: 401, ...says(signatureInvalid) }, 'credentials-rejected', {
    says: 'The Consumer Secret or the Access Token Secret is wrong; Magento does not say which. Copy both again. If both are right, check the Store URL: with and without www are two signatures.',
    step: 'copy-values',
  }),
  when(says(/nonce/i), 'platform-error', {
    says: 'The clock of the shop’s server is more than ten minutes slow, so it takes no signature. Ask whoever looks after the server to set it.',
  }),
  when({ method: 'access-token', on: 'authenticate', test: isNotAuthorized }, 'credentials-rejected', {
    says: 'Magento does not take this Access Token alone, and does not say why. Usually the setting is off, which it is since 2.4.4. Otherwise the token is wrong, or nothing is ticked.',
    field: 'accessToken',
    step: 'allow-bearer',
  }),
  when({ on: 'entities', test: isNotAuthorized }, 'permission-missing', {
    says: 'The integration may not read {entity}. Open it, tick “{permission}” on the tab API, and save; look that it is active. Reauthorizing makes new values.',
    step: ['resources', 'allow-resources'],
    missing: missingIn,
  }),

  when(
    [
      { status: 400, ...says(/specified request cannot be processed/i) },
      { on: 'recognise', status: 400, ...says(/specified request cannot be processed/i) },
    ],
    'store-not-found',
    {
      says: 'Magento is here, but it has no store of this name. Enter the address of the shop’s first page, without the code of a store.',
      field: 'storeUrl',
    },
  ),
  when({ on: 'entities', status: 404, ...says(/does not match any route/i) }, 'platform-error', {
    says: 'This shop’s Magento does not hand out {entity}: usually the module for it was removed or switched off.',
  }),
  when({ on: 'entities', status: [400, 500], text: /elasticsearch|opensearch|no alive nodes/i }, 'platform-error', {
    says: 'The search of this shop, through which {entity} are read, is down. Ask whoever looks after the server.',
  }),
  when(
    [
      { on: 'recognise', status: 503, text: /error 503: service unavailable/i },
      { status: 503, text: /error 503: service unavailable/i },
    ],
    'store-unavailable',
    { says: 'The shop is in maintenance mode, in which its API is closed too. Wait until it is over, then check again.' },
  ),
  refusedByServer(),
  when({ on: 'version', text: /^Magento\/\d/ }, 'not-an-api', {
    says: 'Magento is here, but its REST API does not answer. Usually the server or a firewall blocks the addresses under /rest. Ask whoever looks after the server.',
    field: 'storeUrl',
  }),
  when({ on: 'magento-1', json: { 'messages.error.*.message': /./ } }, 'not-an-api', {
    says: 'This is Magento 1, which has another API. This check is for Magento 2 and Adobe Commerce.',
    field: 'storeUrl',
  }),
];
