import { type AnswerFacts, at, readAll } from '../../definition/index.ts';

/** The records of a search. A name may stand in the language of the shop only, beside those of the record. */
export function recordsIn(answer: unknown): unknown[] | undefined {
  const data = at(answer, 'data');
  if (!Array.isArray(data)) return undefined;
  return data.map((record) => (at(record, 'name') ? record : { ...record, name: at(record, 'translated.name') }));
}

/** The permissions that a refusal names. They stand as JSON in a text of the JSON. */
export function missingPrivileges({ json }: Pick<AnswerFacts, 'json'>): string[] {
  const details = readAll(json, 'errors.*.detail').filter((detail) => typeof detail === 'string');
  return details.flatMap((detail) => readAll(JSON.parse(detail), 'missingPrivileges.*').map(String));
}

/** The seconds that a refusal asks to wait. */
export function pauseOf({ json }: AnswerFacts): number | undefined {
  const seconds =
    at(json, 'errors.0.meta.parameters.seconds') ?? /(\d{1,5}) seconds/.exec(String(at(json, 'errors.0.detail')))?.[1];
  return seconds === undefined ? undefined : Number(seconds);
}

/** The code of a refusal for want of a permission. */
export const missingPrivilege = 'FRAMEWORK__MISSING_PRIVILEGE_ERROR';

/** What is answered before any data is. */
const beforeData = ['recognise', 'token', 'authenticate'];

/** Whether all data is refused for want of a permission, and not only one kind. @param answers of a run, by check */
export function readsNothing(answers: Record<string, unknown>): boolean {
  const data = Object.keys(answers).filter((id) => !beforeData.includes(id));
  return data.length > 1 && data.every((id) => readAll(answers[id], 'errors.*.code').includes(missingPrivilege));
}
