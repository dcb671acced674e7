import { Secrets } from '../../../src/check/ask/secrets.ts';
import { forMethod, isRetired, isSecret, type Method, type Platform } from '../../../src/definition/index.ts';
import type { Exchange } from './recordFetch.ts';

const blackened = '•••';

/** Headers that show nobody's credentials. */
const open = /^(accept|accept-language|content-type|content-length|user-agent)$/;

/** Names under which secrets stand in bodies and addresses, whatever the platform. */
const secretName = '[\\w.-]*(?:token|secret|password|passwd|passphrase|signature|api[_-]?key|session|jwt)s?';
const inJson = new RegExp(`("${secretName}"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"?`, 'gi');
const inForm = new RegExp(`((?:^|[?&])${secretName}=)[^&\\s]*`, 'gi');

/** Takes out of a text what only the owner knows. */
export type BlackOut = (text: string) => string;

/** Whether a header is shown at all, and not only its name. */
export function isOpenHeader(name: string, value: string, fixed: ReadonlySet<string>): boolean {
  return open.test(name) || fixed.has(value);
}

/** What a definition sends to everybody: headers without a placeholder. */
export function fixedHeaders(platform: Platform, method: Method): Set<string> {
  if (isRetired(platform)) return new Set();
  return new Set(Object.values(forMethod(platform, method).api.headers).filter((value) => !value.includes('{')));
}

/**
 * Blackens the secret values, what was sent to prove them (a token that an answer gave, the pair in Basic credentials), and
 * whatever calls itself a secret.
 */
export function blackOutOf(
  method: Method,
  values: Readonly<Record<string, string>>,
  exchanges: readonly Exchange[],
  fixed: ReadonlySet<string>,
): BlackOut {
  const secrets = new Secrets(method.fields, values);
  const openValues = method.fields.filter((field) => !isSecret(field)).map(({ id }) => values[id]);
  const proofs = exchanges
    .flatMap(({ headers }) => headers.filter(([name, value]) => !isOpenHeader(name, value, fixed)))
    .flatMap(([, value]) => [value, value.replace(/^\w+ /, '')]);
  for (const proof of proofs) if (!openValues.includes(proof)) secrets.add(proof);
  return (text) => secrets.hide(text).replace(inJson, `$1"${blackened}"`).replace(inForm, `$1${blackened}`);
}
