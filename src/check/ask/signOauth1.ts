import OAuth from 'oauth-1.0a';
import { type Auth, hostOf } from '../../definition/index.ts';
import { expand, type Variables } from './template.ts';

type Oauth1 = Extract<Auth, { oauth1: unknown }>['oauth1'];

/** A signed request: what is added to it, as one header or as parameters of its address. */
export interface Signed {
  /** The value of `Authorization`. */
  header: string;
  parameters: [name: string, value: string][];
}

/**
 * Signs a request without a form by OAuth 1.0a (RFC 5849) with HMAC-SHA256. A nonce is used once: the same request signed again
 * is another one.
 * @throws {UnfitValueError} when a value cannot stand in a request
 */
export async function signOauth1(
  auth: Oauth1,
  { method, url }: { method: string; url: string },
  variables: Variables,
): Promise<Signed> {
  const filled = (template = '') => expand(template, variables);
  const oauth = new OAuth({
    consumer: { key: filled(auth.consumerKey), secret: filled(auth.consumerSecret) },
    signature_method: 'HMAC-SHA256',
    // The library hashes at once, web cryptography does not: only its texts are used.
    hash_function: () => '',
  });
  const data = {
    oauth_consumer_key: oauth.consumer.key,
    oauth_nonce: crypto.randomUUID().replaceAll('-', ''),
    oauth_signature_method: 'HMAC-SHA256',
    oauth_timestamp: Math.floor(Date.now() / 1000),
    oauth_version: '1.0',
    ...(auth.token === undefined ? {} : { oauth_token: filled(auth.token) }),
  };
  const base = oauth.getBaseString({ method, ...asSigned(new URL(url), auth, filled(auth.signedHost)) }, data);
  const signature = await hmacSha256(oauth.getSigningKey(filled(auth.tokenSecret)), base);
  const authorization = { ...data, oauth_signature: signature };
  return {
    header: oauth.toHeader(authorization).Authorization,
    parameters: Object.entries(authorization).map(([name, value]) => [name, String(value)]),
  };
}

/** The address as the shop sees it. The library takes its query apart without undoing the encoding of names, so it gets none. */
function asSigned({ host, pathname, searchParams }: URL, { signedScheme }: Oauth1, home: string) {
  const data = Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]));
  return { url: `${signedScheme}://${hostOf(home) || host}${pathname}`, data };
}

async function hmacSha256(key: string, text: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', encoder.encode(key), algorithm, false, ['sign']);
  const mac = await crypto.subtle.sign('HMAC', imported, encoder.encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(mac)));
}
