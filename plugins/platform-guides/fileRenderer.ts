import { writeForm } from '../../src/definition/form.ts';
import { type Form, inLanguage, type Lang, type Platform, toForm, translationProgress } from '../../src/definition/index.ts';
import type { Sandbox } from '../sandbox/play/sandbox.ts';
import { type GuideSettings, renderGuide } from './renderGuide.ts';
import type { SiteWords } from './siteWords.ts';

export interface FilesSettings extends Omit<GuideSettings, 'position' | 'readerLang' | 'missing' | 'examples'> {
  /** The language of the pages. */
  lang: Lang;
  /** By platform id; a platform that has one can be tried without a store. */
  sandboxes: ReadonlyMap<string, Sandbox>;
}

type Files = [path: string, content: string][];

/**
 * Renders the page and the form of every platform; those of a platform that it has rendered before, in the same place, are
 * taken from then.
 * @returns from platforms in the order of the sidebar: contents by path, relative to the folder of the guides
 */
export function fileRenderer(settings: FilesSettings): (platforms: readonly Platform[]) => Map<string, string> {
  const rendered = new WeakMap<Platform, { position: number; files: Files }>();
  return (platforms) =>
    new Map(
      platforms.flatMap((platform, index) => {
        const position = index + 1;
        const before = rendered.get(platform);
        if (before?.position === position) return before.files;
        const files = renderFiles(platform, { ...settings, position });
        rendered.set(platform, { position, files });
        return files;
      }),
    );
}

function renderFiles(platform: Platform, settings: FilesSettings & Pick<GuideSettings, 'position'>): Files {
  const { lang } = settings;
  const spoken = inLanguage(platform, lang);
  const form = withSandbox(withWords(toForm(spoken), settings), settings.sandboxes.get(platform.id));
  const missing = missingIn(platform, lang);
  // A page that is half in another language helps nobody.
  const shown = missing === 'all' ? platform : spoken;
  return [
    [`${platform.id}.mdx`, renderGuide(shown, { ...settings, readerLang: lang, missing, examples: form.sandbox !== undefined })],
    [`_forms/${platform.id}.json`, `${writeForm(form)}\n`],
  ];
}

function missingIn(platform: Platform, lang: Lang): GuideSettings['missing'] {
  if (lang === 'en') return undefined;
  const { all, missing } = translationProgress(platform, lang);
  if (missing.length === 0) return undefined;
  return missing.length === all ? 'all' : 'part';
}

function withWords(form: Form, { tool, app }: SiteWords): Form {
  const fill = (text: string) => text.replaceAll('{tool}', () => tool).replaceAll('{app}', () => app);
  const fields = (own: Form['methods'][number]['fields']) =>
    own.map((field) => (field.help ? { ...field, help: fill(field.help) } : field));
  return { ...form, methods: form.methods.map((method) => ({ ...method, fields: fields(method.fields) })) };
}

function withSandbox(form: Form, sandbox: Sandbox | undefined): Form {
  if (!sandbox) return form;
  // Their titles are loaded with the examples.
  const scenarios = sandbox.scenarios.map(({ title: _, ...scenario }) => scenario);
  return { ...form, sandbox: { samples: sandbox.samples, scenarios } };
}
