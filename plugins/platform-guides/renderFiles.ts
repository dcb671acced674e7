import { writeForm } from '../../src/definition/form.ts';
import { type Form, type Platform, toForm } from '../../src/definition/index.ts';
import type { Sandbox } from '../sandbox/play/sandbox.ts';
import { type GuideSettings, renderGuide } from './renderGuide.ts';
import type { SiteWords } from './siteWords.ts';

export interface FilesSettings extends Omit<GuideSettings, 'position'> {
  /** By platform id; a platform that has one can be tried without a store. */
  sandboxes: ReadonlyMap<string, Sandbox>;
}

/**
 * The page and the form of every platform.
 * @param platforms in the order of the sidebar
 * @returns contents by path, relative to the folder of the guides
 */
export function renderFiles(platforms: readonly Platform[], settings: FilesSettings): Map<string, string> {
  return new Map(
    platforms.flatMap((platform, index): [string, string][] => [
      [`${platform.id}.mdx`, renderGuide(platform, { ...settings, position: index + 1 })],
      [
        `_forms/${platform.id}.json`,
        `${writeForm(withSandbox(withWords(toForm(platform), settings), settings.sandboxes.get(platform.id)))}\n`,
      ],
    ]),
  );
}

function withWords(form: Form, { tool, app }: SiteWords): Form {
  const fill = (text: string) => text.replaceAll('{tool}', () => tool).replaceAll('{app}', () => app);
  const fields = (own: Form['methods'][number]['fields']) =>
    own.map((field) => (field.help ? { ...field, help: fill(field.help) } : field));
  return { ...form, methods: form.methods.map((method) => ({ ...method, fields: fields(method.fields) })) };
}

function withSandbox(form: Form, sandbox: Sandbox | undefined): Form {
  return sandbox ? { ...form, sandbox: { samples: sandbox.samples, scenarios: sandbox.scenarios } } : form;
}
