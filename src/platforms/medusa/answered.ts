import { type AnswerFacts, at } from '../../definition/index.ts';

/** The permissions that a refusal names, where the shop has roles. @example 'Required policies: order:read, customer:read' */
export function requiredPolicies({ json }: Pick<AnswerFacts, 'json'>): string[] {
  const [, named = ''] = /required policies:\s{0,5}([\w:, -]{1,500})/i.exec(String(at(json, 'message'))) ?? [];
  return named.split(',').map((name) => name.trim());
}

/** Whether products are handed out without a key, as by the first Medusa. */
export function isMedusa1({ json }: AnswerFacts): boolean {
  return Array.isArray(at(json, 'products'));
}

/** Whether it says which stores there are; a new server may have none. */
export function listsStores(answer: unknown): boolean {
  return Array.isArray(at(answer, 'stores'));
}
