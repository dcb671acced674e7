import { type Auth, fullUrl, hostMatches, type LivePlatform, type Request as RequestDefinition } from '../../definition/index.ts';
import { authOf } from './authOf.ts';
import { signOauth1 } from './signOauth1.ts';
import { beforeColon, expand, expandJson, expandUrl, expandXml, inHeader, texts, type Variables } from './template.ts';

/** A request as it goes out. */
export interface Outgoing {
  url: URL;
  method: 'GET' | 'POST';
  headers: Headers;
  body?: string;
  /** What it proves itself with: the values of its credentials as they stand in it. */
  proofs: string[];
  /** The same for requests that ask the same. */
  key: string;
}

/** The request would leave the hosts of its platform; it is not sent. */
export class HostNotAllowedError extends Error {
  override name = 'HostNotAllowedError';
  /** Where the values lead; empty when they make no address. */
  readonly host: string;

  constructor(host: string) {
    super('The values lead to another host');
    this.host = host;
  }
}

/**
 * Turns a definition's request into the one that is sent.
 * @throws {HostNotAllowedError} when the values lead it to another host
 * @throws {UnfitValueError} when a value would change its structure, or cannot stand in it
 * @throws {TypeError} when a computed header cannot be sent
 */
export async function buildRequest(
  definition: RequestDefinition,
  platform: LivePlatform,
  variables: Variables,
): Promise<Outgoing> {
  const { api } = platform;
  const url = URL.parse(expandUrl(fullUrl(definition, api), variables));
  if (!url) throw new HostNotAllowedError('');
  const headers = new Headers({ Accept: 'application/json' });
  for (const [name, value] of Object.entries({ ...api.headers, ...definition.headers }))
    setUnlessEmpty(headers, name, expand(value, variables, inHeader));
  const body = buildBody(definition, headers, variables);
  const auth = authOf(definition, api);
  const request = { url, headers, method: definition.method, body: body ?? '' };
  const spelled = () => JSON.stringify([definition.method, url.href, body, [...headers]]);
  // A signature of OAuth 1.0a is never the same twice: what it signs tells requests apart.
  const unsigned = auth && 'oauth1' in auth ? spelled() + JSON.stringify(auth) : undefined;
  const proofs = auth ? await authenticate(auth, request, variables) : [];
  const { protocol, port, username, password, hostname } = url;
  if (protocol !== 'https:' || `${port}${username}${password}` !== '' || !hostMatches(hostname, api.hosts))
    throw new HostNotAllowedError(hostname);
  const key = unsigned ?? spelled();
  return { url, method: definition.method, headers, proofs, key, ...(body === undefined ? {} : { body }) };
}

function buildBody(definition: RequestDefinition, headers: Headers, variables: Variables): string | undefined {
  if (!definition.body) return undefined;
  if ('form' in definition.body) {
    headers.set('Content-Type', 'application/x-www-form-urlencoded');
    const pairs = Object.entries(definition.body.form).map(([name, value]) => [name, expand(value, variables)]);
    return new URLSearchParams(pairs).toString();
  }
  if ('xml' in definition.body) {
    headers.set('Content-Type', 'text/xml');
    return expandXml(definition.body.xml, variables);
  }
  headers.set('Content-Type', 'application/json');
  return JSON.stringify(expandJson(definition.body.json, variables));
}

/** @returns the values of the credentials, as they stand in the request */
async function authenticate(
  auth: Auth,
  { url, headers, method, body }: { url: URL; headers: Headers; method: string; body: string },
  variables: Variables,
): Promise<string[]> {
  if ('query' in auth) {
    const pairs = Object.entries(auth.query).map(([name, value]) => [name, expand(value, variables)] as const);
    for (const [name, value] of pairs) append(url, name, value);
    return pairs.map(([, value]) => value);
  }
  if ('oauth1' in auth) {
    const signed = await signOauth1(auth.oauth1, { method, url: url.href }, variables);
    if (auth.oauth1.place === 'header') headers.set('Authorization', signed.header);
    else for (const [name, value] of signed.parameters) url.searchParams.set(name, value);
    return [signed.header, ...signed.parameters.map(([, value]) => value)];
  }
  if ('sign' in auth && auth.place === 'query') {
    const signed = Object.entries(await auth.sign({ method, url: url.href, body }, texts(variables)));
    for (const [name, value] of signed) append(url, name, value);
    return signed.map(([, value]) => value);
  }
  const credentials = Object.entries(await credentialHeaders(auth, { url, method, body }, variables));
  for (const [name, value] of credentials) setUnlessEmpty(headers, name, value);
  // "Bearer x" proves itself with x.
  return credentials.flatMap(([, value]) => [value, value.replace(/^\w+ /, '')]);
}

async function credentialHeaders(
  auth: Exclude<Auth, { query: unknown } | { oauth1: unknown }>,
  { url, method, body }: { url: URL; method: string; body: string },
  variables: Variables,
): Promise<Record<string, string>> {
  if ('basic' in auth) return { Authorization: basicCredentials(auth.basic, variables) };
  if ('headers' in auth)
    return Object.fromEntries(Object.entries(auth.headers).map(([name, value]) => [name, expand(value, variables, inHeader)]));
  const signed = await auth.sign({ method, url: url.href, body }, texts(variables));
  const unfit = Object.keys(signed).find((name) => inHeader(signed[name] ?? '') === undefined);
  if (unfit) throw new TypeError(`The header ${unfit} cannot be sent`);
  return signed;
}

/** Puts a parameter behind the others, which stay as they are written: `URLSearchParams` would encode them anew. */
function append(url: URL, name: string, value: string): void {
  url.search += `${url.search === '' ? '?' : '&'}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}

/** A header that would say nothing, because an optional value is not given, is left out. */
function setUnlessEmpty(headers: Headers, name: string, value: string): void {
  if (value === '') headers.delete(name);
  else headers.set(name, value);
}

/** RFC 7617, in UTF-8. */
function basicCredentials({ user, password }: { user: string; password: string }, variables: Variables): string {
  const bytes = new TextEncoder().encode(`${expand(user, variables, beforeColon)}:${expand(password, variables)}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
