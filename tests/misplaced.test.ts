import { describe, expect, it } from 'vitest';
import { checkConnection, judgeValues } from '../src/check/index.ts';
import { isRetired, type Method, type Platform } from '../src/definition/index.ts';
import { platforms } from '../src/platforms/index.ts';
import { sampleApp, sandboxes } from './scenarios/sandboxes.ts';

/** Keys as this and other services make them, none of which is one. */
const keys = [
  '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',
  'sk_live_0a1B2c3D4e5F60718293a4B5',
  'secret_0a1b2c3d4e5f60718293a4b5c6d7e8f9',
  'ghp_0a1B2c3D4e5F60718293a4B5c6D7e8F9g0h1',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJmYWtlIn0.ZmFrZWZha2VmYWtl',
  '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
  'F9E8D7C6B5A493827160F5E4D3C2B1A00A1B2C3D',
  '0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9',
  'fA0kE1fA2kE3fA4kE5fA6kE7fA8kE9',
];

/** Ways in which a key stands in a field that is asked for as a name. */
const placed = (key: string) => [
  key,
  `https://${key}`,
  `https://${key}/`,
  `${key}.example.com`,
  `https://www.example.com@${key}`,
  `  ${key}\n`,
];

const methods = platforms
  .filter((platform) => !isRetired(platform))
  .flatMap((platform) => platform.methods.map((method) => [platform.id, method.id, platform, method] as const));

function samplesOf({ id }: Platform, method: Method): Record<string, string> {
  return {
    ...Object.fromEntries(method.fields.map((field) => [field.id, field.like])),
    ...sandboxes.get(id)?.samples[method.id],
  };
}

describe.each(methods)('%s, %s', (_platform, _method, platform, method) => {
  const addresses = method.fields.filter((field) => field.kind === 'address' && !field.secret);

  it('never asks for a key in the place of an address, and never repeats it', async () => {
    for (const field of addresses)
      for (const key of keys)
        for (const text of placed(key)) {
          const values = { ...samplesOf(platform, method), [field.id]: text };
          const asked: string[] = [];
          const fetch = (async (input) => {
            asked.push(String(input instanceof Request ? input.url : input));
            return new Response('', { status: 404 });
          }) as typeof globalThis.fetch;
          const report = await checkConnection({ platform, method: method.id, values, fetch, app: sampleApp(platform.id) });
          const judged = judgeValues(method.fields, values)[field.id];
          expect(judged?.outcome, `${field.id}: ${text}`).not.toBe('ok');
          expect(asked).toEqual([]);
          for (const shown of [JSON.stringify(report), judged?.message ?? ''])
            expect(shown.toLowerCase()).not.toContain(key.toLowerCase());
        }
  });

  it('says of a value with a shape of its own in which field it belongs', () => {
    const samples = samplesOf(platform, method);
    for (const owner of method.fields.filter(({ id, shape }) => shape?.test(samples[id] ?? '')))
      for (const field of method.fields.filter(
        (other) => other !== owner && other.kind !== 'choice' && !(other.kind === 'secret' && other.verbatim),
      )) {
        const judged = judgeValues(method.fields, { ...samples, [field.id]: samples[owner.id] ?? '' })[field.id];
        expect(judged, `${owner.id} in ${field.id}`).toMatchObject({
          outcome: expect.not.stringMatching(/^ok$/),
          belongsIn: owner.id,
        });
      }
  });
});
