import type { Platform } from '../../definition/index.ts';
import { chooseMethod } from '../chooseMethod.ts';
import { checkValues } from './checkValues.ts';

/**
 * The values of a check as they would be sent, however they were dressed when they were typed: without what is no field of the
 * method, and cleaned.
 * @throws {RangeError} for a method that the platform does not have
 */
export function cleanedValues(
  platform: Platform,
  method: string | undefined,
  typed: Readonly<Record<string, string>>,
): { method: string; values: Record<string, string> } {
  const chosen = chooseMethod(platform, method, typed);
  return { method: chosen.id, values: checkValues(chosen, typed).values };
}
