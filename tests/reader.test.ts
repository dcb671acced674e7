import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeValue, readText } from '../src/check/index.ts';
import { readCandidates } from '../src/check/values/readText/readCandidates.ts';
import { platforms } from '../src/platforms/index.ts';
import { processorMs } from './processorMs.ts';

const methods = platforms.flatMap((platform) => platform.methods.map((method) => ({ platform, method })));
const likes = methods.flatMap(({ method }) => method.fields.map(({ like }) => like));
const labels = methods.flatMap(({ method }) => method.fields.flatMap(({ id, label }) => [id, label]));

/** Always the same in the test command, and ever new in `npm run fuzz`. */
const runs = process.env.npm_lifecycle_event === 'fuzz' ? { numRuns: 20_000 } : { numRuns: 500, seed: 20261122 };

/** What texts are made of, in any order. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...likes, ...labels),
    fc.constantFrom(
      '\n',
      '\r\n',
      '\t',
      ' ',
      ': ',
      '=',
      ' => ',
      '"',
      "'",
      ',',
      ';',
      '{',
      '}',
      '[',
      ']',
      '<',
      '>',
      '|',
      '│',
      '„',
      '“',
      '&',
      '?',
    ),
    fc.constantFrom(
      'export ',
      'curl -u ',
      '-H ',
      'https://',
      'Bearer ',
      'define(',
      '\\"',
      '\\u0041',
      '%20',
      '#',
      '// ',
      '- ',
      '> ',
      '\u200b',
      '\u00ad',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.json({ maxDepth: 3 }),
    fc.webUrl({ withQueryParameters: true }),
  ),
  { maxLength: 40 },
);
const text = fc.oneof(
  pieces.map((all) => all.join('')),
  fc.dictionary(fc.constantFrom(...labels), fc.constantFrom(...likes)).map((all) => JSON.stringify(all)),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);

/** The same text with every escape undone that a reader may undo, and without line breaks, blanks and frames of tables. */
function spellings(whole: string): string[] {
  const unescaped = whole.replace(/\\(?:u([\da-f]{4})|([nrtbf])|(.))/gi, (_, code?: string, _control?: string, sign?: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (sign ?? ''),
  );
  const decoded = (one: string) =>
    one.replace(/(?:%[\da-f]{2})+/gi, (codes) => {
      const bytes = Uint8Array.from(codes.slice(1).split('%'), (code) => Number.parseInt(code, 16));
      return new TextDecoder().decode(bytes);
    });
  const form = (one: string) => decoded(one.replace(/\+/g, ' '));
  const once = [whole, unescaped].flatMap((one) => [one, decoded(one), form(one)]);
  return [...once, ...once.map(decoded), ...once.map(form)].map(plain);
}

function plain(one: string): string {
  return one.replace(/[\s|│┃>]+/g, '');
}

it('invents nothing: every value that is found stands in the text', () => {
  fc.assert(
    fc.property(text, (whole) => {
      const known = spellings(whole);
      for (const { value } of readCandidates(whole))
        expect(
          known.some((one) => one.includes(plain(value))),
          value,
        ).toBe(true);
    }),
    runs,
  );
});

it('gives what stands in the text to fields, and throws nothing, whatever is pasted', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...methods), (whole, { platform, method }) => {
      const known = spellings(whole);
      const { values } = readText(method.fields, whole, [platform.id, platform.name]);
      for (const value of Object.values(values))
        expect(
          known.some((one) => one.includes(plain(value))),
          value,
        ).toBe(true);
    }),
    runs,
  );
});

it('never sends a part of a key that a line break has torn', () => {
  const secrets = methods.flatMap(({ method }) =>
    method.fields
      .filter((field) => field.kind === 'secret' && !field.verbatim && /^[\w-]{24,}$/.test(field.like))
      .map((field) => ({ method, field })),
  );
  for (const { method, field } of secrets)
    for (const at of [8, 16, 20]) {
      const [one, two] = [field.like.slice(0, at), field.like.slice(at)];
      for (const torn of [
        `${one}\n${two}`,
        `${field.label}: ${one}\n${two}`,
        `${field.label}\n${one}\n${two}`,
        `"${one}\r\n  ${two}"`,
      ]) {
        const typed = readText(method.fields, torn).values[field.id] ?? torn;
        const judged = judgeValue(field, typed);
        if (judged.outcome === 'ok') expect(judged.value, `${field.id}: ${torn}`).toBe(field.like);
      }
    }
});

describe('a text that was made to take long is read in no time', () => {
  const much = (unit: string) => unit.repeat(Math.ceil(8192 / unit.length)).slice(0, 8192);
  it.each(
    [
      'a\nb\n',
      'key=1\n',
      'api_key: abcdef12345\n',
      'key user token ',
      "'",
      'a="',
      'a="\\"',
      '|',
      ' | ',
      'https://',
      'https://a:b@c.de/?key=1\n',
    ].concat(
      [
        '[',
        '{"a":',
        '"token",',
        'a\t',
        'key\tabc123456\n',
        '<a>',
        '<a>x</a>',
        'aB',
        'Key ',
        'a1b2c3d4 ',
        ':',
        '=',
        '-u a:b ',
        '-H "a: b" ',
      ],
      [
        'abc12345\n',
        '{}',
        'a\u0301',
        '\u200b',
        ' ',
        '\t',
        '\r\n',
        'a is ',
        'export ',
        '%41',
        '&a=b',
        '"a","b"\n',
        'x; ',
        '„“',
        '\\u0041',
      ],
    ),
  )('%j', (unit) => {
    readCandidates(much(unit));
    const took = Array.from({ length: 5 }, () => processorMs(() => readCandidates(much(unit)))).sort((a, b) => a - b);
    expect(took[0]).toBeLessThan(5);
  });
});
