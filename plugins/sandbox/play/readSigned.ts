import { createHmac } from 'node:crypto';

/** What a request says of itself by OAuth 1.0a (RFC 5849). */
export interface Signed {
  /** The parameters of the protocol, `oauth_consumer_key` and the like; none where nothing is signed. */
  given: Record<string, string>;
  /**
   * Whether the signature is that of these secrets, by HMAC-SHA256.
   * @param site how the server calls itself @example 'https://www.example.com'
   */
  isBy(secrets: { consumer: string; token?: string }, site: string): boolean;
}

/**
 * Reads a signature, and checks it without any help of what signs: else one fault in both would pass.
 * @param authorization the header, as far as it arrives
 */
export function readSigned({ method, url }: Request, authorization: string): Signed {
  const { pathname, searchParams } = new URL(url);
  const inHeader = /^OAuth /i.test(authorization) ? [...authorization.matchAll(/(oauth_\w+)="([^"]*)"/g)] : [];
  const sent = [
    ...searchParams,
    ...inHeader.map(([, name = '', value = '']): [string, string] => [name, decodeURIComponent(value)]),
  ];
  const given = Object.fromEntries(sent.filter(([name]) => name.startsWith('oauth_')));
  return {
    given,
    // Sections 3.4.1 and 3.4.2.
    isBy({ consumer, token = '' }, site) {
      const parameters = sent
        .filter(([name]) => name !== 'oauth_signature')
        .map(([name, value]) => `${encode(name)}=${encode(value)}`)
        .sort()
        .join('&');
      const base = [method, site + pathname, parameters].map(encode).join('&');
      const key = `${encode(consumer)}&${encode(token)}`;
      return createHmac('sha256', key).update(base).digest('base64') === given.oauth_signature;
    },
  };
}

/** As section 3.6 has it. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
