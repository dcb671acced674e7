import {
  type AnswerFacts,
  address,
  anyPublicHost,
  definePlatform,
  get,
  mistake,
  money,
  notOffered,
  personal,
  query,
  reads,
  secret,
  step,
  text,
  when,
} from '../../definition/index.ts';

/** One function of the API, for a store or for the whole domain. A count of 0 would mean all. */
const call = (name: string, scope: { Store_Code?: string }, options?: Parameters<typeof query>[2]) =>
  query('', { ...scope, Function: name, Count: 1, Offset: 0, Miva_Request_Timestamp: '{unixTime}' }, options);

const ofStore = { Store_Code: '{storeCode}' };

const list = (name: string, shown: Pick<Parameters<typeof reads>[1], 'permission' | 'title' | 'show'>) =>
  reads(call(name, ofStore), { ...shown, list: 'data.data', total: 'data.total_count' });

/** The code of the only store; of several, a person must choose. */
const onlyStore = (answer: unknown) => {
  const { total_count, data } = (answer as { data?: { total_count?: unknown; data?: { code?: string }[] } } | null)?.data ?? {};
  return Number(total_count) === 1 ? data?.[0]?.code : undefined;
};

/** A refusal in a good answer. The token is proved by it: a wrong one is answered with 401. */
const refused = (words: RegExp) => ({
  status: 200,
  test: ({ json }: AnswerFacts) => {
    const { success, error_message, error_field } = (json ?? {}) as Record<string, unknown>;
    return (success === 0 || success === false) && words.test(`${error_message} ${error_field ?? ''}`.slice(0, 2000));
  },
});

const noPermission = /access|permission|authori[sz]|denied|not allowed/i;
const noStore = /\bstore\b.*(not found|unknown|invalid|not exist)|(unknown|invalid|find|locate)\b.*\bstore\b|Store_Code/i;
const switchedOff = /\bAPI\b.*(disabled|not enabled|turned off|switched off)/i;

const isMiva = ({ json }: AnswerFacts) => typeof json === 'object' && json !== null && Object.hasOwn(json, 'success');
const isOtherJson = (answer: AnswerFacts) => answer.json !== undefined && !isMiva(answer);

/** `MIVA TOKEN`, or signed: the HMAC of the body with the Signature, which is base64 (the `=` at its end may be missing). */
async function authorization(body: string, token: string, signature: string): Promise<string> {
  if (signature === '') return `MIVA ${token}`;
  const bytes = Uint8Array.from(atob(signature.replace(/=+$/, '')), (char) => char.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(body)));
  return `MIVA-HMAC-SHA256 ${token}:${btoa(String.fromCharCode(...signed))}`;
}

