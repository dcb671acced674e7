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
  step,
} from '../../definition/index.ts';
import { answers } from './answers.ts';
import { accessToken, hosts, instanceUrl } from './fields.ts';

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
      text: lines(
        'The **Access Token** is a session of your own user. It can read and change whatever you can, and it cannot be limited.',
        'It usually ends after about two hours without use, so show it right before you need it.',
        'Best log in as a user who may only read.',
      ),
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
          lines(
            'Install **Salesforce CLI** as Salesforce describes it at [developer.salesforce.com/tools/salesforcecli](https://developer.salesforce.com/tools/salesforcecli).',
            'If you have it already, bring it up to date with `sf update`,',
            'or, where it came through npm, with `npm install @salesforce/cli@latest --global`.',
          ),
        ),
        step(
          'permissions',
          'Check what your user may read',
          lines(
            'Ask your Salesforce administrator for **API Enabled**, and for these in your profile or a permission set:\n\n{permissions}\n\nOrders',
            'must also be switched on in the **Order Settings** of the org. Categories exist only with a Commerce licence.',
            'To move prices as well, the tool needs **Price Books: Read**, which this check does not ask for.',
          ),
        ),
        step(
          'log-in',
          'Log in',
          lines(
            'Open a terminal (on Windows the **Command Prompt**) and run `sf org login web --alias store`.',
            'A browser window opens: log in and allow the access. The terminal then says that the org is authorized.\n\nFor a sandbox',
            'add `--instance-url https://test.salesforce.com`.\n\nIf the browser shows an error instead, your administrator has to',
            'install the **Salesforce CLI** under [[Setup → Connected Apps OAuth Usage]], or to let you use apps that are not installed.',
          ),
        ),
        step(
          'instance-url',
          'Copy the Instance URL',
          lines(
            'Run `sf org display --target-org store` and copy the **Instance URL** (the row **Instance Url**).',
            'If you logged in before without `--alias store`, write your user name in place of `store`.',
          ),
        ),
        step(
          'access-token',
          'Copy the Access Token',
          lines(
            'Run `sf org auth show-access-token --target-org store --json` and copy the **Access Token**, the long text after `"accessToken"`.',
            'You may also paste the whole output into the form below.\n\nIn `sf org display` newer versions hide the token behind `[REDACTED]`.',
            'Versions before 2.136.8 do not know this command and still show the token there; `sf version` tells which one you have.',
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
    'End the session: `sf org logout --target-org store`.',
    'If an administrator gave you permissions for this work only, let them take these back.',
  ],

  api: {
    name: 'REST API',
    hosts,
    base: '{instanceUrl}/services/data/v{version}',
    auth: bearer('{accessToken}'),
    lists: { list: 'records' },
    limits:
      'Salesforce counts the API requests of an org per day, and the number depends on the edition. This check uses about ten.',
  },
  authenticate: get('/', { proves: ['sobjects', 'query', 'limits'] }),
  entities: {
    products: reads(oneOf('Product2', 'Name, ProductCode, IsActive'), {
      permission: exact('Products: Read'),
      title: 'Name',
      show: { Code: 'ProductCode', Active: 'IsActive' },
      total: countOf('Product2'),
    }),
    categories: reads(oneOf('ProductCategory', 'Name, CatalogId'), {
      permission: exact('Product Categories: Read'),
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
