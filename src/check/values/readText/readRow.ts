/**
 * The cells of a row of a table: between tabs, the lines of a box, or the commas of a CSV file in which everything is quoted.
 * @returns `undefined` when the line is no row
 */
export function readRow(line: string): string[] | undefined {
  if (line.includes('\t')) return cells(line.split(/\t+/));
  if (/\s[|│┃]\s/.test(line)) return cells(line.split(/[|│┃]/));
  if (/^"[^"]*"(?:[,;]"[^"]*")+$/.test(line)) return cells(line.slice(1, -1).split(/"[,;]"/), true);
  if (/^[\p{L} _-]{1,40}(?:[,;][\p{L} _-]{1,40}){1,20}$/u.test(line)) return cells(line.split(/[,;]/), true);
  return undefined;
}

function cells(parts: string[], keepEmpty = false): string[] | undefined {
  const trimmed = parts.map((part) => withoutTicks(part.trim())).filter((part) => keepEmpty || part !== '');
  return trimmed.length > 1 ? trimmed : undefined;
}

/** Without the marks that Markdown puts around code. */
function withoutTicks(cell: string): string {
  return /^`([^`]+)`$/.exec(cell)?.[1] ?? cell;
}
