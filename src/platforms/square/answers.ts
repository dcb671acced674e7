import { lines, type WrittenRule, when } from '../../definition/index.ts';

/** What Square's answers mean. Every error of its API has a code, which decides; one of another kind is told by its status. */
export const answers: WrittenRule[] = [
  when(
    [
      { on: 'authenticate', json: { merchant_id: /./ }, test: (_, { host }) => host === 'connect.squareupsandbox.com' },
      { json: { 'errors.*.code': 'UNAUTHORIZED' }, test: (_, { apiKey }) => apiKey?.startsWith('sandbox-') === true },
    ],
    'credentials-rejected',
    {
      says: 'This is a token from the Sandbox, which is for tests. Open Credentials, switch to Production, and copy the Access token there.',
      field: 'apiKey',
    },
  ),
  when({ json: { 'errors.*.code': 'ACCESS_TOKEN_EXPIRED' } }, 'credentials-expired', {
    says: 'This key has ended, as keys from an authorization link do after 30 days. Open the link again and copy the new key.',
    field: 'apiKey',
    step: ['open-link', 'copy-production-token'],
  }),
  when({ json: { 'errors.*.code': 'ACCESS_TOKEN_REVOKED' } }, 'credentials-rejected', {
    says: 'Somebody has removed the app from this Square account, so its key is no longer accepted. Make a new one.',
    field: 'apiKey',
    step: ['open-link', 'copy-production-token'],
  }),
  when({ json: { 'errors.*.code': /^(?:CLIENT|APPLICATION)_DISABLED$/ } }, 'credentials-rejected', {
    says: 'The app that this key belongs to is switched off at Square. Ask the people behind the app, or make a token of your own.',
    field: 'apiKey',
  }),
  when({ json: { 'errors.*.code': /^V1_(?:ACCESS_TOKEN|APPLICATION)$/ } }, 'credentials-rejected', {
    says: 'This key is from before 2016, and Square no longer accepts such keys. Make a new one.',
    field: 'apiKey',
    step: ['open-link', 'copy-production-token'],
  }),
  when({ json: { 'errors.*.code': 'MERCHANT_SUBSCRIPTION_NOT_FOUND' } }, 'plan-required', {
    says: lines(
      'Square gives out {entity} only with a subscription that this account does not have.',
      'Look in the Square Dashboard which one it is.',
    ),
  }),
  when({ on: 'authenticate', status: 403 }, 'permission-missing', {
    says: 'Square refuses this key. Usually it may read nothing: make a new one and accept every permission.',
    step: ['allow', 'copy-production-token'],
  }),
  when({ on: 'orders', status: 403, text: /MERCHANT_PROFILE_READ/ }, 'permission-missing', {
    says: lines(
      'Orders could not be looked for, because the key may not read the business and its locations: “MERCHANT_PROFILE_READ” is missing.',
      'Permissions cannot be added to a key, so make a new one.',
    ),
    step: ['allow', 'copy-production-token'],
  }),
  when({ on: 'orders', status: 403, text: /ORDERS_READ/ }, 'permission-missing', {
    says: lines(
      'The key works, but it may not read orders: “ORDERS_READ” is missing.',
      'Permissions cannot be added to a key, so make a new one and accept every permission.',
    ),
    step: ['allow', 'copy-production-token'],
  }),
  when({ on: 'entities', json: { 'errors.*.code': 'INSUFFICIENT_SCOPES' } }, 'permission-missing', {
    says: lines(
      'The key works, but it may not read {entity}: “{permission}” is missing.',
      'Permissions cannot be added to a key, so make a new one and accept every permission.',
    ),
    step: ['allow', 'copy-production-token'],
  }),
  when({ on: 'entities', status: 403 }, 'permission-missing', {
    says: lines(
      'The key works, but it may not read {entity}: usually “{permission}” is missing.',
      'Permissions cannot be added to a key, so make a new one and accept every permission.',
    ),
    step: ['allow', 'copy-production-token'],
  }),
  when({ status: 401 }, 'credentials-rejected', {
    says: 'Square does not accept this key. Copy all of it again; if it is older than 30 days, make a new one.',
    field: 'apiKey',
  }),
];
