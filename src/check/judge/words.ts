import { type Field, type Method, type Outcome, type Permission, withinSentence } from '../../definition/index.ts';
import type { Sentences } from '../sentences/index.ts';
import type { Words } from '../sentences/words.ts';

/** What a rule blames and what mends it, by id; of several, the first that the method in use has. */
export interface Place {
  field?: string | string[];
  step?: string | string[];
}

/** Finds the value to blame and the step that mends it among those of a method: the step that is named, or that of the value. */
export function placeIn(
  { fields, steps }: { fields: readonly Field[]; steps: Method['steps'] },
  { field, step }: Place,
): { field?: Field; step?: string } {
  const blamed = fields.find(({ id }) => [field ?? []].flat().includes(id));
  const mends = [step ?? []].flat().find((id) => steps.some((own) => own.id === id)) ?? blamed?.from;
  return { ...(blamed ? { field: blamed } : {}), ...(mends ? { step: mends } : {}) };
}

/** What a sentence can say of the permissions that data needs; nothing where any key will do. */
export function wordsFor(permissions: readonly Permission[]): Pick<Words, 'permission' | 'described'> {
  if (permissions.length === 0) return {};
  return {
    permission: permissions.map(({ name }) => name).join(', '),
    ...(permissions.every(({ exact }) => exact) ? {} : { described: true }),
  };
}

/** A word that says already what is to be named, as in “the scope “{permission}””. */
const kind = /(?:^|\s)(?:the|der|die|das|den|dem) [\p{L}-]{1,40} $/iu;

/** Fills in a sentence of a definition, once: what a word brings along stays as it is. */
export function fill(text: string, { permission, described, entity, platform, host, said }: Words, says: Sentences): string {
  const data = entity === undefined ? says.thisData : withinSentence(entity, says.lang);
  const words: Record<string, string> = { entity: data, platform, host };
  return text.replace(
    /\{(entity|platform|host)\}| ?\{said\}|[“„]\{permission\}[”“]|\{permission\}/g,
    (whole, name: string | undefined, at: number) => {
      if (name) return words[name] as string;
      if (whole.endsWith('{said}'))
        return said === undefined ? '' : whole.replace('{said}', () => says.values.quote(platform, said));
      if (permission === undefined) return kind.test(text.slice(0, at)) ? says.forData(data) : says.permissionFor(data);
      return whole.replace('{permission}', () => permission) + (described ? says.mayDiffer : '');
    },
  );
}

/** The general sentence for an outcome, where a definition has none of its own: what is wrong, then what to do. */
export function generalSentence(outcome: Exclude<Outcome, 'ok'>, words: Words, says: Sentences): string {
  const sentence = says.outcomes[outcome](words);
  return words.said ? `${sentence} ${says.values.quote(words.platform, words.said)}` : sentence;
}
