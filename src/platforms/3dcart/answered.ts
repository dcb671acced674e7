import { at, type Condition } from '../../definition/index.ts';

/** A list without records, or one that is asked beyond its end. */
export function none(on: string): Condition[] {
  return [
    { on, status: 404 },
    { on, json: { '*.Message': /offset|record count/i } },
  ];
}

/** Wrong values or a missing right: a status, or a good one with the other in a list of errors. */
export function refused(on: string, more: Condition = {}): Condition[] {
  return [
    { ...more, on, status: [400, 401, 403] },
    { ...more, on, json: { '*.Key': 'Error', '*.Status': /^40[013]$/ } },
  ];
}

/** Products alone; an empty list is one too. */
export function areProducts(answer: unknown): boolean {
  return Array.isArray(answer) && answer.every((product) => at(product, 'SKUInfo') !== undefined);
}
