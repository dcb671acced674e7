import { type AnswerFacts, at } from '../../definition/index.ts';

/** The code of a failure as WordPress tells it: `{ code, message, data: { status } }`. */
export function codeOf(json: unknown): string | undefined {
  const code = at(json, 'code');
  return typeof code === 'string' && typeof at(json, 'message') === 'string' ? code : undefined;
}

/** What the index of a site says that it has, such as `wc/v3`; `undefined` when it is no such index. */
export function namespacesOf(json: unknown): string[] | undefined {
  const namespaces = at(json, 'namespaces');
  return Array.isArray(namespaces) ? namespaces.map(String) : undefined;
}

/** A site whose API answers only to those who have logged in: WordPress refuses, and a key of WooCommerce still works. */
export function isClosed({ status, json }: AnswerFacts): boolean {
  return (status === 401 || status === 403) && codeOf(json) !== undefined && typeof at(json, 'data.status') === 'number';
}

/** WordPress says so once it knows a user; before that it lets answers be kept. */
export function knowsUser({ headers }: Pick<AnswerFacts, 'headers'>): boolean {
  const cached = headers.get('cache-control') ?? '';
  return /\bprivate\b/i.test(cached) && /\bno-(cache|store)\b/i.test(cached);
}

/** Refused by WooCommerce itself: the key, its secret, or what the key may do. The message is in the language of the shop. */
export const refusedByKey = { status: 401, json: { code: 'woocommerce_rest_authentication_error' } };

/** Asked by nobody that WooCommerce knows: no header arrived, or no such key. */
export const nobodyAsked = { status: 401, json: { code: 'woocommerce_rest_cannot_view' } };

/** Words for a secret and for a signature in the languages of many shops. */
export const speaksOfSecret =
  /secret|secrèt|segret|geheim|hemlig|tajn|tajemn|секрет|シークレット|秘密|密钥|비밀|signature|signatur|firma|handtekening|podpis|assinatura|подпис|署名|签名/i;

/** The key, as WooCommerce calls it in most languages. */
export const namesKey = /consumer[ -]?key/i;
