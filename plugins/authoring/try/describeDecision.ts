import { inspect } from 'node:util';
import { isRetired, type Platform } from '../../../src/definition/index.ts';

/**
 * What decided a check, for a terminal.
 * @param by a rule, by its place among the platform's answers from 0, or a general one by its name
 * @example 'rule 2 of answers, { status: 401 } → credentials-rejected'
 */
export function describeDecision(platform: Platform, by: number | string): string {
  const rule = typeof by === 'number' && !isRetired(platform) ? platform.answers[by] : undefined;
  if (!rule) return `the general rule for “${by}”`;
  const condition = inspect(rule.when, { depth: 4, breakLength: Number.POSITIVE_INFINITY, compact: true });
  return `rule ${rule.position} of answers, ${condition} → ${rule.means}`;
}
