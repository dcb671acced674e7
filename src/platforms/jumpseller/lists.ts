import { date, get, money, type PermissionInput, personal, reads } from '../../definition/index.ts';
import { unwrapped } from './answered.ts';

/** A part of the API that keys may open or not. */
type Area = 'products' | 'assets' | 'customers' | 'orders' | 'pages';

/** What a store has. @param needed what opens each area with this way of connecting */
export const listsOf = (needed: Record<Area, PermissionInput>) => ({
  products: readsList('products', 'product', needed.products, {
    title: 'name',
    show: { SKU: 'sku', Price: money('price') },
  }),
  categories: readsList('categories', 'category', needed.assets, { title: 'name' }),
  customers: readsList('customers', 'customer', needed.customers, {
    title: personal('fullname'),
    show: { 'E-mail': personal('email') },
  }),
  orders: readsList('orders', 'order', needed.orders, {
    title: 'id',
    show: { Status: 'status', Total: money('total', { currency: 'currency' }), Created: date('created_at') },
  }),
  pages: readsList('pages', 'page', needed.pages, { title: 'title', show: { Status: 'status' } }),
});

/** One record of a list, and the number of all. Each record stands alone in a wrapper. */
function readsList(
  list: string,
  wrapper: string,
  permission: PermissionInput,
  preview: Pick<Parameters<typeof reads>[1], 'title' | 'show'>,
) {
  return reads(get(`/${list}.json?limit=1&page=1`), {
    permission,
    list: unwrapped(wrapper),
    total: { request: get(`/${list}/count.json`), path: 'count' },
    ...preview,
  });
}
