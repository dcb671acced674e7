import type { Field } from '../../definition/field.ts';
import { hasHiddenCharacter } from './hasHiddenCharacter.ts';
import { hasInvisible, withoutInvisible } from './invisible.ts';
import { judgeAddress, noteScheme, unwrapAddress } from './judgeAddress.ts';
import { type Sentence, type SilentJudgement, wrong } from './judgement.ts';
import { isPlaceholder, nameMisfit, noteLength, sayMask, sayPlaceholder } from './nameMisfit.ts';
import { trimmed, undress } from './undress.ts';
import { withoutBreaks } from './withoutBreaks.ts';

/** No value of any platform is longer; a megabyte in a form is an accident. Patterns search no longer texts either. */
const longest = 4096;

/** From so many words on, a text is no value that somebody spaced out. */
const severalWords = 4;

/**
 * Judges what somebody typed into a field, before it is put into words. Pure, so that the page and the engine say the same.
 * @param typed the text as typed; an empty one is an error unless the field is optional
 */
export function judgeSilently(field: Field, typed: string): SilentJudgement {
  if (field.kind === 'choice') return judgeChoice(field, typed);
  if (trimmed(typed.slice(0, longest)) === '')
    return field.optional ? { value: '', outcome: 'ok' } : wrong('', (says) => says.enter(field.label));
  if (typed.length > longest) return wrong('', (says) => says.tooLong(field.label));
  if (field.kind === 'secret' && field.verbatim) return judgePassword(field, typed);
  if (isPlaceholder(withoutInvisible(typed))) return wrong(typed, sayPlaceholder(field));
  const basic = trimmed(typed);
  const asTyped = judgeBare(field, basic);
  if (isMistaken(field, basic)) return asTyped;
  const bare = [...undress(field, basic), ...(doubled(basic) ?? [])];
  for (const text of bare.toReversed()) {
    const judged = judgeBare(field, text);
    if (judged.outcome === 'ok' || isMistaken(field, text)) return judged;
  }
  return bare.length > 0 && asTyped.outcome === 'ok' ? wrong(basic, dressed(field)) : asTyped;
}

/** Judges a value that nothing is to be taken off any more. */
function judgeBare(field: Exclude<Field, { kind: 'choice' }>, text: string): SilentJudgement {
  const mistake = mistakeOf(field, text);
  if (mistake) return { ...wrong(text, mistake.says), ...(mistake.belongsIn ? { belongsIn: mistake.belongsIn } : {}) };
  const misfit = nameMisfit(field, text);
  if (misfit) return wrong(text, misfit);
  const whole = /\s/.test(text) ? withoutBreaks(field, text) : text;
  if (whole === undefined && (isLonger(text) || field.kind === 'secret')) {
    const spaced = isLonger(text) ? undefined : judgeRewritten(field, text);
    if (spaced?.outcome !== 'ok' || isLonger(text))
      return wrong(text, isLonger(text) ? longerText : (field.patternSays ?? broken(field)));
  }
  return judgeRewritten(field, whole ?? text);
}

function judgeRewritten(field: Exclude<Field, { kind: 'choice' }>, text: string): SilentJudgement {
  const basic = field.kind === 'address' ? unwrapAddress(text) : text;
  const rewritten = field.clean.reduce((value, [find, replacement]) => value.replace(find, replacement), basic);
  const cleaned = inOneCase(field, rewritten);
  if (hasHiddenCharacter(cleaned)) return wrong(cleaned, broken(field));
  // Keys travel in headers, which carry nothing else.
  if (field.kind === 'secret' && /[^\x20-\x7e]/.test(cleaned)) return wrong(cleaned, (says) => says.strangeLetter(field.label));
  const judged: SilentJudgement = field.kind === 'address' ? judgeAddress(field, cleaned) : { value: cleaned, outcome: 'ok' };
  if (judged.outcome === 'ok' && field.pattern && !field.pattern.test(judged.value))
    return wrong(judged.value, field.patternSays ?? '');
  if (judged.outcome !== 'ok') return judged;
  const note =
    field.notes.find(({ match }) => match.test(judged.value))?.says ??
    noteLength(field, judged.value) ??
    (field.kind === 'address' ? noteScheme(field, basic) : undefined);
  return note ? { ...judged, note } : judged;
}

/** As the platform writes it, where capitals do not matter. */
function inOneCase(field: Field, text: string): string {
  if (field.kind !== 'text') return text;
  if (field.upperCase) return text.toUpperCase();
  return field.lowerCase ? text.toLowerCase() : text;
}

/** A password is sent as typed; what cannot be seen in it is said. */
function judgePassword(field: Field, typed: string): SilentJudgement {
  const mistake = mistakeOf(field, typed);
  if (mistake) return wrong(typed, mistake.says);
  if (hasHiddenCharacter(typed)) return wrong(typed, broken(field));
  if (/^[•●·∙*]{6,}$/.test(typed.trim())) return wrong(typed, sayMask(field));
  if (field.pattern && !field.pattern.test(typed)) return wrong(typed, field.patternSays ?? '');
  const note = notePassword(field, typed) ?? field.notes.find(({ match }) => match.test(typed))?.says;
  return { value: typed, outcome: 'ok', ...(note ? { note } : {}) };
}

function notePassword({ label }: Field, typed: string): Sentence | undefined {
  if (hasInvisible(typed)) return (says) => says.unseen(label);
  if (typed.trim() !== typed) return (says) => says.blank(label);
  return undefined;
}

function judgeChoice(field: Extract<Field, { kind: 'choice' }>, typed: string): SilentJudgement {
  const value = typed.trim() || (field.choices[0]?.value ?? '');
  return field.choices.some((choice) => choice.value === value)
    ? { value, outcome: 'ok' }
    : wrong('', (says) => says.choose(field.label));
}

function mistakeOf(field: Field, text: string) {
  return field.mistakes.find(({ match }) => match.test(text));
}

function isMistaken(field: Field, text: string): boolean {
  return mistakeOf(field, text) !== undefined || nameMisfit(field, text) !== undefined;
}

/** One value that stands there twice with a sign between, as in the Basic login of some vendors. */
function doubled(text: string): [string] | undefined {
  const half = (text.length - 1) / 2;
  const value = text.slice(0, half);
  return half >= 8 && Number.isInteger(half) && /[:;,|]/.test(text[half] as string) && text.endsWith(value) ? [value] : undefined;
}

/** Several lines or cells, or a sentence. */
function isLonger(text: string): boolean {
  return /[\r\n\t]/.test(text.trim()) || text.split(/\s+/).length > severalWords * 2;
}

const longerText: Sentence = (says) => says.longerText;

function broken({ label }: Field): Sentence {
  return (says) => says.broken(label);
}

function dressed({ label }: Field): Sentence {
  return (says) => says.dressed(label);
}
