import type { Method, Platform } from './platform.ts';
import type { Sourced } from './source.ts';
import type { Step } from './step.ts';

/** How the key of a method is ended when the work is done. */
export function afterwardsOf(platform: Platform, method: Method): Sourced[] {
  return method.afterwards ?? platform.afterwards;
}

/** All steps of a method. A key that can change the shop is not left lying about: ending it is the last of them. */
export function allSteps(platform: Platform, method: Method): Step[] {
  if (!method.writesToo) return method.steps;
  const text = afterwardsOf(platform, method)
    .map((one) => one.text)
    .join('\n\n');
  return [...method.steps, { id: `end-${method.id}`, title: 'When the work is done, end the key', text, yields: [] }];
}
