import {
  address,
  anyKey,
  bearer,
  date,
  get,
  type MethodInput,
  money,
  notOffered,
  personal,
  reads,
  secret,
  sourced,
  step,
} from '../../definition/index.ts';
import { addressOfCSeries, addressOfOthers, keyOfESeries } from './editions.ts';

/** Lightspeed Retail, the former Vend: another product with another API. */
export const xSeries: MethodInput = {
  id: 'personal-token',
  title: 'X-Series',
  chooseIf: 'You use Lightspeed Retail (X-Series), the former Vend.',
  intro: 'For Lightspeed Retail (X-Series), the former Vend. Tools ask for the same values, but **API Secret** stays empty.',
  minutes: 3,
  keyLives: 'until its expiry date, or until you delete it',
  writesToo: true,
  afterwards: [
    sourced(
      'Delete the token under [[Setup → Personal Tokens]].',
      'https://x-series-support.lightspeedhq.com/hc/en-us/articles/25534105904027',
    ),
  ],
  steps: [
    step(
      'retail-url',
      'Copy the address',
      'Log in to your store at `https://YOURSTORE.retail.lightspeed.app` and copy the address of the page.',
    ),
    step(
      'create-token',
      'Create a personal token',
      'Go to [[Setup → Personal Tokens]] and press **Add Personal Token**. Name it “{app}”.\n\nChoose an **Expiry date** some weeks after your move; it can be changed later. Press **Generate Personal Token**.\n\nCopy the token now: once it is saved, Lightspeed does not show it again. There are no permissions to choose: it has the access of an administrator.',
    ),
  ],
  fields: [
    address('retailUrl', 'Store URL / Endpoint', {
      from: 'retail-url',
      like: 'https://example-shop.retail.lightspeed.app',
      hostSays: 'This is not an address of the X-Series. It ends in .retail.lightspeed.app.',
      neverHosts: ['api', 'docs', 'developers', 'secure', 'www'].map((name) => `${name}.retail.lightspeed.app`),
      neverSays:
        'This page belongs to Lightspeed itself, not to your store. Copy the address that you see when you are logged in; the name of your store stands in front of .retail.lightspeed.app.',
      labels: ['Domain prefix', 'VEND_URL'],
      clean: [
        // The former domain; the name in front of it stayed.
        [/^(?:https?:\/\/)?([a-z0-9-]+)\.vendhq\.com\b.*$/i, 'https://$1.retail.lightspeed.app'],
        // That name alone, the domain prefix. Keys are longer.
        [/^([a-z][a-z0-9-]{0,24})$/i, 'https://$1.retail.lightspeed.app'],
      ],
      mistakes: [addressOfCSeries, ...addressOfOthers],
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
  // Later versions have a date for a name and are answered for a year each; no end is published for this one, which they replace.
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
    products: reads(get('/products?page_size=1'), { permission: anyKey, title: 'name', show: { SKU: 'sku' } }),
    categories: reads(get('/product_categories?page_size=1'), {
      permission: anyKey,
      list: 'data.data.categories',
      title: 'name',
    }),
    customers: reads(get('/customers?page_size=1'), {
      permission: anyKey,
      title: personal('first_name'),
      titled: 'First name',
      show: { 'Last name': personal('last_name') },
    }),
    orders: reads(get('/sales?page_size=1'), {
      called: 'Sales',
      permission: anyKey,
      title: 'invoice_number',
      titled: 'Invoice number',
      show: { Status: 'status', Total: money('total_price'), Date: date('sale_date') },
    }),
    pages: notOffered('The X-Series is a point of sale and stores no pages.'),
    blogs: notOffered('The X-Series is a point of sale and stores no blog posts.'),
    reviews: notOffered('The X-Series is a point of sale and stores no reviews.'),
  },
};
