/** A right of a WordPress user. */
export type Capability =
  | 'read_private_products'
  | 'read_private_shop_orders'
  | 'read_private_shop_coupons'
  | 'manage_product_terms'
  | 'list_users'
  | 'moderate_comments';

interface List {
  /** Without it, anybody may read. */
  needs?: Capability;
  /** There also in a new shop. */
  builtIn?: true;
  records: Record<string, unknown>[];
}

/** What the shop holds, by the end of the route. */
export const lists: Record<string, List> = {
  products: {
    needs: 'read_private_products',
    records: [
      { id: 10, name: 'Fake mug', sku: '', price: '9.50', status: 'publish', type: 'simple' },
      { id: 11, name: 'Fake plate', sku: 'FAKE-2', price: '12.00', status: 'draft', type: 'simple' },
    ],
  },
  'products/categories': {
    needs: 'manage_product_terms',
    builtIn: true,
    records: [{ id: 15, name: 'Uncategorized', slug: 'uncategorized', count: 1 }],
  },
  'products/reviews': {
    needs: 'moderate_comments',
    records: [
      { id: 3, product_id: 10, product_name: 'Fake mug', rating: 5, reviewer: 'Pat Sample', date_created: '2026-11-25T21:40:00' },
    ],
  },
  customers: {
    needs: 'list_users',
    records: [
      {
        id: 2,
        email: 'pat@example.com',
        first_name: 'Pat',
        last_name: 'Sample',
        date_created: '2026-11-25T21:39:00',
        role: 'customer',
      },
    ],
  },
  orders: {
    needs: 'read_private_shop_orders',
    records: [
      {
        ...{ id: 12, number: '12', status: 'processing', currency: 'USD', total: '19.00', date_created: '2026-11-25T21:39:29' },
        ...{ customer_ip_address: '192.0.2.1', billing: { first_name: 'Pat', last_name: 'Sample', email: 'pat@example.com' } },
      },
    ],
  },
  coupons: {
    needs: 'read_private_shop_coupons',
    records: [{ id: 20, code: 'fake10', amount: '10.00', discount_type: 'percent', status: 'publish' }],
  },
  'wp/pages': { builtIn: true, records: [{ id: 8, title: { rendered: 'My account' }, status: 'publish' }] },
  'wp/posts': { records: [{ id: 1, title: { rendered: 'Hello world!' }, status: 'publish' }] },
};

/** Messages are in the language of the shop; codes are not. */
export const refusals = {
  en: {
    list: 'Sorry, you cannot list resources.',
    key: 'Consumer key is invalid.',
    secret: 'Consumer secret is invalid.',
    signature: 'Invalid signature - provided signature does not match.',
    timestamp: 'Invalid timestamp.',
    read: 'The API key provided does not have read permissions.',
  },
  de: {
    list: 'Du kannst leider keine Ressourcen auflisten.',
    key: 'Consumer-Key ist ungültig.',
    secret: 'Consumer Secret ist ungültig.',
    signature: 'Ungültige Signatur - Die bereitgestellte Signatur stimmt nicht überein.',
    timestamp: 'Ungültiger Zeitstempel.',
    read: 'Der angegebene API-Schlüssel hat keine Leserechte.',
  },
};
