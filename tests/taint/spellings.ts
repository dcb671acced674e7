import { createHash } from 'node:crypto';

/** How much of a value gives it away: half of it, or this much. */
const [leastTelling, surelyTelling] = [16, 24];

/** The ways in which a value can stand in a text: as it is, cut off, encoded, and hashed without a key. */
export function spellingsOf(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const spellings = [
    value,
    value.slice(0, Math.min(Math.max(value.length / 2, leastTelling), surelyTelling)),
    encodeURIComponent(value),
    new URLSearchParams([['', value]]).toString().slice(1),
    json,
    JSON.stringify(json).slice(1, -1),
    value.replace(/[&<>"']/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }[sign]};`),
    value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`),
    Buffer.from(value).toString('hex'),
    ...[0, 1, 2].flatMap((offset) => withinBase64(value, offset)),
    ...['md5', 'sha1', 'sha256', 'sha512'].flatMap((algorithm) => {
      const digest = createHash(algorithm).update(value).digest();
      return [digest.toString('hex'), ...withinBase64(digest, 0)];
    }),
  ];
  return [...new Set(spellings)];
}

/** What of a value is always the same in Base64, where so many bytes stand before it and any after it (RFC 4648). */
function withinBase64(value: string | Buffer, offset: number): string[] {
  const bytes = Buffer.concat([Buffer.alloc(offset % 3), Buffer.from(value)]);
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 3));
  const own = whole.toString('base64').slice(Math.ceil((offset * 8) / 6));
  return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
}
