import { date, exact, get, lines, type MethodInput, money, personal, reads, step } from '../../definition/index.ts';
import { fails, recordsOf } from './answered.ts';
import { storeUrl, webserviceKey } from './values.ts';

/** The webservice, which every PrestaShop has, and which alone hands out all that a move needs. */
export const webservice: MethodInput = {
  id: 'webservice',
  title: 'Webservice key',
  chooseIf: 'Any PrestaShop, from 1.6 to 9: it reads everything that a move needs.',
  minutes: 6,
  keyLives: 'until you delete it or switch it off',
  steps: [
    step(
      'open-webservice',
      'Open the webservice',
      lines(
        'Visit your shop as a customer does and copy its address: that is the **Store URL**.\n\nThen',
        'log in to the back office of your shop and open [[Advanced Parameters → Webservice]]',
        '(from 1.7 on, it stands under **Configure**).',
      ),
    ),
    step(
      'switch-on',
      'Switch it on',
      lines(
        'In the box **Configuration**, set **Enable PrestaShop’s webservice** to **Yes** and press **Save**. It is off at first.\n\nSet',
        '**Enable CGI mode for PHP** to **Yes** only if the check says that the key does not arrive.',
        'In 1.6 and 1.7, then also open [[Shop Parameters → Traffic & SEO]] (1.6: [[Preferences → SEO & URLs]]) and press **Save**.',
      ),
    ),
    step(
      'create-key',
      'Create a key',
      lines(
        'Press **Add new webservice key**. Beside **Key**, press **Generate!** and copy the 32 characters: that is the **Webservice key**.',
        'Enter “{app}” as **Key description**. Set **Enable webservice key** (older: **Status**) to **Yes**.',
      ),
    ),
    step(
      'permissions',
      'Allow reading',
      lines(
        'Under **Permissions**, tick the column **View (GET)** in these rows:\n\n{permissions}\n\nThe',
        'box at the left of a row ticks all columns, also **Delete**: reading does not need them.',
      ),
    ),
    step(
      'shops',
      'Choose the shop',
      'Only where there are several shops: under **Shop association** (8: **Store association**), tick the shop to read.',
    ),
    step('save', 'Save', 'Press **Save**. The key stays readable in the list of keys.'),
  ],
  fields: [storeUrl('open-webservice'), webserviceKey],
};

/** The lists of the webservice. Never all columns: that of customers has their hashed passwords. */
export const webserviceData = {
  products: list('products', 'id,name', 'price,reference', {
    title: 'name',
    show: { Reference: 'reference', Price: money('price') },
  }),
  categories: list('categories', 'id,name', 'id_parent', { title: 'name' }),
  customers: list('customers', 'id,firstname', 'lastname,email', {
    title: personal('firstname'),
    titled: 'First name',
    show: { 'Last name': personal('lastname'), 'E-mail': personal('email') },
  }),
  orders: list('orders', 'id,reference', 'total_paid,date_add', {
    title: 'reference',
    titled: 'Order reference',
    show: { Total: money('total_paid'), Created: date('date_add') },
  }),
  pages: list('content_management_system', 'id', 'meta_title', { title: 'meta_title' }),
};

/** One record of a resource. @param more columns that some version may not have, which is no reason to fail */
function list(resource: string, columns: string, more: string, options: Omit<Parameters<typeof reads>[1], 'permission'>) {
  const one = (display: string) => `/${resource}?display=[${display}]&limit=1&output_format=JSON`;
  return reads(get(one(`${columns},${more}`), { otherwise: { when: fails(35), ask: get(one(columns)) } }), {
    permission: exact(resource),
    list: recordsOf(resource),
    total: false,
    ...options,
  });
}
