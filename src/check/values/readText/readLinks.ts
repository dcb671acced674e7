import { unwrapLink } from '../unwrapLink.ts';
import type { Candidate } from './candidate.ts';

/** An address; a sentence may go on after it. */
const link = /https?:\/\/[^\s"'<>`|\\^“”„«»]+/gi;

/**
 * Finds the addresses in a text, and what stands in them: the name and password before the host, and the values of
 * the query.
 */
export function readLinks(text: string): Candidate[] {
  return [...text.matchAll(link)].flatMap(([written]) => readLink(withoutEnd(written)));
}

function readLink(written: string): Candidate[] {
  const unwrapped = unwrapLink(written) ?? written;
  const url = URL.parse(unwrapped);
  if (!url) return [];
  const values = [...url.searchParams].map(([label, value]): Candidate => ({ label, value: value.trim(), place: 'pair' }));
  const last = values.at(-1);
  // A key may hold the sign that ends a query.
  if (last && url.hash.length > 1) last.joined = last.value + unwrapped.slice(unwrapped.indexOf('#'));
  const [scheme = '', userInfo] = /^(https?:\/\/)([^/?#\s]*)@/i.exec(unwrapped)?.slice(1) ?? [];
  const address = userInfo === undefined ? unwrapped : unwrapped.slice(scheme.length + userInfo.length + 1);
  return [
    { label: '', value: address, place: 'link' },
    ...readUserInfo(userInfo ?? '').map((one) => ({ ...one, value: decode(one.value) })),
    ...values.filter(({ value }) => value !== '' && !/^https?:/i.test(value)),
  ];
}

/** @param written a user name, and a password behind a colon, as addresses and curl have them; either may be missing */
export function readUserInfo(written: string): Candidate[] {
  const colon = written.indexOf(':');
  const [user, password] = colon < 0 ? [written, ''] : [written.slice(0, colon), written.slice(colon + 1)];
  if (user === '') return [];
  return [
    { label: 'user', value: user, place: 'user' },
    ...(password ? [{ label: 'password', value: password, place: 'password' } as const] : []),
  ];
}

/** Without what belongs to the sentence around it. */
function withoutEnd(written: string): string {
  let end = written.length;
  while (end > 0 && '.,;:!?)]}'.includes(written[end - 1] as string)) end--;
  return written.slice(0, end);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
