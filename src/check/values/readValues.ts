import type { Method, Platform } from '../../definition/index.ts';
import { chooseMethod } from '../chooseMethod.ts';
import { sentencesOf } from '../sentences/index.ts';
import { type CheckedValues, checkValues } from './checkValues.ts';

/** The values of a check, judged and cleaned, and the method that they are for. */
export interface ReadValues extends CheckedValues {
  method: Method;
}

/**
 * Reads what was typed for a check: without what is no field of the method, and cleaned, however it was dressed.
 * @throws {RangeError} for a method that the platform does not have
 */
export function readValues(platform: Platform, method: string | undefined, typed: Readonly<Record<string, string>>): ReadValues {
  const chosen = chooseMethod(platform, method, typed);
  return {
    method: chosen,
    ...checkValues(chosen, typed, [platform.id, platform.name, ...platform.alsoCalled], sentencesOf(platform)),
  };
}
