import { expect, test } from 'vitest';
import { checkConnection } from '../src/check/index.ts';
import type { Platform } from '../src/definition/index.ts';
import { platforms } from '../src/platforms/index.ts';
import { expectWithin } from './bounds/expectWithin.ts';
import { recorded } from './bounds/recorded.ts';
import { sandboxes, sandboxFetch } from './scenarios/sandboxes.ts';

const clover = platforms.find(({ id }) => id === 'clover') as Platform;

function check(platform: Platform, fetch: typeof globalThis.fetch) {
  const values = sandboxes.get(platform.id)?.samples[platform.methods[0]?.id ?? ''] ?? {};
  return checkConnection({ platform, values, fetch });
}

/** The report of a check in which everything works, and how many requests it sent. */
async function count(platform: Platform) {
  const played = sandboxFetch(platform.id, 'works');
  let requests = 0;
  const report = await check(platform, (...request) => {
    requests++;
    return played(...request);
  });
  return { requests, report };
}

test('a check sends no more requests, and answers no more, than recorded', async () => {
  const { requests, report } = await count(clover);
  let all = 0;
  for (const platform of platforms) all += (await count(platform)).requests;
  expectWithin(recorded.check, {
    'number of requests of a check': requests,
    'number of requests of a check, on an average of all platforms': all / platforms.length,
    // How many digits a duration has is no matter of ours.
    'report of a check, in bytes of JSON': JSON.stringify(report, (name, value) => (name === 'durationMs' ? 0 : value)).length,
  });
});

test('a check needs no more of the processor than recorded', async () => {
  const played = sandboxFetch('clover', 'works');
  const requests: Parameters<typeof fetch>[] = [];
  await check(clover, (...request) => {
    requests.push(request);
    return played(...request);
  });
  const ours = () => check(clover, played);
  const theirs = () => Promise.all(requests.map(async (request) => (await played(...request)).json()));
  // What is compiled only now, or interrupted by the collector of garbage, gets further chances.
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 6; round++) least = Math.min(least, (await processorTime(ours)) / (await processorTime(theirs)));
  expectWithin(recorded.processor, { 'processor time of a check, against that of its answers alone': least });
});

test('what grew is named, with what to do', () => {
  expect(() => expectWithin({ 'weight of a page': 100 }, { 'weight of a page': 100 })).not.toThrow();
  expect(() => expectWithin({ 'weight of a page': 100 }, { 'weight of a page': 101 })).toThrow(
    /The weight of a page grew: it is 101, and at most 100 was recorded/,
  );
});

/** Of this thread, for so many times. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.threadCpuUsage();
  for (let time = 0; time < 50; time++) await work();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
