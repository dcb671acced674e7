import { type ReadableEntity, readPath, type Show } from '../../definition/index.ts';
import type { Preview } from '../report.ts';
import { shorten } from '../shorten.ts';

/**
 * What is shown of one record: plain text, cut to length, personal data masked.
 * @param hide blackens secrets
 * @param nameless stands for a name that the record does not have
 */
export function previewOf(entity: ReadableEntity, record: unknown, hide: (text: string) => string, nameless: string): Preview {
  const details = Object.entries(entity.show).flatMap(([label, show]) => {
    const value = display(record, show, hide);
    return value === '' ? [] : [{ label, value }];
  });
  return { title: display(record, entity.title, hide) || nameless, details };
}

function display(record: unknown, show: Show, hide: (text: string) => string): string {
  const { path, personal = false, as = 'text', currency } = typeof show === 'string' ? { path: show } : show;
  const value = readPath(record, path);
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
  const text =
    as === 'date'
      ? day(value)
      : as === 'text'
        ? String(value)
        : amount(Number(value), as, currency && readPath(record, currency));
  // First of all: what is masked or cut cannot be recognised any more.
  const hidden = hide(text);
  return shorten(personal ? mask(hidden) : hidden);
}

function day(value: string | number | boolean): string {
  const time = new Date(typeof value === 'number' ? value : String(value));
  return Number.isNaN(time.getTime()) ? String(value) : time.toISOString().slice(0, 10);
}

function amount(value: number, as: 'money' | 'minor-money', currency: unknown): string {
  if (!Number.isFinite(value)) return '';
  const code = typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? currency : undefined;
  const digits = code ? digitsOf(code) : 2;
  const major = as === 'minor-money' ? value / 10 ** digits : value;
  return [major.toFixed(digits), code].filter(Boolean).join(' ');
}

/** By currency, of which three letters allow no more than some thousand: a format takes long to make. */
const knownDigits = new Map<string, number>();

/** How many digits a currency has behind its point (ISO 4217). */
function digitsOf(currency: string): number {
  const format = () => new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = knownDigits.get(currency) ?? format().resolvedOptions().maximumFractionDigits ?? 2;
  knownDigits.set(currency, digits);
  return digits;
}

/** Keeps the first letter of each word, so that the owner recognises the record and nobody else learns the name. */
function mask(text: string): string {
  return text.replace(/(\p{L}|\p{N})[\p{L}\p{N}\p{M}'’_-]*/gu, (word, first: string, offset: number) =>
    text[offset - 1] === '.' && text.includes('@') && offset + word.length === text.length ? word : `${first}•••`,
  );
}
