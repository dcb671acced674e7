import {
  address,
  bearer,
  date,
  get,
  type MethodInput,
  money,
  notOffered,
  personal,
  reads,
  secret,
  step,
} from '../../definition/index.ts';
import { addressOfCSeries, keyOfESeries } from './editions.ts';

/** Every personal token may do everything. */
const permission = 'Full access';

/** Lightspeed Retail, the former Vend: another product with another API. */
export const xSeries: MethodInput = {
  id: 'personal-token',
  title: 'X-Series',
  intro: 'For Lightspeed Retail (X-Series), the former Vend. Tools ask for the same values, but **API Secret** stays empty.',
  steps: [
    step('retail-url', 'Copy the address', 'Log in and copy the address of the page. It ends in `.retail.lightspeed.app`.'),
    step(
      'create-token',
      'Create a personal token',
      'Go to [[Setup → Personal Tokens]] and press **Add Personal Token**. Name it “{app}”, give it an expiry date some weeks after your move, and copy the token: it is shown only once.\n\nA personal token has **full access** to the data of the store, like an administrator, also for changing it. Nothing less can be chosen, so delete it when the work is done.',
    ),
  ],
  fields: [
    address('retailUrl', 'Store URL / Endpoint', {
      from: 'retail-url',
      like: 'https://example-shop.retail.lightspeed.app',
      hostSays: 'This is not an address of the X-Series. It ends in .retail.lightspeed.app.',
      labels: ['Domain prefix', 'VEND_URL'],
      clean: [
        // The former domain; the name in front of it stayed.
        [/^(?:https?:\/\/)?([a-z0-9-]+)\.vendhq\.com\b.*$/i, 'https://$1.retail.lightspeed.app'],
        // That name alone, the domain prefix. Keys are longer.
        [/^([a-z][a-z0-9-]{0,24})$/i, 'https://$1.retail.lightspeed.app'],
      ],
      mistakes: [addressOfCSeries],
    }),
    secret('personalToken', 'API Key', {
      from: 'create-token',
      like: 'lsxs_pt_00000000000000000000000000000000',
      help: 'The personal token.',
      shape: /^lsxs_/i,
      labels: ['Personal token', 'Access token', 'API token', 'VEND_TOKEN'],
      pattern: /^\S{16,}$/,
      patternSays: 'A personal token is longer than this and has no blanks. Copy it again.',
      mistakes: [keyOfESeries],
    }),
  ],
  api: {
    name: 'X-Series API 2.0',
    hosts: ['*.retail.lightspeed.app'],
    base: '{retailUrl}/api/2.0',
    headers: { 'User-Agent': 'Storekeys' },
    auth: bearer('{personalToken}'),
    lists: { list: 'data' },
    limits: 'The number of requests depends on the number of registers. This check uses five.',
  },
  authenticate: get('/retailer', { proves: ['data.id', 'data.name'] }),
  entities: {
    products: reads(get('/products?page_size=1'), { permission, title: 'name', show: { SKU: 'sku' } }),
    categories: reads(get('/product_categories?page_size=1'), { permission, list: 'data.data.categories', title: 'name' }),
    customers: reads(get('/customers?page_size=1'), {
      permission,
      title: personal('first_name'),
      titled: 'First name',
      show: { 'Last name': personal('last_name') },
    }),
    orders: reads(get('/sales?page_size=1'), {
      called: 'Sales',
      permission,
      title: 'invoice_number',
      show: { Status: 'status', Total: money('total_price'), Date: date('sale_date') },
    }),
    pages: notOffered('The X-Series is a point of sale and stores no pages.'),
    blogs: notOffered('The X-Series is a point of sale and stores no blog posts.'),
    reviews: notOffered('The X-Series is a point of sale and stores no reviews.'),
  },
};
