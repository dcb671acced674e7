/** The facts about a played Shopify store. */
export interface ShopifyStore {
  /** Scopes of the app, by their handles. */
  scopes: string[];
  /** Tokens that the store accepts. */
  tokens: string[];
  state: 'open' | 'frozen' | 'locked';
  /** What a name without a store is answered with: the API's 404, or a web page. */
  unknownShop: 'json' | 'page';
  /**
   * Which customer data the app is approved for. `without-email`: not that field. `plan`: the store's plan does not give
   * personal data to custom apps.
   */
  customerData: 'approved' | 'without-email' | 'not-approved' | 'plan';
  /** Whether the app of the token exchange belongs to the organisation that owns the store. */
  sameOrganisation: boolean;
  /** Whether that app is installed on the store. */
  installed: boolean;
  /** What a failed token exchange is answered with. */
  exchangeErrors: 'json' | 'page';
  /** The token exchange answers, but without a token. */
  exchangeForgetsToken: boolean;
  /** A bad token is answered with 403 instead of 401, with the same text. */
  badTokenStatus: 401 | 403;
  /** The points of the GraphQL bucket are used up. */
  throttled: boolean;
  /** Fields that the GraphQL schema does not have any more. */
  removedFields: string[];
  /** Whether the API version of the request's path is there at all. */
  versionGone: boolean;
  products: { id: number; title: string; handle: string; sku: string; price: string }[];
  customers: { id: number; firstName: string; lastName: string; email: string; orders: number }[];
  /** Oldest first. */
  orders: { id: number; name: string; createdAt: string; amount: string; email: string; recent: boolean }[];
  collections: { id: number; title: string; handle: string; smart: boolean }[];
  pages: { id: number; title: string; handle: string }[];
  blogs: { id: number; title: string; handle: string }[];
}

/** Kinds of records that need a permission. */
export type ShopifyEntity = 'products' | 'customers' | 'orders' | 'collections' | 'pages' | 'blogs';

/** Scopes of which one is enough. */
const enough: Record<ShopifyEntity, string[]> = {
  products: ['read_products'],
  customers: ['read_customers'],
  orders: ['read_orders'],
  collections: ['read_products'],
  pages: ['read_content', 'read_online_store_pages'],
  blogs: ['read_content'],
};

/** The scope that the app lacks, or `undefined` when it may read these records. */
export function missingScope(store: ShopifyStore, entity: ShopifyEntity): string | undefined {
  return enough[entity].some((scope) => store.scopes.includes(scope)) ? undefined : enough[entity][0];
}

/** The orders that the app can see: without `read_all_orders` those of the last 60 days. */
export function visibleOrders(store: ShopifyStore): ShopifyStore['orders'] {
  return store.scopes.includes('read_all_orders') ? store.orders : store.orders.filter((order) => order.recent);
}

const guide = 'See https://shopify.dev/docs/apps/launch/protected-customer-data for more details.';

const protectedObjects: Partial<Record<ShopifyEntity, string>> = { customers: 'Customer', orders: 'Order' };

/** What Shopify says when the app may not see protected customer data, or `undefined`. */
export function protectedDataRefusal(store: ShopifyStore, entity: ShopifyEntity): string | undefined {
  const object = protectedObjects[entity];
  if (!object) return undefined;
  if (store.customerData === 'not-approved') return `This app is not approved to access the ${object} object. ${guide}`;
  if (store.customerData === 'plan' && entity === 'customers')
    return 'This app is not approved to access the Customer object. Access to personally identifiable information (PII) like customer names, addresses, emails, phone numbers and other information is only available on Shopify, Advanced, and Plus plans.';
  return undefined;
}

/** The same for a single field. */
export function protectedFieldRefusal(store: ShopifyStore, field: string): string | undefined {
  return store.customerData === 'without-email' ? `This app is not approved to use the ${field} field. ${guide}` : undefined;
}

/** A store in which everything works. */
export const shopifyStore: ShopifyStore = {
  scopes: ['read_products', 'read_customers', 'read_orders', 'read_all_orders', 'read_content'],
  tokens: ['shpat_00000000000000000000000000000000'],
  state: 'open',
  unknownShop: 'json',
  customerData: 'approved',
  sameOrganisation: true,
  installed: true,
  exchangeErrors: 'json',
  exchangeForgetsToken: false,
  badTokenStatus: 401,
  throttled: false,
  removedFields: [],
  versionGone: false,
  products: [
    { id: 1001, title: 'Blue Mug', handle: 'blue-mug', sku: 'MUG-1', price: '12.00' },
    { id: 1002, title: 'Red Mug', handle: 'red-mug', sku: 'MUG-2', price: '12.00' },
    { id: 1003, title: 'Tea Towel', handle: 'tea-towel', sku: 'TOWEL-1', price: '8.50' },
  ],
  customers: [
    { id: 2001, firstName: 'Ada', lastName: 'Example', email: 'ada@example.com', orders: 2 },
    { id: 2002, firstName: 'Ben', lastName: 'Sample', email: 'ben@example.com', orders: 1 },
  ],
  orders: [
    { id: 3001, name: '#1001', createdAt: '2025-03-14T09:30:00Z', amount: '24.00', email: 'ada@example.com', recent: false },
    { id: 3002, name: '#1002', createdAt: '2026-11-01T10:00:00Z', amount: '12.00', email: 'ben@example.com', recent: true },
    { id: 3003, name: '#1003', createdAt: '2026-11-20T16:45:00Z', amount: '20.50', email: 'ada@example.com', recent: true },
  ],
  collections: [
    { id: 4001, title: 'Kitchen', handle: 'kitchen', smart: false },
    { id: 4002, title: 'Under 10', handle: 'under-10', smart: true },
  ],
  pages: [
    { id: 5001, title: 'About us', handle: 'about-us' },
    { id: 5002, title: 'Shipping', handle: 'shipping' },
  ],
  blogs: [{ id: 6001, title: 'News', handle: 'news' }],
};
