import type { ValueSentences } from '../sentences/en/values.ts';

/** What can be said of a value before anything is sent. */
export interface Judgement {
  /** As it would be sent: cleaned, or as typed where nothing may be touched. */
  value: string;
  outcome: 'ok' | 'invalid-value' | 'host-not-allowed';
  /** What is wrong and what to enter instead. */
  message?: string;
  /** A remark on a value that may be right. */
  note?: string;
  /** Id of the field that the text belongs in, when it is recognised as the value of another one. */
  belongsIn?: string;
}

/** A sentence of a definition, or one that stands in every language. */
export type Sentence = string | ((says: ValueSentences) => string);

/** A judgement that is not put into words yet. */
export interface SilentJudgement extends Omit<Judgement, 'message' | 'note'> {
  message?: Sentence;
  note?: Sentence;
}

/** Puts a judgement into words. */
export function speak({ message, note, ...judged }: SilentJudgement, says: ValueSentences): Judgement {
  const spoken = (sentence: Sentence) => (typeof sentence === 'string' ? sentence : sentence(says));
  return {
    ...judged,
    ...(message === undefined ? {} : { message: spoken(message) }),
    ...(note === undefined ? {} : { note: spoken(note) }),
  };
}

export function wrong(value: string, message: Sentence): SilentJudgement {
  return { value, outcome: 'invalid-value', message };
}

export function notAllowed(value: string, message: Sentence): SilentJudgement {
  return { value, outcome: 'host-not-allowed', message };
}
