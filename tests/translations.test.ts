import { describe, expect, it } from 'vitest';
import { titleProgress } from '../plugins/authoring/translations/titleProgress.ts';
import type { Sandbox } from '../plugins/sandbox/play/sandbox.ts';
import { textsOf } from '../src/definition/crossCheck/texts.ts';
import { writeForm } from '../src/definition/form.ts';
import { inLanguage, placeholders, splitMarks, toForm, translationProgress } from '../src/definition/index.ts';
import { mapTexts } from '../src/definition/translation/mapTexts.ts';
import { platforms } from '../src/platforms/index.ts';
import { sandboxes } from './scenarios/sandboxes.ts';

/** Guides of which a part waits for somebody who speaks the language. It is shown in English meanwhile. */
const partly: string[] = [];

const translated = platforms.filter(({ translations }) => translations.de);

describe.each(translated.map((platform) => [platform.id, platform] as const))('the German of %s', (id, platform) => {
  const progress = translationProgress(platform, 'de');

  it('has every sentence: npm run translations names those that are missing', () => {
    if (!partly.includes(id)) expect(progress.missing).toEqual([]);
  });

  it('has no sentence whose English is gone or has changed', () => {
    expect(progress.stale).toEqual([]);
  });

  it('has the title of everything that can go wrong, and none whose English is gone', () => {
    const { missing, stale } = titleProgress(sandboxes.get(id) as Sandbox, 'de');
    expect({ missing, stale }).toEqual({ missing: [], stale: [] });
  });

  it('keeps what is no language: addresses, what is copied, what is filled in', () => {
    for (const [english, german] of Object.entries(platform.translations.de ?? {})) expect(facts(german)).toEqual(facts(english));
  });
});

it.each(platforms.map((platform) => [platform.id, platform] as const))(
  '%s has the same ids in every language',
  (_id, platform) => {
    const german = inLanguage(platform, 'de');
    const ids = ({ methods, entities }: typeof platform) => [
      methods.map(({ id, steps, fields }) => [id, steps.map((step) => step.id), fields.map((field) => field.id)]),
      Object.keys(entities),
    ];
    expect(ids(german)).toEqual(ids(platform));
    // What the tool calls its values is the tool's matter.
    expect(german.methods[0]?.fields.map(({ label }) => label)).toEqual(platform.methods[0]?.fields.map(({ label }) => label));
    expect(() => writeForm(toForm(german))).not.toThrow();
  },
);

it.each(platforms.map((platform) => [platform.id, platform] as const))('every text of %s can be translated', (_id, platform) => {
  const shown = new Set<string>();
  mapTexts(platform, (text) => {
    shown.add(text);
    return text;
  });
  expect(textsOf(platform).flatMap(({ text }) => (text && !shown.has(text) ? [text] : []))).toEqual([]);
});

/** What a sentence has to keep in every language. */
function facts(text: string): string[] {
  const marks = splitMarks(text).flatMap((part) => {
    if (typeof part === 'string') return [];
    if (part.kind === 'menu') return ['a menu'];
    return part.kind === 'copy' ? [`copy ${part.text}`] : [part.href];
  });
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] as string);
  const code = [...text.matchAll(/`[^`]+`/g)].map(([own]) => own);
  return [...new Set([...marks, ...links, ...code, ...placeholders(text).map((name) => `{${name}}`)])].toSorted();
}
