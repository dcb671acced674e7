import { at, get, money, query, reads, varies } from '../../definition/index.ts';

// Products and categories stand in one of two catalogues, and each site has exactly one. Each refuses the other's calls, so
// where the first that is asked is not the one, the other is asked.
const oneByOffset = { query: { paging: { limit: 1 } } };
const oneByCursor = { query: { cursorPaging: { limit: 1 } } };
const productsV1 = query('/stores-reader/v1/products/query', oneByOffset);
const productsV3 = query('/stores/v3/products/query', oneByCursor);
const categoriesV1 = query('/stores-reader/v1/collections/query', oneByOffset);
const categoriesV3 = query('/categories/v1/categories/query', {
  treeReference: { appNamespace: '@wix/stores' },
  ...oneByCursor,
});

const product = { permission: 'Wix Stores', list: 'products', title: 'name' };
const category = { permission: 'Wix Stores', list: categoriesOf, title: 'name' };

/** What to say where there is neither. */
export const noShop = 'Wix Stores is not installed on this site.';

export const products = varies(
  'catalog',
  {
    V3_CATALOG: reads(either(productsV3, productsV1), {
      ...product,
      show: { Price: money('actualPriceRange.minValue.amount') },
      lost: 'In Wix’s newer catalogue, hidden products may not be handed out; then there are fewer than in your shop.',
    }),
    V1_CATALOG: reads(either(productsV1, productsV3), {
      ...product,
      show: { SKU: 'sku', Price: money('priceData.price', { currency: 'priceData.currency' }) },
      total: 'totalResults',
    }),
    // The same answer again, where it counts.
    STORES_NOT_INSTALLED: reads(get('/stores/v3/provision/version'), product),
  },
  noShop,
);

export const categories = varies(
  'catalog',
  {
    V3_CATALOG: reads(either(categoriesV3, categoriesV1), category),
    V1_CATALOG: reads(either(categoriesV1, categoriesV3), { ...category, total: 'totalResults' }),
  },
  noShop,
);

/** A key that may not see which catalogue the site has: the newer one is asked first. */
export function catalogOf(answer: unknown): string {
  return String(at(answer, 'catalogVersion') ?? 'V3_CATALOG');
}

function either(first: ReturnType<typeof query>, ask: ReturnType<typeof query>) {
  return { ...first, otherwise: { when: { text: /CATALOG_V\d_SITE_CALLING_CATALOG_V\d_API/ }, ask } };
}

/** Whichever of the two catalogues answered. */
function categoriesOf(answer: unknown): unknown[] | undefined {
  const found = at(answer, 'categories') ?? at(answer, 'collections');
  return Array.isArray(found) ? found : undefined;
}
