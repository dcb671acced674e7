import { Hono } from 'hono';
import { noBody } from '../../../plugins/sandbox/play/answers.ts';

export const retailHost = 'example-shop.retail.lightspeed.app';
export const retailToken = 'lsxs_pt_00000000000000000000000000000000';

/** The facts about a played shop of the X-Series. */
export interface RetailShop {
  /** Whether the X-Series accepts the personal token. */
  tokenWorks: boolean;
  /** Requests that are being switched off: they answer 410 at random, and ever more often. */
  beingSwitchedOff: readonly string[];
  /** What stands in front of every answer to an accepted token. */
  refuse?: () => Response;
  /** Without products, it has nothing at all. */
  records: { products: readonly unknown[] };
}

/** The API of the X-Series, the former Vend. */
export const retail = new Hono<{ Bindings: { shop: RetailShop } }>();

retail.use(async (c, next) => {
  const { shop } = c.env;
  if (!c.req.header('User-Agent')) return Response.json({ message: 'A User-Agent is required' }, { status: 400 });
  if (!shop.tokenWorks || c.req.header('Authorization') !== `Bearer ${retailToken}`)
    return Response.json({ message: 'Unauthorized' }, { status: 401 });
  if (shop.refuse) return shop.refuse();
  if (shop.beingSwitchedOff.some((path) => c.req.path.endsWith(path)))
    return Response.json({ error: 'Gone', details: 'This endpoint has been deprecated.' }, { status: 410 });
  await next();
});

retail.get('/api/2.0/retailer', (c) =>
  c.json({ data: { id: '1', name: 'Sample Shop', domain_prefix: 'example-shop', currency: 'EUR' } }),
);

const version = { min: 1, max: 2 };
const isEmpty = ({ records }: RetailShop) => records.products.length === 0;

const lists = {
  products: [{ id: 'a1', name: 'Mug', sku: 'MUG-1', price_including_tax: 9.9 }],
  customers: [{ id: 'b1', first_name: 'Ada', last_name: 'Sample', email: 'ada.sample@example.com' }],
  sales: [{ id: 'c1', invoice_number: '1001', status: 'CLOSED', total_price: 19.8, sale_date: '2026-10-01T10:00:00Z' }],
};

for (const [list, records] of Object.entries(lists))
  retail.get(`/api/2.0/${list}`, (c) =>
    c.json({ data: isEmpty(c.env.shop) ? [] : records.slice(0, Number(c.req.query('page_size') ?? 200)), version }),
  );

retail.get('/api/2.0/product_categories', (c) =>
  c.json({ data: { data: { categories: isEmpty(c.env.shop) ? [] : [{ id: 'd1', name: 'Cups' }] } }, version }),
);

retail.notFound(() => noBody(404));
