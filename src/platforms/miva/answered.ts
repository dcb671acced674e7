import { type AnswerFacts, at, type Condition } from '../../definition/index.ts';

/** Whether it has the envelope of Miva’s API, of a good answer or of a refusal. */
export function isMiva(answer: unknown): boolean {
  const isKnown = [0, 1, false, true].some((value) => at(answer, 'success') === value);
  return isKnown && ['data', 'error_code', 'error_message'].some((key) => at(answer, key) !== undefined);
}

/** A refusal in a good answer. The token is proved by it: a wrong one is answered with 401. */
export function refused(words = /^/): Pick<Condition, 'status' | 'test'> {
  return {
    status: 200,
    test: ({ json }: AnswerFacts) =>
      isMiva(json) &&
      !at(json, 'success') &&
      words.test(`${at(json, 'error_message')} ${at(json, 'error_field') ?? ''}`.slice(0, 2000)),
  };
}

/** The code of the only store; of several, a person must choose. */
export function onlyStore(answer: unknown): string | undefined {
  const code = at(answer, 'data.data.0.code');
  return Number(at(answer, 'data.total_count')) === 1 && typeof code === 'string' ? code : undefined;
}
