import { address, mistake, secret, text } from '../../definition/index.ts';

/** The same values, whichever key it is. @param from the step in which the key is found @param login the one that names the address */
export function valuesOf(from: string, login: string) {
  return [
    address('storeUrl', 'Store URL', {
      from: login,
      like: 'https://www.example.com.au',
      labels: ['Store name', 'Store domain', 'NETO_STORENAME', 'NETO_API_ENDPOINT', 'NETO_URL', 'Webstore URL'],
      help: 'The address that your customers see.',
      neverHosts: [
        'apps.getneto.com',
        'neto.com.au',
        'www.neto.com.au',
        'developers.neto.com.au',
        'api.netodev.com',
        'maropost.com',
        '**.maropost.com',
      ],
      neverSays: 'This page belongs to Maropost and is not your store. Enter the address that your customers see.',
      mistakes: [
        mistake(/^[0-9a-z]{32}$/i, 'This looks like the API Key. Enter the address that your customers see.', {
          belongsIn: 'apiKey',
        }),
      ],
      found: [/(https?:\/\/[^\s"',/]+)\/do\/WS\/NetoAPI/i, /(?:store|shop)[ _-]?url["']?\s{0,20}[:=\n]\s{0,20}["']?([^\s"',]+)/i],
    }),
    secret('apiKey', 'API Key', {
      from,
      like: '0'.repeat(32),
      shape: /^[0-9A-Za-z]{32}$/,
      labels: ['NETOAPI_KEY', 'NETO_API_KEY', 'Neto key'],
      clean: [
        [/^\w*api[ _-]?key\s*[:=]\s*["']?([^\s"']+)["']?$/i, '$1'],
        [/^(\S+)[\r\n]\s*(\S+)$/, '$1$2'],
      ],
      pattern: /^[A-Za-z0-9_-]{16,128}$/,
      patternSays: 'An API Key has at least 16 letters and digits and no blanks. Copy it again from the control panel.',
      mistakes: [
        mistake(
          /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^X_(ACCESS|SECRET)_KEY/i,
          'This looks like a key of an add-on, which works in another way. Enter the API Key from the control panel.',
        ),
        mistake(/^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i, 'This is an e-mail address. The API Key usually has 32 letters and digits.'),
        mistake(/^https?:\/\//i, 'This is an address. The API Key usually has 32 letters and digits.', { belongsIn: 'storeUrl' }),
      ],
      notes: [
        {
          match: /^[A-Za-z0-9_-]{16,31}$/,
          says: 'This key is shorter than usual, which is 32 characters. The field in the control panel is narrower than the key; check that it is complete.',
        },
      ],
      found: [/api[ _-]?key["']?\s{0,20}[:=\n]\s{0,20}["']?([^\s"',]+)/i],
    }),
    text('apiUsername', 'API Username', {
      from,
      like: 'migration-api',
      labels: ['NETOAPI_USERNAME', 'NETO_USERNAME', 'NETO_API_USERNAME', 'Staff user', 'Staff username'],
      help: 'The user name of the staff user to whom the key belongs. Leave it empty for the key of the store.',
      optional: true,
      added: true,
      notes: [
        {
          match: /^[^@\s]+@[^@\s.]+\.[^@\s]+$/,
          says: 'This is an e-mail address. A staff user has a user name besides; compare it in the control panel.',
        },
      ],
      found: [/(?:api|neto)[ _-]?user(?:[ _-]?name)?["']?\s{0,20}[:=\n]\s{0,20}["']?([^\s"',]+)/i],
    }),
  ];
}
