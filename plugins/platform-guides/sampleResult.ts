import { checkConnection, type Report } from '../../src/check/index.ts';
import { type Form, inLanguage, type Lang, type Platform, toForm } from '../../src/definition/index.ts';
import { showcase } from '../../src/platforms/showcase.ts';

export interface SampleResult {
  /** Of it, what a result is drawn with. */
  form: Form;
  report: Report;
}

/**
 * What the check says in one case, for people who have no key yet: made when the site is built, also where readers cannot try
 * the sample store themselves.
 * @param lang in which the check speaks
 * @returns `undefined` where the catalogue is without that platform
 */
export async function sampleResult(platforms: readonly Platform[], lang: Lang = 'en'): Promise<SampleResult | undefined> {
  const platform = platforms.find(({ id }) => id === showcase.platform);
  if (!platform) return undefined;
  // Not loaded with the plugin: it loads the catalogue, whose mistakes are told where the guides are written.
  const { loadSandbox, sandboxFetch } = await import('../sandbox/index.ts');
  const { samples } = await loadSandbox(platform.id);
  const { method, entities, scenario } = showcase;
  const values = samples[method] ?? {};
  const fetch = await sandboxFetch(platform.id, scenario);
  const report = await checkConnection({ platform, method, values, entities, lang, fetch });
  const { id, name, lang: own, reviewed, methods, entities: kinds } = toForm(inLanguage(platform, lang));
  return {
    form: {
      id,
      name,
      ...(own ? { lang: own } : {}),
      reviewed,
      entities: kinds,
      methods: methods.map((one) => ({ ...one, fields: [], permissions: [] })),
    },
    report: withoutDurations(report),
  };
}

/** The same at every build: while somebody writes, a file that differs makes the bundler begin again. */
function withoutDurations(report: Report): Report {
  return { ...report, durationMs: 0, checks: report.checks.map(({ durationMs: _, ...check }) => check) };
}
