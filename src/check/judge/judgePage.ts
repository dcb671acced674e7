import { hostMatches } from '../../definition/index.ts';
import type { Answer } from '../ask/send.ts';
import { type Finding, isOwnHost, mayDiffer, type Situation } from './verdict.ts';

const maintenance =
  /maintenance|coming soon|be right back|under construction|wartungs|wartung\b|mantenimiento|manutenzione|maintenance en cours|underhåll|údržb|onderhoud|konserwac|em manutenção|opening soon/i;

/** The words of a page that are read first. */
function headline(text: string): string {
  const page = text.slice(0, 20_000);
  const title = /<title[^<>]{0,200}>([^<]{0,300})/i.exec(page)?.[1] ?? '';
  const heading = /<h1[^<>]{0,200}>([^<]{0,300})/i.exec(page)?.[1] ?? '';
  return `${title} ${heading}`;
}

/**
 * What a web page, or a redirect, in place of an answer means on any platform: whoever answered, it was not the API, and it
 * said nothing about a key.
 */
export function judgePage(answer: Answer, situation: Situation): Finding | undefined {
  const { status, headers, html } = answer;
  const { answered } = situation;
  const place = answered.hostField ? { field: answered.hostField.id } : {};
  if (status >= 300 && status < 400)
    return { outcome: 'not-an-api', ...redirected(headers, situation), ...place, decidedBy: 'redirect' };
  if (!html) return undefined;
  if (isOwnHost(answered) && maintenance.test(headline(answer.text)))
    return {
      outcome: 'store-unavailable',
      says: 'The shop at {host} shows a page that says it is in maintenance or not open yet. Open the shop, or let the API through, then check again.',
      decidedBy: 'maintenance page',
    };
  if (status >= 500) return undefined;
  const isRefused = status === 401 || status === 403;
  const whose = isOwnHost(answered)
    ? 'The server of the shop, or a firewall in front of it,'
    : 'A server or a firewall in front of {platform}';
  return {
    outcome: 'not-an-api',
    ...(isRefused
      ? {
          says: `${whose} refused this checker with a web page. That says nothing about your values${mayDiffer(answered) ? '; check the address, and let this checker through' : '; try again later'}.`,
        }
      : {}),
    ...place,
    decidedBy: 'web page',
  };
}

/** Says where a redirect leads, since the values do not follow it. */
function redirected(headers: Headers, { answered, method }: Situation): Pick<Finding, 'says'> {
  const { host } = answered.reply;
  const location = URL.parse(headers.get('location') ?? '', `https://${host}/`);
  if (!location || !/^https?:$/.test(location.protocol)) return {};
  const target = location.hostname.slice(0, 100);
  const field = method.fields.find(({ id }) => id === answered.hostField?.id);
  if (field?.kind === 'address' && hostMatches(location.hostname, field.neverHosts))
    return {
      says: `{host} leads to ${target}, which belongs to {platform} and is no shop. Usually the shop is closed, has expired or has moved; check the address.`,
    };
  if (/log-?in|sign-?in|sso|auth|account|password/i.test(location.pathname))
    return {
      says: `{host} asks visitors to log in, at ${target}, before it answers, so nothing more was sent. Check the address, and that the API can be reached without that login.`,
    };
  if (location.protocol === 'http:')
    return {
      says: `{host} leads to an address without encryption (http), where no values are sent. Check the address, or have https set up for the shop.`,
    };
  return target === host
    ? { says: '{host} leads to another page instead of answering. Check that the address is written exactly as the guide says.' }
    : {
        says: `{host} leads to ${target} instead of answering, and values do not follow. If ${target} is the shop’s real address, enter that one.`,
      };
}
