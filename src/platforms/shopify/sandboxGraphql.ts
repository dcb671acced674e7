import { buildSchema, GraphQLError, type GraphQLSchema, graphql } from 'graphql';
import {
  missingScope,
  protectedDataRefusal,
  protectedFieldRefusal,
  type ShopifyEntity,
  type ShopifyStore,
  visibleOrders,
} from './sandboxStore.ts';

interface ListArguments {
  first?: number;
  last?: number;
  reverse?: boolean;
}

const list = (type: string) =>
  `(first: Int, after: String, last: Int, before: String, reverse: Boolean = false, query: String): ${type}Connection!`;
const connection = (type: string) => `
  type ${type}Connection { nodes: [${type}!]! edges: [${type}Edge!]! pageInfo: PageInfo! }
  type ${type}Edge { node: ${type}! cursor: String! }`;

// Nullability as in the real schema: it decides what a refused field takes with it.
const definitions = `
  schema { query: QueryRoot }
  type QueryRoot {
    shop: Shop!
    currentAppInstallation: AppInstallation!
    products${list('Product')}
    productsCount(query: String, limit: Int = 10000): Count
    customers${list('Customer')}
    customersCount(query: String, limit: Int = 10000): Count
    orders${list('Order')}
    ordersCount(query: String, limit: Int = 10000): Count
    collections${list('Collection')}
    collectionsCount(query: String, limit: Int = 10000): Count
    pages${list('Page')}
    pagesCount(query: String, limit: Int = 10000): Count
    blogs${list('Blog')}
    blogsCount(query: String, limit: Int = 10000): Count
  }
  scalar DateTime
  scalar Decimal
  scalar Money
  scalar UnsignedInt64
  type Count { count: Int! precision: CountPrecision! }
  enum CountPrecision { EXACT AT_LEAST }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type Shop { id: ID! name: String! myshopifyDomain: String! currencyCode: String! plan: ShopPlan! }
  type ShopPlan { publicDisplayName: String! }
  type AppInstallation { id: ID! accessScopes: [AccessScope!]! }
  type AccessScope { handle: String! }
  type Product { id: ID! title: String! handle: String! status: ProductStatus! variants(first: Int, last: Int): ProductVariantConnection! }
  enum ProductStatus { ACTIVE ARCHIVED DRAFT }
  type ProductVariant { id: ID! sku: String price: Money! }
  type Customer {
    id: ID! displayName: String! firstName: String lastName: String numberOfOrders: UnsignedInt64!
    defaultEmailAddress: CustomerEmailAddress
  }
  type CustomerEmailAddress { emailAddress: String! }
  type Order {
    id: ID! name: String! email: String createdAt: DateTime! displayFinancialStatus: OrderDisplayFinancialStatus
    totalPriceSet: MoneyBag!
  }
  enum OrderDisplayFinancialStatus { PAID PENDING REFUNDED }
  type MoneyBag { shopMoney: MoneyV2! }
  type MoneyV2 { amount: Decimal! currencyCode: String! }
  type Collection { id: ID! title: String! handle: String! }
  type Page { id: ID! title: String! handle: String! }
  type Blog { id: ID! title: String! handle: String! }
  ${['Product', 'ProductVariant', 'Customer', 'Order', 'Collection', 'Page', 'Blog'].map(connection).join('')}
`;

const complete = buildSchema(definitions);

function schemaWithout(removed: string[]): GraphQLSchema {
  if (removed.length === 0) return complete;
  const lines = definitions.split('\n');
  return buildSchema(lines.filter((line) => !removed.some((field) => line.trim().startsWith(`${field}(`))).join('\n'));
}

function refuse(message: string, details: Record<string, string> = {}): never {
  throw new GraphQLError(message, {
    extensions: { code: 'ACCESS_DENIED', documentation: 'https://shopify.dev/api/usage/access-scopes', ...details },
  });
}

/** One field of the root per kind of record, and its count. */
function entityFields<Entry>(store: ShopifyStore, entity: ShopifyEntity, entries: Entry[], toNode: (entry: Entry) => object) {
  const demandScope = (field: string) => {
    const scope = missingScope(store, entity);
    if (!scope) return;
    const requiredAccess = `\`${scope}\` access scope.`;
    refuse(`Access denied for ${field} field. Required access: ${requiredAccess}`, { requiredAccess });
  };
  return {
    [entity]: (args: ListArguments) => {
      demandScope(entity);
      const refusal = protectedDataRefusal(store, entity);
      if (refusal) refuse(refusal);
      return page(entries.map(toNode), args);
    },
    [`${entity}Count`]: ({ limit }: { limit: number | null }) => {
      demandScope(`${entity}Count`);
      const capped = limit !== null && entries.length > limit;
      return { count: capped ? limit : entries.length, precision: capped ? 'AT_LEAST' : 'EXACT' };
    },
  };
}

