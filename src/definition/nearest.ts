/** The name that was probably meant, if one is near. @example nearest('shows', ['show', 'title']) // 'show' */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const ranked = [...known]
    .map((name) => ({ name, far: distance(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, far }) => far <= Math.max(1, Math.floor(Math.min(name.length, written.length) / 3)))
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.name;
}

/** What is wrong with a name that is not known, and what to write. */
export function notKnown(what: string, written: string, known: Iterable<string>): string {
  const names = [...known];
  const meant = nearest(written, names);
  if (names.length === 0) return `no ${what} "${written}"; there is none`;
  return `no ${what} "${written}"; ${meant ? `did you mean "${meant}"?` : `one of: ${names.join(', ')}`}`;
}

/** How many letters to change, add or take away (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length] ?? 0;
}
