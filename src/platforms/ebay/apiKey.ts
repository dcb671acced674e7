import { lines, mistake, secret } from '../../definition/index.ts';

export const apiKey = secret('apiKey', 'API Key', {
  from: 'copy-key',
  like: 'v^1.1#i^1#p^3#f^0#r^0#I^3#t^H4sIAAAAAAAAAFAKE0000',
  labels: ['EBAY_API_KEY', 'EBAY_TOKEN', 'access_token', 'User Token', 'IAF token', 'eBayAuthToken', 'authToken'],
  // Nothing else looks like either form; a link may hold a code that does.
  shape: /^(?:v\^1\.1#|AgAAAA\*\*)/,
  clean: [
    // Copied out of an address.
    [/%5E/gi, '^'],
    [/%23/g, '#'],
    [/%2A/gi, '*'],
    [/%2B/gi, '+'],
    [/%2F/gi, '/'],
    [/%3D/gi, '='],
  ],
  pattern: /^\S{20,8000}$/,
  patternSays: 'An API Key is much longer than this, or it has a blank in it. Copy all of it again.',
  mistakes: [
    mistake(
      /^[\w-]{1,50}-(?:PRD|SBX)-[0-9a-f]+-[0-9a-f]+$/i,
      'This is a Client ID (App ID) of a developer. The key is much longer.',
    ),
    mistake(/^(?:PRD|SBX)-[0-9a-f-]+$/i, 'This is a client secret (Cert ID) of a developer. The key is much longer.'),
    mistake(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'This is a Dev ID of a developer. The key is much longer.'),
    mistake(
      /^[A-Za-z0-9]+_[A-Za-z0-9_]+(?:-[A-Za-z0-9]+){2}-[a-z]{4,8}$/,
      'This is a RuName, the name of a developer’s redirect. The key is much longer.',
    ),
  ],
  unprovable: [
    {
      match: /^v\^1\.1#(?:.*#)?r\^1#/,
      says: lines(
        'This looks like a refresh token or a one-time code.',
        'It may be right, but only the tool itself can use it, so it cannot be tried here.',
        'Enter it in the tool and run its own test.',
      ),
    },
    {
      match: /^https?:\S*[?&]code=/i,
      says: lines(
        'This address holds a one-time code.',
        'It may be right, but only the tool itself can use it, within minutes, so it cannot be tried here.',
        'If the tool asks for an API Key, copy the key that it shows.',
      ),
    },
  ],
  notes: [
    {
      match: /^v\^1\.1#(?:.*#)?p\^1#/,
      says: 'Keys like this usually belong to the app alone and carry no consent of a seller. If nothing can be read, use the key that is shown after you granted access.',
    },
  ],
  // On a line of its own above a sentence, as tools show it; a key over several lines is no such line.
  found: [/^[ \t]*((?:v\^1\.1#|AgAAAA\*\*)[^\s"',<>]+)[ \t]*\r?\n(?=\S+ )/m],
});
