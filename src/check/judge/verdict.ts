import { entityName, type LivePlatform, type Method, type Outcome, type Permission } from '../../definition/index.ts';
import type { Answered, Asking } from '../ask/answered.ts';
import { type Sentences, sentencesOf } from '../sentences/index.ts';
import type { Words } from '../sentences/words.ts';
import { fill, generalSentence, type Place, placeIn, wordsFor } from './words.ts';

/** What a reply means. */
export interface Verdict {
  outcome: Outcome | 'skipped';
  /** Empty for a success that needs no words of its own. */
  message: string;
  field?: string;
  step?: string;
  retryAfterS?: number;
  /** The platform's own sentence. */
  said?: string;
  /** The permissions that the answer itself says are missing. */
  missing?: Permission[];
  /** What decided: a rule of the definition, by its place among `answers` from 0, or a general one by its name. */
  decidedBy: number | string;
}

/** What judging needs to know besides the reply. */
export interface Situation {
  answered: Answered;
  platform: LivePlatform;
  method: Method;
  asking: Asking;
  /** Whether another check of the run was answered well; `undefined` while that may still come. */
  othersOk: boolean | undefined;
  /** The permissions that the platform said the credentials have. */
  granted: ReadonlySet<string>;
  /** Blackens secrets. */
  hide: (text: string) => string;
}

/** What a verdict is made of. */
export interface Finding extends Place {
  outcome: Verdict['outcome'];
  /** A sentence with `{placeholders}`. Without it, the general one. */
  says?: string;
  retryAfterS?: number;
  said?: string;
  missing?: Permission[];
  decidedBy: number | string;
}

/** Puts a finding into words, blames a field and names a step of the method in use. */
export function verdict(
  { outcome, says, retryAfterS, said, missing, decidedBy, ...place }: Finding,
  { platform, method, asking, answered }: Pick<Situation, 'platform' | 'method' | 'asking' | 'answered'>,
): Verdict {
  const { field, step } = placeIn(method, place);
  const words: Words = {
    platform: platform.name,
    host: answered.reply.host,
    isOwnHost: isOwnHost(answered),
    ...(field ? { field: field.label } : {}),
    ...(asking.entity ? { entity: entityName(asking.entity, platform.entities[asking.entity]) } : {}),
    ...wordsFor(missing ?? asking.way?.permission ?? []),
    ...(said ? { said } : {}),
  };
  return {
    outcome,
    message: sentence(outcome, says, words, sentencesOf(platform)),
    ...(field ? { field: field.id } : {}),
    ...(step ? { step } : {}),
    ...(retryAfterS === undefined ? {} : { retryAfterS }),
    ...(said ? { said } : {}),
    ...(missing ? { missing } : {}),
    decidedBy,
  };
}

function sentence(outcome: Verdict['outcome'], own: string | undefined, words: Words, says: Sentences): string {
  if (own) return fill(own, words, says);
  if (outcome === 'ok') return '';
  return outcome === 'skipped' ? says.notOffered(words.platform) : generalSentence(outcome, words, says);
}

/** Whether the host is the shop's own: at any domain, looked after by whoever runs the shop. */
export function isOwnHost({ hostField }: Pick<Answered, 'hostField'>): boolean {
  return hostField?.kind === 'address' && (hostField.hosts ?? []).includes('*');
}

/** Whether stores have different hosts, so that a wrong one can be the person's. */
export function mayDiffer({ hostField }: Pick<Answered, 'hostField'>): boolean {
  return (
    hostField !== undefined && (hostField.kind !== 'address' || (hostField.hosts ?? []).some((pattern) => pattern.includes('*')))
  );
}
