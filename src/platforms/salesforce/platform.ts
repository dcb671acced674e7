import {
  address,
  advise,
  bearer,
  date,
  definePlatform,
  get,
  mistake,
  money,
  notOffered,
  personal,
  reads,
  secret,
  step,
  when,
} from '../../definition/index.ts';

/** The newest API version of the org between the oldest and the newest that this definition was written for. */
function newestVersion(answer: unknown): string | undefined {
  const versions = Array.isArray(answer) ? answer.map(({ version } = {}) => Number(version)) : [];
  const usable = versions.filter((version) => version >= 60 && version <= 67);
  return usable.length > 0 ? Math.max(...usable).toFixed(1) : undefined;
}

const soql = (query: string) => `/query?q=${query.replaceAll(' ', '+')}`;

/** What is read of each kind of data, besides its Id. */
const fieldsOf = {
  products: 'Name, ProductCode, IsActive',
  categories: 'Name, CatalogId',
  customers: 'Name',
  orders: 'OrderNumber, Status, TotalAmount, EffectiveDate',
};

/** One record with these fields; with its Id alone when a field is hidden from the user. */
const oneOf = (object: string, fields: string) =>
  get(soql(`SELECT Id, ${fields} FROM ${object} LIMIT 1`), {
    otherwise: { when: { status: 400, text: /INVALID_FIELD/ }, ask: get(soql(`SELECT Id FROM ${object} LIMIT 1`)) },
  });

const countOf = (object: string) => ({ request: get(soql(`SELECT COUNT() FROM ${object}`)), path: 'totalSize' });

const hasOnlyTheId = ({ json }: { json: unknown }) => {
  const record = (json as { records?: object[] } | undefined)?.records?.[0];
  return record !== undefined && Object.keys(record).every((key) => key === 'attributes' || key === 'Id');
};

const instances = ['na', 'eu', 'ap', 'cs', 'um', 'gs', 'usa', 'ind', 'swe', 'deu', 'can', 'aus', 'bra', 'jpn', 'gbr'];

