/**
 * Ends JSON that breaks off: drops what is not complete at its end and closes what is open there. One pass, whatever the
 * text; what was no JSON before is none afterwards.
 */
export function closeJson(text: string): string {
  const closing: string[] = [];
  let complete = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') {
      const end = endOfString(text, at);
      if (end === undefined) break;
      at = end;
    } else if (sign === '[' || sign === '{') {
      closing.push(sign === '[' ? ']' : '}');
      complete = at + 1;
    } else if (sign === ']' || sign === '}') {
      closing.pop();
      complete = at + 1;
    } else if (sign === ',') complete = at;
  }
  return text.slice(0, complete) + closing.reverse().join('');
}

/** Where the string ends that begins at a quotation mark; `undefined` when the text ends first. */
function endOfString(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '"') return at;
    if (text[at] === '\\') at++;
  }
  return undefined;
}
