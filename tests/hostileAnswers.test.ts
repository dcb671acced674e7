import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parsedBytes } from '../src/check/ask/measureJson.ts';
import { readJson } from '../src/check/ask/readJson.ts';
import { readXml } from '../src/check/ask/readXml.ts';
import type { Answer } from '../src/check/ask/send.ts';
import { frontDoor } from '../src/check/judge/frontDoor.ts';
import { isError } from '../src/check/judge/isError.ts';
import { judgePage } from '../src/check/judge/judgePage.ts';
import { saidIn } from '../src/check/judge/saidIn.ts';
import { certainOutcome, usualOutcome } from '../src/check/judge/spokenOutcome.ts';
import type { Situation } from '../src/check/judge/verdict.ts';
import { anyPublicHost } from '../src/definition/index.ts';
import { hostileTexts } from './hostileTexts.ts';
import { quickest } from './quickest.ts';

/** As much as is read of an answer, unless a definition says otherwise. */
const wholeAnswer = 1024 * 1024;
/** Milliseconds for all of it: twice of what may hold up everybody else on a quiet machine. */
const forAll = 100;

/** Any platform at any host, where everything that is judged can be said. */
const situation = {
  answered: {
    request: {},
    reply: { host: 'shop.example' },
    hostField: { kind: 'address', id: 'url', hosts: [anyPublicHost] },
  },
  platform: { api: { auth: { bearer: '{token}' } } },
  method: { fields: [] },
} as unknown as Situation;

describe('an answer that was made to take long is judged in no time', () => {
  const length = 20_000;
  const readers: Record<string, (text: string) => unknown> = {
    saidIn: (text) => [
      saidIn(answer({ text }), (said) => said),
      saidIn(answer({ json: { message: text } }), (said) => said),
      saidIn(answer({ headers: header('www-authenticate', text) }), (said) => said),
    ],
    frontDoor: (text) => [
      frontDoor(answer({ text, html: true, status: 503 }), situation),
      frontDoor(answer({ text: text.slice(0, 2000), status: 403 }), situation),
      frontDoor(answer({ headers: header('www-authenticate', text) }), situation),
    ],
    judgePage: (text) => [
      judgePage(answer({ text, html: true }), situation),
      judgePage(answer({ text: `<title>${text.slice(0, 100)}</title><h1>${text}`, html: true }), situation),
      judgePage(answer({ status: 302, headers: header('location', `/${text}`) }), situation),
    ],
    isError: (text) => [isError({ [text]: 1, error: text }), isError([text, text])],
    // Of what `saidIn` gives, which is cut.
    spokenOutcome: (text) => [certainOutcome(text.slice(0, 300)), usualOutcome(text.slice(0, 300))],
  };
  it.each(Object.keys(readers))('%s', (name) => {
    const read = readers[name] as (text: string) => unknown;
    for (const pattern of patternsIn(`../src/check/judge/${name}.ts`))
      for (const text of hostileTexts(pattern, length))
        expect(
          quickest(5, () => read(text)),
          `${pattern} on ${JSON.stringify(text.slice(0, 60))}…`,
        ).toBeLessThan(5);
  });
});

describe('JSON that was made to take long is read in no time', () => {
  it.each([
    ...['[', '{', '"', '\\', ' ', '\n', ',', ':', '{}', '[]', '[{', '{"a":', '{"a":[', '[{},', '"a",', '"\\"', '[1,', '{"a":1,'],
    ...[
      '[[[[[[[[{"x0":1},{"x1":1},',
      '{"a":{"a":{"a":{"a":1,',
      'Warning: [',
      'Warning: {"a":1} ',
      't',
      '-',
      '1',
      '1e',
      '\\u0041',
    ],
  ])('%j', (unit) => {
    for (const start of ['', '[', 'Warning: [[[ ', '{"a":"'])
      for (const cutOff of [false, true]) {
        const text = much(start, unit);
        expect(
          quickest(forAll, () => readJson(text, cutOff)),
          start,
        ).toBeLessThan(forAll);
      }
  });
});

test('JSON of as many values as are read, each in an object of a kind of its own, takes no longer', () => {
  const text = `[${Array.from({ length: 9_990 }, (_, n) => `{"${n}${'x'.repeat(90)}":1}`).join()}]`;
  expect(readJson(text)).toHaveLength(9_990);
  for (const read of [() => readJson(text), () => readJson(text.slice(0, -1), true), () => parsedBytes(text)])
    expect(quickest(forAll, read)).toBeLessThan(forAll);
});

describe('XML that was made to take long is read in no time', () => {
  it.each([
    ...[
      '<',
      '<a>',
      '<a/>',
      '<a></a>',
      '<a b="c"/>',
      ' b="c"',
      '&amp;',
      '&',
      '\r',
      '\r\n',
      ' ',
      'a',
      '=',
      '"',
      '<!',
      '<!--',
      '<!-- --',
    ],
    ...['-->', '<![CDATA[', ']]', ']]>', '<?a ', '<?', '?', '<!DOCTYPE ', '<!ENTITY a "b">', '</', '</a>', '&#x41;', 'é', '<é/>'],
  ])('%j', (unit) => {
    for (const start of ['', '<a>', '<a b="', '<a ', '<a><!--', '<a><![CDATA[', '<?xml version="1.0"?>', '<?xml '])
      expect(
        quickest(forAll, () => readXml(much(start, unit).slice(0, 512 * 1024), true)),
        start,
      ).toBeLessThan(forAll);
  });
});

it('whatever is repeated behind whatever, JSON and XML are read in no time', () => {
  const signs = [
    '[',
    ']',
    '{',
    '}',
    '"',
    '\\',
    ':',
    ',',
    ' ',
    '1',
    'a',
    '<',
    '>',
    '/',
    '=',
    '&',
    ';',
    '!',
    '-',
    '?',
    'a>',
    '<a',
    '"a":',
  ];
  const piece = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
  const runs = process.env.npm_lifecycle_event === 'fuzz' ? { numRuns: 3000 } : { numRuns: 20, seed: 20261126 };
  fc.assert(
    fc.property(piece, piece, (start, unit) => {
      const text = much(start, unit);
      expect(quickest(forAll, () => readJson(text, false))).toBeLessThan(forAll);
      expect(quickest(forAll, () => readXml(text, true))).toBeLessThan(forAll);
    }),
    runs,
  );
});

function answer(more: Partial<Answer>): Answer {
  return { status: 401, headers: new Headers(), text: '', json: undefined, html: false, ...more };
}

/** Servers may send no line breaks in a header, and no more than 16 KiB in all of them. */
function header(name: string, value: string): Headers {
  return new Headers({ [name]: value.slice(0, 16 * 1024).replace(/[^\x20-\x7e]/g, ' ') });
}

/** The regular expressions that stand in a file. */
function patternsIn(file: string): string[] {
  const code = readFileSync(new URL(file, import.meta.url), 'utf8').replace(/^\s*(?:\/?\*|\/\/).*$/gm, '');
  const literals = code.matchAll(/(?<=[(=[,:?!|&]\s*|return\s+)\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/[a-z]*/g);
  return [...literals].map(([, source = '']) => source);
}

function much(start: string, unit: string): string {
  return start + unit.repeat(Math.ceil(wholeAnswer / unit.length)).slice(0, wholeAnswer - start.length);
}
