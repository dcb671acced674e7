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

export function wrong(value: string, message: string): Judgement {
  return { value, outcome: 'invalid-value', message };
}

export function notAllowed(value: string, message: string): Judgement {
  return { value, outcome: 'host-not-allowed', message };
}
