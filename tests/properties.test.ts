import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkConnection, judgeValues, type Report } from '../src/check/index.ts';
import { hostMatches, hostsOf, isRetired } from '../src/definition/index.ts';
import { platforms } from '../src/platforms/index.ts';
import { readingPosts } from './readingPosts.ts';
import { sampleApp, sandboxes } from './scenarios/sandboxes.ts';

/** What strangers type: any text, what belongs there with something added or lost, and what attackers try. */
const typedFor = (like: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.ipV4().map((address) => `http://${address}/`),
    fc.ipV6().map((address) => `https://[${address}]/`),
    fc.tuple(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 })).map(([before, after]) => `${before}${like}${after}`),
    fc.nat({ max: like.length }).map((length) => like.slice(0, length)),
    fc.constantFrom(
      like,
      '',
      ' ',
      `${like}\r\nX-Evil: 1`,
      `${like}\u0000`,
      `${like}/../../evil`,
      `${like}?x=1#y`,
      `${like}@evil.test`,
      `https://evil.test/${like}`,
      '{"a":1}',
      '<a>&x;</a>',
      '__proto__',
      '{token}',
      'localhost',
      'http://169.254.169.254/latest',
      'x'.repeat(20_000),
    ),
  );

/** What may be on a page: plain text without anything hidden, and not endless. */
function expectPlainText(report: Report) {
  JSON.stringify(report, (_key, value) => {
    if (typeof value === 'string') {
      expect(value.length).toBeLessThanOrEqual(longestText);
      expect(value).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}\p{NChar}]/u);
      expect(value.isWellFormed(), value).toBe(true);
    }
    return value;
  });
  for (const { preview } of report.checks)
    for (const text of [preview?.title ?? '', ...(preview?.details ?? []).flatMap(({ label, value }) => [label, value])])
      expect(text.length).toBeLessThanOrEqual(80);
}

/** Two sentences of ours, the longest name of a host in them, and a list of permissions that is cut short. */
const longestText = 700;

/** Changes the request's proper answer, or takes its place. */
type Answering = (proper: Response) => Response | Promise<Response>;

/** A good answer in which one thing is not as it should be. */
const almost =
  (picks: number[], replacement: unknown): Answering =>
  async (proper) => {
    const text = await proper.text();
    try {
      return new Response(JSON.stringify(withOneChange(JSON.parse(text), picks, replacement)), proper);
    } catch {
      return new Response(text, proper);
    }
  };

function withOneChange(value: unknown, [pick, ...picks]: number[], replacement: unknown): unknown {
  if (pick === undefined || typeof value !== 'object' || value === null) return replacement;
  const keys = Object.keys(value);
  const key = keys[pick % Math.max(keys.length, 1)];
  if (key === undefined) return replacement;
  const changed = withOneChange((value as Record<string, unknown>)[key], picks, replacement);
  return Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
}

/** In the place of anything in a good answer. */
const strange: unknown[] = [
  null,
  0,
  '',
  'x',
  true,
  [],
  {},
  [null],
  [[]],
  [{}],
  1e300,
  -0.1,
  Number.MAX_SAFE_INTEGER,
  '..',
  '\u0000\r\n\u001b[2J',
  '\u202etxet\u2066 \u200f\u2028',
  '\ud800<script>alert(1)</script>\udc00',
  `${'x'.repeat(78)}😀😀`,
  '<img src=x onerror=alert(1)> '.repeat(1000),
  JSON.parse('{"__proto__":{"name":"x"},"constructor":{"prototype":1}}'),
];

/** Answers of every kind, so that chains are followed and rules are tried. */
const answer: fc.Arbitrary<Answering> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Answering>((proper) => proper) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.array(fc.nat(20), { maxLength: 6 }), fc.constantFrom<unknown>(...strange))
      .map(([picks, replacement]) => almost(picks, replacement)),
  },
  fc.tuple(fc.json(), fc.constantFrom(200, 201, 400, 401, 402, 403, 404, 429, 500, 503)).map(
    ([text, status]): Answering =>
      () =>
        new Response(text, { status }),
  ),
  fc.string({ maxLength: 50 }).map(
    (text): Answering =>
      () =>
        new Response(text),
  ),
  fc.constant<Answering>(() => new Response('<html><title>Shop</title></html>')),
  fc.constant<Answering>(() => new Response(null, { status: 302, headers: { location: 'https://evil.test/' } })),
);

describe.each(platforms.map((platform) => [platform.id, platform] as const))('%s', (id, platform) => {
  it.each(platform.methods.map((method) => [method.id, method] as const))(
    '%s: whatever is typed and answered, it only reads, and only at its hosts',
    async (_id, method) => {
      const samples = sandboxes.get(id)?.samples[method.id] ?? {};
      const typed = fc.record(
        Object.fromEntries(
          method.fields.map((field) => [
            field.id,
            fc.oneof(
              { weight: 1, arbitrary: fc.constant(samples[field.id] ?? field.like) },
              { weight: 2, arbitrary: typedFor(samples[field.id] ?? field.like) },
            ),
          ]),
        ),
      );
      const posts = readingPosts(platform, method);
      const hosts = isRetired(platform) ? [] : hostsOf(platform);
      await fc.assert(
        fc.asyncProperty(typed, fc.array(answer, { minLength: 1, maxLength: 6 }), async (values, answers) => {
          let asked = 0;
          const fetch = (async (input, init) => {
            const request = new Request(input, init);
            const { protocol, port, hostname, username, pathname } = new URL(request.url);
            expect([protocol, port, username]).toEqual(['https:', '', '']);
            expect(hostMatches(hostname, hosts), hostname).toBe(true);
            if (request.method !== 'GET') {
              expect(request.method).toBe('POST');
              expect(
                posts.some((post) => post.test(pathname)),
                pathname,
              ).toBe(true);
            }
            const proper = await sandboxes
              .get(id)
              ?.fetch('works', request)
              .catch(() => undefined);
            return answers[asked++ % answers.length]?.(proper ?? new Response(null, { status: 404 })) ?? Response.error();
          }) as typeof globalThis.fetch;
          // What the stub finds wrong would otherwise end as a network failure of the report.
          const problems: unknown[] = [];
          const watched = ((input, init) =>
            fetch(input, init).catch((error) => {
              problems.push(error);
              throw error;
            })) as typeof globalThis.fetch;
          const report: Report = await checkConnection({
            platform,
            method: method.id,
            values,
            fetch: watched,
            app: sampleApp(platform.id),
          });
          expect(problems).toEqual([]);
          expect(report.checks.every(({ message }) => message !== '')).toBe(true);
          expectPlainText(report);
          expect(Object.keys(judgeValues(method.fields, values))).toEqual(method.fields.map((field) => field.id));
        }),
        // Always the same in the test command, and ever new in `npm run fuzz`.
        process.env.npm_lifecycle_event === 'fuzz' ? { numRuns: 10_000 } : { numRuns: 60, seed: 20261122 },
      );
    },
  );
});
