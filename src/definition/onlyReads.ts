import { graphqlOperations } from './graphqlOperations.ts';

/** What of a request can write. */
interface Asking {
  method: string;
  reads?: 'query' | 'token' | undefined;
  url: string;
  body?: { json: Record<string, unknown> } | { form: Record<string, string> } | { xml: string } | undefined;
  take: Record<string, unknown>;
}

/** Why a request might do more than read: where, and what to write instead. */
export function whatMayWrite(request: Asking): { path: PropertyKey[]; message: string } | undefined {
  if (request.method === 'POST' && !request.reads)
    return { path: [], message: 'a POST must say that it only reads: use query(), graphql() or exchange()' };
  if (request.method === 'GET' && request.body) return { path: ['body'], message: 'a GET has no body' };
  for (const { path, text } of [...queriesOf(request.url), ...textsOf(request.body, ['body'])]) {
    if (path.join('.') !== 'body.json.query') {
      if (looksLikeWriting.test(text)) return { path, message: mustBeQuery };
      continue;
    }
    const operations = graphqlOperations(text);
    if (!operations) return { path, message: malformed };
    const writes = operations.some(({ kind }) => kind !== 'query');
    if (writes && !isLogin(operations, request)) return { path, message: mustBeQuery };
  }
  return undefined;
}

const malformed = "must be a whole GraphQL document, such as '{ shop { name } }'";

const mustBeQuery =
  "must be a GraphQL query; anything else could write. A login that is a mutation can be said: exchange('', { json: { query: 'mutation { login(…) { token } }' } }, { take: { token: 'data.login.token' } })";

/** Elsewhere a document may stand inside of a text, as in JSON within a form. */
const looksLikeWriting = /\b(mutation|subscription)\b\s*(\w+\s*)?[({@]/;

/** One mutation of one field that is called like a login, in exchange for a token. */
function isLogin(operations: { kind: string; fields: string[] }[], { reads, take }: Asking): boolean {
  const [operation, ...more] = operations;
  const [field, ...others] = operation?.fields ?? [];
  const isAlone = operation?.kind === 'mutation' && more.length === 0 && others.length === 0;
  return isAlone && reads === 'token' && Object.keys(take).length > 0 && loginField.test(field ?? '');
}

const loginField =
  /^(login|logIn|log_in|signIn|sign_in|authenticate|tokenAuth|tokenCreate|obtainToken|obtainJSONWebToken|createToken|createAccessToken|generateToken|generateCustomerToken|customerAccessTokenCreate)$/;

/** Every text in a body, however deep. */
function textsOf(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** The values in the query of an address, as a server reads them. */
function queriesOf(url: string): { path: PropertyKey[]; text: string }[] {
  const [, query = ''] = /\?([^#]*)/.exec(url) ?? [];
  return [...new URLSearchParams(query).values()].map((text) => ({ path: ['url'], text }));
}
