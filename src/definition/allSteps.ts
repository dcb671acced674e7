import type { Method, Platform } from './platform.ts';
import type { Sourced } from './source.ts';
import type { Step } from './step.ts';
import { generalNames } from './translation/generalNames.ts';

/** How the key of a method is ended when the work is done. */
export function afterwardsOf(platform: Platform, method: Method): Sourced[] {
  return method.afterwards ?? platform.afterwards;
}

const endTheKey = 'When the work is done, end the key';

/** All steps of a method. A key that can change the shop is not left lying about: ending it is the last of them. */
export function allSteps(platform: Platform, method: Method): Step[] {
  if (!method.writesToo) return method.steps;
  const text = afterwardsOf(platform, method)
    .map((one) => one.text)
    .join('\n\n');
  const { lang = 'en' } = platform;
  const title = lang === 'en' ? endTheKey : (generalNames[lang][endTheKey] ?? endTheKey);
  return [...method.steps, { id: `end-${method.id}`, title, text, yields: [] }];
}
