import { type Condition, type Method, readAll } from '../../definition/index.ts';
import { attempt } from '../attempt.ts';
import type { Answered } from './answered.ts';
import { excerpt } from './excerpt.ts';
import type { Answer } from './send.ts';

/** What conditions can look at besides the answer. */
export interface Subject {
  /** `authenticate`, an entity, or the id of an earlier request. */
  id: string;
  /** Whether it was asked for an entity. */
  isEntity: boolean;
  /** Id of the connection method. */
  method: string;
  /** Variables that the answer should have given and did not. */
  lacking: readonly string[];
  /** The cleaned values and the variables of the run. */
  values: Readonly<Record<string, string>>;
}

/** What conditions can look at of something that was answered. */
export function subjectOf({ id, check, lacking, values }: Answered, method: Method): Subject {
  return { id, isEntity: check !== 'authenticate', method: method.id, lacking, values };
}

/** Whether a condition holds for an answer, apart from `others`, which only the whole run can tell. */
export function matches(condition: Condition, answer: Answer, asked: Subject): boolean {
  return (
    speaksOf(condition, answer) &&
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
    (condition.lacks === undefined || asked.lacking.includes(condition.lacks)) &&
    (condition.test === undefined || attempt(() => condition.test?.(answer, { ...asked.values })) === true)
  );
}

/**
 * A condition speaks of data, not of web pages, unless it says otherwise: a page that stands in place of an answer is no
 * answer of the API. A status of trouble, of too many requests, or of a redirect means the same with a page.
 */
function speaksOf({ html, text, test }: Condition, { status, ...answer }: Answer): boolean {
  if (html !== undefined) return html === answer.html;
  const saysSoItself = status === 429 || status >= 500 || (status >= 300 && status < 400);
  return !answer.html || text !== undefined || test !== undefined || saysSoItself;
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
