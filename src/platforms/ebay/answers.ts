import { lines, type WrittenRule, when } from '../../definition/index.ts';
import { isOlderKey } from './trading.ts';

/** The REST APIs refuse with a status and a number, the Trading API with a number in a good answer. */
export const answers: WrittenRule[] = [
  when({ on: 'user', json: { status: 'ACCOUNTONHOLD' } }, 'store-unavailable', {
    says: 'eBay has put this account on hold. Log in to eBay and resolve that with them, then check again.',
  }),
  when({ text: /<ErrorCode>841</ }, 'store-unavailable', {
    says: 'eBay has suspended this account. Log in to eBay and resolve that with them, then check again.',
  }),
  when({ text: /<ErrorCode>518</ }, 'rate-limited', {
    says: 'The app of the tool has used up its requests to eBay, which it has for all its customers. Your key may be right; check again tomorrow.',
  }),
  when({ on: 'user' }, 'ok'),
  when({ on: 'products', text: /<Ack>Failure</, test: (_, { keyKind }) => keyKind === 'new' }, 'ok', {
    says: lines(
      'eBay’s Inventory API can be read and lists nothing.',
      'Listings that were made on eBay’s own pages do not appear there, and this key may not read them:',
      'the people behind the tool have to ask for https://api.ebay.com/oauth/api_scope, too.',
    ),
  }),
  when({ text: /<ErrorCode>(?:16110|21916013)</ }, 'credentials-expired', {
    says: 'The access was taken back in the eBay account, so this key has ended. Open the authorization link again and copy the new key.',
    field: 'apiKey',
    step: 'open-link',
  }),
  when({ text: /<ErrorCode>(?:932|17470|21917053)</ }, 'credentials-expired', {
    says: 'This key has ended, or the access was taken back. Open the authorization link again and copy the new key.',
    field: 'apiKey',
    step: 'open-link',
  }),
  // Both doors refused it. The older kind of key never ends so soon.
  when(
    { on: 'authenticate', text: /<ErrorCode>(?:93[01]|21916984)</, test: (_, values) => !isOlderKey(values) },
    'credentials-rejected',
    {
      says: lines(
        'eBay does not accept this key. It may be mistyped or cut off, or it has ended: many of eBay’s keys live for two hours only.',
        'Open the authorization link again and copy the new key.',
      ),
      field: 'apiKey',
      step: 'open-link',
    },
  ),
  when({ text: /<ErrorCode>(?:931|21916984)</ }, 'credentials-rejected', {
    says: 'eBay does not accept this key. Copy all of it again; if that does not help, open the authorization link and make a new one.',
    field: 'apiKey',
  }),
  when([{ text: /<ErrorCode>930</ }, { status: 400, json: { 'errors.*.errorId': /^100[23]$/ } }], 'credentials-rejected', {
    says: 'eBay does not see a key in this. Copy the whole API Key again.',
    field: 'apiKey',
  }),
  when({ text: /<ErrorCode>10007</ }, 'platform-error'),
  when({ status: 401 }, 'credentials-rejected', { field: 'apiKey', step: 'open-link' }),
  when({ on: 'authenticate', status: [403, 404], others: 'some-ok' }, 'ok'),
  when(
    { on: 'authenticate', status: [403, 404], test: (_, { apiKey = '' }) => apiKey.includes('#p^1#'), others: 'none-ok' },
    'permission-missing',
    {
      says: lines(
        'This key seems to belong to the app alone and not to a seller, so eBay shows nothing.',
        'Use the key that is shown after you granted access.',
      ),
      step: 'copy-key',
    },
  ),
  when({ on: 'authenticate', status: [403, 404], others: 'none-ok' }, 'permission-missing', {
    says: lines(
      'eBay lets this key read nothing. Usually it has just ended, or not everything was granted:',
      'open the authorization link again and accept everything.',
    ),
    step: 'open-link',
  }),
  when({ on: 'categories', status: [403, 404] }, 'skipped', {
    says: 'eBay shows no store categories: the account has no eBay Store, or the key lacks “{permission}” (“sell.stores.readonly” may do). The rest of the check is not affected.',
  }),
  when({ on: 'entities', status: 403 }, 'permission-missing', {
    says: lines(
      'The key may not read {entity}. Usually “{permission}” is missing: grant access again and accept everything.',
      'If you did, ask the people behind the tool, who choose what their app asks for.',
    ),
    step: 'grant',
  }),
];
