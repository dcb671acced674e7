import { type AnswerFacts, at, type Condition } from '../../definition/index.ts';

/** Helcim says what is wrong in the text of a good status. */
export function said(pattern: RegExp): Condition {
  return { json: { 'message.responseMessage': pattern } };
}

/** A list as XML has it: one record stands alone, several are an array, none is a text. */
export function listOf(...names: string[]) {
  return (answer: unknown): unknown[] | undefined => {
    if (/^no results/i.test(String(at(answer, 'message.responseMessage')))) return [];
    const name = names.find((own) => at(answer, `${own}s`) !== undefined);
    return name === undefined ? undefined : [at(answer, `${name}s.${name}`) ?? []].flat();
  };
}

/** A long list is read in part, and then is no XML any more. */
export function isCutOff({ json, text }: AnswerFacts): boolean {
  return json === undefined && /^\s*<\?xml[^<]*<(\w+)s>\s*<\1>/.test(text);
}
