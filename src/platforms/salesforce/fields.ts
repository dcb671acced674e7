import { address, mistake, secret } from '../../definition/index.ts';

const instances = ['na', 'eu', 'ap', 'cs', 'um', 'gs', 'usa', 'ind', 'swe', 'deu', 'can', 'aus', 'bra', 'jpn', 'gbr'];

/** Every org has a My Domain; older ones may still have the name of their instance. */
export const hosts = [
  '**.my.salesforce.com',
  '**.my.salesforce.mil',
  '**.my.sfcrmproducts.cn',
  ...instances.map((name) => `${name}*.salesforce.com`),
];

export const accessToken = secret('accessToken', 'Access Token', {
  from: 'access-token',
  like: '00D000000000000!FAKE.0000000000000000000000000000000000000000',
  labels: ['SF_ACCESS_TOKEN', 'SALESFORCE_ACCESS_TOKEN', 'session_id', 'Session ID', 'Zugriffstoken'],
  // It is copied out of a table, or out of a shell.
  clean: [
    [/(?:(?<!\s)\s+)?[│┃|─]\s*/g, ''],
    [/\\!/, '!'],
  ],
  shape: /^00D[A-Za-z0-9]{12,15}\\?!/,
  pattern: /^(?:00D[A-Za-z0-9]{12,15}![\w.-]{20,}|eyJ[\w.-]{20,})$/,
  patternSays:
    'An Access Token starts with 00D, has an exclamation mark after 15 or 18 characters, and is long. Show it with --json and copy all of it.',
  mistakes: [
    mistake(
      /\[REDACTED\]/,
      'The Salesforce CLI has hidden the token here. Run sf org auth show-access-token --target-org store --json and copy the token from there.',
    ),
    mistake(
      /^force:\/\//i,
      'This is an SFDX auth URL. It opens your org for much longer than the Access Token, so share it with nobody; show the Access Token instead.',
    ),
    mistake(/^5Aep861/, 'This is a refresh token. Share it with nobody, and show the Access Token instead.'),
    mistake(/^3MVG9/, 'This is a consumer key. The Access Token starts with 00D and has an exclamation mark.'),
    mistake(/^00D[A-Za-z0-9]{12,15}$/, 'This is the Id of the org. The Access Token begins alike and is much longer.'),
    mistake(
      /^[0-9a-f]{64,}(?::[0-9a-f]+)?$/i,
      'This is a token in the encrypted form in which the Salesforce CLI stores it. Show the Access Token with the command in the guide.',
    ),
    mistake(/^(?:https:\/\/)?[\w.-]+\.(?:salesforce|force)\.com\/?$/i, 'This is an address. Enter it as Instance URL.', {
      belongsIn: 'instanceUrl',
    }),
  ],
  // Newer versions of the CLI hide it where it used to stand.
  found: [/access[ _]?token["'\s│|:=]+(\[REDACTED\])/i],
});

export const instanceUrl = address('instanceUrl', 'Instance URL', {
  from: 'instance-url',
  like: 'https://acme-demo.my.salesforce.com',
  labels: ['SF_INSTANCE_URL', 'SALESFORCE_INSTANCE_URL', 'instance', 'My Domain', 'Server URL'],
  hostSays: 'This is not the address of a Salesforce org. Copy the row Instance Url; it usually ends in .my.salesforce.com.',
  neverHosts: ['login', 'test', 'www', 'help', 'developer', 'trailhead', 'status'].map((name) => `${name}.salesforce.com`),
  neverSays:
    'This address is the same for everybody and belongs to no org. Copy the row Instance Url; it usually ends in .my.salesforce.com.',
  clean: [
    [/^(?:https?:\/\/)?([\w.-]+)\.lightning\.force\.com\b.*$/i, '$1.my.salesforce.com'],
    [/^(?:https?:\/\/)?([\w.-]+)\.lightning\.crmforce\.mil\b.*$/i, '$1.my.salesforce.mil'],
    [/^(?:https?:\/\/)?([\w.-]+)\.lightning\.sfcrmapps\.cn\b.*$/i, '$1.my.sfcrmproducts.cn'],
    [/^(?:https?:\/\/)?([\w.-]+)\.my\.salesforce-setup\.com\b.*$/i, '$1.my.salesforce.com'],
  ],
  mistakes: [
    mistake(
      /\.demandware\.net|\.commercecloud\.salesforce\.com/i,
      'This is a B2C Commerce site, which has other APIs. The Instance URL of an org ends in .my.salesforce.com.',
    ),
    mistake(
      /\.(?:my\.site|force|my\.salesforce-sites)\.com\b(?<!\.lightning\.force\.com)/i,
      'This is the address of a storefront or a site. Copy the row Instance Url; it usually ends in .my.salesforce.com.',
    ),
  ],
  environments: [
    {
      match: /\.(?:sandbox|scratch)\.my\./,
      is: 'test',
      says: 'This is a sandbox: a copy of your org with data of its own. For the live data, log in to the org itself.',
    },
  ],
});
