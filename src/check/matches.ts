import { type Condition, readAll } from '../definition/index.ts';
import { attempt } from './attempt.ts';
import { excerpt } from './excerpt.ts';
import type { Answer } from './send.ts';

/** Which request an answer belongs to. */
export interface Asked {
  /** `authenticate`, an entity, or the id of an earlier request. */
  id: string;
  /** Whether it was asked for an entity. */
  isEntity: boolean;
  /** Id of the connection method. */
  method: string;
  /** Variables that the answer should have given and did not. */
  lacking: readonly string[];
  /** The cleaned values and the variables of the run. */
  values: Record<string, string>;
  /** Whether the answer should have been JSON and is none. */
  unreadable: boolean;
}

/** Whether a condition holds for an answer, apart from `others`, which only the whole run can tell. */
export function matches(condition: Condition, answer: Answer, asked: Asked): boolean {
  return (
    includes(condition.on, (on) => on === asked.id || (on === 'entities' && asked.isEntity)) &&
    includes(condition.method, (method) => method === asked.method) &&
    includes(condition.status, (status) =>
      typeof status === 'number' ? status === answer.status : Number(status[0]) === Math.floor(answer.status / 100),
    ) &&
    every(condition.header, (name, wanted) =>
      typeof wanted === 'boolean' ? answer.headers.has(name) === wanted : wanted.test(answer.headers.get(name) ?? ''),
    ) &&
    every(condition.json, (path, wanted) => readAll(answer.json, path).some((value) => fits(value, wanted))) &&
    (condition.text === undefined || condition.text.test(excerpt(answer.text))) &&
    (condition.html === undefined || condition.html === answer.html) &&
    (condition.lacks === undefined || asked.lacking.includes(condition.lacks)) &&
    (condition.test === undefined || attempt(() => condition.test?.(answer, asked.values)) === true)
  );
}

function includes<Item>(items: Item | Item[] | undefined, test: (item: Item) => boolean): boolean {
  return items === undefined || (Array.isArray(items) ? items : [items]).some(test);
}

function every<Wanted>(record: Record<string, Wanted> | undefined, test: (key: string, wanted: Wanted) => boolean): boolean {
  return Object.entries(record ?? {}).every(([key, wanted]) => test(key, wanted));
}

/** A pattern fits texts and numbers; anything else must be the same. */
function fits(value: unknown, wanted: RegExp | string | number | boolean | null): boolean {
  if (wanted instanceof RegExp)
    return (typeof value === 'string' || typeof value === 'number') && wanted.test(excerpt(String(value)));
  return value === wanted;
}
