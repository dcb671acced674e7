/** What a column of the permissions allows. */
export type Right = 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE' | 'HEAD';

export type Entry = Record<string, unknown> & { id: number };

/** The facts about a played shop. */
export interface Shop {
  /** Where the shop lives at its host. */
  folder: '' | '/boutique';
  /** Whether the web server rewrites addresses. */
  rewrites: boolean;
  webserviceOn: boolean;
  /** Whether the server passes on the header `Authorization`. */
  headerArrives: boolean;
  /** Whether it passes on the key in the address. */
  queryArrives: boolean;
  /** The key exists and is switched on. */
  keyWorks: boolean;
  /** The key may be used for this shop among several. */
  keyIsOfShop: boolean;
  /** What the server says to any key, in place of looking for it. */
  refusal?: [status: number, code: number, message: string];
  /** What is ticked. */
  rights: Record<string, Right[]>;
  /** Columns that this version does not have. */
  lacks: string[];
  /** How many languages the shop has. */
  languages: 1 | 2;
  /** What PHP prints in front of an answer. */
  printed: string;
  records: Record<string, Entry[]>;
  /** Version 9 with the Admin API on. */
  adminApiOn: boolean;
  clientWorks: boolean;
  /** The scopes of the API client. */
  scopes: string[];
  /** The scopes that this version knows. */
  knownScopes: string[];
  /** Whether a token carries the scopes that it was made for. */
  tokenHasScopes: boolean;
}

/** What a move reads. */
export const resources = ['products', 'categories', 'customers', 'orders', 'content_management_system'];

export const rightsFor = (names: string[], rights: Right[] = ['GET', 'HEAD']): Shop['rights'] =>
  Object.fromEntries(names.map((name) => [name, rights]));

export const works: Shop = {
  folder: '',
  rewrites: true,
  webserviceOn: true,
  headerArrives: true,
  queryArrives: true,
  keyWorks: true,
  keyIsOfShop: true,
  rights: rightsFor([...resources, 'languages']),
  lacks: [],
  languages: 1,
  printed: '',
  records: {
    products: [
      { id: 1, reference: 'demo_1', price: '23.900000', active: '1', name: 'Printed t-shirt' },
      { id: 2, reference: 'demo_2', price: '11.900000', active: '0', name: 'Printed mug' },
    ],
    categories: [
      { id: 1, id_parent: '0', name: 'Root' },
      { id: 2, id_parent: '1', name: 'Home' },
    ],
    // Put there by the module for the GDPR.
    customers: [{ id: 1, lastname: 'Anonymous', firstname: 'Anonymous', email: 'anonymous@psgdpr.com' }],
    orders: [{ id: 1, current_state: '6', date_add: '2026-11-25 22:41:45', total_paid: '61.800000', reference: 'XKBKNABJK' }],
    content_management_system: [{ id: 1, meta_title: 'Delivery' }],
    languages: [{ id: 1, name: 'English' }],
  },
  adminApiOn: true,
  clientWorks: true,
  scopes: ['product_read', 'category_read'],
  knownScopes: ['product_read', 'category_read', 'customer_group_read', 'api_client_read'],
  tokenHasScopes: true,
};
