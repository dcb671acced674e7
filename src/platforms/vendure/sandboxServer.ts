/** In which ways a server can be shown who asks. */
export type TokenMethod = 'cookie' | 'bearer' | 'api-key';

export interface Channel {
  code: string;
  token: string;
  currency: string;
}

export interface Role {
  /** Codes of the channels in which it holds. */
  channels: string[];
  permissions: string[];
}

/** The facts about a played Vendure server and its shop. */
export interface VendureServer {
  /** Whether customers find the shop with `www` or without; the other name leads there. */
  main: 'www' | 'bare';
  /** Where the Admin API is. */
  path: string;
  /** What answers there: the Admin API, that of a version before there were API keys, or the Shop API under its name. */
  api: 'admin' | 'admin-before-keys' | 'shop';
  tokenMethods: TokenMethod[];
  /** Request headers that a proxy in front of the server does not let through. */
  dropped: string[];
  /** The first is the default one. */
  channels: Channel[];
  /** By the key; each belongs to the channel in which it was made. */
  keys: Record<string, { madeIn: string; role: Role }>;
  administrator: { email: string; password: string; role: Role; state: 'ready' | 'not-verified' | 'logs-in-elsewhere' };
  products: { name: string; slug: string; enabled: boolean; sku: string; price: number }[];
  collections: { name: string; slug: string }[];
  customers: { firstName: string; lastName: string; emailAddress: string }[];
  /** Newest first. Active ones are carts. */
  orders: { code: string; state: string; active: boolean; orderPlacedAt: string | null; totalWithTax: number }[];
  promotions: { name: string; couponCode: string | null }[];
  /** A field of the API that fails by itself. */
  broken?: string;
}

export const apiKey = `${'fade'.repeat(6)}:${'fade'.repeat(16)}`;

export const channels: [Channel, Channel] = [
  { code: '__default_channel__', token: 'fake0default0token', currency: 'EUR' },
  { code: 'second-shop', token: 'fake0second0token0', currency: 'USD' },
];
const [standard] = channels;

export const reader: Role = {
  channels: [standard.code],
  permissions: ['ReadProduct', 'ReadCollection', 'ReadCustomer', 'ReadOrder', 'ReadPromotion'],
};

export const server: VendureServer = {
  main: 'www',
  path: '/admin-api',
  api: 'admin',
  tokenMethods: ['bearer', 'cookie', 'api-key'],
  dropped: [],
  channels: [standard],
  keys: { [apiKey]: { madeIn: standard.code, role: reader } },
  administrator: { email: 'reader@example.com', password: 'Fake-Password-0000', role: reader, state: 'ready' },
  products: [
    { name: 'Clay teapot', slug: 'clay-teapot', enabled: true, sku: 'CLA-1', price: 1850 },
    { name: 'Oak tray', slug: 'oak-tray', enabled: true, sku: 'OAK-1', price: 3200 },
    { name: 'Linen napkin', slug: 'linen-napkin', enabled: false, sku: 'LIN-1', price: 900 },
  ],
  collections: [{ name: 'Tableware', slug: 'tableware' }],
  customers: [{ firstName: 'Ada', lastName: 'Sample', emailAddress: 'ada.sample@example.com' }],
  orders: [
    { code: 'FAKE000000000003', state: 'AddingItems', active: true, orderPlacedAt: null, totalWithTax: 900 },
    {
      code: 'FAKE000000000002',
      state: 'PaymentSettled',
      active: false,
      orderPlacedAt: '2026-11-20T09:30:00.000Z',
      totalWithTax: 4440,
    },
    {
      code: 'FAKE000000000001',
      state: 'Delivered',
      active: false,
      orderPlacedAt: '2026-11-02T16:05:00.000Z',
      totalWithTax: 2220,
    },
  ],
  promotions: [{ name: 'Ten per cent off', couponCode: 'FAKE10' }],
};
