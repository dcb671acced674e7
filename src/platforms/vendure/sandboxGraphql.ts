import { buildSchema, GraphQLError, type GraphQLSchema, graphql, parse, validate } from 'graphql';
import type { Channel, Role, VendureServer } from './sandboxServer.ts';

/** Who asks: a role, as far as it holds in this channel, or nobody. */
export interface Asker {
  channel: Channel | undefined;
  /** What was entered as the channel's token and belongs to none. */
  unknownChannel?: string;
  role?: Role;
}

interface ListArguments {
  options?: { take?: number; skip?: number; filter?: { active?: { eq?: boolean } } };
}

const list = (type: string) => `(options: ${type}ListOptions): ${type}List!`;
const listTypes = (type: string) => `
  type ${type}List { items: [${type}!]! totalItems: Int! }
  input ${type}ListOptions { take: Int skip: Int sort: ${type}SortParameter filter: ${type}FilterParameter }
  input ${type}SortParameter { id: SortOrder createdAt: SortOrder }
  input ${type}FilterParameter { active: BooleanOperators }`;

// Names and nullability as in the real schema: a refused field takes the whole answer with it.
const definitions = `
  type Query {
    administrators${list('Administrator')}
    apiKeys${list('ApiKey')}
    activeChannel: Channel!
    globalSettings: GlobalSettings!
    products${list('Product')}
    collections${list('Collection')}
    customers${list('Customer')}
    orders${list('Order')}
    promotions${list('Promotion')}
  }
  type Mutation { login(username: String!, password: String!, rememberMe: Boolean): NativeAuthenticationResult! }
  union NativeAuthenticationResult = CurrentUser | InvalidCredentialsError | NotVerifiedError | NativeAuthStrategyError
  interface ErrorResult { errorCode: String! message: String! }
  type InvalidCredentialsError implements ErrorResult { errorCode: String! message: String! authenticationError: String! }
  type NotVerifiedError implements ErrorResult { errorCode: String! message: String! }
  type NativeAuthStrategyError implements ErrorResult { errorCode: String! message: String! }
  type CurrentUser { id: ID! identifier: String! }
  enum SortOrder { ASC DESC }
  input BooleanOperators { eq: Boolean }
  scalar DateTime
  scalar Money
  type GlobalSettings { id: ID! availableLanguages: [String!]! }
  type Channel { id: ID! code: String! token: String! defaultCurrencyCode: String! }
  type Administrator { id: ID! }
  type ApiKey { id: ID! }
  type Product { id: ID! name: String! slug: String! enabled: Boolean! variants: [ProductVariant!]! variantList(options: ProductVariantListOptions): ProductVariantList! }
  type ProductVariant { id: ID! name: String! sku: String! price: Money! currencyCode: String! }
  type Collection { id: ID! name: String! slug: String! }
  type Customer { id: ID! firstName: String! lastName: String! emailAddress: String! }
  type Order { id: ID! code: String! state: String! active: Boolean! orderPlacedAt: DateTime totalWithTax: Money! currencyCode: String! }
  type Promotion { id: ID! name: String! couponCode: String }
  ${['Administrator', 'ApiKey', 'Product', 'ProductVariant', 'Collection', 'Customer', 'Order', 'Promotion'].map(listTypes).join('')}
`;

/** Fields of the Admin API that a server does not have. */
const lacking: Record<VendureServer['api'], readonly string[]> = {
  admin: [],
  'admin-before-keys': ['apiKeys'],
  shop: ['administrators', 'apiKeys', 'customers', 'orders', 'promotions', 'globalSettings'],
};

/** Built once each: that takes longer than all that is asked of it. */
const schemas = new Map<VendureServer['api'], GraphQLSchema>();

function schemaOf(api: VendureServer['api']): GraphQLSchema {
  const schema = schemas.get(api) ?? buildSchemaOf(api);
  schemas.set(api, schema);
  return schema;
}

function buildSchemaOf(api: VendureServer['api']): GraphQLSchema {
  const lines = definitions.split('\n');
  return buildSchema(
    lines.filter((line) => !lacking[api].some((field) => new RegExp(`^${field}\\b`).test(line.trim()))).join('\n'),
  );
}

function refuse(message: string, code: string, more: Record<string, unknown> = {}): never {
  throw new GraphQLError(message, { extensions: { code, ...more } });
}

