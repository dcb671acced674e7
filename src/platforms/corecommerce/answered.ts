import { type AnswerFacts, at, type Condition } from '../../definition/index.ts';

function statusOf(answer: unknown): unknown {
  return at(answer, 'Response.Status');
}

/** A list comes as one element, as several, or as none; it is there in every success. */
export function records(name: string) {
  return (answer: unknown): unknown[] | undefined => {
    const list = at(answer, 'Response.List');
    if (statusOf(answer) !== 'SUCCESS_CODE' || list === undefined) return undefined;
    return [at(list, name) ?? []].flat();
  };
}

/** Any other status than success. How the store words it was never seen. */
export function refused(words = /^/): Pick<Condition, 'test'> {
  return {
    test: ({ json }: AnswerFacts) => {
      const status = statusOf(json);
      const said = JSON.stringify([at(json, 'Response.Code'), at(json, 'Response.Message')]);
      return status !== undefined && status !== 'SUCCESS_CODE' && words.test(said.slice(0, 2000));
    },
  };
}

/** Whether it is something else than this API answers. */
export function isOther(answer: unknown): boolean {
  return answer !== undefined && statusOf(answer) === undefined;
}