function page(nodes: object[], { first, last, reverse }: ListArguments) {
  const size = first ?? last;
  if (size === undefined || size === null)
    throw new GraphQLError('you must provide one of first or last', { extensions: { code: 'BAD_REQUEST' } });
  if (size < 0 || size > 250) throw new GraphQLError('first cannot exceed 250', { extensions: { code: 'MAX_COST_EXCEEDED' } });
  const ordered = reverse ? nodes.toReversed() : nodes;
  const shown = first === undefined || first === null ? ordered.slice(ordered.length - size) : ordered.slice(0, size);
  return {
    nodes: shown,
    edges: shown.map((node, index) => ({ node, cursor: btoa(String(index)) })),
    pageInfo: { hasNextPage: shown.length < nodes.length, hasPreviousPage: false, startCursor: null, endCursor: null },
  };
}

const gid = (type: string, id: number) => `gid://shopify/${type}/${id}`;

/** What the queries see of the store. Refusals happen where they are asked for. */
function root(store: ShopifyStore) {
  return {
    shop: {
      id: gid('Shop', 1),
      name: 'Acme Demo',
      myshopifyDomain: 'acme-demo.myshopify.com',
      currencyCode: 'EUR',
      plan: { publicDisplayName: 'Basic' },
    },
    currentAppInstallation: {
      id: gid('AppInstallation', 1),
      accessScopes: store.scopes.map((handle) => ({ handle })),
    },
    ...entityFields(store, 'products', store.products, ({ id, title, handle, sku, price }) => ({
      id: gid('Product', id),
      title,
      handle,
      status: 'ACTIVE',
      variants: (args: ListArguments) => page([{ id: gid('ProductVariant', id * 10), sku, price }], args),
    })),
    ...entityFields(store, 'customers', store.customers, ({ id, firstName, lastName, email, orders }) => ({
      id: gid('Customer', id),
      displayName: `${firstName} ${lastName}`,
      firstName,
      lastName,
      numberOfOrders: String(orders),
      defaultEmailAddress: () => {
        const refusal = protectedFieldRefusal(store, 'defaultEmailAddress');
        return refusal ? refuse(refusal) : { emailAddress: email };
      },
    })),
    ...entityFields(store, 'orders', visibleOrders(store), ({ id, name, createdAt, amount, email }) => ({
      id: gid('Order', id),
      name,
      email,
      createdAt,
      displayFinancialStatus: 'PAID',
      totalPriceSet: { shopMoney: { amount, currencyCode: 'EUR' } },
    })),
    ...entityFields(store, 'collections', store.collections, ({ id, title, handle }) => ({
      id: gid('Collection', id),
      title,
      handle,
    })),
    ...entityFields(store, 'pages', store.pages, ({ id, title, handle }) => ({ id: gid('Page', id), title, handle })),
    ...entityFields(store, 'blogs', store.blogs, ({ id, title, handle }) => ({ id: gid('Blog', id), title, handle })),
  };
}

/** Validation errors as Shopify words them. */
function inShopifysWords(error: GraphQLError) {
  const unknown = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(error.message);
  if (!unknown) return error.toJSON();
  const [, fieldName, typeName] = unknown;
  return {
    ...error.toJSON(),
    message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
    extensions: { code: 'undefinedField', typeName, fieldName },
  };
}

/** The body that Shopify sends with status 200 for a GraphQL query. */
export async function answerGraphql(
  store: ShopifyStore,
  source: string,
  variables: Record<string, unknown> | undefined,
): Promise<object> {
  if (store.throttled) {
    return {
      errors: [
        { message: 'Throttled', extensions: { code: 'THROTTLED', documentation: 'https://shopify.dev/api/usage/rate-limits' } },
      ],
      extensions: {
        cost: {
          requestedQueryCost: 504,
          actualQueryCost: null,
          throttleStatus: { maximumAvailable: 2000, currentlyAvailable: 4, restoreRate: 100 },
        },
      },
    };
  }
  const { data, errors } = await graphql({
    schema: schemaWithout(store.removedFields),
    source,
    rootValue: root(store),
    variableValues: variables,
  });
  // A query that was never run has no data, not even null, and costs nothing.
  if (data === undefined) return { errors: errors?.map(inShopifysWords) };
  return {
    ...(errors ? { errors: errors.map(inShopifysWords) } : {}),
    data,
    extensions: {
      cost: {
        requestedQueryCost: 4,
        actualQueryCost: 4,
        throttleStatus: { maximumAvailable: 2000, currentlyAvailable: 1996, restoreRate: 100 },
      },
    },
  };
}