/** What the queries see of the server, as far as this asker may. */
function root(server: VendureServer, { channel, unknownChannel, role }: Asker) {
  /** @param permissions one is enough; none means that a login is */
  const demand = (field: string, ...permissions: string[]) => {
    if (!channel) refuse(`No Channel with the token "${unknownChannel}" could be found`, 'CHANNEL_NOT_FOUND');
    const holds = role?.channels.includes(channel.code);
    const isAllowed = permissions.length === 0 || permissions.some((permission) => role?.permissions.includes(permission));
    if (!holds || !isAllowed) refuse('You are not currently authorized to perform this action', 'FORBIDDEN');
    if (server.broken === field)
      refuse('An internal error of the sample shop', 'INTERNAL_SERVER_ERROR', {
        stacktrace: ['Error: An internal error of the sample shop', '    at /srv/vendure/dist/shop.js:1:1'],
      });
  };
  const page = (records: object[], { options: { take = 1000, skip = 0 } = {} }: ListArguments) => {
    if (take > 1000) refuse('Cannot take more than 1000 results from a list query', 'USER_INPUT_ERROR');
    const numbered = records.map((record, index) => ({ id: String(index + 1), ...record }));
    return { items: numbered.slice(skip, skip + take), totalItems: records.length };
  };
  const lists = (field: string, permissions: string[], records: (args: ListArguments) => object[]) => ({
    [field]: (args: ListArguments) => {
      demand(field, ...permissions);
      return page(records(args), args);
    },
  });
  const currencyCode = channel?.currency;
  return {
    ...lists('administrators', ['ReadAdministrator'], () => []),
    ...lists('apiKeys', ['ReadApiKey'], () => []),
    activeChannel: () => {
      demand('activeChannel');
      return { id: '1', code: channel?.code, token: channel?.token, defaultCurrencyCode: currencyCode };
    },
    globalSettings: () => {
      demand('globalSettings');
      return { id: '1', availableLanguages: ['en'] };
    },
    ...lists('products', ['ReadCatalog', 'ReadProduct'], () =>
      server.products.map(({ name, slug, enabled, sku, price }, index) => {
        const variants = [{ id: String(index + 1), name, sku, price, currencyCode }];
        return { name, slug, enabled, variants, variantList: (args: ListArguments) => page(variants, args) };
      }),
    ),
    ...lists('collections', ['ReadCatalog', 'ReadCollection'], () => server.collections),
    ...lists('customers', ['ReadCustomer'], () => server.customers),
    ...lists('orders', ['ReadOrder'], ({ options }) => {
      const wanted = options?.filter?.active?.eq;
      const found = server.orders.filter(({ active }) => wanted === undefined || active === wanted);
      return found.map((order) => ({ ...order, currencyCode }));
    }),
    ...lists('promotions', ['ReadPromotion'], () => server.promotions),
    login: ({ username, password }: { username: string; password: string }) => {
      const { email, password: right, state } = server.administrator;
      if (state === 'logs-in-elsewhere') return failed('NativeAuthStrategyError', 'NATIVE_AUTH_STRATEGY_ERROR');
      if (username !== email || password !== right) return failed('InvalidCredentialsError', 'INVALID_CREDENTIALS_ERROR');
      if (state === 'not-verified') return failed('NotVerifiedError', 'NOT_VERIFIED_ERROR');
      return { __typename: 'CurrentUser', id: '1', identifier: username };
    },
  };
}

function failed(type: string, errorCode: string) {
  const messages: Record<string, string> = { INVALID_CREDENTIALS_ERROR: 'The provided credentials are invalid' };
  const message = messages[errorCode] ?? errorCode;
  return { __typename: type, errorCode, message, authenticationError: message };
}

/** What Vendure says to a document: with 200 whatever becomes of it, but with 400 where it is not of this API. */
export async function answerGraphql(
  server: VendureServer,
  asker: Asker,
  source: string,
  variables: Record<string, unknown> | undefined,
): Promise<{ status: 200 | 400; body: Record<string, unknown> }> {
  const schema = schemaOf(server.api);
  const problems = problemsOf(schema, source);
  if (problems.length > 0) return { status: 400, body: { errors: problems } };
  const { data, errors } = await graphql({ schema, source, rootValue: root(server, asker), variableValues: variables });
  return { status: 200, body: { ...(errors ? { errors: errors.map((error) => error.toJSON()) } : {}), data } };
}

function problemsOf(schema: GraphQLSchema, source: string) {
  const told = (error: GraphQLError, code: string) => ({
    ...error.toJSON(),
    extensions: { http: { status: 400, headers: {} }, code },
  });
  try {
    return validate(schema, parse(source)).map((error) => told(error, 'GRAPHQL_VALIDATION_FAILED'));
  } catch (error) {
    return [told(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')];
  }
}
