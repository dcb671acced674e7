import { hostMatches } from '../../definition/index.ts';
import type { Answer } from '../ask/send.ts';
import { sentencesOf } from '../sentences/index.ts';
import { type Finding, isOwnHost, mayDiffer, type Situation } from './verdict.ts';

/**
 * What a web page, or a redirect, in place of an answer means on any platform: whoever answered, it was not the API, and it
 * said nothing about a key.
 */
export function judgePage(answer: Answer, situation: Situation): Finding | undefined {
  const { status, headers, html } = answer;
  const { answered } = situation;
  const says = sentencesOf(situation.platform).page;
  const place = answered.hostField ? { field: answered.hostField.id } : {};
  if (status >= 300 && status < 400)
    return { outcome: 'not-an-api', ...redirected(headers, situation), ...place, decidedBy: 'redirect' };
  if (!html) return undefined;
  if (status >= 500) return undefined;
  const isRefused = status === 401 || status === 403;
  return {
    outcome: 'not-an-api',
    ...(isRefused ? { says: says.refused(isOwnHost(answered), mayDiffer(answered)) } : {}),
    ...place,
    decidedBy: 'web page',
  };
}

/** Says where a redirect leads, since the values do not follow it. */
function redirected(headers: Headers, { answered, method, platform }: Situation): Pick<Finding, 'says'> {
  const { host } = answered.reply;
  const says = sentencesOf(platform).page;
  const location = URL.parse(headers.get('location') ?? '', `https://${host}/`);
  if (!location || !/^https?:$/.test(location.protocol)) return {};
  const target = location.hostname.slice(0, 100);
  const field = method.fields.find(({ id }) => id === answered.hostField?.id);
  if (field?.kind === 'address' && hostMatches(location.hostname, field.neverHosts)) return { says: says.neverAShop(target) };
  if (/log-?in|sign-?in|sso|auth|account|password/i.test(location.pathname)) return { says: says.login(target) };
  if (location.protocol === 'http:') return { says: says.unencrypted };
  return { says: target === host ? says.elsewhere : says.moved(target) };
}
