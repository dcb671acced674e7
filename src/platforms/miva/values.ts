import { address, mistake, secret, text } from '../../definition/index.ts';

export const values = [
  address('storeUrl', 'Store URL', {
    from: 'open-tokens',
    like: 'https://www.example.com',
    labels: ['MM_STORE_URL'],
    help: 'The address that your customers see. It is not needed for the check.',
    optional: true,
  }),
  address('endpointUrl', 'Endpoint URL', {
    from: 'copy-values',
    like: 'https://www.example.com/mm5/json.mvc',
    shape: /\/json\.mvc\/?$/i,
    labels: ['MIVA_ENDPOINT', 'MIVA_API_URL', 'MM_API_URL', 'MIVA_URL', 'API Endpoint', 'JSON API URL'],
    help: 'It ends in json.mvc. The folder before it is not the same in all stores.',
    keep: 'path',
    clean: [
      [/[?#].*/, ''],
      [/\/(?:admin|merchant)\.mvc$/i, '/json.mvc'],
      [/^((?:https?:\/\/)?[^/\s]{1,255}\.[^/\s]{1,255})\/?$/i, '$1/mm5/json.mvc'],
      [/^((?:https?:\/\/)?[^/\s]+(?:\/[^/.\s]+)+)\/?$/i, '$1/json.mvc'],
    ],
    pattern: /\/json\.mvc$/i,
    patternSays: 'An Endpoint URL ends in json.mvc. Copy it from the token’s page.',
    neverHosts: ['miva.com', 'www.miva.com', 'docs.miva.com', 'support.miva.com'],
    neverSays: 'This page belongs to Miva and is not your store. Copy the Endpoint URL from the token’s page.',
    mistakes: [
      mistake(/^[0-9a-f]{32}$/i, 'This is the Access Token. The Endpoint URL is an address that ends in json.mvc.', {
        belongsIn: 'accessToken',
      }),
    ],
    found: [/(https?:\/\/[^\s"',]{1,255}\/json\.mvc)/i],
  }),
  secret('accessToken', 'Access Token', {
    from: 'copy-values',
    like: '0'.repeat(32),
    shape: /^[0-9a-f]{32}$/i,
    labels: ['MIVA_ACCESS_TOKEN', 'MIVA_API_TOKEN', 'MM_API_TOKEN', 'MIVA_TOKEN', 'X-Miva-API-Authorization'],
    clean: [
      [/^(?:X-Miva-API-Authorization:\s*)?MIVA(?:-HMAC-SHA(?:1|256))?\s+/i, ''],
      [/^(?:\w*access[ _-]?token)\s*[:=]\s*["']?([^\s"']+)["']?$/i, '$1'],
      [/:.*/, ''],
    ],
    pattern: /^[A-Za-z0-9]{16,128}$/,
    patternSays: 'An Access Token has at least 16 letters and digits and nothing else. Copy it again from the token’s page.',
    mistakes: [
      mistake(/^https?:\/\/|\.mvc\b/i, 'This is an address. The Access Token has letters and digits only.', {
        belongsIn: 'endpointUrl',
      }),
      mistake(
        /^(?!\w*access[ _-]?token|X-Miva|MIVA)[A-Za-z0-9]*[/+=][A-Za-z0-9/+=]*$/i,
        'This looks like the Signature, a key that signs requests. The Access Token has letters and digits only.',
        { belongsIn: 'signature' },
      ),
    ],
    notes: [
      {
        match: /^.{40,}$/,
        says: 'Access Tokens usually have 32 letters and digits. If this one is rejected, make sure that it is not the Signature.',
      },
    ],
    found: [
      /access[ _-]?token["']?\s{0,20}[:=\n]\s{0,20}["']?([A-Za-z0-9]{16,128})\b/i,
      /\bMIVA(?:-HMAC-SHA(?:1|256))?\s+([A-Za-z0-9]{16,128})\b/,
    ],
  }),
  text('storeCode', 'Store Code', {
    from: 'store-code',
    like: 'EXAMPLE',
    labels: ['Store_Code', 'MIVA_STORE_CODE', 'MM_STORE_CODE'],
    help: 'Needed where the domain has several stores.',
    optional: true,
    added: true,
    pattern: /^\S{1,50}$/,
    patternSays: 'A Store Code has no blanks. This may be the name of the store; the code stands in the store’s settings.',
    found: [/store[ _-]?code["']?\s{0,20}[:=\n]\s{0,20}["']?([^\s"',]+)/i],
  }),
  secret('signature', 'Signature', {
    from: 'copy-values',
    like: 'A'.repeat(43),
    shape: /^[A-Za-z0-9+/]{40,88}={1,2}$/,
    labels: ['MIVA_SIGNATURE', 'MM_API_KEY', 'Signing key', 'Private key', 'API Signature'],
    help: 'Only if the token requires signed requests.',
    optional: true,
    added: true,
    // Base64; never one letter too many.
    pattern: /^(?:[A-Za-z0-9+/]{4}){4,}(?:[A-Za-z0-9+/]{2,3}={0,2})?$/,
    patternSays: 'A Signature is a long word of letters, digits, “+” and “/”. This one is not complete; copy it again.',
    mistakes: [
      mistake(/^[0-9a-f]{32}$/i, 'This is the Access Token. The Signature is longer and mixes capitals and small letters.', {
        belongsIn: 'accessToken',
      }),
    ],
    found: [/signature["']?\s{0,20}[:=\n]\s{0,20}["']?([A-Za-z0-9+/]{20,}={0,2})/i],
  }),
];
