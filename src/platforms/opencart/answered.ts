import { type AnswerFacts, at } from '../../definition/index.ts';

/** The three lines of OpenCart, each with an API of its own. */
export type Line = '3' | '4.0' | '4.1';

/** How a login refuses somebody who says nothing: 3.x in its own way, later lines with a sentence. Nothing for a page. */
export function refusalOf(answer: unknown): 'reasons' | 'sentence' | undefined {
  if (isRefusedBy3(answer)) return 'reasons';
  return typeof at(answer, 'error') === 'string' ? 'sentence' : undefined;
}

/** Where 4.0 has its login. */
export const loginOf4 = '/index.php?route=api/account/';

/** The line, by the place at which there is a login, and by how it refuses. */
export function lineOf({ root = '', refusal = '' }: Record<string, string>): Line {
  if (root.endsWith(loginOf4)) return '4.0';
  return refusal === 'reasons' ? '3' : '4.1';
}

/** How 3.x refuses: with nothing at all, or with a reason by its name. */
export function isRefusedBy3(answer: unknown): boolean {
  const error = at(answer, 'error');
  return (Array.isArray(answer) && answer.length === 0) || typeof (at(error, 'key') ?? at(error, 'ip')) === 'string';
}

/** Whether a login is refused because of the address from which it came. The sentence is in the language of the shop. */
export function refusesAddress({ json }: AnswerFacts): boolean {
  const error = at(json, 'error');
  return typeof at(error, 'ip') === 'string' || /\b\d{1,3}(?:\.\d{1,3}){3}\b|[0-9a-f]{1,4}:[0-9a-f:]{2,}/i.test(String(error));
}

/** Whether it is the cart of a login, empty as it is. */
export function isCart(answer: unknown): boolean {
  return Array.isArray(at(answer, 'products'));
}
