import { type EntityId, isRetired, type Platform } from '../definition/index.ts';
import { adviceOf } from './advice.ts';
import { authenticate, type Conclude } from './authenticate.ts';
import { checkValues, whyUnprovable } from './checkValues.ts';
import { chooseMethod } from './chooseMethod.ts';
import { readEntity } from './readEntity.ts';
import type { Advice, CheckEvent, CheckResult, Report } from './report.ts';
import { Run } from './run.ts';
import { since } from './since.ts';
import { summarise } from './summarise.ts';

export interface CheckOptions {
  platform: Platform;
  /** Id of the connection method. Without it, the first whose required values are all given. */
  method?: string;
  /** What the person typed, by field id. Others are ignored. */
  values: Readonly<Record<string, string>>;
  /** A web-standard fetch; a network failure is a rejection whose `cause.code` is Node's code. */
  fetch: typeof globalThis.fetch;
  /** Ends the check early. What was not asked yet is skipped. */
  signal?: AbortSignal;
  /** Ids of the data to ask for. Without it, all. */
  entities?: readonly string[];
  /** Called with each check as it ends. */
  onEvent?: (event: CheckEvent) => void;
}

/**
 * Judges the values, proves them with one request, and reads one record of each kind of data.
 * Whatever a person typed or a platform answered ends in the report.
 * @throws {RangeError} for a method or an entity that the platform does not have
 */
export async function checkConnection({
  platform,
  values,
  fetch,
  signal = new AbortController().signal,
  ...options
}: CheckOptions): Promise<Report> {
  const started = performance.now();
  const method = chooseMethod(platform, options.method, values);
  const entities = chooseEntities(platform, options.entities);
  const checks = new Map<string, CheckResult>();
  const add = (check: CheckResult) => {
    checks.set(check.id, check);
    options.onEvent?.({ type: 'check', check });
  };
  const whyNot = () => {
    if (signal.aborted) return 'Not asked, because the check was stopped.';
    const proof = checks.get('authenticate')?.outcome;
    return `Not asked, because ${proof === 'skipped' ? 'the values cannot be proved here' : 'an earlier check failed'}.`;
  };
  const finish = (advice: Advice[]): Report => {
    const reason = whyNot();
    for (const id of ['values', 'authenticate', ...entities]) if (!checks.has(id)) add(notAsked(platform, id, reason));
    const inOrder = ['values', 'authenticate', ...entities].map((id) => checks.get(id) as CheckResult);
    return {
      platform: platform.id,
      method: method.id,
      ...summarise(platform, inOrder, signal.aborted),
      checks: inOrder,
      advice,
      durationMs: since(started),
    };
  };

  if (isRetired(platform)) {
    add({ id: 'values', outcome: 'skipped', message: 'The values were not looked at: none can be right any more.' });
    add({ id: 'authenticate', outcome: 'platform-retired', message: platform.retired });
    return finish([]);
  }
  const { check, values: cleaned, advice } = checkValues(method, values);
  add(check);
  if (check.outcome !== 'ok') return finish(advice);
  const unprovable = whyUnprovable(method, cleaned);
  if (unprovable) {
    add({ id: 'authenticate', outcome: 'skipped', message: unprovable });
    return finish(advice);
  }

  const run = new Run({ platform, method, values: cleaned, fetch, signal });
  await askEverything(run, entities, add);
  return finish([...advice, ...adviceOf(run)]);
}

/** Authenticates, then reads each kind of data; what depends on the other answers is settled last. */
async function askEverything(run: Run, entities: readonly EntityId[], add: (check: CheckResult) => void): Promise<void> {
  const settle = (conclude: Conclude, othersOk: boolean | undefined): CheckResult | undefined => {
    const check = run.signal.aborted ? undefined : conclude(othersOk);
    if (!check) return undefined;
    run.someOk ||= check.outcome === 'ok';
    add(check);
    return check;
  };
  const concludeAuthentication = await authenticate(run);
  let authentication = settle(concludeAuthentication, undefined);
  if (authentication && !passed(authentication)) return;

  const unsettled = new Map<EntityId, Conclude>();
  await inTurn(entities, run.platform.api.atOnce, async (id) => {
    if (run.signal.aborted) return;
    const conclude = await readEntity(run, id);
    if (!settle(conclude, run.someOk || undefined)) unsettled.set(id, conclude);
  });
  authentication ??= settle(concludeAuthentication, run.someOk);
  if (!authentication) return;
  // Without proof of the values, a refusal says nothing about one kind of data.
  const unproved =
    (id: EntityId): Conclude =>
    () => ({ id, entity: id, outcome: 'skipped', message: 'Not judged, because the values could not be proved.' });
  for (const [id, conclude] of unsettled) settle(passed(authentication) ? conclude : unproved(id), run.someOk);
}

function passed({ outcome }: CheckResult): boolean {
  return outcome === 'ok' || outcome === 'skipped';
}

/** Works through a list with so many at once. */
async function inTurn<Item>(items: readonly Item[], atOnce: number, work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}

function chooseEntities(platform: Platform, ids: readonly string[] | undefined): EntityId[] {
  const own = Object.keys(platform.entities) as EntityId[];
  const unknown = ids?.find((id) => !own.includes(id as EntityId));
  if (unknown !== undefined) throw new RangeError(`${platform.name} has no data "${unknown}"; one of: ${own.join(', ')}`);
  return ids ? own.filter((id) => ids.includes(id)) : own;
}

function notAsked(platform: Platform, id: string, reason: string): CheckResult {
  const entity = platform.entities[id as EntityId];
  const message = entity && 'notOffered' in entity ? entity.notOffered : reason;
  return { id, ...(entity ? { entity: id } : {}), outcome: 'skipped', message };
}
