import { anyKey, at, get, type RunFacts } from '../../definition/index.ts';

/** What only the seller's consent opens. The key goes along. */
export const withConsent = { headers: { Authorization: 'Bearer {accessToken}' } };

/** How lists of a shop are read. Most of them everybody may see, so that the app's two values are enough. */
export const ofShop = {
  permission: anyKey,
  // Everything of a shop stands under its number; people may know the name only, or have a token that tells the number.
  first: {
    'shop-by-number': get('/shops/{shopId}', {
      onlyIf: ({ shopId = '' }) => /^\d+$/.test(shopId),
      take: { shopNumber: 'shop_id' },
    }),
    'shop-by-name': get('/shops?shop_name={shopId}&limit=1', {
      onlyIf: ({ shopId = '' }) => /\D/.test(shopId),
      take: { shopNumber: 'results.0.shop_id' },
    }),
    'shop-by-token': get('/users/me', {
      ...withConsent,
      onlyIf: ({ shopId, accessToken }) => !shopId && Boolean(accessToken),
      take: { shopNumber: 'shop_id' },
    }),
  },
  needs: { shopNumber: 'Enter the Shop ID to check this, too.' },
};

/** With the app of a tool, the token has told the number. */
export const ofOwnShop = { ...ofShop, first: { 'shop-by-number': get('/shops/{shopNumber}') } };

/** How the number of a shop is found. */
export type OfShop = typeof ofShop | typeof ofOwnShop;

/** Amounts come with a divisor, and times in seconds. */
export function priced(field: string) {
  return (answer: unknown): unknown[] | undefined => {
    const results = at(answer, 'results');
    return Array.isArray(results) ? results.map((record) => withAmount(record, field)) : undefined;
  };
}

function withAmount(record: unknown, field: string): unknown {
  if (typeof record !== 'object' || record === null) return record;
  const amount = Number(at(record, `${field}.amount`)) / Number(at(record, `${field}.divisor`));
  const created = Number(at(record, 'created_timestamp')) * 1000;
  return { ...record, ...(amount >= 0 ? { amount } : {}), ...(created > 0 ? { created } : {}) };
}

/** The shop counts listings, and the search finds none of them. */
export function isHidden({ answers }: RunFacts): boolean {
  const shop = answers['shop-by-number'] ?? at(answers['shop-by-name'], 'results.0');
  return !at(shop, 'is_vacation') && Number(at(shop, 'listing_active_count')) > 0 && at(answers.products, 'count') === 0;
}
