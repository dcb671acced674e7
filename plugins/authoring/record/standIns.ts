import { escaped } from './escaped.ts';

/**
 * Takes out of an answer whatever belongs to a shop or a person, and keeps what decides how it is understood: the structure,
 * numbers of records, and how a failure is told. The same text becomes the same stand-in everywhere, so that what one answer
 * gives still fits into the next request.
 */
export class StandIns {
  /** The values of the check, wherever they stand. */
  private readonly given: ReadonlyMap<string, string>;
  private readonly anyGiven: RegExp | undefined;
  /** Texts of answers: they are whole values, and may be a segment of a later address. */
  private readonly found = new Map<string, string>();

  /** @param given what stands for what @example [['https://acme.example/shop', 'https://shop.example.com']] */
  constructor(given: readonly (readonly [string, string])[]) {
    this.given = new Map(given.filter(([text]) => text !== ''));
    const longestFirst = [...this.given.keys()].sort((one, other) => other.length - one.length);
    if (longestFirst.length > 0) this.anyGiven = new RegExp(longestFirst.map(escaped).join('|'), 'g');
  }

  /** A text in which the values of the check are replaced. */
  replace(text: string): string {
    return this.anyGiven ? text.replace(this.anyGiven, (value) => this.given.get(value) ?? '') : text;
  }

  /** An address that was asked, in which something of an earlier answer may stand. */
  address(url: string): string {
    const { origin, pathname } = new URL(this.replace(url));
    const segments = pathname.split('/').map((segment) => this.found.get(decodeURIComponent(segment)) ?? segment);
    return origin + segments.join('/');
  }

  /** The body of an answer, in JSON or XML; of a page its title, of any other text its beginning. */
  body(text: string): string {
    try {
      return JSON.stringify(this.value(JSON.parse(text), []));
    } catch {
      if (/^\s*<(?!!doctype html|html)/i.test(text)) return this.xml(text);
      const title = /<title[^<>]{0,200}>([^<]{0,200})/i.exec(text)?.[1];
      if (title !== undefined) return `<!doctype html><html><head><title>${this.told(title)}</title></head><body></body></html>`;
      return this.told(text.slice(0, 300));
    }
  }

  /** A text that tells what is wrong: what in it may be somebody's is replaced. */
  told(text: string): string {
    return this.replace(text)
      .replace(email, sampleEmail)
      .replace(/\bhttps?:\/\/[^\s"'<>]+/gi, (url) =>
        isExample.test(url) ? url.replace(/[?#].*/, '') : 'https://www.example.com/',
      )
      .replace(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '192.0.2.1')
      .replace(longWord, (word) => (/\d/.test(word) ? '•••' : word));
  }

  private value(value: unknown, path: readonly string[]): unknown {
    if (Array.isArray(value)) return value.map((item) => this.value(item, path));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => !/^stack(_?trace)?$/i.test(key))
          .map(([key, item]) => [key, this.value(item, [...path, key])]),
      );
    if (typeof value === 'number') return Math.abs(value) < 1_000_000 ? value : 1;
    if (typeof value !== 'string' || value === '') return value;
    return tellsFailure(path) ? this.told(value) : this.standInFor(value);
  }

  private xml(text: string): string {
    return text.replace(
      /<([\w:.-]{1,60})((?:\s[^<>]{0,500})?)>([^<>]{1,4000})(?=<\/)/g,
      (_, name: string, __, inside: string) => {
        const isTold = tellsFailure([name.replace(/^.*:/, '')]);
        return `<${name}>${isTold ? this.told(inside) : this.standInFor(inside)}`;
      },
    );
  }

  private standInFor(text: string): string {
    const standIn = this.found.get(text) ?? kindOf(text, this.found.size + 1);
    this.found.set(text, standIn);
    return standIn;
  }
}

const isExample = /^https?:\/\/(?:[\w-]+\.)*example\.(?:com|net|org)(?:[/:?#]|$)/i;
const sampleEmail = 'ada.sample@example.com';
const email = /[^\s@"'<>,;:()]{1,64}@[^\s@"'<>,;:()]{1,255}\.[a-z]{2,}/gi;
/** What is made and not written: letters with digits, in one long word. */
const longWord = /[\w-]{20,}/g;

/** Under these names stands how a failure is told. */
const failure =
  /^(errors?|error_?(code|message|description|type)|user_?errors|exception|fault(string|code)?|messages?|extensions|code|detail|details|status|status_?code|__typename|path|reason)$/i;

/** What lies in a list of records is none, whatever it is called. */
const records = /^(data|items|nodes|edges|results?|records|list|entries)$/i;

function tellsFailure(path: readonly string[]): boolean {
  const name = path.at(-1) ?? '';
  if (name === '__typename' || /^error_?code$/i.test(name)) return true;
  return path.some((one) => failure.test(one)) && !path.some((one) => records.test(one));
}

/** A stand-in of the same kind, so that it is read in the same way. */
function kindOf(text: string, count: number): string {
  if (text.includes('@')) return sampleEmail;
  if (/^\d{4}-\d\d-\d\d([T ]|$)/.test(text))
    return text.replace(/^\d{4}-\d\d-\d\d/, '2026-01-02').replace(/[T ]\d\d:\d\d:\d\d/, 'T03:04:05');
  if (/^https?:\/\//i.test(text)) return 'https://www.example.com/';
  if (/^-?\d+([.,]\d+)?$/.test(text)) return text.replace(/\d/g, '1');
  return `sample-${count}`;
}
