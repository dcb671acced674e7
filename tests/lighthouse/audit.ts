import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../browser/findBrowser.ts';

export type Device = 'mobile' | 'desktop';

/** What Lighthouse finds in a page. Categories are from 0 to 100. */
export interface Found {
  accessibility: number;
  'best-practices': number;
  seo: number;
  performance: number;
  /** Milliseconds until the largest part of the page is there. */
  lcp: number;
  /** Milliseconds in which the page answers to nobody. */
  tbt: number;
  /** What costs points, by the ids of Lighthouse. Of the performance, nothing: that is compared. */
  faults: string[];
}

/** As much of a result as is read here. */
interface Result {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

const command = join(import.meta.dirname, 'node_modules/lighthouse/cli/index.js');
const judged = ['accessibility', 'best-practices', 'seo'] as const;

/**
 * Lets Lighthouse look at a page, in a browser of its own.
 * @throws {Error} when it could not
 */
export async function audit(url: string, device: Device): Promise<Found> {
  const words = [
    url,
    ...['--output=json', '--quiet', `--only-categories=${[...judged, 'performance']}`],
    // Chromium's own sandbox cannot be had as root, as in most containers.
    `--chrome-flags=--headless=new${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`,
    ...(device === 'desktop' ? ['--preset=desktop'] : []),
  ];
  const { path, env = {} } = await findBrowser();
  const { stdout } = await promisify(execFile)(process.execPath, [command, ...words], {
    env: { ...process.env, ...env, CHROME_PATH: path },
    maxBuffer: 64 * 1024 * 1024,
  });
  const { runtimeError, categories, audits }: Result = JSON.parse(stdout);
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
  return {
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    performance: score('performance'),
    lcp: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    tbt: audits['total-blocking-time']?.numericValue ?? Number.NaN,
    faults: judged.flatMap((category) =>
      (categories[category]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${category}: ${id}`),
    ),
  };
}
