import { processorMs } from './processorMs.ts';

/**
 * How long the processor works on something at its best, in milliseconds. What first compiles a pattern, or is interrupted by
 * the collector of garbage, gets further chances.
 * @param enough no chance is wanted below this
 */
export function quickest(enough: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4 && best >= enough; run++) best = Math.min(best, processorMs(work));
  return best;
}
