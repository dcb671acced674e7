import { date, exact, get, money, notOffered, personal, reads } from '../../definition/index.ts';
import { boxes } from './answered.ts';

const box = (id: keyof typeof boxes) => exact(boxes[id] as string);
/** One record with a few fields. Without any, `items` is null. */
const list = (path: string, fields: string) => get(`/V1/${path}?searchCriteria[pageSize]=1&fields=items[${fields}],total_count`);

/** The lists of the REST API. */
export const data = {
  products: reads(list('products', 'id,sku,name,price,status'), {
    permission: box('Magento_Catalog::products'),
    title: 'name',
    show: { SKU: 'sku', Price: money('price') },
  }),
  categories: reads(list('categories/list', 'id,parent_id,name'), {
    permission: box('Magento_Catalog::categories'),
    title: 'name',
  }),
  customers: reads(list('customers/search', 'id,email,firstname,lastname'), {
    permission: box('Magento_Customer::customer'),
    title: personal('firstname'),
    titled: 'First name',
    show: { 'Last name': personal('lastname'), 'E-mail': personal('email') },
  }),
  orders: reads(list('orders', 'entity_id,increment_id,status,grand_total,order_currency_code,created_at'), {
    permission: box('Magento_Sales::actions_view'),
    title: 'increment_id',
    titled: 'Order number',
    show: { Status: 'status', Total: money('grand_total', { currency: 'order_currency_code' }), Created: date('created_at') },
  }),
  pages: reads(list('cmsPage/search', 'id,title,identifier,active'), {
    permission: box('Magento_Cms::page'),
    title: 'title',
    show: { Address: 'identifier' },
  }),
  blogs: notOffered('Magento itself has no blog.'),
};
