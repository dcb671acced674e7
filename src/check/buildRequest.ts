import { type Auth, fullUrl, hostMatches, type LivePlatform, type Request as RequestDefinition } from '../definition/index.ts';
import { expand, expandJson, expandUrl, expandXml, texts, type Variables } from './template.ts';

/** A request as it goes out. */
export interface Outgoing {
  url: URL;
  method: 'GET' | 'POST';
  headers: Headers;
  body?: string;
}

/** The request would leave the hosts of its platform; it is not sent. */
export class HostNotAllowedError extends Error {
  override name = 'HostNotAllowedError';
}

/**
 * Turns a definition's request into the one that is sent.
 * @throws {HostNotAllowedError} when the values lead it to another host
 * @throws {TypeError} when a value cannot stand in a header
 */
export async function buildRequest(
  definition: RequestDefinition,
  platform: LivePlatform,
  variables: Variables,
): Promise<Outgoing> {
  const { api } = platform;
  const address = expandUrl(fullUrl(definition, api), variables);
  if (!URL.canParse(address)) throw new HostNotAllowedError('The values make no address');
  const url = new URL(address);
  const headers = new Headers({ Accept: 'application/json' });
  for (const [name, value] of Object.entries({ ...api.headers, ...definition.headers }))
    setUnlessEmpty(headers, name, expand(value, variables));
  const body = buildBody(definition, headers, variables);
  const auth = definition.auth ?? api.auth;
  if (auth && auth !== 'none') await authenticate(auth, { url, headers, method: definition.method, body: body ?? '' }, variables);
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || !hostMatches(url.hostname, api.hosts))
    throw new HostNotAllowedError('The values lead to another host');
  return { url, method: definition.method, headers, ...(body === undefined ? {} : { body }) };
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

async function authenticate(
  auth: Auth,
  request: { url: URL; headers: Headers; method: string; body: string },
  variables: Variables,
): Promise<void> {
  if ('headers' in auth)
    for (const [name, value] of Object.entries(auth.headers)) setUnlessEmpty(request.headers, name, expand(value, variables));
  else if ('query' in auth)
    for (const [name, value] of Object.entries(auth.query)) request.url.searchParams.set(name, expand(value, variables));
  else if ('basic' in auth) request.headers.set('Authorization', basicCredentials(auth.basic, variables));
  else {
    const signed = await auth.sign({ method: request.method, url: request.url.href, body: request.body }, texts(variables));
    for (const [name, value] of Object.entries(signed)) request.headers.set(name, value);
  }
}

/** A header that would say nothing, because an optional value is not given, is left out. */
function setUnlessEmpty(headers: Headers, name: string, value: string): void {
  if (value === '') headers.delete(name);
  else headers.set(name, value);
}

/** RFC 7617, in UTF-8. */
function basicCredentials({ user, password }: { user: string; password: string }, variables: Variables): string {
  const bytes = new TextEncoder().encode(`${expand(user, variables)}:${expand(password, variables)}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
