import type { Field } from '../../definition/field.ts';
import { isSecret } from '../../definition/isSecret.ts';
import { type Judgement, wrong } from './judgement.ts';
import { judgeValue } from './judgeValue.ts';
import { looksSecret } from './looksSecret.ts';
import { trimmed, undress } from './undress.ts';

type Judgements = Record<string, Judgement>;
type Typed = Readonly<Record<string, string>>;

/** A longer text is no value. */
const longest = 4096;

/**
 * Judges all values of a method, each with what the others show.
 * @param typed texts by field id; a field without one counts as empty
 */
export function judgeValues(fields: readonly Field[], typed: Typed): Judgements {
  return valueJudge(fields)(typed);
}

/**
 * Judges like {@link judgeValues}, again and again while somebody types: a text that is the same as before is not judged
 * anew. It remembers the last texts, so it must not outlive them.
 */
export function valueJudge(fields: readonly Field[]): (typed: Typed) => Judgements {
  const last = new Map<string, { text: string; judgement: Judgement }>();
  function judgeOnce(field: Field, text: string): Judgement {
    const known = last.get(field.id);
    if (known?.text === text) return known.judgement;
    const judgement = judgeAmong(field, fields, text);
    last.set(field.id, { text, judgement });
    return judgement;
  }
  return (typed) => {
    const judgements: Judgements = Object.fromEntries(fields.map((field) => [field.id, judgeOnce(field, typed[field.id] ?? '')]));
    sayWhatIsSwapped(fields, judgements);
    sayWhatIsTwice(fields, judgements);
    return judgements;
  };
}

/** Judges one value, and says of one that is recognised as another field's where it belongs. */
function judgeAmong(field: Field, fields: readonly Field[], typed: string): Judgement {
  const judged = judgeValue(field, typed);
  const text = typed.slice(0, longest);
  const owner = ownerOf(field, fields, text);
  if (owner) {
    const message =
      judged.outcome === 'ok' || judged.belongsIn === undefined
        ? `This is the ${owner.label}, which has a field of its own. Enter the ${field.label} here.`
        : judged.message;
    // A key in a field that everybody may read is not kept.
    return { ...wrong(isSecret(owner) && !isSecret(field) ? '' : judged.value, message ?? ''), belongsIn: owner.id };
  }
  if (field.kind !== 'address' || field.secret || judged.outcome === 'ok' || !looksSecret(trimmed(text))) return judged;
  const secret = fields.find((other) => other.kind === 'secret' && judgeValue(other, text).outcome === 'ok');
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
    const message = `The ${field.label} and the ${other.label} look swapped. Exchange the two values.`;
    for (const { id } of [field, other]) judgements[id] = { ...(judgements[id] as Judgement), message };
  }
}

/** Two keys that a platform makes are never alike: one was pasted twice. What people choose themselves may be. */
function sayWhatIsTwice(fields: readonly Field[], judgements: Judgements): void {
  for (const [index, field] of fields.entries()) {
    const twin = fields.slice(0, index).find((other) => areAlike(field, other, judgements));
    if (!twin) continue;
    const message = `The ${field.label} and the ${twin.label} are the same. Copy each one again.`;
    const own = judgements[field.id] as Judgement;
    judgements[field.id] =
      isMade(field) && isMade(twin)
        ? wrong('', message)
        : {
            ...own,
            note: own.note ?? `The ${field.label} and the ${twin.label} are the same. That is fine if you chose them so.`,
          };
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
