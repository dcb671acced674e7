import { parseAccept } from 'hono/utils/accept';

/**
 * The content coding to answer in (RFC 9110, 12.5.3): among those that are accepted, the one with the highest weight, and of
 * equals the first of ours. Codings that are not named are refused unless there is a `*`.
 * @param accepted the `Accept-Encoding` header
 * @param codings what there is, the best first
 * @returns `identity` when none is accepted, since an answer that was not asked for helps more than none
 */
export function chooseCoding(accepted: string | undefined, codings: string[]): string {
  const weights = new Map(parseAccept(accepted ?? '').map(({ type, q }) => [type.toLowerCase(), q]));
  const weight = (coding: string) => weights.get(coding) ?? weights.get('*') ?? 0;
  const [best = 'identity'] = codings.filter((coding) => weight(coding) > 0).sort((a, b) => weight(b) - weight(a));
  return best;
}
