import { address, anyPublicHost, mistake, secret, text } from '../../definition/index.ts';

/** What a tool asks for, and how it is read. */
export const values = [
  address('storeUrl', 'Store URL', {
    from: 'account',
    like: 'https://examplestore.myvtex.com',
    help: 'It only serves to compare. The check uses the Account Name.',
    optional: true,
    hosts: [anyPublicHost],
    neverHosts: ['vtex.com', 'www.vtex.com', 'help.vtex.com', 'developers.vtex.com', 'status.vtex.com'],
    neverSays: 'This page belongs to VTEX and not to your store. Copy the address that you see in your admin panel.',
    clean: [
      // A workspace stands before the account: dev--examplestore.
      [/^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}?--)?([a-z0-9_-]+)\.myvtex\.com(?:\.br)?(?:[/?#].*)?$/i, 'https://$1.myvtex.com'],
    ],
    notes: [
      {
        match: /^(?!https:\/\/[^.]+\.(?:myvtex\.com|vtexcommercestable\.com\.br)$)/,
        says: 'This is the public address of a shop, which does not tell its account. The Account Name decides.',
      },
    ],
    labels: ['Admin URL'],
    found: [/(https:\/\/[\w-]+\.(?:myvtex\.com|vtexcommercestable\.com\.br))\b/i],
  }),
  text('accountName', 'Account Name', {
    from: 'account',
    like: 'examplestore',
    lowerCase: true,
    clean: [
      [/^(?:https?:\/\/)?([a-z0-9_-]+)\.(?:myvtex\.com|vtexcommercestable\.com\.br)\b.*$/i, '$1'],
      // A workspace stands before the account: dev--examplestore.
      [/^[a-z0-9-]{1,60}?--(?=[a-z0-9_]+)/i, ''],
    ],
    pattern: /^[a-z0-9][a-z0-9_-]{0,62}$/,
    patternSays:
      'An Account Name has letters, digits and dashes only. It is the first word of the address of your admin panel, before .myvtex.com.',
    labels: ['account', 'an', 'workspace account'],
    // The address tells it too.
    found: [/\/\/([\w-]+)\.(?:myvtex\.com|vtexcommercestable\.com\.br)\b/i],
  }),
  secret('appKey', 'Application Key', {
    from: 'copy-key',
    like: 'vtexappkey-examplestore-AAAAAA',
    shape: /^vtexappkey-/i,
    labels: ['API key', 'App key', 'X-VTEX-API-AppKey'],
    pattern: /^vtexappkey-[A-Za-z0-9_-]+$/,
    patternSays:
      'An Application Key starts with vtexappkey-, in small letters, and the name of an account. Copy it again from the list of API keys.',
  }),
  secret('appToken', 'Application Token', {
    from: 'copy-key',
    like: 'A'.repeat(96),
    shape: /^[A-Z]{40,}$/,
    labels: ['API token', 'App token', 'X-VTEX-API-AppToken'],
    pattern: /^[A-Za-z0-9._-]{20,2000}$/,
    patternSays:
      'An Application Token is a long row of letters. Copy all of it; if it is not shown any more, generate a new key.',
    mistakes: [
      mistake(
        /\bshare\.vtex\.com\b/i,
        'This is the one-time link to the token. Open it, which works only once and for 24 hours, and copy the token that it shows. If it was opened already, generate a new key.',
      ),
    ],
    notes: [
      {
        match: /^eyJ/,
        says: 'This may be the token of a logged-in user, which ends after a day. If it is rejected, enter the Application Token of a key.',
      },
    ],
  }),
];
