import { openScene } from '../check/scene.ts';
import { compare, type Pair, type Row, state } from '../report/row.ts';
import type { Settings } from '../settings.ts';

const MiB = 1024 ** 2;

/** Many checks at once with large answers, over rounds: is memory bounded, is it given back, is every verdict right? */
export async function measureMemory({ atOnce, rounds }: Settings): Promise<Row[]> {
  await using scene = await openScene({ checksAtOnce: atOnce, checksWaiting: atOnce });
  await scene.play({ delayMs: 0, bytes: 1_000_000 });
  let wrong = 0;
  const cpu: Pair[] = [];
  const kept: Pair[] = [];
  const peak = { ours: 0, theirs: 0 };
  for (let round = 0; round < rounds; round++) {
    const ours = await scene.ours(atOnce, atOnce);
    const theirs = await scene.theirs(atOnce, atOnce);
    wrong += atOnce - (ours.outcomes.ok ?? 0);
    cpu.push({ ours: ours.usage.cpuMs / atOnce, theirs: theirs.usage.cpuMs / atOnce });
    peak.ours = ours.usage.maxRss / MiB;
    peak.theirs = theirs.usage.maxRss / MiB;
    const after = await scene.collect();
    kept.push({ ours: after.ours.rss / MiB, theirs: after.theirs.rss / MiB });
  }
  const what = `${atOnce} checks at once, answers of 1 MB, ${rounds} rounds`;
  const id = `memory-${atOnce}`;
  // The first round fills what is kept for good: connections, compiled code.
  const steady = kept.slice(1).map(({ ours }) => ours / (kept[1]?.ours ?? Number.NaN));
  return [
    state({ id: `${id}-wrong`, what: `${what}: wrong verdicts`, unit: '', wanted: { of: 'ours', atMost: 0 } }, [wrong]),
    compare({ id: `${id}-peak`, what: `${what}: most memory`, unit: 'MiB' }, [peak]),
    compare({ id: `${id}-kept`, what: `${what}: memory after each, garbage collected`, unit: 'MiB' }, kept),
    state(
      {
        id: `${id}-flat`,
        what: `${what}: memory after the last, against after the second`,
        unit: '×',
        wanted: { of: 'ours', atMost: 1.1 },
      },
      steady.slice(-1),
    ),
    compare({ id: `${id}-cpu`, what: `${what}: processor time of a check`, unit: 'ms' }, cpu),
  ];
}
