import { date, get, money, personal, reads, varies } from '../../definition/index.ts';
import { legalPagesIn } from './answered.ts';

export const toNow = { headers: { Accept: 'application/vnd.epages.v1+json' } };
export const toBeyond = { headers: { Accept: 'application/hal+json' } };

/** What ePages Beyond holds. */
export const beyondData = {
  products: reads(get('{apiUrl}/products?size=1', toBeyond), {
    permission: 'read products (prod:r)',
    title: 'name',
    show: { SKU: 'sku', Price: money('salesPrice.amount', { currency: 'salesPrice.currency' }) },
  }),
  categories: reads(get('{apiUrl}/categories?size=1', toBeyond), { permission: 'read categories (catg:r)', title: 'name' }),
  customers: reads(get('{apiUrl}/customers?size=1', toBeyond), {
    permission: 'read customers (cust:r)',
    title: 'customerNumber',
    show: { 'First name': personal('defaultBillingAddress.firstName'), 'Last name': personal('defaultBillingAddress.lastName') },
  }),
  orders: reads(get('{apiUrl}/orders?size=1', toBeyond), { permission: 'read orders (ordr:r)', title: 'orderNumber' }),
  pages: reads(get('{apiUrl}/shop/legal?size=1', toBeyond), {
    called: 'Legal pages',
    permission: 'read legal content (legl:r)',
    title: 'type',
  }),
};

/** What ePages Now holds, and the older Base. */
const nowData = {
  products: reads(get('{apiUrl}/products?resultsPerPage=1', toNow), {
    permission: 'products_read',
    title: 'name',
    show: { Number: 'productNumber', Price: money('priceInfo.price.amount', { currency: 'priceInfo.price.currency' }) },
  }),
  categories: reads(get('{apiUrl}/categories', toNow), { permission: 'products_read', list: '', title: 'name', total: false }),
  customers: reads(get('{apiUrl}/customers?resultsPerPage=1', toNow), {
    permission: 'customers_read',
    title: 'customerNumber',
    show: { 'First name': personal('billingAddress.firstName'), 'Last name': personal('billingAddress.lastName') },
  }),
  orders: reads(get('{apiUrl}/orders?resultsPerPage=1', toNow), {
    permission: 'orders_read',
    title: 'orderNumber',
    show: { Total: money('grandTotal', { currency: 'currencyId' }), Created: date('creationDate') },
  }),
  pages: reads(get('{apiUrl}/legal', toNow), {
    called: 'Legal pages',
    permission: 'legal_read',
    list: legalPagesIn,
    title: 'name',
    total: false,
  }),
};

/** What the address says which ePages holds it. */
export function inEither(id: keyof typeof nowData) {
  return varies('line', { now: nowData[id], beyond: beyondData[id] }, 'The address does not tell which ePages this is.');
}
