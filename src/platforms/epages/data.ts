import { date, exact, get, money, type Permission, personal, reads, varies } from '../../definition/index.ts';
import { legalPagesIn } from './answered.ts';

export const toNow = { headers: { Accept: 'application/vnd.epages.v1+json' } };
export const toBeyond = { headers: { Accept: 'application/hal+json' } };

/** What ePages Beyond holds. */
export const beyondData = {
  products: reads(get('{apiUrl}/products?size=1', toBeyond), {
    permission: exact('read products (prod)'),
    title: 'name',
    show: { SKU: 'sku', Price: money('salesPrice.amount', { currency: 'salesPrice.currency' }) },
  }),
  categories: reads(get('{apiUrl}/categories?size=1', toBeyond), { permission: 'read categories (catg)', title: 'name' }),
  customers: reads(get('{apiUrl}/customers?size=1', toBeyond), {
    permission: 'read customers (cust)',
    title: 'customerNumber',
    titled: 'Customer number',
    show: { 'First name': personal('defaultBillingAddress.firstName'), 'Last name': personal('defaultBillingAddress.lastName') },
  }),
  orders: reads(get('{apiUrl}/orders?size=1', toBeyond), { permission: 'read orders (ordr)', title: 'orderNumber' }),
  pages: reads(get('{apiUrl}/shop/legal?size=1', toBeyond), {
    called: 'Legal pages',
    permission: 'read legal content (legl)',
    title: 'type',
    titled: 'Kind',
  }),
};

/** What ePages Now holds, and the older Base. */
export const nowData = {
  products: reads(get('{apiUrl}/products?resultsPerPage=1', toNow), {
    permission: exact('products_read'),
    title: 'name',
    show: { Number: 'productNumber', Price: money('priceInfo.price.amount', { currency: 'priceInfo.price.currency' }) },
    lost: 'ePages Now lists invisible products only for an app that may also change products (products_write).',
  }),
  categories: reads(get('{apiUrl}/categories', toNow), {
    permission: exact('products_read'),
    list: '',
    title: 'name',
    total: false,
  }),
  customers: reads(get('{apiUrl}/customers?resultsPerPage=1', toNow), {
    permission: exact('customers_read'),
    title: 'customerNumber',
    titled: 'Customer number',
    show: { 'First name': personal('billingAddress.firstName'), 'Last name': personal('billingAddress.lastName') },
  }),
  orders: reads(get('{apiUrl}/orders?resultsPerPage=1', toNow), {
    permission: exact('orders_read'),
    title: 'orderNumber',
    show: { Total: money('grandTotal', { currency: 'currencyId' }), Created: date('creationDate') },
  }),
  pages: reads(get('{apiUrl}/legal', toNow), {
    called: 'Legal pages',
    permission: exact('legal_read'),
    list: legalPagesIn,
    title: 'name',
    total: false,
  }),
};

/** What the address says which ePages holds it. */
export function inEither(id: keyof typeof nowData) {
  return varies('line', { now: nowData[id], beyond: beyondData[id] }, 'The address does not tell which ePages this is.');
}

/** What to tick for one of the two, as Markdown: their forms differ. */
export function permissionList(data: Record<string, { permission?: unknown }>): string {
  const names = Object.values(data).map(({ permission }) =>
    typeof permission === 'string' ? permission : `\`${(permission as Permission).name}\``,
  );
  return [...new Set(names)].map((name) => `- ${name}`).join('\n');
}
