import {
  advise,
  at,
  bearer,
  date,
  definePlatform,
  exact,
  get,
  lines,
  money,
  notOffered,
  personal,
  reads,
  source,
  sourced,
  step,
} from '../../definition/index.ts';
import { answers } from './answers.ts';
import { accessToken, hosts, instanceUrl } from './fields.ts';

export const salesforce = definePlatform({
  id: 'salesforce',
  name: 'Salesforce',
  alsoCalled: [
    'Sales Cloud',
    'B2B Commerce',
    'D2C Commerce',
    'Agentforce Commerce',
    'Commerce Cloud',
    'Salesforce Commerce Cloud',
    'Demandware',
    'Salesforce CLI',
  ],
  summary:
    'Show the Access Token and the Instance URL of your Salesforce org with the Salesforce CLI, and test them on this page.',
  reviewed: '2026-11-26',
  sources: [
    source('https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/', 'REST API Developer Guide'),
    source('https://github.com/forcedotcom/cli/tree/main/releasenotes', 'Salesforce CLI: release notes', { dated: '2026' }),
    source('https://github.com/salesforcecli/plugin-org', 'Salesforce CLI: the commands for orgs', { dated: '2026' }),
    source('https://github.com/salesforcecli/plugin-auth', 'Salesforce CLI: logging in and out'),
    source('https://github.com/forcedotcom/cli/issues/3368', 'Salesforce CLI: login is blocked until the app is installed'),
    source('https://github.com/forcedotcom/cli/issues/814', 'Salesforce CLI: how it tests a login'),
    source(
      'https://help.salesforce.com/apex/HTViewHelpDoc?id=xcloud.connected_app_manage_current_sessions.htm',
      'Manage current OAuth connected app sessions',
    ),
    source('https://github.com/api-evangelist/salesforce', 'Copy of the price page', { dated: '2026-08' }),
    source('https://github.com/simple-salesforce/simple-salesforce/issues/287', 'What INVALID_TYPE means'),
    source('https://github.com/jsforce/jsforce/pull/1376', 'What a deleted org answers'),
  ],
  notices: [
    {
      kind: 'warning',
      title: 'The token can do all that you can',
      text: lines(
        'The **Access Token** is a session of your own user. It can read and change whatever you can, and it cannot be limited.',
        'Best log in as a user who may only read. Show the token right before you need it.',
      ),
    },
    {
      kind: 'info',
      title: 'Not for B2C Commerce',
      text: 'B2C Commerce, the former **Demandware**, has other APIs and cannot be reached with these values.',
    },
  ],
  needs: [
    lines(
      'An edition with the API: **Enterprise**, **Performance**, **Unlimited** or **Developer**. In **Professional** it is an add-on.',
      'In **Starter** and **Pro Suite** it is a paid add-on too, the **Web Services API**: $25 per user and month in August 2026.',
    ),
    'A user with the permission **API Enabled**, and a Salesforce **administrator** who can give it what is missing.',
    lines(
      'A user who may come from any internet address.',
      'With **Lock sessions to the IP address from which they originated** in the session settings, or with **login IP ranges** in the profile,',
      'Salesforce refuses a good token here and in {tool}. Ask the administrator first.',
    ),
    'A computer on which you may install a program.',
  ],

  methods: [
    {
      id: 'cli',
      title: 'Salesforce CLI',
      minutes: 20,
      keyLives: 'usually until two hours pass without use; your org may have set another time',
      steps: [
        step(
          'install-cli',
          'Install the Salesforce CLI',
          lines(
            'The **Salesforce CLI** is a program to which you type commands.',
            'Install it from [developer.salesforce.com/tools/salesforcecli](https://developer.salesforce.com/tools/salesforcecli).\n\nThe commands go into a terminal. On Windows, that is the **Command Prompt** of the start menu.',
            'On a Mac, press Command and the space bar, type [copy: Terminal] and press Enter.\n\nIf you have the program already, run [copy: sf update].',
            'If it was installed with npm, run [copy: npm install @salesforce/cli@latest --global] instead.',
          ),
        ),
        step(
          'permissions',
          'Check what your user may read',
          lines(
            'Ask your administrator for **API Enabled**, and for these in your profile or a permission set:\n\n{permissions}\n\nOrders',
            'must also be switched on under [[Setup → Order Settings]]. Categories exist only with a Commerce licence.',
          ),
        ),
        step(
          'log-in',
          'Log in',
          lines(
            'Run [copy: sf org login web --alias store] in the terminal.',
            'A browser window opens by itself. Log in there and allow the access. The terminal then says that you are authorized.\n\nFor a sandbox, add `--instance-url https://test.salesforce.com`.\n\nIf the browser shows an error instead, Salesforce blocks the program. Your administrator has two ways out:',
            'press **Install** (or **Unblock**) beside **Salesforce CLI** under [[Setup → Connected Apps OAuth Usage]],',
            'or give your user the permission **Approve Uninstalled Connected Apps**. Then log in again.',
          ),
        ),
        step(
          'instance-url',
          'Copy the Instance URL',
          lines(
            'Run [copy: sf org display --target-org store] and copy the **Instance URL** (the row **Instance Url**).',
            'If you logged in before without `--alias store`, write your user name in place of `store`.',
          ),
        ),
        step(
          'access-token',
          'Copy the Access Token',
          lines(
            'Run [copy: sf org auth show-access-token --target-org store --json].',
            'Copy the **Access Token**, the long text after `"accessToken"`. You may also paste the whole output into the form below.\n\nVersions before 2.136.8 do not know this command and show the token in `sf org display`. [copy: sf version] tells which one you have.',
          ),
        ),
      ],
      fields: [accessToken, instanceUrl],
      before: {
        versions: get('{instanceUrl}/services/data/', { auth: 'none', take: { version: newestVersion } }),
      },
    },
  ],
  afterwards: [
    sourced(
      'Let the administrator end the session: open [[Setup → Connected Apps OAuth Usage]], click the number of users of **Salesforce CLI**, and press **Revoke**.',
      'https://help.salesforce.com/apex/HTViewHelpDoc?id=xcloud.connected_app_manage_current_sessions.htm',
    ),
    sourced(
      'Then run [copy: sf org logout --target-org store]: your computer forgets the login. That alone does not end the token.',
      'https://github.com/salesforcecli/plugin-auth',
    ),
    'If an administrator gave you permissions for this work only, let them take these back.',
  ],
  into: {
    says: lines(
      'The user needs **Create** and **Edit** as well as **Read** for the same objects.',
      'Ask your administrator which flows, triggers and e-mail alerts start when records are made, and whether to switch them off first.',
    ),
  },

  api: {
    name: 'REST API',
    hosts,
    base: '{instanceUrl}/services/data/v{version}',
    auth: bearer('{accessToken}'),
    lists: { list: 'records' },
    pace: { left: { used: 'Sforce-Limit-Info', perS: 24 * 60 * 60 } },
    limits:
      'Salesforce counts the API requests of an org per day, and the number depends on the edition. This check uses thirteen.',
  },
  authenticate: get('/', { proves: ['sobjects', 'query', 'limits'] }),
  entities: {
    products: reads(oneOf('Product2', 'Name, ProductCode, IsActive'), {
      permission: [exact('Products: Read'), exact('Price Books: Read')],
      // Prices are records of their own, and every move needs them.
      also: [oneOf('PricebookEntry', 'UnitPrice')],
      title: 'Name',
      show: { Code: 'ProductCode', Active: 'IsActive' },
      total: countOf('Product2'),
    }),
    categories: reads(oneOf('ProductCategory', 'Name, CatalogId'), {
      permission: 'reading product categories',
      title: 'Name',
      total: countOf('ProductCategory'),
    }),
    customers: reads(oneOf('Account', 'Name'), {
      permission: [exact('Accounts: Read'), exact('Contacts: Read')],
      also: [oneOf('Contact', 'Name, Email')],
      title: personal('Name'),
      total: countOf('Account'),
    }),
    orders: reads(oneOf('Order', 'OrderNumber, Status, TotalAmount, EffectiveDate'), {
      permission: exact('Orders: Read'),
      also: [oneOf('OrderItem', 'Quantity, UnitPrice')],
      title: 'OrderNumber',
      show: { Status: 'Status', Total: money('TotalAmount'), Date: date('EffectiveDate') },
      total: countOf('Order'),
    }),
    pages: notOffered('This check does not read the pages of a Salesforce site.'),
    blogs: notOffered('This check does not read the content of a Salesforce site.'),
  },

  answers,
  advice: (['products', 'categories', 'customers', 'orders'] as const).map((on) =>
    advise(
      { when: { on, status: 200, test: hasOnlyTheId } },
      `Salesforce hides at least one field of ${on} that this check shows from your user. Ask your administrator for the field-level security.`,
      { step: 'permissions' },
    ),
  ),
});

/** The newest API version of the org between the oldest and the newest that this definition was written for. */
function newestVersion(answer: unknown): string | undefined {
  const versions = Array.isArray(answer) ? answer.map((one) => Number(at(one, 'version'))) : [];
  const usable = versions.filter((version) => version >= 60 && version <= 67);
  return usable.length > 0 ? Math.max(...usable).toFixed(1) : undefined;
}

function soql(query: string): string {
  return `/query?q=${query.replaceAll(' ', '+')}`;
}

/** One record with these fields; with its Id alone when a field is hidden from the user. */
function oneOf(object: string, fields: string) {
  return get(soql(`SELECT Id, ${fields} FROM ${object} LIMIT 1`), {
    otherwise: { when: { status: 400, text: /INVALID_FIELD/ }, ask: get(soql(`SELECT Id FROM ${object} LIMIT 1`)) },
  });
}

function countOf(object: string) {
  return { request: get(soql(`SELECT COUNT() FROM ${object}`)), path: 'totalSize' };
}

function hasOnlyTheId({ json }: { json: unknown }): boolean {
  const record = at(json, 'records.0');
  return record !== undefined && Object.keys(Object(record)).every((key) => key === 'attributes' || key === 'Id');
}
