import type { Answer } from '../ask/send.ts';

/** What somebody was answered elsewhere, as far as a text tells. */
export type Told = Answered | NotAnswered | { lacks: 'status' };

/** There is an answer. */
interface Answered {
  answer: Answer;
  /** What was asked, where the text names it. */
  url?: URL;
  /** The words are the platform's, because they stand in a body. Else a tool may have put them so. */
  isBody: boolean;
}

/** No answer came. */
interface NotAnswered {
  /** Node's code of the failure. */
  code: string;
  url?: URL;
}
