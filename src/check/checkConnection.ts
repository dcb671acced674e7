import pMap from 'p-map';
import { type EntityId, inLanguage, isRetired, type Lang, type Platform } from '../definition/index.ts';
import { askEntity } from './ask/askEntity.ts';
import { askProof } from './ask/askProof.ts';
import { type App, Conversation } from './ask/conversation.ts';
import { type Capacity, unshared } from './capacity.ts';
import { accessOf } from './judge/access.ts';
import { adviceOf } from './judge/advice.ts';
import { adviceOnLoss } from './judge/adviceOnLoss.ts';
import { adviceOnTime } from './judge/adviceOnTime.ts';
import { adviceOnWants, type ToolWants } from './judge/adviceOnWants.ts';
import { environmentOf } from './judge/environmentOf.ts';
import { grantedIn } from './judge/granted.ts';
import { type Answers, isGood, isPassed, type JudgeOptions, judge } from './judge/judge.ts';
import { keyEndsOf } from './judge/keyEnds.ts';
import { paceOf } from './judge/pace.ts';
import { type Stop, summarise } from './judge/summarise.ts';
import type { CheckEvent, CheckResult, Report } from './report.ts';
import { type Sentences, sentencesOf } from './sentences/index.ts';
import { since } from './since.ts';
import { whyUnprovable } from './values/checkValues.ts';
import { type ReadValues, readValues } from './values/readValues.ts';

export interface CheckOptions {
  platform: Platform;
  /** The language of the report. @default that of the definition, English */
  lang?: Lang;
  /** Id of the connection method. Without it, the first whose required values are all given. */
  method?: string;
  /** What the person typed, by field id. Others are ignored. */
  values: Readonly<Record<string, string>>;
  /** What {@link readValues} made of them in that language, for whoever has read them already. */
  read?: ReadValues;
  /** The operator's own app, for a way that needs one. Nothing of it appears in the report. */
  app?: App | undefined;
  /** A web-standard fetch; a network failure is a rejection whose `cause.code` is Node's code, or a `FailureCode`. */
  fetch: typeof globalThis.fetch;
  /** What this check shares with those that run beside it. */
  capacity?: Capacity;
  /** Ends the check early. What was not asked yet is skipped. A `TimeoutError` as its reason says that we ran out of time. */
  signal?: AbortSignal;
  /** Ids of the data to ask for. Without it, all. */
  entities?: readonly string[];
  /** What the tool wants besides. Where everything is right, what the key lacks of it is told as advice; it is never a failure. */
  wants?: ToolWants | undefined;
  /** Called with each check as it ends. */
  onEvent?: (event: CheckEvent) => void;
  /** Called with what decided each check that was asked, for whoever writes a definition. */
  onDecided?: JudgeOptions['onDecided'];
}

/**
 * Judges the values, proves them with one request, and reads one record of each kind of data.
 * Whatever a person typed or a platform answered ends in the report.
 * @throws {RangeError} for a method or an entity that the platform does not have, or a method that needs an app where none is given
 */
