import { type AnswerFacts, at, hostOf, type RunFacts } from '../../definition/index.ts';

/** The file repeats the store's number in every request; two numbers mean that it is not one store's file. */
export function namesSeveralStores({ text }: AnswerFacts): boolean {
  return new Set(text.match(/(?<=\/api\/v3\/)\d+(?=\/)/g)).size > 1;
}

/** The address that was entered is not the one of the token's store. */
export function hasAnotherAddress({ values, answers }: RunFacts): boolean {
  const actual = bareHost(at(answers.authenticate, 'generalInfo.storeUrl'));
  return Boolean(values.storeUrl) && actual !== '' && actual !== bareHost(values.storeUrl);
}

function bareHost(address: unknown): string {
  return hostOf(address).replace(/^www\./, '');
}
