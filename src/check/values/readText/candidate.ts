/** Something in a text that may be a value. */
export interface Candidate {
  /** What stands before it, or the name of its property with those around it; empty where nothing does. */
  label: string;
  /** As it stands in the text, without quotes and with escapes undone. */
  value: string;
  /**
   * Where it stood: beside a name, in the user name or password of an address or a command, as an address, or on its own.
   */
  place: 'pair' | 'user' | 'password' | 'link' | 'word';
  /** The first word of the value, where a remark may follow it. */
  first?: string;
  /** The value together with the beginning of the next line, where it may have been broken there. */
  joined?: string;
  /** The line before it together with the value, where it may have begun there. */
  begun?: string;
}

/** More are no mail and no file of settings. */
export const mostCandidates = 200;

/** One of several values that a field could take. */
export interface Choice {
  /** What stands before it in the text; may be empty. */
  label: string;
  value: string;
}
