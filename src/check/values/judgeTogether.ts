import type { Field } from '../../definition/field.ts';
import { isSecret } from '../../definition/isSecret.ts';
import type { ValueSentences } from '../sentences/en/values.ts';
import { type Judgement, type Sentence, type SilentJudgement, speak, wrong } from './judgement.ts';
import { judgeSilently } from './judgeValue.ts';
import { looksSecret } from './looksSecret.ts';
import { trimmed, undress } from './undress.ts';

type Judgements = Record<string, SilentJudgement>;
type Typed = Readonly<Record<string, string>>;

/** A longer text is no value. */
const longest = 4096;

/**
 * Judges all values of a method, each with what the others show, again and again while somebody types: a text that is the same
 * as before is not judged anew. It remembers the last texts, so it must not outlive them.
 * @param says in the language of the reader
 * @returns what is called with texts by field id; a field without one counts as empty
 */
export function valueJudge(fields: readonly Field[], says: ValueSentences): (typed: Typed) => Record<string, Judgement> {
  const last = new Map<string, { text: string; judgement: SilentJudgement }>();
  function judgeOnce(field: Field, text: string): SilentJudgement {
    const known = last.get(field.id);
    if (known?.text === text) return known.judgement;
    const judgement = judgeAmong(field, fields, text);
    last.set(field.id, { text, judgement });
    return judgement;
  }
  const spoken = new WeakMap<SilentJudgement, Judgement>();
  function speakOnce(judgement: SilentJudgement): Judgement {
    const words = spoken.get(judgement) ?? speak(judgement, says);
    spoken.set(judgement, words);
    return words;
  }
  return (typed) => {
    const judgements: Judgements = Object.fromEntries(fields.map((field) => [field.id, judgeOnce(field, typed[field.id] ?? '')]));
    sayWhatIsSwapped(fields, judgements);
    sayWhatIsTwice(fields, judgements);
    return Object.fromEntries(Object.entries(judgements).map(([id, judgement]) => [id, speakOnce(judgement)]));
  };
}

/** Judges one value, and says of one that is recognised as another field's where it belongs. */
function judgeAmong(field: Field, fields: readonly Field[], typed: string): SilentJudgement {
  const judged = judgeSilently(field, typed);
  const text = typed.slice(0, longest);
  const owner = ownerOf(field, fields, text);
  if (owner) {
    const message: Sentence | undefined =
      judged.outcome === 'ok' || judged.belongsIn === undefined
        ? (says) => says.belongsElsewhere(owner.label, field.label)
        : judged.message;
    // A key in a field that everybody may read is not kept.
    return { ...wrong(isSecret(owner) && !isSecret(field) ? '' : judged.value, message ?? ''), belongsIn: owner.id };
  }
  if (field.kind !== 'address' || field.secret || judged.outcome === 'ok' || !looksSecret(trimmed(text))) return judged;
  const secret = fields.find((other) => other.kind === 'secret' && judgeSilently(other, text).outcome === 'ok');
  return { ...judged, value: '', ...(judged.belongsIn || !secret ? {} : { belongsIn: secret.id }) };
}

/** The other field whose shape a text has. */
function ownerOf(field: Field, fields: readonly Field[], text: string): Field | undefined {
  if (field.kind === 'choice' || (field.kind === 'secret' && field.verbatim)) return undefined;
  const basic = trimmed(text);
  const forms = [basic, ...undress(field, basic), ...(field.kind === 'address' ? partsOf(basic) : [])];
  const hasShape = ({ shape }: Field) => shape !== undefined && forms.some((form) => shape.test(form));
  return hasShape(field) ? undefined : fields.find((other) => other !== field && hasShape(other));
}

/** The words of an address, in which a key may stand. */
function partsOf(address: string): string[] {
  return address.split(/[./:@?&=#\s]+/).slice(0, 50);
}

function sayWhatIsSwapped(fields: readonly Field[], judgements: Judgements): void {
  for (const [index, field] of fields.entries()) {
    const other = fields.slice(index + 1).find(({ id }) => id === judgements[field.id]?.belongsIn);
    if (!other || judgements[other.id]?.belongsIn !== field.id) continue;
    const message: Sentence = (says) => says.swapped(field.label, other.label);
    for (const { id } of [field, other]) judgements[id] = { ...(judgements[id] as SilentJudgement), message };
  }
}

/** Two keys that a platform makes are never alike: one was pasted twice. What people choose themselves may be. */
function sayWhatIsTwice(fields: readonly Field[], judgements: Judgements): void {
  for (const [index, field] of fields.entries()) {
    const twin = fields.slice(0, index).find((other) => areAlike(field, other, judgements));
    if (!twin) continue;
    const own = judgements[field.id] as SilentJudgement;
    judgements[field.id] =
      isMade(field) && isMade(twin)
        ? wrong('', (says) => says.twice(field.label, twin.label))
        : { ...own, note: own.note ?? ((says) => says.alike(field.label, twin.label)) };
  }
}

function areAlike(field: Field, other: Field, judgements: Judgements): boolean {
  const isKey = ({ kind }: Field) => kind === 'secret' || kind === 'text';
  const value = judgements[field.id]?.outcome === 'ok' ? judgements[field.id]?.value : '';
  return isKey(field) && isKey(other) && value !== undefined && value.length >= 12 && value === judgements[other.id]?.value;
}

/** So long a word is made by the platform; user names and passwords are chosen by people. */
const longestChosen = 20;

function isMade(field: Field): boolean {
  const isPassword = field.kind === 'secret' && field.verbatim;
  return field.shape !== undefined || (field.like.length >= longestChosen && !isPassword);
}