export const salesforce = definePlatform({
  id: 'salesforce',
  name: 'Salesforce',
  alsoCalled: ['Sales Cloud', 'B2B Commerce', 'D2C Commerce', 'Agentforce Commerce', 'Salesforce CLI'],
  summary:
    'Show the Access Token and the Instance URL of your Salesforce org with the Salesforce CLI, and test them on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/',
    'https://github.com/forcedotcom/cli/tree/main/releasenotes',
    'https://github.com/salesforcecli/plugin-org',
    'https://github.com/forcedotcom/cli/issues/3368',
    'https://github.com/forcedotcom/cli/issues/814',
    'https://github.com/simple-salesforce/simple-salesforce/issues/287',
    'https://github.com/jsforce/jsforce/pull/1376',
  ],
  notices: [
    {
      kind: 'warning',
      title: 'The token can do all that you can',
      text: 'The **Access Token** is a session of your own user. It can read and change whatever you can, and it cannot be limited. It usually ends after about two hours without use, so show it right before you need it. Best log in as a user who may only read.',
    },
    {
      kind: 'info',
      title: 'Not for B2C Commerce',
      text: 'B2C Commerce, the former **Demandware**, has other APIs and cannot be reached with these values.',
    },
  ],
  needs: [
    'An edition with the API: usually **Enterprise**, **Performance**, **Unlimited** or **Developer**; in **Professional** it is an add-on.',
    'A user with the permission **API Enabled**.',
    'A computer on which you may install a program.',
  ],

  methods: [
    {
      id: 'cli',
      title: 'Salesforce CLI',
      steps: [
        step(
          'install-cli',
          'Install the Salesforce CLI',
          'Install **Salesforce CLI** as Salesforce describes it at `https://developer.salesforce.com/tools/salesforcecli`. If you have it already, bring it up to date with `sf update`.',
        ),
        step(
          'permissions',
          'Check what your user may read',
          'Ask your Salesforce administrator for **API Enabled**, and for these in your profile or a permission set:\n\n{permissions}\n\nOrders must also be switched on in the **Order Settings** of the org. Categories exist only with a Commerce licence.',
        ),
        step(
          'log-in',
          'Log in',
          'Open a terminal (on Windows the **Command Prompt**) and run `sf org login web --alias store`. A browser window opens: log in and allow the access. The terminal then says that the org is authorized.\n\nFor a sandbox add `--instance-url https://test.salesforce.com`.\n\nIf the browser shows an error instead, your administrator has to install the **Salesforce CLI** under **Setup → Connected Apps OAuth Usage**, or to let you use apps that are not installed.',
        ),
        step(
          'instance-url',
          'Copy the Instance URL',
          'Run `sf org display --target-org store` and copy the **Instance URL** (the row **Instance Url**). If you logged in before without `--alias store`, write your user name in place of `store`.',
        ),
        step(
          'access-token',
          'Copy the Access Token',
          'Run `sf org auth show-access-token --target-org store --json` and copy the **Access Token**, the long text after `"accessToken"`. You may also paste the whole output into the form below.\n\nIn `sf org display` newer versions hide the token behind `[REDACTED]`. Versions before 2.136.8 do not know this command and still show the token there; `sf version` tells which one you have.',
        ),
      ],
      fields: [
        secret('accessToken', 'Access Token', {
          from: 'access-token',
          like: '00D000000000000!FAKE.0000000000000000000000000000000000000000',
          clean: [
            // It is copied out of a table, where it may stand in several lines.
            [/[\s│┃|─]+/g, ''],
            [/^(?:Authorization:)?Bearer/i, ''],
            [/\\!/, '!'],
            [/^["']|["']$/g, ''],
          ],
          pattern: /^(?:00D[A-Za-z0-9]{12,15}!\S{20,}|eyJ\S{20,})$/,
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
            mistake(
              /^[^\s@!]+@[^\s@!]+\.[a-z]{2,}$/i,
              'This is a user name. Show the Access Token with the command in the guide.',
            ),
            mistake(/^(?:https:\/\/)?[\w.-]+\.(?:salesforce|force)\.com\/?$/i, 'This is an address. Enter it as Instance URL.', {
              belongsIn: 'instanceUrl',
            }),
          ],
          found: [
            // In JSON, after a label, or in a table that breaks it into several lines.
            /access[_ ]?token["']?[\s│|:=]+["']?((?:00D|eyJ|\[REDACTED\])[^\s"'│|]*(?:[ \t]*[│|]?[ \t]*\r?\n[ \t]*[│|][ \t]*[│|][ \t]*[^\s"'│|]+)*)/i,
          ],
        }),
        address('instanceUrl', 'Instance URL', {
          from: 'instance-url',
          like: 'https://acme-demo.my.salesforce.com',
          hostSays:
            'This is not the address of a Salesforce org. Copy the row Instance Url; it usually ends in .my.salesforce.com.',
          neverHosts: ['login', 'test', 'www', 'help', 'developer', 'trailhead', 'status'].map(
            (name) => `${name}.salesforce.com`,
          ),
          neverSays:
            'This address is the same for everybody and belongs to no org. Copy the row Instance Url; it usually ends in .my.salesforce.com.',
          clean: [
            [/^(?:https?:\/\/)?([\w.-]+)\.lightning\.force\.com\b.*$/i, '$1.my.salesforce.com'],
            [/^(?:https?:\/\/)?([\w.-]+)\.lightning\.crmforce\.mil\b.*$/i, '$1.my.salesforce.mil'],
            [/^(?:https?:\/\/)?([\w.-]+)\.lightning\.sfcrmapps\.cn\b.*$/i, '$1.my.sfcrmproducts.cn'],
            [/^(?:https?:\/\/)?([\w.-]+)\.my\.salesforce-setup\.com\b.*$/i, '$1.my.salesforce.com'],
          ],
          mistakes: [
            mistake(/^00D\w+\\?!/, 'This is the Access Token. The Instance URL is an address.', { belongsIn: 'accessToken' }),
            mistake(
              /\.demandware\.net|\.commercecloud\.salesforce\.com/i,
              'This is a B2C Commerce site, which has other APIs. The Instance URL of an org ends in .my.salesforce.com.',
            ),
            mistake(
              /\.(?:my\.site|force|my\.salesforce-sites)\.com\b(?<!\.lightning\.force\.com)/i,
              'This is the address of a storefront or a site. Copy the row Instance Url; it usually ends in .my.salesforce.com.',
            ),
          ],
          notes: [
            {
              match: /\.sandbox\.my\./,
              says: 'This is a sandbox: a copy of your org with data of its own. For the live data, log in to the org itself.',
            },
          ],
          found: [/instance[_ ]?url["']?[\s│|:=]+["']?(https:\/\/[^\s"'│|]+)/i],
        }),
      ],
      before: {
        versions: get('{instanceUrl}/services/data/', { auth: 'none', take: { version: newestVersion } }),
      },
    },
  ],
  afterwards: [
    'End the session: `sf org logout --target-org store`.',
    'If an administrator gave you permissions for this work only, let them take these back.',
  ],

  api: {
    name: 'REST API',
    hosts: [
      '**.my.salesforce.com',
      '**.my.salesforce.mil',
      '**.my.sfcrmproducts.cn',
      ...instances.map((name) => `${name}*.salesforce.com`),
    ],
    base: '{instanceUrl}/services/data/v{version}',
    auth: bearer('{accessToken}'),
    limits:
      'Salesforce counts the API requests of an org per day, and the number depends on the edition. This check uses about ten.',
  },
  authenticate: get('/'),
  entities: {
    products: reads(oneOf('Product2', fieldsOf.products), {
      permission: 'Products: Read',
      list: 'records',
      title: 'Name',
      show: { Code: 'ProductCode', Active: 'IsActive' },
      total: countOf('Product2'),
    }),
    categories: reads(oneOf('ProductCategory', fieldsOf.categories), {
      permission: 'Product Categories: Read',
      list: 'records',
      title: 'Name',
      total: countOf('ProductCategory'),
    }),
    customers: reads(oneOf('Account', fieldsOf.customers), {
      permission: ['Accounts: Read', 'Contacts: Read'],
      also: [oneOf('Contact', 'Name, Email')],
      list: 'records',
      title: personal('Name'),
      total: countOf('Account'),
    }),
    orders: reads(oneOf('Order', fieldsOf.orders), {
      permission: 'Orders: Read',
      list: 'records',
      title: 'OrderNumber',
      show: { Status: 'Status', Total: money('TotalAmount'), Date: date('EffectiveDate') },
      total: countOf('Order'),
    }),
    pages: notOffered('This check does not read the pages of a Salesforce site.'),
    blogs: notOffered('This check does not read the content of a Salesforce site.'),
  },

  // Salesforce names every error with a code; its sentences are translated.
  answers: [
    when({ text: /REQUEST_LIMIT_EXCEEDED/, status: '4xx' }, 'rate-limited', {
      says: 'The org has used up its API requests for the last 24 hours, or makes too many at once. Your values may be right; wait, then check again.',
    }),
    when(
      { text: /INVALID_SESSION_ID.*Session expired or invalid|Session expired or invalid.*INVALID_SESSION_ID/s, status: 401 },
      'credentials-expired',
      {
        says: 'The session of this Access Token is over, or the token is from another org. Show the token again; if that does not help, check that the Instance URL belongs to the same org.',
        field: 'accessToken',
      },
    ),
    when({ text: /INVALID_SESSION_ID/, status: 401 }, 'credentials-rejected', {
      says: 'Salesforce does not let this session use the API. Show the token again; if that does not help, ask your administrator to look at the session settings, the IP restrictions and the API access control of the org.',
      field: 'accessToken',
    }),
    when({ status: 401, html: false }, 'credentials-rejected', {
      says: 'This is not a whole Access Token. Show it with --json and copy it again, from the first character to the last.',
      field: 'accessToken',
    }),
    when({ text: /API_CURRENTLY_DISABLED/, status: '4xx' }, 'permission-missing', {
      says: 'Your user may not use the API. Ask your administrator to tick “API Enabled” in your profile or a permission set.',
      step: 'permissions',
    }),
    when({ text: /API_DISABLED_FOR_ORG/, status: '4xx' }, 'plan-required', {
      says: 'The edition of this org has no API. It needs another edition, or the add-on for the API.',
    }),
    when({ text: /URL_NOT_RESET/, status: '4xx' }, 'invalid-value', {
      says: 'This address is a login server and belongs to no org. Copy the row Instance Url.',
      field: 'instanceUrl',
    }),
    when({ on: 'categories', text: /INVALID_TYPE/, status: 400 }, 'permission-missing', {
      says: 'There are no categories to read: either this org has no Commerce licence, or your user may not read them (“{permission}”). Ask your administrator.',
      step: 'permissions',
    }),
    when({ on: 'entities', text: /INVALID_TYPE/, status: 400 }, 'permission-missing', {
      says: 'The token works, but {entity} cannot be read: your user lacks “{permission}”, or this part of Salesforce is switched off or not licensed in your org. Ask your administrator.',
      step: 'permissions',
    }),
    when({ on: 'entities', text: /INVALID_FIELD/, status: 400 }, 'permission-missing', {
      says: 'Salesforce hides the fields of {entity} from your user. Ask your administrator for “{permission}” and for the field-level security.',
      step: 'permissions',
    }),
    when({ on: 'entities', status: 403, html: false }, 'permission-missing', {
      says: 'The token works, but your user may not read {entity}. Ask your administrator for “{permission}”.',
      step: 'permissions',
    }),
    when({ on: 'authenticate', status: 403, html: false }, 'permission-missing', {
      says: 'The token is valid, but Salesforce refuses your user the API. Ask your administrator what the user may do.',
      step: 'permissions',
    }),
    when({ status: 503, text: /maintenance/i }, 'store-unavailable', {
      says: 'Salesforce is working on the servers of this org. Look at status.salesforce.com, then check again.',
    }),
    when({ status: '3xx' }, 'not-an-api', {
      says: 'This address leads elsewhere; the org may have a new My Domain. Run sf org display again and copy the Instance URL.',
      field: 'instanceUrl',
    }),
    when({ status: ['2xx', '4xx'], html: true }, 'not-an-api', {
      says: 'A web page answered instead of the API. The org may have been deleted or have expired, or this is the address of a site; copy the row Instance Url again.',
      field: 'instanceUrl',
    }),
  ],
  advice: Object.entries(fieldsOf).map(([on, fields]) =>
    advise(
      { when: { on, status: 200, test: hasOnlyTheId } },
      `Salesforce hides at least one of these fields of ${on} from your user: ${fields}. Ask your administrator for the field-level security.`,
      { step: 'permissions' },
    ),
  ),
});
