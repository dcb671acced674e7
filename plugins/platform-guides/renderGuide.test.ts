import { describe, expect, test } from 'vitest';
import {
  address,
  anyKey,
  anyPublicHost,
  bearer,
  choice,
  definePlatform,
  exact,
  exchange,
  get,
  notOffered,
  personal,
  reads,
  secret,
  step,
  text,
  varies,
  when,
} from '../../src/definition/index.ts';
import type { PlatformInput } from '../../src/definition/platform.ts';
import { permissionBlock } from './permissionBlock.ts';
import { renderGuide } from './renderGuide.ts';

const token = {
  id: 'token',
  title: 'API token',
  steps: [
    step('create-token', 'Create a token', 'Name it “{app}”, for {tool}. Tick:\n\n{permissions}\n\nThen press **Save**.'),
    step('copy-shop', 'Copy the number', 'It looks like {0} or <this>.'),
  ],
  fields: [
    text('shop', 'Shop number', { from: 'copy-shop', like: '0000', help: 'Four digits.' }),
    secret('token', 'API Token', { from: 'create-token', like: 'acme_00000000' }),
    choice('region', 'Region', {
      like: 'eu',
      optional: true,
      added: true,
      choices: [
        { value: 'eu', label: 'Europe' },
        { value: 'us', label: 'America' },
      ],
    }),
  ],
};

const acme = {
  id: 'acme',
  name: 'Acme Shops',
  alsoCalled: ['Acme Cart'],
  summary: 'Create an API token: "the key" for your shop.',
  reviewed: '2026-11-02',
  sources: ['https://developer.acme.example/auth_(v2)'],
  notices: [{ kind: 'warning', title: 'Paid plans [only]', text: 'The free plan has no API for {tool}.' }],
  needs: ['The login of the **owner**.'],
  methods: [token],
  afterwards: ['Delete the key “{app}”.'],
  api: {
    name: 'REST API v2',
    hosts: ['api.acme.example', '**.acme-cloud.example'],
    base: 'https://api.acme.example/{shop}',
    auth: bearer('{token}'),
    limits: 'Ten requests a second.',
  },
  authenticate: get('/account'),
  entities: {
    products: reads(get('/products'), {
      permission: exact('Catalog: Read'),
      list: 'data',
      title: 'name',
      show: { SKU: 'sku' },
      total: 'total',
    }),
    categories: reads(get('/groups'), { permission: exact('Catalog: Read'), called: 'Groups', list: 'data', title: 'name' }),
    customers: reads(get('/customers'), { permission: exact('People: Read'), list: 'data', title: personal('name') }),
    pages: notOffered('Acme has no pages.'),
  },
  answers: [
    when({ on: 'authenticate', status: 401 }, 'credentials-rejected', {
      says: 'Acme refuses the token, see https://acme.example/keys.',
      field: 'token',
    }),
    when({ on: 'entities', status: 403 }, 'permission-missing', {
      says: 'The token may not read {entity}: “{permission}” is missing.',
      step: 'create-token',
    }),
    when({ status: 404 }, 'store-not-found', { field: 'shop' }),
    when({ on: 'pages', status: 404 }, 'ok'),
    when({ html: true }, 'not-an-api', { field: 'shop' }),
    when({ status: 500 }, 'platform-error'),
  ],
} satisfies PlatformInput;

const words = {
  tool: 'the importer',
  app: 'Migration',
  authorizationLinks: {},
  toolWants: {},
  today: '2026-11-26',
  outgoingAddresses: [],
  position: 3,
};

