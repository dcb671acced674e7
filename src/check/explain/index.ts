/** What a page loads, from a file of its own, when somebody wants an answer explained. */
import { type Additions, withAdditions } from '../../definition/additions.ts';
import { complete } from '../../definition/complete.ts';
import { inLanguage, isRetired, type Lang, type PlatformInput } from '../../definition/index.ts';
import type { WrittenPlatform } from '../../definition/platform.ts';
import { type Explained, explainAnswer } from './explainAnswer.ts';
import { readAnswer } from './readAnswer.ts';

export type { Explained };

/** A definition without the library that judges definitions. */
export interface WrittenDefinition {
  /** As somebody wrote it. */
  written: PlatformInput;
  /** What makes it whole. */
  additions: Additions;
}

/** What somebody wants to know. */
export interface Question {
  /** In which to answer. */
  lang: Lang;
  /** Id of the way of connecting. */
  method: string;
  /** What they were answered. */
  pasted: string;
  /** Its status, where they say it. */
  status?: number | undefined;
  /** What was asked for, where they know: `authenticate`, or a kind of data. */
  check?: string | undefined;
  /** Blackens secrets in what the platform said. */
  hide(text: string): string;
}

/** What it can mean. */
export interface Explanation {
  /** Each meaning, at each check that it may belong to. Without any, the answer lacks its status. */
  explained: Explained[];
  /** What is said to be the platform's words are the platform's, and not a tool's. */
  isQuoted: boolean;
}

/** Says what an answer means that somebody was given elsewhere. Asks nobody. */
export function explain({ written, additions }: WrittenDefinition, question: Question): Explanation {
  const platform = inLanguage(complete(withAdditions(written, additions) as WrittenPlatform), question.lang);
  const method = platform.methods.find(({ id }) => id === question.method);
  const told = readAnswer(question.pasted, question.status);
  if (isRetired(platform) || !method || 'lacks' in told) return { explained: [], isQuoted: false };
  return { explained: explainAnswer(platform, method, told, question), isQuoted: 'answer' in told && told.isBody };
}
