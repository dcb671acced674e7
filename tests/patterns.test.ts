import { describe, expect, it } from 'vitest';
import { platforms } from '../src/platforms/index.ts';
import { hostileTexts } from './hostileTexts.ts';
import { patternsIn } from './patternsIn.ts';
import { quickest } from './quickest.ts';

/** How long a text is when a pattern meets it, and how many milliseconds of the processor it may cost. */
interface Budget {
  length: number;
  ms: number;
}

/** An answer of a platform, as much of it as rules look at. */
const ofAnswer: Budget = { length: 16 * 1024, ms: 50 };
/** An answer out of which something is taken for the next request: it may stand anywhere in it. */
const ofWholeAnswer: Budget = { length: 256 * 1024, ms: 50 };
/** What is pasted into a field. */
const ofPaste: Budget = { length: 8 * 1024, ms: 5 };
/** A value: a longer one is refused before any pattern sees it. */
const ofValue: Budget = { length: 4 * 1024, ms: 5 };

/** The parts of a field that see nothing but values. */
const valuesOnly = ['pattern', 'mistakes', 'clean'];

describe('no pattern of a definition can be made to search for long', () => {
  it.each(platforms)('$id', (platform) => {
    for (const { path, pattern } of patternsIn(platform)) {
      const { length, ms } = budgetOf(path);
      for (const text of hostileTexts(pattern.source, length)) {
        const took = quickest(ms, () => text.replace(pattern, '$&'));
        expect(took, `${path.join('.')} ${pattern} on ${JSON.stringify(text.slice(0, 60))}…`).toBeLessThan(ms);
      }
    }
  });
});

function budgetOf(path: string[]): Budget {
  if (path.includes('take')) return ofWholeAnswer;
  if (!path.includes('fields')) return ofAnswer;
  return path.some((key) => valuesOnly.includes(key)) ? ofValue : ofPaste;
}
