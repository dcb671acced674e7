import { type Entity, type EntityId, entityName, type ReadableEntity, readAll, readPath } from '../definition/index.ts';
import { attempt } from './attempt.ts';
import type { Conclude } from './authenticate.ts';
import { judgeReply, verdict } from './judgeReply.ts';
import { previewOf } from './preview.ts';
import type { CheckResult } from './report.ts';
import type { Asked, Run } from './run.ts';
import type { Answer, Reply } from './send.ts';
import { since } from './since.ts';
import { asText } from './template.ts';

/** Reads one record of one kind of data. */
export async function readEntity(run: Run, id: EntityId): Promise<Conclude> {
  const skipped =
    (message: string): Conclude =>
    () => ({ id, entity: id, outcome: 'skipped', message });
  const entity = run.platform.entities[id];
  const readable = wayToRead(run, entity);
  if (typeof readable === 'string') return skipped(readable);
  const started = performance.now();
  const name = entityName(id, entity);
  const permission = [readable.permission].flat().join(', ');

  const asked: Asked[] = [];
  /** Asks on while the answers are good; the last one decides. */
  const ask = async (at: string, request: ReadableEntity['request']): Promise<boolean> => {
    const one = await run.ask(at, request, true);
    if (one) asked.push(one);
    return (
      !one ||
      judgeReply(one.reply, run.situation({ ...one, id }, { othersOk: undefined, entity: name, permission }))?.outcome === 'ok'
    );
  };
  for (const [first, request] of Object.entries(readable.first)) if (!(await ask(first, request))) return conclude();
  const lacking = missing(run, readable);
  if (lacking) return skipped(lacking);
  const main = await run.ask(id, readable.request, true);
  if (!main) return skipped(`${run.platform.name} cannot be asked for this with these values.`);
  asked.push(main);
  const records = recordsOf(readable, main.reply);
  for (const [index, request] of readable.also.entries())
    if (records === undefined || !(await ask(`${id}-${index + 2}`, request))) break;
  const total = records && (await totalOf(run, readable, id, main.reply));
  return conclude(records, total);

  function conclude(found?: unknown[], total?: CheckResult['total']): Conclude {
    const last = asked.at(-1) as Asked;
    const durationMs = since(started);
    return (othersOk) => {
      const situation = run.situation({ ...last, id }, { othersOk, entity: name, permission });
      const judged = judgeReply(last.reply, situation);
      if (!judged) return undefined;
      const understood = judged.outcome !== 'ok' || judged.message !== '' || found !== undefined;
      const { message, ...rest } = understood ? judged : verdict('platform-error', {}, last.reply.host, situation);
      return {
        id,
        entity: id,
        ...rest,
        message: message || successMessage(name, found ?? [], total),
        ...(rest.outcome === 'permission-missing' ? { permission } : {}),
        ...(rest.outcome === 'ok' && found?.length
          ? { preview: previewOf(readable as ReadableEntity, found[0], (text) => run.hide(text)) }
          : {}),
        ...(rest.outcome === 'ok' && total ? { total } : {}),
        durationMs,
      };
    };
  }
}

/** How the data is read in this run, or in words why it is not. */
function wayToRead(run: Run, entity: Entity | undefined): ReadableEntity | string {
  if (!entity) return `${run.platform.name} does not offer this.`;
  if ('notOffered' in entity) return entity.notOffered;
  if ('request' in entity) return entity;
  return entity.cases[asText(run.variables[entity.by])] ?? entity.otherwise;
}

function missing(run: Run, entity: ReadableEntity): string | undefined {
  return Object.entries(entity.needs).find(([name]) => asText(run.variables[name]) === '')?.[1];
}

/** The records of a good answer; an answer without content, or with null for a list, is an empty one. */
function recordsOf(entity: ReadableEntity, reply: Reply): unknown[] | undefined {
  if (!('answer' in reply) || reply.answer.status < 200 || reply.answer.status >= 300) return undefined;
  const { answer } = reply;
  if (answer.status === 204) return [];
  const { list: from } = entity;
  const list = typeof from === 'string' ? readAll(answer.json, from)[0] : attempt(() => from(answer.json));
  if (list === null) return [];
  return Array.isArray(list) ? list : undefined;
}

async function totalOf(run: Run, entity: ReadableEntity, id: EntityId, reply: Reply): Promise<CheckResult['total']> {
  const { total } = entity;
  if (total === undefined || !('answer' in reply)) return undefined;
  if (typeof total === 'function') return asTotal(attempt(() => total(reply.answer.json)));
  if (typeof total === 'string') return asTotal(readPath(reply.answer.json, total));
  if ('header' in total) {
    const value = reply.answer.headers.get(total.header) ?? '';
    return asTotal(total.match ? total.match.exec(value)?.[1] : value);
  }
  const answer = total.request ? await answerOf(run, `${id}-total`, total.request) : reply.answer;
  const { atLeastWhen } = total;
  const isBound = atLeastWhen !== undefined && readPath(answer?.json, atLeastWhen.path) === atLeastWhen.is;
  return asTotal(readPath(answer?.json, total.path), !isBound);
}

/** A total is nice to have: when its own request fails, the check does not. */
async function answerOf(run: Run, id: string, request: ReadableEntity['request']): Promise<Answer | undefined> {
  const reply = (await run.ask(id, request, true))?.reply;
  return reply && 'answer' in reply && reply.answer.status === 200 ? reply.answer : undefined;
}

function asTotal(value: unknown, exact = true): CheckResult['total'] {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? { value: number, exact } : undefined;
}

function successMessage(name: string, records: unknown[], total: CheckResult['total']): string {
  if (records.length === 0) return `${name} can be read. There are none yet.`;
  return total
    ? `${name} can be read: ${total.exact ? '' : 'at least '}${total.value.toLocaleString('en')}.`
    : `${name} can be read.`;
}
