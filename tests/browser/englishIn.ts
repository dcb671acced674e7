import { de as germanGuides } from '../../plugins/platform-guides/words/de.ts';
import { en as englishGuides } from '../../plugins/platform-guides/words/en.ts';
import { de as germanChecks } from '../../src/check/sentences/de/index.ts';
import { en as englishChecks } from '../../src/check/sentences/en/index.ts';
import { generalNames } from '../../src/definition/translation/generalNames.ts';
import { platforms } from '../../src/platforms/index.ts';
import { germanMessages, interfaceMessages, themeMessages } from '../interfaceMessages.ts';
import { sandboxes } from '../scenarios/sandboxes.ts';
import type { ShownText } from './shownTexts.ts';

/** What stands between the parts of a text that are always the same: what is filled in, and its marks. */
const betweenParts = /\{[^}]*\}|`[^`]*`|\*\*|\]\([^)]*\)|\[/;

/** Words of English sentences that no name on a panel has, as it is quoted in German. */
const englishWords = /\b(?:the|this|your|cannot|again|which|because)\b/i;

const pairs: [english: string, german: string][] = [
  ...bothOf(
    { ...themeMessages('base'), ...(await interfaceMessages()) },
    { ...themeMessages('de'), ...(await germanMessages()) },
  ),
  ...bothOf(englishChecks, germanChecks),
  ...bothOf(englishGuides, germanGuides),
  ...Object.entries(generalNames.de),
  ...platforms.flatMap(({ translations }) => Object.entries(translations.de ?? {})),
  ...[...sandboxes.values()].flatMap(({ titles }) => Object.entries(titles?.de ?? {})),
];

const germanText = pairs.map(([, german]) => german.split(betweenParts).join('\n')).join('\n');
const germanParts = new Set(germanText.split('\n').map((part) => part.trim()));
/** Texts that are English whole, however short. */
const whole = new Set(pairs.flatMap(([english]) => (germanParts.has(english) ? [] : [english])));
/** Parts of texts that are long enough to be no coincidence, and that no German one quotes. */
const parts = [...new Set(pairs.flatMap(([english]) => english.split(betweenParts)))]
  .map((part) => part.trim())
  .filter((part) => part.split(' ').length > 2 && !germanText.includes(part));

/** What a German sentence may have of another language: quotes, and addresses. */
const quoted = /„[^“]*“|\S+\.\S+\/\S+/g;

/** Which of these texts are ours and English, though there is German for them, or sound English whoever wrote them. */
export function englishIn(shown: readonly ShownText[]): ShownText[] {
  const all = shown.map(({ text }) => text).join('\n');
  const found = parts.filter((part) => all.includes(part));
  return shown.filter(
    ({ text, unstressed }) =>
      whole.has(text) || found.some((part) => text.includes(part)) || englishWords.test(unstressed.replace(quoted, '')),
  );
}

/** The texts that stand at the same place of two objects. What is a function is looked at where it is called. */
function bothOf(english: object, german: object): [string, string][] {
  return Object.entries(english).flatMap(([key, text]) => {
    const other = (german as Record<string, unknown>)[key];
    if (typeof text === 'string' && typeof other === 'string') return [[text, other]];
    return typeof text === 'object' && typeof other === 'object' ? bothOf(text, other as object) : [];
  });
}
