import { type AnswerFacts, at } from '../../definition/index.ts';

/** The numbers of the webservice's errors, in JSON or XML. */
function codesIn(json: unknown): number[] {
  const errors = at(json, 'errors') ?? at(json, 'prestashop.errors.error') ?? [];
  return [errors].flat().map((error) => Number(at(error, 'code')));
}

/** An error of the webservice, by its number. @example when(fails(26), 'permission-missing') */
export function fails(...codes: number[]) {
  return { test: ({ json }: AnswerFacts) => codesIn(json).some((code) => codes.includes(code)) };
}

/** The words with which the webservice asks for its key, also in the forks. */
export const asksForKey = /webservice, please enter the authentication key/i;

/** The resources that a key may read, out of the first page of the webservice. */
export function readable(answer: unknown): string[] {
  return rightsIn(answer).flatMap(([resource, rights]) => (at(rights, '@get') === 'true' ? [resource] : []));
}

/** Whether a key may change anything. */
export function mayChange(answer: unknown): boolean {
  return rightsIn(answer).some(([, rights]) => ['@put', '@post', '@patch', '@delete'].some((one) => at(rights, one) === 'true'));
}

function rightsIn(answer: unknown): [resource: string, rights: unknown][] {
  return Object.entries(at(answer, 'prestashop.api') ?? {}).filter(([name]) => !name.startsWith('@'));
}

/** The records of a list. An empty one is `[]` in place of an object; with several languages, a name is a list of texts. */
export function recordsOf(resource: string): (answer: unknown) => unknown[] | undefined {
  return (answer) => {
    if (Array.isArray(answer)) return answer.length === 0 ? [] : undefined;
    const records = at(answer, resource);
    return Array.isArray(records) ? records.map(inOneLanguage) : undefined;
  };
}

function inOneLanguage(record: unknown): unknown {
  const entries = Object.entries(Object(record)).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map((one) => at(one, 'value')).find((text) => text) : value,
  ]);
  return Object.fromEntries(entries);
}
