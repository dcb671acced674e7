import { address, anyPublicHost, mistake, secret } from '../../definition/index.ts';

/** Only compared with what the keys open. */
export const storeUrl = address('storeUrl', 'Store URL', {
  from: 'log-in',
  like: 'https://demo-store.jumpseller.com',
  help: 'It only serves to compare: the keys themselves say which store they open.',
  optional: true,
  hosts: [anyPublicHost],
  shape: /^(?:https?:\/\/)?(?!(?:www|api|accounts|mcp)\.)[\w-]+\.jumpseller\.com(?:\/|$)/i,
  labels: ['Store', 'Store code', 'Tienda', 'Loja', 'JUMPSELLER_STORE', 'JUMPSELLER_STORE_URL'],
  clean: [[/^[a-z0-9_-]+$/i, 'https://$&.jumpseller.com']],
  mistakes: [
    mistake(
      /^(?:https?:\/\/)?(?:www\.)?jumpseller\.(?:[a-z]{2,3}|com?\.[a-z]{2})(?:[/?#]|$)/i,
      'This is Jumpseller’s own site, and names no store. Enter the address of your store, such as https://demo-store.jumpseller.com.',
    ),
    mistake(
      /^(?:https?:\/\/)?(?:api|accounts|mcp)\.jumpseller\.com(?:[/?#]|$)/i,
      'This address is the same for every store. Enter the address of your store, such as https://demo-store.jumpseller.com.',
    ),
  ],
});

/** The name of an account in one store. */
export const apiLogin = secret('apiLogin', 'API Login', {
  from: 'copy-keys',
  like: '0'.repeat(32),
  labels: ['Login', 'Login key', 'JUMPSELLER_LOGIN', 'JUMPSELLER_API_LOGIN'],
  pattern: /^[^\s@:/]+$/,
  patternSays: 'An API Login is one word, usually of 32 digits and letters from a to f. Copy it again.',
  mistakes: [
    mistake(
      /^[^\s:/]+:[^\s:/]+$/,
      'This looks like both keys in one. Enter the part before the colon here, and the part after it as the Auth Token.',
    ),
  ],
  notes: [
    {
      match: /^(?![0-9a-f]{32,50}$)/i,
      says: 'An API Login usually has 32 digits and letters from a to f. If it is rejected, copy it again from the box API.',
    },
  ],
});

/** The secret of the same account in the same store. */
export const authToken = secret('authToken', 'Auth Token', {
  from: 'copy-keys',
  like: '1'.repeat(32),
  labels: ['authtoken', 'Token', 'Token de autenticación', 'JUMPSELLER_TOKEN', 'JUMPSELLER_AUTH_TOKEN'],
  pattern: /^[^\s@:/]{16,}$/,
  patternSays: 'An Auth Token is one word, usually of 32 digits and letters from a to f. Copy it again.',
  mistakes: [
    mistake(/^(?:Authorization:\s*)?Basic\s/i, 'This is a whole header. Enter only the Auth Token, from the box API.'),
    mistake(
      /^[^\s:/]+:[^\s:/]+$/,
      'This looks like both keys in one. Enter the part after the colon here, and the part before it as the API Login.',
    ),
  ],
  notes: [
    {
      match: /^(?![0-9a-f]{32,50}$)/i,
      says: 'An Auth Token usually has 32 digits and letters from a to f. Keys that an app was given do not fit here.',
    },
  ],
});

/** What Jumpseller gives to an app that was let in. Only its use as a bearer (RFC 6750, section 2.1) tells its shape. */
export const accessToken = secret('accessToken', 'Access Token', {
  from: 'allow',
  like: 'fake-access-token-0000000000000000000000000',
  help: 'It comes by itself when you allow the access.',
  added: true,
  labels: ['JUMPSELLER_ACCESS_TOKEN'],
  pattern: /^[\w.~+/-]+=*$/,
  patternSays: 'An Access Token is one word. Connect again, or copy all of it again.',
  notes: [
    {
      match: /^[0-9a-f]{32}$/i,
      says: 'This may be the Auth Token of an account, which belongs to the other way of connecting, beside the API Login.',
    },
  ],
  found: [/Authorization["']?\s*[:=]\s*["']?Bearer\s+([\w.~+/-]+=*)/i],
});
