import { type AnswerFacts, at } from '../../definition/index.ts';

/** Whether it has the shape that every error of this API has, or is a list of products. */
export function isAmeriCommerce({ json, status }: AnswerFacts): boolean {
  if (Array.isArray(at(json, 'products')) && at(json, 'total_count') !== undefined) return true;
  return Number(at(json, 'status_code')) === status && ['message', 'details'].every((key) => typeof at(json, key) === 'string');
}
