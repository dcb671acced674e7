import { openScene, type Scene, type Turn } from '../check/scene.ts';
import type { UpstreamTask } from '../check/upstream.ts';
import { compare, type Pair, type Row, state } from '../report/row.ts';
import { quantile } from '../report/spread.ts';

const slow: UpstreamTask = { delayMs: 50, bytes: 0 };
const quick: UpstreamTask = { delayMs: 0, bytes: 0 };

/** One check, some at once, and the first line of the answer, against the same requests by undici alone. */
export async function measureCheck(): Promise<Row[]> {
  await using scene = await openScene();
  await inTurns(2, scene, 400, 8);
  await scene.play(slow);
  const one = await inTurns(8, scene, 10, 1);
  const some = await inTurns(10, scene, 128, 32);
  const late = await firstLine(scene, slow, 60);
  await scene.play(quick);
  const atOnce = await inTurns(8, scene, 400, 16);
  const passedOn = await inTurns(8, scene, 400, 16, 'passedOn');
  const soon = await firstLine(scene, quick, 200);
  const middle = (times: number[]) =>
    quantile(
      times.toSorted((a, b) => a - b),
      0.5,
    );
  return [
    compare(
      { id: 'check', what: 'One check, the platform answers after 50 ms', unit: 'ms', wanted: { atMost: 1.05 } },
      one.map(({ ours, theirs }) => ({ ours: middle(ours.times), theirs: middle(theirs.times) })),
    ),
    compare(
      { id: 'check-32', what: '32 checks at once, the platform answers after 50 ms', unit: 'ms', wanted: { atMost: 1.25 } },
      some.map(({ ours, theirs }) => ({ ours: middle(ours.times), theirs: middle(theirs.times) })),
    ),
    compare(
      {
        id: 'check-rate',
        what: 'Checks a second, the platform answers at once, 16 checks at once',
        unit: '/s',
        wanted: { atLeast: 0.6 },
      },
      atOnce.map(({ ours, theirs }) => ({ ours: perSecond(ours), theirs: perSecond(theirs) })),
    ),
    compare(
      { id: 'pass-on-rate', what: 'The same by a server that only passes on', unit: '/s' },
      passedOn.map(({ ours, theirs }) => ({ ours: perSecond(ours), theirs: perSecond(theirs) })),
    ),
    compare({ id: 'check-cpu', what: 'Processor time of a check', unit: 'ms' }, atOnce.map(cpuOfEach)),
    compare({ id: 'pass-on-cpu', what: 'The same of a server that only passes on', unit: 'ms' }, passedOn.map(cpuOfEach)),
    state(
      { id: 'check-core', what: 'Checks that a core does in a second', unit: '/s' },
      atOnce.map(({ ours }) => (ours.times.length / ours.usage.cpuMs) * 1000),
    ),
    ...lineRows('50', 'the platform answers after 50 ms', late),
    ...lineRows('0', 'the platform answers at once', soon),
  ];
}

function lineRows(id: string, when: string, pairs: Pair[]): Row[] {
  const row = { unit: 'ms' } as const;
  const what = `From the platform’s first answer to its line on the page, ${when}`;
  const at = (share: number) => ({
    ours: quantile(
      pairs.map(({ ours }) => ours).toSorted((a, b) => a - b),
      share,
    ),
    theirs: quantile(
      pairs.map(({ theirs }) => theirs).toSorted((a, b) => a - b),
      share,
    ),
  });
  return [
    compare({ ...row, id: `line-${id}`, what: `${what}: the median`, wanted: { of: 'ours', atMost: 5 } }, [at(0.5)]),
    compare({ ...row, id: `line-${id}-95`, what: `${what}: 95 of 100`, wanted: { of: 'ours', atMost: 10 } }, [at(0.95)]),
  ];
}

/** Both sides in turns. What goes first changes, so that neither always finds the machine warm. */
async function inTurns(rounds: number, scene: Scene, checks: number, atOnce: number, server: 'ours' | 'passedOn' = 'ours') {
  const pairs = [];
  for (let round = 0; round < rounds; round++) {
    const before = round % 2 ? await scene.theirs(checks, atOnce) : undefined;
    const ours = await scene[server](checks, atOnce);
    const theirs = before ?? (await scene.theirs(checks, atOnce));
    const wrong = Object.keys(ours.outcomes).filter((outcome) => outcome !== 'ok');
    if (wrong.length > 0) throw new Error(`Checks ended in ${wrong.join(', ')}.`);
    pairs.push({ ours, theirs });
  }
  return pairs;
}

/** How long after the platform’s first answer its line arrives, and how long after it undici has read the answer. */
async function firstLine(scene: Scene, task: UpstreamTask, rounds: number): Promise<Pair[]> {
  await scene.play(task);
  const readAt: Pair[] = [];
  for (let round = 0; round < rounds; round++) {
    const lines = await scene.stream();
    const { firstAt } = await scene.theirs(1, 1);
    readAt.push({ ours: lines.get('authenticate') ?? Number.NaN, theirs: firstAt[0] ?? Number.NaN });
  }
  const { answeredAt } = await scene.play(task);
  return readAt.map(({ ours, theirs }, round) => ({
    ours: ours - (answeredAt[round * 2] ?? Number.NaN),
    theirs: theirs - (answeredAt[round * 2 + 1] ?? Number.NaN),
  }));
}

function perSecond({ times, wallMs }: Turn): number {
  return (times.length / wallMs) * 1000;
}

function cpuOfEach({ ours, theirs }: { ours: Turn; theirs: Turn }): Pair {
  return { ours: ours.usage.cpuMs / ours.times.length, theirs: theirs.usage.cpuMs / theirs.times.length };
}