/** The part of the page under a heading of the second level. */
function section(page: string, id: string): string {
  return page.split(/^(?=## )/m).find((part) => part.includes(`{/* #${id} */}`)) ?? '';
}

const page = renderGuide(definePlatform(acme), { ...words, editUrl: 'https://git.example/edit/main' });

test('front matter serves the sidebar and search engines', () => {
  expect(page.split('---\n')[1]).toBe(
    [
      'title: "Connect Acme Shops"',
      'sidebar_label: "Acme Shops"',
      'sidebar_position: 3',
      'description: "Create an API token: \\"the key\\" for your shop."',
      'hide_table_of_contents: true',
      'displayed_sidebar: null',
      'pagination_prev: null',
      'pagination_next: null',
      'custom_edit_url: null',
      '',
    ].join('\n'),
  );
});

test('notices and requirements come first, in the words of the site', () => {
  expect(page).toContain(':::warning[Paid plans \\[only\\]]\n\nThe free plan has no API for the importer.\n\n:::');
  expect(section(page, 'needs')).toContain('- The login of the **owner**.');
});

test('steps are numbered headings with stable anchors, filled in and safe', () => {
  const steps = section(page, 'set-up');
  expect(steps).toContain('<Step id="create-token">\n\n### Create a token {/* #step-create-token */}');
  expect(steps).toContain('Name it <CopyText text={"Migration"} />, for the importer. Tick:');
  expect(steps).toContain('Tick:\n\n<PermissionList method="token" />\n\nThen press');
  expect(steps).toContain('### Copy the number {/* #step-copy-shop */}\n\nIt looks like \\{0} or \\<this>.');
  expect(page).not.toContain('<ForMethod');
});

test('every value says where it is found and what it looks like', () => {
  expect(section(page, 'values').match(/^\|.*$/gm)).toEqual([
    '| Value | Where you find it | Looks like |',
    '| --- | --- | --- |',
    '| **Shop number**<br />Four digits. | [2. Copy the number](#step-copy-shop) | `0000` |',
    '| **API Token**<br />Secret. | [1. Create a token](#step-create-token) | `acme_00000000` |',
    '| **Region**<br />Optional. A tool may not ask for it. |  | One of: Europe and America |',
  ]);
});

test('does not name data twice where a permission in our words names it', () => {
  const entities = { ...acme.entities, products: { ...acme.entities.products, permission: 'reading products' } };
  const described = permissionBlock(definePlatform({ ...acme, entities }), words);
  expect(described).toContain('- reading products\n');
  expect(described).toContain('- `People: Read` for customers\n');
});

test('names three of many hosts', () => {
  const hosts = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}.acme.example`);
  const many = renderGuide(definePlatform({ ...acme, api: { ...acme.api, base: 'https://a.acme.example', hosts } }), words);
  expect(section(many, 'what-is-asked')).toContain(
    'at `a.acme.example`, `b.acme.example`, `c.acme.example` and similar addresses of Acme Shops and calls nothing else',
  );
});

test('says what is asked, where, and what cannot be', () => {
  const asked = section(page, 'what-is-asked');
  expect(asked).toContain('the REST API v2 at `api.acme.example` and `*.acme-cloud.example` and calls nothing else');
  expect(asked).toContain('| Products | `Catalog: Read` | Name, SKU, how many there are |');
  expect(asked).toContain('| Customers | `People: Read` | Name (masked) |');
  expect(asked).toContain('- **Pages:** Acme has no pages.');
  expect(asked).toContain('Ten requests a second.');
  expect(asked).not.toContain('logs in once');
});

test('says where it first asks without the values', () => {
  const sentence = 'Before all that, it asks at your address without the values whether Acme Shops answers there';
  const recognise = { request: get('/version', { auth: 'none' as const }), is: { json: { product: 'Acme' } } };
  const fields = [address('shop', 'Shop', { like: 'https://www.example.com' }), secret('token', 'API Token', { like: '0000' })];
  const api = { ...acme.api, hosts: [anyPublicHost], base: '{shop}', recognise };
  const settled = renderGuide(definePlatform({ ...acme, api, methods: [{ ...token, fields }] }), words);
  expect(section(settled, 'what-is-asked')).toContain(sentence);
  expect(page).not.toContain(sentence);
});

test('explains each problem once and links to the step that mends it', () => {
  const answers = section(page, 'answers');
  expect(answers.match(/^### .*$/gm)).toEqual([
    '### Store not found {/* #answer-store-not-found */}',
    '### Values not accepted {/* #answer-credentials-rejected */}',
    '### Permission missing {/* #answer-permission-missing */}',
    '### The API cannot be used here {/* #answer-not-an-api */}',
  ]);
  expect(answers).toContain(
    '- Acme refuses the token, see `https://acme.example/keys`. → [1. Create a token](#step-create-token)',
  );
  expect(answers).toContain('- For example: The token may not read customers: “People: Read” is missing. → [1. Create');
  expect(answers).toContain('- This address answered with a web page');
  expect(answers).toMatch(/- Acme Shops knows no store .* → \[2\. Copy the number\]\(#step-copy-shop\)/);
});

test('ends with what to do afterwards, the sources and the day of review', () => {
  expect(section(page, 'done')).toContain('- Delete the key “Migration”.');
  expect(section(page, 'sources')).toContain(
    'last reviewed on 2 November 2026. Its facts come from these texts. Something has changed? [Correct this guide](https://git.example/',
  );
  expect(section(page, 'sources')).toContain(
    '[developer.acme.example/auth\\_(v2)](https://developer.acme.example/auth_%28v2%29)',
  );
});

test('what differs between ways of connecting stands once for each, and links choose the right one', () => {
  const login = {
    id: 'login',
    title: 'Name and password',
    intro: 'For older shops.',
    steps: [step('find-login', 'Find the login', 'Look under **Users**.')],
    fields: [
      text('shop', 'Shop number', { like: '0000' }),
      secret('password', 'Password', { from: 'find-login', like: 'example' }),
    ],
    before: { login: exchange('/login', { json: { password: '{password}' } }, { take: { token: 'token' } }) },
  };
  const both = renderGuide(definePlatform({ ...acme, methods: [token, login] }), words);
  expect(section(both, 'set-up')).toMatch(
    /<ForMethod id="token">[\s\S]*<\/ForMethod>\n\n<ForMethod id="login">\n\nFor older shops\./,
  );
  expect(section(both, 'values')).toContain('[1. Find the login](?method=login#step-find-login)');
  expect(section(both, 'what-is-asked')).toContain('It logs in once with **Name and password** and gets a token');
});

describe('a way of connecting with an API of its own', () => {
  const shared = { list: 'data', title: 'name' };
  const legacy = {
    id: 'legacy',
    title: 'Older shop',
    steps: [
      step('find-login', 'Find the login', 'Open {authorizationLink}. Look under **Users** and tick {permissions}.'),
      step('allow-people', 'Allow people', 'Tick them.'),
    ],
    fields: [
      text('shop', 'Shop number', { like: '0000' }),
      secret('token', 'Ticket', {
        from: 'find-login',
        like: 'example',
        unprovable: [{ match: /^T-/, says: 'A ticket that starts with T- cannot be tested.' }],
      }),
    ],
    api: {
      name: 'SOAP API',
      hosts: ['legacy.acme.example'],
      base: 'https://legacy.acme.example',
      auth: bearer('{token}'),
    },
    authenticate: notOffered('Nothing can prove a ticket.'),
    entities: {
      customers: reads(get('/people'), { permission: exact('Role: clerk'), called: 'People', ...shared }),
      orders: reads(get('/orders'), {
        permission: exact('Role: clerk'),
        first: { stores: get('/stores', { take: { place: '0.id' } }) },
        needs: { shop: 'Enter the Shop number to check the orders.' },
        ...shared,
      }),
    },
  };
  const answers = [
    ...acme.answers,
    when({ on: 'entities', status: 403, method: 'legacy' }, 'permission-missing', { says: '{permission} is wanted.' }),
    when({ on: 'orders', status: 402 }, 'plan-required', { says: 'Orders cost more.' }),
    when({ status: 410 }, 'platform-error', { says: 'Allow people.', step: 'allow-people' }),
    when({ status: 423 }, 'store-unavailable', { says: 'Closed.' }),
  ];
  const entities = { ...acme.entities, orders: notOffered('Only older shops have orders.') };
  const page = renderGuide(definePlatform({ ...acme, methods: [token, legacy], entities, answers }), words);

  test('has its own questions', () => {
    const [first, second = ''] = section(page, 'what-is-asked').split('<ForMethod id="legacy"');
    expect(first).toContain('the REST API v2 at');
    expect(first).toContain('| Customers | `People: Read` |');
    expect(first).toContain('- **Orders:** Only older shops have orders.');
    expect(second).toContain('the SOAP API at `legacy.acme.example` and calls nothing else. Nothing can prove a ticket.');
    expect(second).toContain('| People | `Role: clerk` | Name |');
    expect(second).toContain('For orders it asks more than one question.');
    expect(second).toContain('with these words:\n\n- **Orders:** Enter the Shop number to check the orders.');
  });

  test('has its own permissions in its steps, and says whom to ask for a link', () => {
    expect(section(page, 'set-up')).toContain(
      'Open the authorization link (the people behind the importer give it to you). Look under **Users** and tick `Catalog: Read` and `Role: clerk`.',
    );
  });

  test('is named where an answer concerns it alone', () => {
    expect(section(page, 'answers').match(/^- .*$/gm)).toEqual([
      '- Acme Shops knows no store at this address. Check the Shop number for typing mistakes. → [2. Copy the number](?method=token#step-copy-shop)',
      '- Acme refuses the token, see `https://acme.example/keys`. → [1. Create a token](?method=token#step-create-token) or [1. Find the login](?method=legacy#step-find-login)',
      '- **API token:** For example: The token may not read customers: “People: Read” is missing. → [1. Create a token](?method=token#step-create-token)',
      '- **Older shop:** For example: Role: clerk is wanted.',
      '- **Older shop:** Orders cost more.',
      '- Closed.',
      '- This address answered with a web page instead of data. Check that the Shop number is the right one and that API access is switched on. → [2. Copy the number](?method=token#step-copy-shop)',
      '- **Older shop:** Allow people. → [2. Allow people](?method=legacy#step-allow-people)',
      '- **Older shop:** A ticket that starts with T- cannot be tested. → [1. Find the login](?method=legacy#step-find-login)',
    ]);
  });
});

test('data that shops keep in different ways is one row, with what each way needs', () => {
  const groups = varies(
    'shop',
    {
      1: reads(get('/old'), { permission: exact('Old: Read'), list: 'data', title: 'name' }),
      2: reads(get('/new'), { permission: exact('New: Read'), list: 'data', title: 'name', total: 'total' }),
    },
    'This shop has no groups.',
  );
  const asked = section(
    renderGuide(definePlatform({ ...acme, entities: { ...acme.entities, categories: groups, coupons: groups } }), words),
    'what-is-asked',
  );
  expect(asked).toContain('| Categories | `Old: Read`<br />or `New: Read` | Name<br />or Name, how many there are |');
  expect(asked).toContain('- **Categories and Coupons:** This shop has no groups.');
});

test('ways of connecting that ask the same share one section', () => {
  const second = {
    ...token,
    id: 'second',
    title: 'Second',
    steps: [step('other', 'Other', 'Press it.')],
    fields: [secret('token', 'Token', { like: '0000' }), text('shop', 'Shop', { like: '0000' })],
  };
  expect(section(renderGuide(definePlatform({ ...acme, methods: [token, second] }), words), 'what-is-asked')).not.toContain(
    '<ForMethod',
  );
});

test('a platform that is shut down has no check to explain', () => {
  const { api, authenticate, answers, entities, ...shared } = acme;
  const retired = renderGuide(
    definePlatform({ ...shared, retired: 'Acme is shut down.', entities: { products: notOffered('Gone.') } }),
    words,
  );
  expect(retired.match(/^## .*$/gm)).toEqual([
    '## What you need {/* #needs */}',
    '## What you can still do {/* #set-up */}',
    '## Values that were asked for {/* #values */}',
    '## When you are done {/* #done */}',
    '## Sources and review {/* #sources */}',
  ]);
  expect(retired).not.toContain('<DataChoice />');
});

describe('what a definition says about a key', () => {
  const source = 'https://acme.example/changes';
  const method = {
    ...token,
    minutes: 6,
    waits: 'Acme approves it, usually at once.',
    keyLives: 'until you delete it',
    writesToo: true,
    endsOn: { day: '2027-03-01', says: 'Make a **new app**.', source },
    notices: [{ kind: 'info' as const, title: 'Older shops', text: 'Theirs is called **key**.' }],
    into: { permissions: [exact('Catalog: Write')], says: 'Switch off mails in [[Settings → Mails]].' },
  };
  const guide = (more: object, settings = words) => renderGuide(definePlatform({ ...acme, ...more }), settings);

  test('stands above the steps: time, end, what it can do, notices', () => {
    const steps = section(guide({ methods: [method] }), 'set-up');
    expect(steps).toContain('This takes about 6 minutes. Acme approves it, usually at once. Its key lives until you delete it.');
    expect(steps).toContain('<EndNotice what={"“API token”"} day="2027-03-01" built="2026-11-26">\n\nMake a **new app**.');
    expect(steps).toContain(':::warning[This key can also change your shop]');
    expect(steps).toContain(':::info[Older shops]\n\nTheirs is called **key**.');
  });

  test('a key that can write is ended in a last step, in the words for afterwards', () => {
    const steps = section(guide({ methods: [method] }), 'set-up');
    expect(steps).toMatch(/### When the work is done, end the key \{\/\* #step-end-token \*\/}\n\nDelete the key <CopyText/);
  });

  test('moving into the shop is a fold', () => {
    expect(section(guide({ methods: [method] }), 'set-up')).toMatch(
      /<details>\n\n<summary>Do you move into Acme Shops\?<\/summary>[\s\S]*- `Catalog: Write`[\s\S]*<MenuPath items=\{\["Settings","Mails"\]} \/>[\s\S]*<\/details>/,
    );
  });

  test('what is needed to move into the shop depends on what the key of the steps can do', () => {
    const writing = section(guide({ methods: [method] }), 'set-up');
    expect(writing).toContain('With the key from the steps above, the importer can also write into the shop.');
    expect(writing).not.toContain('it needs more');
    const reading = section(guide({ methods: [{ ...method, writesToo: false }] }), 'set-up');
    expect(reading).toContain('The steps above let the importer read. To write into the shop, it needs more.');
    expect(reading).not.toContain('can also write');
  });

  test('what the operator’s tool wants is told once, also where no step lists permissions', () => {
    const wants = (text: string) => {
      const steps = token.steps.map((step) => ({ ...step, text: step.text.includes('{permissions}') ? text : step.text }));
      return section(guide({ methods: [{ ...token, steps }] }, { ...words, toolWants: { acme: ['Taxes: Read'] } }), 'set-up');
    };
    const above =
      'the importer wants these. Allow them, too, where you are asked:\n\n- `Taxes: Read`\n\n<Step id="create-token">';
    for (const text of ['Press **Allow**.', 'Choose {permissions}.']) expect(wants(text)).toContain(above);
    expect(wants('Tick:\n\n{permissions}').split('Taxes: Read')).toHaveLength(2);
    expect(
      guide({ methods: [{ ...token, steps: [{ ...token.steps[0], text: 'Press.' }, ...token.steps.slice(1)] }] }),
    ).not.toContain('Besides what the check reads');
  });

  test('what tools usually want stands with the permissions, unless the operator says what their own wants', () => {
    const more = { toolsAlsoWant: { addLater: false, permissions: [exact('Coupons: Read')] } };
    const usual = section(guide(more), 'set-up');
    expect(usual).toContain('**Look into the list of the importer first.** Nothing can be added later');
    expect(usual).toContain('usually want these, too; the check does without them:\n\n- `Coupons: Read`');
    const own = section(guide(more, { ...words, toolWants: { acme: ['Taxes: Read'] } } as typeof words), 'set-up');
    expect(own).toContain('- `Taxes: Read` for the importer');
    expect(own).not.toContain('Coupons: Read');
  });

  test('a permission in our words looks like none on the screen', () => {
    const products = reads(get('/products'), { permission: 'reading the catalogue', list: 'data', title: 'name' });
    const page = guide({ entities: { ...acme.entities, products } });
    expect(section(page, 'set-up')).toContain('<PermissionList method="token" />\n\nThe wording may differ on your screen.\n');
    expect(section(page, 'what-is-asked')).toContain('| Products | reading the catalogue | Name |');
  });

  test('what anybody may read needs nothing, and what is lost stands before the steps', () => {
    const shared = { list: 'data', title: 'name' };
    const page = guide({
      entities: {
        ...acme.entities,
        products: reads(get('/products'), { ...shared, public: true }),
        orders: reads(get('/orders'), { ...shared, permission: anyKey, lost: 'Buyers are gone after 90 days.' }),
      },
    });
    expect(section(page, 'what-is-asked')).toContain('| Products | none: anybody can read it | Name |');
    expect(section(page, 'what-is-asked')).toContain('| Orders | none: any key will do | Order number |');
    expect(section(page, 'lost')).toContain('- **Orders:** Buyers are gone after 90 days.');
    expect(page.indexOf('{/* #lost */}')).toBeLessThan(page.indexOf('{/* #set-up */}'));
  });

  test('sources have titles and the days that are known', () => {
    const sources = [{ url: 'https://docs.acme.example/keys', title: 'Keys', read: '2026-11-20', dated: '2026-08' }];
    expect(section(guide({ sources }), 'sources')).toContain(
      '- [Keys](https://docs.acme.example/keys) (docs.acme.example) – of August 2026, read in the copy of 20 November 2026',
    );
  });
});

test('a page to open is one link, also where its text is an address', () => {
  const needs = ['Log in at [www.acme.example](https://www.acme.example/login?to=a&b=c).'];
  expect(section(renderGuide(definePlatform({ ...acme, needs }), words), 'needs')).toContain(
    '- Log in at <OpenLink href={"https://www.acme.example/login?to=a&b=c"} text={"www.acme.example"} />.',
  );
});
