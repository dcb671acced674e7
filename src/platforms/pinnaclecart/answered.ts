import { type AnswerFacts, at } from '../../definition/index.ts';

/** Lists come as `[{ Product: … }]` or as `{ Product: [ … ] }`, and one record also alone; nothing at all is an empty list. */
export function records(name: string) {
  return (answer: unknown): unknown[] | undefined => {
    if (answer === null) return [];
    if (typeof answer !== 'object') return undefined;
    if (!Array.isArray(answer) && Object.keys(answer).length > 0 && !Object.hasOwn(answer, name)) return undefined;
    const items: unknown[] = Array.isArray(answer) ? answer : [answer];
    const found = items.flatMap((item) => at(item, name) ?? []);
    return found.length === 0 && items.length > 0 && Array.isArray(answer) ? undefined : found;
  };
}

/** How the API words a refusal is not documented: an answer that holds none of the known lists. */
export function isNoList({ json, text }: AnswerFacts): boolean {
  return (
    (json !== undefined || text.trim() !== '') &&
    !/^\s*</.test(text) &&
    ['Product', 'Order', 'Customer', 'Category'].every((name) => records(name)(json) === undefined)
  );
}

/**
 * Whether the script of the API answered, asked for products without a user: with a text, which is how it answers (`"SUCCESS"`),
 * or with words about those who may ask. No other site has this script, but some answer everything.
 */
export function isUnifiedApi(answer: AnswerFacts): boolean {
  const { json, status, text } = answer;
  if ((records('Product')(json)?.length ?? 0) > 0) return true;
  if (!isNoList(answer) || text.length > 1000) return false;
  if (typeof json === 'string') return true;
  const words =
    status === 200
      ? /user|password|token|login|credential|permission|denied|enabled|disabled/i
      : /user ?name|password|security token/i;
  return words.test(text);
}