export const miva = definePlatform({
  id: 'miva',
  name: 'Miva Merchant',
  alsoCalled: ['Miva', 'Miva, Inc.'],
  summary: 'Create an API token in Miva Merchant, allow this checker to use it, and test it on this page.',
  reviewed: '2026-11-22',
  sources: [
    'https://support.miva.com/hc/en-us/articles/41145251292436-API-Token-Guide',
    'https://docs.miva.com/developer/developer-resources/json-api/api-getting-started',
    'https://docs.miva.com/json-api/',
    'https://github.com/mivaecommerce/api-sdk-node',
  ],
  notices: [
    {
      kind: 'warning',
      title: 'Every token has a list of addresses',
      text: 'A token works only from the IP addresses on its list, and Miva does not say when that is the reason for a refusal. The check on this page needs to be on the list too.',
    },
  ],
  needs: [
    'An admin user who may open **User Management**.',
    'Miva Merchant **9.12** or later; current stores have version 10. The store’s settings can also switch the API off for everybody.',
  ],

  methods: [
    {
      id: 'api-token',
      title: 'API token',
      steps: [
        step(
          'open-tokens',
          'Open the API tokens',
          'Log in to Miva Admin and go to **Settings → User Management → API Tokens** (older versions: **Users → API Tokens**). Press **+ Add API Token**.',
        ),
        step(
          'allowed-ips',
          'Name it, and allow addresses',
          'Enter “{app}” as **Name**; leave the **Endpoint URL** and the **Access Token** as the system made them. Under **Allowed IP Address(es)** (also called **Allowed IPs**) enter the addresses of {tool} and of this checker.\n\n{outgoingAddresses}\n\nIf you do not know them all, `0.0.0.0/0` and `::/0` allow any address.\n\nOf the security options, leave the signature off if {tool} cannot sign its requests. Press **Continue**.',
        ),
        step(
          'groups',
          'Choose the groups',
          'Under **Role-Based Groups** tick the groups that cover:\n\n{permissions}\n\nTools that move everything often want accounting/reporting too. Single functions can be added with **Add Functions**. Press **Save**. In older versions, save first, then open the token’s **Groups** in the list of API Tokens.',
        ),
        step(
          'copy-values',
          'Copy the values',
          'Click the token’s name in the list. Copy the **Endpoint URL** and the **Access Token**, and the **Signature** if the token requires one.',
        ),
        step(
          'store-code',
          'Find the Store Code',
          'The code of the store stands in the store’s settings; it is usually short, and not the name that customers see. You may leave it out here if the domain has one store.',
        ),
      ],
      fields: [
        address('storeUrl', 'Store URL', {
          like: 'https://www.example.com',
          help: 'The address that your customers see. It is not needed for the check.',
          optional: true,
        }),
        address('endpointUrl', 'Endpoint URL', {
          from: 'copy-values',
          like: 'https://www.example.com/mm5/json.mvc',
          help: 'It ends in json.mvc. The folder before it is not the same in all stores.',
          keep: 'path',
          clean: [
            [/[?#].*$/, ''],
            [/\/(?:admin|merchant)\.mvc$/i, '/json.mvc'],
            [/^((?:https?:\/\/)?[^/\s]+\.[^/\s]+)\/?$/i, '$1/mm5/json.mvc'],
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
          found: [/(https?:\/\/[^\s"',]+\/json\.mvc)/i],
        }),
        secret('accessToken', 'Access Token', {
          from: 'copy-values',
          like: '0'.repeat(32),
          clean: [
            [/^(?:X-Miva-API-Authorization:\s*)?MIVA(?:-HMAC-SHA(?:1|256))?\s+/i, ''],
            [/^(?:\w*access[ _-]?token)\s*[:=]\s*["']?([^\s"']+)["']?$/i, '$1'],
            [/:.*$/, ''],
          ],
          pattern: /^[A-Za-z0-9]{16,128}$/,
          patternSays:
            'An Access Token has at least 16 letters and digits and nothing else. Copy it again from the token’s page.',
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
            /access[ _-]?token["']?\s*[:=\n]\s*["']?([A-Za-z0-9]{16,128})\b/i,
            /\bMIVA(?:-HMAC-SHA(?:1|256))?\s+([A-Za-z0-9]{16,128})\b/,
          ],
        }),
        text('storeCode', 'Store Code', {
          from: 'store-code',
          like: 'EXAMPLE',
          help: 'Needed where the domain has several stores.',
          optional: true,
          added: true,
          pattern: /^\S{1,50}$/,
          patternSays: 'A Store Code has no blanks. This may be the name of the store; the code stands in the store’s settings.',
          found: [/store[ _-]?code["']?\s*[:=\n]\s*["']?([^\s"',]+)/i],
        }),
        secret('signature', 'Signature', {
          from: 'copy-values',
          like: 'A'.repeat(43),
          help: 'Only if the token requires signed requests.',
          optional: true,
          added: true,
          // Base64; never one letter too many.
          pattern: /^(?:[A-Za-z0-9+/]{4}){4,}(?:[A-Za-z0-9+/]{2,3}={0,2})?$/,
          patternSays: 'A Signature is a long word of letters, digits, “+” and “/”. This one is not complete; copy it again.',
          mistakes: [
            mistake(
              /^[0-9a-f]{32}$/i,
              'This is the Access Token. The Signature is longer and mixes capitals and small letters.',
              {
                belongsIn: 'accessToken',
              },
            ),
          ],
          found: [/signature["']?\s*[:=\n]\s*["']?([A-Za-z0-9+/]{20,}={0,2})/i],
        }),
      ],
      before: {
        // Domains answer with or without `www.`, and the other name leads there.
        domain: get('', { auth: 'none', canonicalHostOf: 'endpointUrl' }),
        stores: call('StoreList_Load_Query', {}, { onlyIf: ({ storeCode }) => storeCode === '', take: { storeCode: onlyStore } }),
      },
    },
  ],
  afterwards: ['Delete the token under **Settings → User Management → API Tokens**. If you allowed any address, do so soon.'],

  api: {
    name: 'JSON API',
    hosts: [anyPublicHost],
    base: '{endpointUrl}',
    auth: {
      sign: async ({ body }, { accessToken = '', signature = '' }) => ({
        'X-Miva-API-Authorization': await authorization(body, accessToken, signature),
      }),
    },
    atOnce: 1,
    limits: 'Miva limits how often it may be asked, and names no numbers here. This check asks one question at a time.',
  },
  authenticate: call('ProductList_Load_Query', ofStore),
  entities: {
    products: list('ProductList_Load_Query', {
      permission: 'Product management',
      title: 'name',
      show: { Code: 'code', Price: money('price') },
    }),
    categories: list('CategoryList_Load_Query', { permission: 'Product management', title: 'name', show: { Code: 'code' } }),
    customers: list('CustomerList_Load_Query', {
      permission: 'Customer service',
      title: personal('login'),
      show: { 'E-mail': personal('pw_email') },
    }),
    orders: list('OrderList_Load_Query', {
      permission: 'Order fulfillment',
      title: 'id',
      show: { Total: money('total') },
    }),
    coupons: list('CouponList_Load_Query', { permission: 'Marketing', title: 'code', show: { Description: 'descrip' } }),
    pages: list('PageList_Load_Query', { permission: 'PageList_Load_Query (a single function)', title: 'name' }),
    blogs: notOffered('Miva’s API has no blog posts.'),
  },

  // How Miva words its refusals is not documented. Sure is only that 401 means the token.
  answers: [
    when({ status: 401, header: { 'www-authenticate': /^basic/i } }, 'not-an-api', {
      says: 'The web server asks for a password of its own before Miva is reached, as development sites do. Remove that password for the time of the move.',
      field: 'endpointUrl',
    }),
    when({ status: 401, text: /\bIP\b/i }, 'ip-blocked', {
      says: 'Miva refuses the address of this checker. Add it to the token’s Allowed IP Address(es), or allow any with 0.0.0.0/0 and ::/0.',
      step: 'allowed-ips',
    }),
    when({ status: 401, text: /signature|time ?stamp/i }, 'credentials-rejected', {
      says: 'Miva does not accept how the request was signed. Copy the Signature again from the token’s page, or switch off that the token requires one.',
      field: 'signature',
    }),
    when({ status: 401 }, 'credentials-rejected', {
      says: 'Miva does not accept this Access Token, and does not say why. Check in this order: the token’s Allowed IP Address(es) must let this checker in; the Access Token must be complete and not deleted; if the token requires a signature, the Signature must be entered; and the clock of the store’s server must be right.',
      field: 'accessToken',
      step: 'allowed-ips',
    }),
    when({ status: [206, 504] }, 'platform-error', {
      says: 'The store ran out of time before its answer was complete. This says nothing about your values; try again later.',
    }),
    when({ status: 503, html: true }, 'store-unavailable', {
      says: 'The store answers with a maintenance page. Check again later.',
    }),
    ...[refused(switchedOff), { status: [403, 404], html: false, text: switchedOff }].map((condition) =>
      when(condition, 'not-an-api', {
        says: 'Miva says that its API is switched off for this store. Switch it on in the store’s settings.',
        step: 'open-tokens',
      }),
    ),
    when({ status: '2xx', test: isOtherJson }, 'not-an-api', {
      says: 'Something answers at this address, but it is no Miva. Copy the Endpoint URL from the token’s page.',
      field: 'endpointUrl',
    }),
    when({ on: 'stores', lacks: 'storeCode', test: isMiva }, 'invalid-value', {
      says: 'The token works, but this checker cannot tell which store is meant: there are several, or the token may not list them. Enter the Store Code.',
      field: 'storeCode',
    }),
    when(refused(noStore), 'store-not-found', {
      says: 'The token works, but Miva knows no store with this Store Code. Copy it again from the store’s settings.',
      field: 'storeCode',
    }),
    when({ on: 'authenticate', ...refused(/^/) }, 'ok'),
    when({ on: 'entities', ...refused(noPermission) }, 'permission-missing', {
      says: 'The token works, but it may not read {entity}. Click the token’s name and add what covers “{permission}”.',
      step: 'groups',
    }),
    when({ on: 'entities', ...refused(/function/i) }, 'platform-error', {
      says: 'This version of Miva does not know how to list {entity}, so that cannot be checked. It says nothing about your values.',
    }),
    when({ on: 'entities', ...refused(/^/) }, 'platform-error', {
      says: 'The token works, but Miva refused to list {entity} for a reason that this checker does not know. Open the token and check its groups; if they are right, try again later.',
      step: 'groups',
    }),
    when({ status: '3xx' }, 'not-an-api', {
      says: 'This address leads to another page and not to Miva’s API. Copy the Endpoint URL from the token’s page.',
      field: 'endpointUrl',
    }),
    ...[{ status: '2xx' as const, html: true }, { status: 404 }].map((condition) =>
      when(condition, 'not-an-api', {
        says: 'There is no Miva API at this address; the folder before json.mvc is not the same in all stores. Copy the Endpoint URL from the token’s page, or find the folder under Domain Settings → Site Configuration.',
        field: 'endpointUrl',
      }),
    ),
  ],
});