export async function checkConnection({
  platform: described,
  values,
  fetch,
  capacity = unshared,
  signal = new AbortController().signal,
  ...options
}: CheckOptions): Promise<Report> {
  const started = performance.now();
  const platform = inLanguage(described, options.lang ?? described.lang ?? 'en');
  const { method, check, values: cleaned, advice } = options.read ?? readValues(platform, options.method, values);
  const entities = chooseEntities(platform, options.entities);
  const says = sentencesOf(platform);
  if (method.onlyWithApp && !options.app)
    throw new RangeError(`${platform.name} cannot be asked by "${method.id}" without an app`);
  const checks = new Map<string, CheckResult>();
  const add = (check: CheckResult) => {
    checks.set(check.id, check);
    options.onEvent?.({ type: 'check', check });
  };
  const finish = (more: Pick<Report, 'advice' | 'access' | 'keyEnds' | 'pace' | 'environment'>): Report => {
    const stop = stopOf(signal);
    const reason = whyNotAsked(checks, stop, says.notAsked);
    for (const id of ['values', 'authenticate', ...entities]) if (!checks.has(id)) add(notAsked(platform, id, reason));
    const inOrder = ['values', 'authenticate', ...entities].map((id) => checks.get(id) as CheckResult);
    return {
      platform: platform.id,
      method: method.id,
      ...summarise(platform, inOrder, stop),
      checks: inOrder,
      ...more,
      durationMs: since(started),
    };
  };

  if (isRetired(platform)) {
    add({ id: 'values', outcome: 'skipped', message: says.valuesNotLookedAt });
    add({ id: 'authenticate', outcome: 'platform-retired', message: platform.retired });
    return finish({ advice: [] });
  }
  add(check);
  if (check.outcome !== 'ok') return finish({ advice });
  const unprovable = whyUnprovable(method, cleaned);
  if (unprovable) {
    add({ id: 'authenticate', outcome: 'skipped', message: unprovable });
    return finish({ advice });
  }

  const conversation = new Conversation({
    ...{ platform, method, values: cleaned },
    ...(method.onlyWithApp && options.app ? { app: options.app } : {}),
    wayOut: { fetch, capacity, signal },
    checks: ['authenticate', ...entities],
  });
  await askEverything(conversation, entities, checks, add, options.onDecided).finally(() => capacity.end());
  const { askings } = conversation;
  const someOk = [...checks.values()].some(({ id, outcome }) => id !== 'values' && outcome === 'ok');
  const access = accessOf(conversation.platform, grantedIn(askings), entities, (text) => conversation.secrets.hide(text));
  const keyEnds = keyEndsOf(method, cleaned, askings);
  const pace = paceOf(conversation.platform.api.pace, conversation.left, checks.values());
  const { environment, advice: onEnvironment } = environmentOf(method, cleaned);
  const report = finish({
    advice: [
      ...advice,
      ...onEnvironment,
      ...(someOk ? adviceOnTime(method, keyEnds, says) : []),
      ...adviceOf(conversation, someOk),
      ...adviceOnLoss(conversation, checks.values()),
    ],
    ...(access ? { access } : {}),
    ...(keyEnds ? { keyEnds } : {}),
    ...(pace ? { pace } : {}),
    ...(environment ? { environment } : {}),
  });
  if (!options.wants || report.outcome !== 'ok') return report;
  return { ...report, advice: [...report.advice, ...adviceOnWants(options.wants, conversation)] };
}

/** Proves the values, then reads each kind of data; what depends on the other answers is judged last. */
async function askEverything(
  conversation: Conversation,
  entities: readonly EntityId[],
  checks: ReadonlyMap<string, CheckResult>,
  add: (check: CheckResult) => void,
  onDecided: JudgeOptions['onDecided'] = () => {},
): Promise<void> {
  const { platform, method, askings, secrets } = conversation;
  const { signal } = conversation.wayOut;
  const answers: Answers = { platform, method, askings, hide: (text) => secrets.hide(text) };
  const tell = (settled: boolean) => {
    if (signal.aborted) return;
    for (const [id, check] of judge(answers, { settled, known: checks, onDecided })) {
      if (checks.has(id)) continue;
      add(check);
      conversation.judged(id);
    }
  };
  const goesOn = (answered: Parameters<typeof isGood>[0]) => isGood(answered, answers);
  await askProof(conversation, goesOn);
  tell(false);
  if (!isPassed(checks.get('authenticate'))) return;
  await pMap(
    entities,
    async (id) => {
      if (signal.aborted) return;
      await askEntity(conversation, id, goesOn);
      tell(false);
    },
    { concurrency: platform.api.atOnce },
  );
  tell(true);
}

function stopOf({ aborted, reason }: AbortSignal): Stop | undefined {
  if (!aborted) return undefined;
  return (reason as { name?: unknown } | undefined)?.name === 'TimeoutError' ? 'out of time' : 'stopped';
}

function whyNotAsked(checks: ReadonlyMap<string, CheckResult>, stop: Stop | undefined, says: Sentences['notAsked']): string {
  if (stop) return stop === 'stopped' ? says.stopped : says.outOfTime;
  return checks.get('authenticate')?.outcome === 'skipped' ? says.unprovable : says.failed;
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
