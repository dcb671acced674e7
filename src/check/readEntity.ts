import { type EntityId, entityNames, isReadable, type ReadableEntity } from '../definition/index.ts';
import { type Conclude, since } from './authenticate.ts';
import { judgeReply, verdict } from './judgeReply.ts';
import { readPath } from './path.ts';
import { previewOf } from './preview.ts';
import type { CheckResult } from './report.ts';
import type { Run } from './run.ts';
import type { Answer, Reply } from './send.ts';

/** Reads one record of one kind of data. */
export async function readEntity(run: Run, id: EntityId): Promise<Conclude> {
  const entity = run.platform.entities[id];
  if (!entity || !isReadable(entity)) {
    const message = entity?.notOffered ?? `${run.platform.name} does not offer this.`;
    return () => ({ id, entity: id, outcome: 'skipped', message });
  }
  const started = performance.now();
  const name = entity.called ?? entityNames[id];
  const permission = [entity.permission].flat().join(', ');
  const asked = await run.ask(id, entity.request, true);
  const records = recordsOf(entity, asked.reply);
  const total = records && (await totalOf(run, entity, id, asked.reply));
  const durationMs = since(started);
  return (othersOk) => {
    const situation = run.situation(asked, { othersOk, entity: name, permission });
    const judged = judgeReply(asked.reply, situation);
    if (!judged) return undefined;
    const understood = judged.outcome !== 'ok' || judged.message !== '' || records !== undefined;
    const { message, ...rest } = understood ? judged : verdict('platform-error', {}, asked.reply.host, situation);
    return {
      id,
      entity: id,
      ...rest,
      message: message || successMessage(name, records ?? [], total),
      ...(rest.outcome === 'permission-missing' ? { permission } : {}),
      ...(rest.outcome === 'ok' && records?.length ? { preview: previewOf(entity, records[0]) } : {}),
      ...(rest.outcome === 'ok' && total ? { total } : {}),
      durationMs,
    };
  };
}

/** The records of a good answer; an answer without content is an empty list. */
function recordsOf(entity: ReadableEntity, reply: Reply): unknown[] | undefined {
  if (!('answer' in reply) || reply.answer.status < 200 || reply.answer.status >= 300) return undefined;
  const { answer } = reply;
  if (answer.status === 204) return [];
  const list = typeof entity.list === 'string' ? readPath(answer.json, entity.list) : entity.list(answer.json);
  return Array.isArray(list) ? list : undefined;
}

async function totalOf(run: Run, entity: ReadableEntity, id: EntityId, reply: Reply): Promise<CheckResult['total']> {
  const { total } = entity;
  if (total === undefined || !('answer' in reply)) return undefined;
  if (typeof total === 'string') return asTotal(readPath(reply.answer.json, total));
  if ('header' in total) return asTotal(reply.answer.headers.get(total.header));
  const answer = total.request ? await answerOf(run, `${id}-total`, total.request) : reply.answer;
  const { atLeastWhen } = total;
  const isBound = atLeastWhen !== undefined && readPath(answer?.json, atLeastWhen.path) === atLeastWhen.is;
  return asTotal(readPath(answer?.json, total.path), !isBound);
}

/** A total is nice to have: when its own request fails, the check does not. */
async function answerOf(
  run: Run,
  id: string,
  request: NonNullable<Extract<ReadableEntity['total'], { path: string }>['request']>,
): Promise<Answer | undefined> {
  const { reply } = await run.ask(id, request, true);
  return 'answer' in reply && reply.answer.status === 200 ? reply.answer : undefined;
}

function asTotal(value: unknown, exact = true): CheckResult['total'] {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? { value: number, exact } : undefined;
}

function successMessage(name: string, records: unknown[], total: CheckResult['total']): string {
  if (records.length === 0) return `${name} can be read. There are none yet.`;
  return total
    ? `${name} can be read: ${total.exact ? '' : 'at least '}${total.value.toLocaleString('en')}.`
    : `${name} can be read.`;
}
