import { type Auth, at, get, type RequestOptions } from '../../definition/index.ts';

/** An app shows three headers. Without a private key the other value can only be an access token, which goes alone. */
export function signIn(spell: (host: string) => string): Auth {
  return {
    sign: (_request, { storeUrl = '', apiKey = '', privateKey = '' }): Record<string, string> =>
      privateKey
        ? { SecureURL: spell(new URL(storeUrl).hostname), PrivateKey: privateKey, Token: apiKey }
        : { Authorization: `Bearer ${apiKey}` },
  };
}

/** Public clients do not agree on how the Secure URL is spelled: what is refused in one spelling is asked in another. */
export function read(path: string, options: Pick<RequestOptions, 'proves'> = {}) {
  const otherSpelling = signIn((host) => (host.startsWith('www.') ? host.slice(4) : `https://${host}`));
  return get(path, {
    ...options,
    otherwise: {
      when: {
        html: false,
        test: ({ status, json }, { privateKey }) => Boolean(privateKey) && (status === 401 || at(json, '*.Status') === '401'),
      },
      ask: get(path, { ...options, auth: otherSpelling }),
    },
  });
}

/** How many there are. */
export function counted(path: string) {
  return { request: read(`${path}?countonly=1`), path: 'TotalCount' };
}
