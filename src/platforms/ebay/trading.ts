import { at, xmlQuery } from '../../definition/index.ts';

/** The Trading API with a key of the older kind, which stands in the question itself. */
export const withOlderKey = trading('<RequesterCredentials><eBayAuthToken>{apiKey}</eBayAuthToken></RequesterCredentials>');

/** The same with a key of the newer kind. */
export const withKey = trading('', { 'X-EBAY-API-IAF-TOKEN': '{apiKey}' });

/** Asks the older Trading API for one listing, however it was made. Its calls that start with "Get" only read. */
function trading(credentials: string, headers: Record<string, string> = {}) {
  return xmlQuery(
    '/ws/api.dll',
    [
      '<?xml version="1.0" encoding="utf-8"?><GetMyeBaySellingRequest xmlns="urn:ebay:apis:eBLBaseComponents">',
      credentials,
      '<ActiveList><Include>true</Include><Pagination><EntriesPerPage>1</EntriesPerPage><PageNumber>1</PageNumber></Pagination></ActiveList>',
      '</GetMyeBaySellingRequest>',
    ].join(''),
    {
      auth: 'none',
      headers: {
        'X-EBAY-API-CALL-NAME': 'GetMyeBaySelling',
        'X-EBAY-API-SITEID': '0',
        'X-EBAY-API-COMPATIBILITY-LEVEL': '1193',
        ...headers,
      },
    },
  );
}

/** The older kind of key in its first form; the second looks like a newer one. */
export function isOlderKey({ apiKey = '' }: Record<string, string>): boolean {
  return apiKey.startsWith('AgAAAA');
}

/** Whether an answer is a good one of the Trading API. */
export function isListing(answer: unknown): boolean {
  return /^(?:Success|Warning)$/.test(String(at(answer, 'GetMyeBaySellingResponse.Ack')));
}

/** Listings of either API, in the shape of items of the Inventory API. */
export function listingsOf(answer: unknown): unknown[] | undefined {
  const items = at(answer, 'inventoryItems');
  // Without any, the Inventory API leaves out the list.
  if (!isListing(answer)) return Array.isArray(items) ? items : at(answer, 'total') === 0 ? [] : undefined;
  const listed = at(answer, 'GetMyeBaySellingResponse.ActiveList.ItemArray.Item') ?? [];
  return [listed].flat().map((item) => ({ sku: at(item, 'SKU'), product: { title: at(item, 'Title') } }));
}

/** How many there are, in either API. */
export function countListings(answer: unknown): number | undefined {
  if (!isListing(answer)) return Number(at(answer, 'total') ?? Number.NaN);
  return Number(at(answer, 'GetMyeBaySellingResponse.ActiveList.PaginationResult.TotalNumberOfEntries') ?? Number.NaN);
}
