/** A process that sends what a check sends, the first request alone and the others together, by undici's Agent and nothing else. */
import { Agent } from 'undici';
import { collectGarbage, type ProcessUsage, processUsage } from '../../processUsage.ts';
import { inParallel } from './inParallel.ts';
import { type SentRequest, sendAll } from './sendAll.ts';

/** What it is given as its argument. */
export interface BareTarget {
  port: number;
  ca: string;
  requests: readonly SentRequest[];
}

/** What it is told. */
export type BareTask = { checks: number; atOnce: number } | 'collect';

/** What it answers. Times are milliseconds. */
export interface BareResult {
  /** Of each check. */
  times: number[];
  /** When each first answer had been read, on the machine's monotonic clock. */
  firstAt: number[];
  wallMs: number;
  usage: ProcessUsage;
}

const { port, ca, requests }: BareTarget = JSON.parse(process.argv[2] ?? '');
const agent = new Agent({
  connect: { ca, lookup: (_name, _options, found) => found(null, [{ address: '127.0.0.1', family: 4 }]) },
});

process.on('message', async (task: BareTask) => {
  if (task === 'collect') await collectGarbage();
  const result = task === 'collect' ? { times: [], firstAt: [], wallMs: 0 } : await run(task);
  process.send?.({ ...result, usage: processUsage() } satisfies BareResult);
});
process.send?.('ready');

async function run({ checks, atOnce }: Exclude<BareTask, string>): Promise<Omit<BareResult, 'usage'>> {
  const firstAt: number[] = [];
  const onFirst = () => firstAt.push(Number(process.hrtime.bigint()) / 1e6);
  const result = await inParallel(checks, atOnce, () => sendAll(agent, requests, { port, onFirst }));
  return { ...result, firstAt };
}
