/** Something wrong in a definition that its shape alone does not show. */
export interface Problem {
  path: PropertyKey[];
  /** What must be there instead, if possible with the words to paste. */
  message: string;
}
