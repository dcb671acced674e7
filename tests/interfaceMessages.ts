import { glob, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extractAllSourceCodeFileTranslations, getBabelOptions } from '@docusaurus/babel';

const require = createRequire(import.meta.url);

/** A text of the interface: its id, and what it says. */
export type Messages = Record<string, string>;

/**
 * The texts that our sources name, in English, read as `docusaurus write-translations` reads them.
 * @throws {Error} for one that cannot be told without running the page
 */
export async function interfaceMessages(): Promise<Messages> {
  const files: string[] = [];
  for await (const file of glob('{src,plugins}/**/*.{ts,tsx}'))
    if (!file.includes('.test.') && (await readFile(file, 'utf8')).includes("'@docusaurus/Translate'")) files.push(file);
  const found = await extractAllSourceCodeFileTranslations(files, getBabelOptions({ isServer: true }));
  const warnings = found.flatMap((file) => file.warnings);
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return said(Object.assign({}, ...found.map(({ translations }) => translations)));
}

/** Our German, and our words in place of Docusaurus’ own. */
export async function germanMessages(): Promise<Messages> {
  return said(JSON.parse(await readFile('i18n/de/code.json', 'utf8')));
}

/** The texts of Docusaurus’ theme, as it ships them: those that are not ours. */
export function themeMessages(lang: 'base' | 'de'): Messages {
  const texts: Record<string, string> = require(`@docusaurus/theme-translations/locales/${lang}/theme-common.json`);
  return Object.fromEntries(Object.entries(texts).filter(([id]) => !id.endsWith('___DESCRIPTION')));
}

function said(messages: Record<string, { message: string }>): Messages {
  return Object.fromEntries(Object.entries(messages).map(([id, { message }]) => [id, message]));
}
