import { date, exact, get, money, personal, reads } from '../../definition/index.ts';
import { type OfShop, priced, withConsent } from './shop.ts';

/** What a shop has. @param ofShop how its number is found */
export const listsOf = (ofShop: OfShop) => ({
  products: reads(get('/shops/{shopNumber}/listings/active?limit=1'), {
    called: 'Listings',
    ...ofShop,
    list: priced('price'),
    title: 'title',
    show: { Price: money('amount', { currency: 'price.currency_code' }), Quantity: 'quantity' },
  }),
  categories: reads(get('/shops/{shopNumber}/sections'), {
    called: 'Shop sections',
    ...ofShop,
    title: 'title',
    show: { Listings: 'active_listing_count' },
  }),
  orders: reads(get('/shops/{shopNumber}/receipts?limit=1', withConsent), {
    ...ofShop,
    permission: exact('transactions_r'),
    needs: { accessToken: 'Only an Access Token shows orders. Enter one to check them.', ...ofShop.needs },
    list: priced('grandtotal'),
    title: 'receipt_id',
    lost: 'In some regions, Etsy hides the buyers’ addresses from tools that are not its partners: in the United States since October 2024.',
    show: {
      Buyer: personal('name'),
      Status: 'status',
      Total: money('amount', { currency: 'grandtotal.currency_code' }),
      Created: date('created'),
    },
  }),
  reviews: reads(get('/shops/{shopNumber}/reviews?limit=1'), {
    ...ofShop,
    title: 'listing_id',
    titled: 'Listing number',
    show: { Rating: 'rating' },
  }),
});
