import { type AnswerFacts, at, type Condition, hostOf } from '../../definition/index.ts';

type Values = Record<string, string>;

/** The host of the store that the settings name. */
export function storeOf(answer: unknown): string {
  return hostOf(at(answer, 'storeURL'));
}

/** Studio, where developers try things, has addresses of its own. */
export function isStudio({ storeUrl }: Values): boolean {
  return hostOf(storeUrl).endsWith('.studio.logicommerce.cloud');
}

/** Addresses that LogiCommerce gives begin with the number of the store; a store has others beside them. */
export function storeNumber(name: string): string | undefined {
  return /^(\d+)\.(?:site|studio)\.logicommerce\.cloud$/.exec(name)?.[1];
}

export function isOtherStore({ json }: AnswerFacts, { storeUrl }: Values): boolean {
  const numbers = [storeNumber(hostOf(storeUrl)), storeNumber(storeOf(json))];
  return numbers.every(Boolean) && numbers[0] !== numbers[1];
}

/** How the Cloud says that it does not know a pair; sometimes under a good status. */
export function refused(on: string): Condition[] {
  return [
    { on, status: [401, 403] },
    { on, status: '2xx', json: { code: /^AUTH_INVALID/ } },
  ];
}

/** The older generation's lists stand under a word in capitals. */
export function inCapitals(answer: unknown): unknown[] | undefined {
  return Object.entries(Object(answer))
    .filter(([name]) => name === name.toUpperCase())
    .map(([, value]) => value)
    .find(Array.isArray);
}
