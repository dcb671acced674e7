import { address, mistake, secret, text } from '../../definition/index.ts';

const addressOfServer = /^https?:\/\/|^(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?:\/.*)?$/i;

/** @param from the step in which it is found */
export function serverUrl(from: string) {
  return address('serverUrl', 'Server URL', {
    from,
    like: 'https://shop.example.com',
    labels: ['Vendure URL', 'Admin API URL', 'ADMIN_API', 'API host', 'VENDURE_API_URL', 'VENDURE_HOST', 'Backend URL'],
    help: 'The address of the dashboard or of the Admin API is understood too.',
    keep: 'path',
    clean: [
      [/[?#].*/s, ''],
      [/\/(?:admin-api|shop-api)(?:\/.*)?$/is, ''],
      [/\/(?:dashboard|admin|graphiql|health)(?:\/.*)?$/is, ''],
    ],
    neverHosts: ['vendure.io', 'www.vendure.io', 'docs.vendure.io', 'cloud.vendure.io'],
    neverSays:
      'This page belongs to the makers of Vendure and is not your server. Enter the address at which your dashboard opens.',
  });
}

/** @param from the step in which it is found */
export function apiKey(from: string) {
  return secret('apiKey', 'API key', {
    from,
    like: `${'0'.repeat(24)}:${'0'.repeat(64)}`,
    // The server's default; a developer can have put another maker of keys in its place.
    shape: /^[0-9a-f]{24}:[0-9a-f]{64}$/,
    labels: ['VENDURE_API_KEY', 'vendure-api-key'],
    help: 'Both halves, with the colon between them.',
    pattern: /^[\x21-\x7e]{16,512}$/,
    patternSays: 'An API key is one long word with a colon in the middle. Copy it again, or rotate the key.',
    mistakes: [
      mistake(
        /^[0-9a-f]{24}:?$/i,
        'This is the Lookup ID, the first half of an API key. The whole key was shown once; rotate the key to get a new one.',
      ),
      mistake(
        /^:?[0-9a-f]{64}$/i,
        'This is only the second half of an API key, without the Lookup ID and the colon; or it is the token of a login. Copy the whole key.',
      ),
      mistake(
        /^(?:[0-9a-f]{1,24}:(?![0-9a-f]{64}$)[0-9a-f]{0,256}|[0-9a-f]{1,23}:[0-9a-f]{64})$/i,
        'This API key is not complete: it has 24 characters before the colon and 64 behind it. Copy it again.',
      ),
      mistake(/^(?=.*\d)[a-z0-9]{15,20}$/, 'This looks like a Channel token, which is shorter than an API key.', {
        belongsIn: 'channelToken',
      }),
      mistake(/^[A-Za-z0-9_-]{1,15}$/, 'This is too short for an API key, which is one long word with a colon in the middle.'),
      mistake(
        /^eyJ[\w-]{8,}/,
        'This token, which begins with eyJ, is none of Vendure’s API keys. Copy the key that Vendure showed.',
      ),
      mistake(addressOfServer, 'This is an address. The API key is one long word with a colon in the middle.', {
        belongsIn: 'serverUrl',
      }),
    ],
    notes: [
      {
        match: /^(?=.*[A-F])[0-9a-fA-F]{24}:[0-9a-fA-F]{64}$/,
        says: 'Vendure makes API keys in small letters, and capitals matter. If it is rejected, copy it again.',
      },
    ],
    found: [/(?<![0-9a-z])([0-9a-f]{24}:[0-9a-f]{64})(?![0-9a-z])/],
  });
}

/** @param from the step in which it is found */
export function channelToken(from: string) {
  return text('channelToken', 'Channel token', {
    from,
    like: 'fake-channel-token',
    labels: ['vendure-token', 'VENDURE_CHANNEL_TOKEN', 'VENDURE_TOKEN', 'Channel', 'token'],
    help: 'Only where the shop has several channels.',
    optional: true,
    added: true,
    pattern: /^[\x21-\x7e]{1,255}$/,
    patternSays: 'A Channel token has no blanks. This may be the name of the channel; copy its Token.',
    mistakes: [
      mistake(
        /^[0-9a-f]{64}$/i,
        'This is a part of an API key, or the token of a login. A Channel token is shorter; you can leave it empty.',
      ),
    ],
  });
}

/** @param from the step in which it is found */
export function email(from: string) {
  return text('email', 'Email address', {
    from,
    like: 'reader@example.com',
    labels: ['username', 'identifier', 'login', 'SUPERADMIN_USERNAME', 'emailAddress', 'Identifier'],
    help: 'That of the administrator. The first one of a server has a name instead, often superadmin.',
    pattern: /^\S(?:.{0,253}\S)?$/,
    patternSays: 'Enter the e-mail address of the administrator, as it stands in the dashboard.',
  });
}

/** @param from the step in which it is found */
export function password(from: string) {
  return secret('password', 'Password', {
    from,
    like: 'Fake-Password-0000',
    labels: ['SUPERADMIN_PASSWORD'],
    verbatim: true,
    mistakes: [
      mistake(
        /^\s*[0-9a-f]{24}:[0-9a-f]{64}\s*$/,
        'This is an API key. Use it with the other way of connecting, “API key”, or enter the password of the administrator.',
      ),
    ],
  });
}
