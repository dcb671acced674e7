/** So much of a value can be seen at both ends. */
const shown = 3;

/** A value that may be secret, so that its owner recognises it and nobody else can use it. @example 'fak•••321' */
export function masked(value: string): string {
  return value.length < shown * 4 ? '•••' : `${value.slice(0, shown)}•••${value.slice(-shown)}`;
}
