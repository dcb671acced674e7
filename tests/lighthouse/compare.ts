import type { Found } from './audit.ts';

/** What was found in one page, each time. */
export type Looked = Found[];

type Figure = Exclude<keyof Found, 'faults'>;

/**
 * What is to be said of a page beside a stock one. It counts as slower only where its middle run is worse than every run of the
 * other.
 */
export function compare(ours: Looked, stock: Looked): { figures: string; faults: string[] } {
  const median = (looked: Looked, figure: Figure) => sorted(looked, figure)[Math.floor(looked.length / 2)] ?? Number.NaN;
  const beside = (name: string, figure: Figure) =>
    `${name} ${Math.round(median(ours, figure))} (stock ${Math.round(median(stock, figure))})`;
  const slower = [
    ...(median(ours, 'performance') < (sorted(stock, 'performance')[0] ?? 0) ? ['performance'] : []),
    ...(['lcp', 'tbt'] as const).filter((figure) => median(ours, figure) > (sorted(stock, figure).at(-1) ?? 0)),
  ];
  return {
    figures: [
      ...(['accessibility', 'best-practices', 'seo'] as const).map((figure) => `${figure} ${median(ours, figure)}`),
      beside('performance', 'performance'),
      beside('LCP ms', 'lcp'),
      beside('TBT ms', 'tbt'),
    ].join(' · '),
    faults: [...new Set(ours.flatMap(({ faults }) => faults)), ...slower.map((figure) => `${figure}: worse than stock`)],
  };
}

function sorted(looked: Looked, figure: Figure): number[] {
  return looked.map((found) => found[figure]).toSorted((a, b) => a - b);
}
