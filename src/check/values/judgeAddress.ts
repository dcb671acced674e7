import type { AddressField } from '../../definition/field.ts';
import { anyPublicHost, hostMatches, isPublicName } from '../../definition/host.ts';
import { shorten } from '../shorten.ts';
import { notAllowed, type Sentence, type SilentJudgement, wrong } from './judgement.ts';
import { looksSecret } from './looksSecret.ts';
import { isWrapper, unwrapLink } from './unwrapLink.ts';

/** What would end a segment of a path for a server that undoes the encoding once too often. */
const encodedStructure = /%(?:[01][\da-f]|2[35f]|3f|5c|7f)/i;

/** Addresses in numbers of networks that are not the internet (RFC 1918, RFC 3927, RFC 1122, RFC 6598). */
const notInternet =
  /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|2[2-5]\d)\./;

/** @param text without the dirt around it, and rewritten by the definition */
export function judgeAddress(field: AddressField, text: string): SilentJudgement {
  const url = parseAddress(text);
  if (!url) return wrong(text, notAnAddress(field));
  const host = url.hostname.replace(/\.$/, '');
  const hosts = field.hosts ?? [];
  if (looksSecret(host)) return wrong('', (says) => says.keyNotAddress(field.label, field.like));
  if (hostMatches(host, field.neverHosts)) return wrong(text, field.neverSays ?? notAnAddress(field));
  if (isWrapper(host)) return notAllowed(text, (says) => says.wrapped(host));
  if (!host.includes('.') && host !== 'localhost' && !host.startsWith('[')) return wrong(text, notAnAddress(field));
  if (/^[\d.]+$/.test(host) && !notInternet.test(host)) return notAllowed(text, (says) => says.inNumbers(host, field.like));
  if (!isPublicName(host)) return notAllowed(text, (says) => says.notPublic(shorten(host), field.like));
  if (!hostMatches(host, hosts)) return notAllowed(text, field.hostSays ?? ((says) => says.otherHost(shorten(host), field.like)));
  if (url.port !== '' && hosts.includes(anyPublicHost)) return notAllowed(text, (says) => says.withPort(url.port));
  const path = field.keep === 'path' ? url.pathname.replace(/(?<!\/)\/+$/, '') : '';
  if (encodedStructure.test(path)) return wrong(text, notAnAddress(field));
  return { value: `https://${host}${path}`, outcome: 'ok' };
}

/** Takes off what wraps an address before the definition rewrites it: a mail filter's link, a scheme that is there twice, a name and password. */
export function unwrapAddress(text: string): string {
  const single = text.replace(/^(?:https?:\/*){1,20}(?=https?:\/\/)/i, '');
  const inner = unwrapLink(single) ?? single;
  if (/^mailto:/i.test(inner)) return inner;
  return inner.replace(/^((?:https?:\/\/)?)[^\s/?#@]{1,600}:[^\s/?#@]{0,600}@/i, '$1');
}

/** What is to be remarked on an address of a shop at its own domain that is entered with `http://`: a tool may take it as it is. */
export function noteScheme({ hosts, label }: AddressField, text: string): Sentence | undefined {
  return /^http:/i.test(text) && hosts?.includes(anyPublicHost) ? (says) => says.unencrypted(label) : undefined;
}

function parseAddress(text: string): URL | undefined {
  if (/\s/.test(text)) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(\/|$))/i.exec(text)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'https' && scheme !== 'http') return undefined;
  try {
    const url = new URL(scheme ? text.replace(/^[a-z]+:\/*/i, 'https://') : `https://${text.replace(/^\/+/, '')}`);
    return url.username || url.password ? undefined : url;
  } catch {
    return undefined;
  }
}

function notAnAddress({ label, like }: AddressField): Sentence {
  return (says) => says.notAnAddress(label, like);
}
