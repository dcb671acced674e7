/** What a request says of itself by OAuth 1.0a (RFC 5849). */
export interface Signed {
  key: string;
  timestamp: number;
  /** Whether the signature is that of this secret, for a site that calls itself so. */
  isBy(secret: string, site: string): Promise<boolean>;
}

const percent = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * Reads the parameters of a signature out of a header or a query, as WooCommerce does.
 * @param headerArrives whether the server passes the header Authorization on
 * @returns `undefined` when nothing is signed
 */
export function readSigned(request: Request, headerArrives: boolean): Signed | undefined {
  const url = new URL(request.url);
  const header = headerArrives ? (request.headers.get('authorization') ?? '') : '';
  const inHeader = /^OAuth /i.test(header) ? [...header.matchAll(/(oauth_\w+)="([^"]*)"/g)] : [];
  const all = new Map([
    ...url.searchParams,
    ...inHeader.map(([, name, value]) => [String(name), decodeURIComponent(String(value))] as const),
  ]);
  const [key, signature] = [all.get('oauth_consumer_key'), all.get('oauth_signature')];
  if (key === undefined || signature === undefined) return undefined;
  all.delete('oauth_signature');
  const parameters = [...all].map(([name, value]) => `${percent(name)}=${percent(value)}`).sort();
  return {
    key,
    timestamp: Number(all.get('oauth_timestamp')),
    async isBy(secret, site) {
      const base = [request.method, percent(site + url.pathname), percent(parameters.join('&'))].join('&');
      return (await hmac(`${percent(secret)}&`, base)) === signature;
    },
  };
}

async function hmac(key: string, text: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', encoder.encode(key), algorithm, false, ['sign']);
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.sign('HMAC', imported, encoder.encode(text)))));
}
