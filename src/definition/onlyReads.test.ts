import { describe, expect, it } from 'vitest';
import { whatMayWrite } from './onlyReads.ts';
import { exchange, formQuery, get, graphql, query, type RequestOptions, xmlQuery } from './request.ts';

const placeOf = (request: ReturnType<typeof get>): string | undefined =>
  whatMayWrite({ take: {}, ...request } as Parameters<typeof whatMayWrite>[0])?.path.join('.');

const login = (document: string, options: RequestOptions = { take: { token: 'data.login.token' } }) =>
  exchange('/graphql', { json: { query: document, variables: { password: '{password}' } } }, options);

describe('only reading can be said', () => {
  it.each<[what: string, request: ReturnType<typeof get>]>([
    ['a query', graphql('', 'query Shop { shop { name } }')],
    ['a query in short', graphql('', '{ shop { name } }')],
    ['a query behind a comment', graphql('', '# mutation { a }\n{ shop { name } }')],
    ['a query behind a fragment', graphql('', 'fragment Name on Shop { name } query { shop { ...Name } }')],
    ['a query with a text that speaks of writing', graphql('', '{ find(text: "mutation a { b }") { id } }')],
    ['a query with a field named so', graphql('', '{ mutation { id } subscription }')],
    [
      'a query with variables and directives',
      graphql('', 'query A($n: Int! = 1, $f: [String!]) @x(y: {a: 1}) { b @skip(if: $f) }'),
    ],
    ['a search that is no GraphQL', query('', { query: { filter: 'name' }, text: 'mutation' })],
    ['a query in another language', formQuery('', { query: 'select Id from Product' })],
    ['a query in an address', get('/q?query=SELECT+Id+FROM+Product')],
    ['XML', xmlQuery('', '<Request><Mutation/></Request>')],
    ['a login that is a mutation', login('mutation ($p: String!) { login(password: $p) { token } }')],
    ['a login under another name', login('mutation { session: authenticate(a: 1) { ... on User { token } } }')],
  ])('lets %s be said', (_what, request) => {
    expect(placeOf(request)).toBeUndefined();
  });

  it.each<[what: string, request: ReturnType<typeof get>, place: string]>([
    ['a mutation', graphql('', 'mutation { shopDelete }'), 'body.json.query'],
    ['a mutation behind a query', graphql('', 'query A { a } mutation B { b }'), 'body.json.query'],
    ['a mutation behind a comment', graphql('', '# harmless\nmutation { a }'), 'body.json.query'],
    ['a mutation behind a fragment', graphql('', 'fragment F on S { a } mutation { b }'), 'body.json.query'],
    ['a mutation behind a text that is not closed', graphql('', '{ a(b: "x\n") } mutation { c }'), 'body.json.query'],
    ['a subscription', graphql('', 'subscription { a }'), 'body.json.query'],
    ['a document that is not closed', graphql('', 'query { a '), 'body.json.query'],
    ['a document that closes too much', graphql('', '{ a } }'), 'body.json.query'],
    ['brackets that do not fit', graphql('', '{ a(b: [1}) }'), 'body.json.query'],
    ['nothing to ask for', graphql('', '{ }'), 'body.json.query'],
    ['an empty document', graphql('', ''), 'body.json.query'],
    ['a fragment alone', graphql('', 'fragment F on S { a }'), 'body.json.query'],
    ['a mutation in a form', formQuery('', { query: 'mutation { a }' }), 'body.form.query'],
    ['a mutation in a form, in JSON', formQuery('', { operations: '{"query":"mutation A { a }"}' }), 'body.form.operations'],
    ['a mutation deep in a body', query('', { batch: [{ query: 'mutation { a }' }] }), 'body.json.batch.0.query'],
    ['a mutation in an address', get('/graphql?query=mutation%20%7B%20a%20%7D'), 'url'],
    ['a mutation in an address, with plus signs', get('/graphql?a=1&query=mutation+A+{+a+}'), 'url'],
    [
      'a mutation as a question',
      query('', { query: 'mutation { login(a: 1) { token } }' }, { take: { token: 'a' } }),
      'body.json.query',
    ],
    ['a login whose answer gives nothing', login('mutation { login { token } }', {}), 'body.json.query'],
    ['a login and something else', login('mutation { login { token } shopDelete { id } }'), 'body.json.query'],
    ['a login twice', login('mutation A { login { token } } mutation B { login { token } }'), 'body.json.query'],
    ['a login with a fragment', login('mutation { login { token } ...More } fragment More on M { a }'), 'body.json.query'],
    ['something else named like a login', login('mutation { login: shopDelete { id } }'), 'body.json.query'],
    [
      'a login in a form',
      exchange('', { form: { query: 'mutation { login { token } }' } }, { take: { token: 'a' } }),
      'body.form.query',
    ],
    ['a GET with a body', { ...query('', {}), method: 'GET' }, 'body'],
    ['a POST that does not say that it reads', { method: 'POST', url: '' }, ''],
  ])('refuses %s', (_what, request, place) => {
    expect(placeOf(request)).toBe(place);
  });

  it('says how a login can be said', () => {
    expect(
      whatMayWrite({ method: 'POST', reads: 'query', url: '', body: { json: { query: 'mutation { a }' } }, take: {} })?.message,
    ).toBe(
      "must be a GraphQL query; anything else could write. A login that is a mutation can be said: exchange('', { json: { query: 'mutation { login(…) { token } }' } }, { take: { token: 'data.login.token' } })",
    );
  });
});
