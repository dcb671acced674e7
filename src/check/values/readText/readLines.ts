import { hasConcept } from '../labels/isLabel.ts';
import { isBlank, isQuote, stripEnd } from '../strip.ts';
import { type Candidate, mostCandidates } from './candidate.ts';
import { readLinks } from './readLinks.ts';
import { readPairs } from './readPairs.ts';
import { looksMade, readProse } from './readProse.ts';
import { readRow } from './readRow.ts';
import { bareLogin } from './readScheme.ts';

/** A longer file has its values among the first. */
const mostLines = 600;

/**
 * Reads a text line by line: files of settings, code, headers, commands, tables, mails. A label may stand before its
 * value or on the line above it.
 */
export function readLines(text: string): Candidate[] {
  const written = text.split(/\r\n?|\n|\u2028|\u2029/).slice(0, mostLines);
  const lines = written.map(withoutFrame);
  /** The next line, if it is no item of a list; only mails mark each line. */
  const after = (index: number) => {
    const next =
      written[index + 1]
        ?.slice(0, 4096)
        .trim()
        .replace(/^[> ]{1,20}/, '') ?? '';
    return next === lines[index + 1] ? next : '';
  };
  const found: Candidate[] = [];
  let header: string[] | undefined;
  let above = '';
  for (const [index, line] of lines.entries()) {
    if (line === '' || found.length >= mostCandidates) continue;
    const continued = /^[|│┃]\s{0,200}([^\s|│┃]+)$/.exec(line)?.[1];
    const last = found.at(-1);
    if (continued && last) {
      // The cell of a table in a terminal, over several rows.
      found[found.length - 1] = { ...last, value: last.value + continued };
      continue;
    }
    const cells = readRow(line);
    if (cells) {
      const named = header && namedIn(header, cells);
      if (named) {
        found.push(named);
        above = '';
        continue;
      }
      const zipped = header?.length === cells.length && !hasConcept(cells[0] ?? '') ? zip(header, cells) : undefined;
      if (zipped) found.push(...zipped);
      else if (cells.length === 2) found.push(pairOf(cells));
      header = zipped ? header : isHeader(cells) ? cells : undefined;
      above = '';
      continue;
    }
    const pairs = /[:=<\s→]/.test(line) || bareLogin(line) ? readPairs(line) : [];
    if (pairs.length > 0) {
      found.push(...pairs.map((pair) => withNextLine(pair, line, after(index))));
      above = '';
    } else if (isLone(line)) {
      if (above) found.push(withNextLine({ label: above, value: line, place: 'pair' }, line, after(index)));
      // With nothing beside it, only its shape can tell what it is.
      else if (!isOpened(line)) found.push(...readProse(line).map((word) => betweenLines(word, lines[index - 1], after(index))));
      above = hasConcept(line) && !/\d/.test(line) ? line : '';
    } else if (hasConcept(line) && line.length <= 60 && !/https?:/i.test(line)) {
      found.push(...readProse(line));
      above = withoutSeparator(line);
    } else {
      if (above && !/[.!?]$/.test(above) && line.length <= 80 && !/https?:/i.test(line))
        found.push({ label: above, value: line, place: 'pair' });
      found.push(...readProse(line));
      above = '';
    }
    if (line.includes('://')) found.push(...readLinks(line).map((link) => withNextLine(link, line, after(index))));
  }
  return found;
}

/** A value that ends where its line ends may go on in the next one, if that is a single word. */
function withNextLine(candidate: Candidate, line: string, next: string): Candidate {
  // What ends with a quote or a comma is whole.
  if (!line.endsWith(candidate.value) || /\s/.test(candidate.value)) return candidate;
  return /^[^\s"',;:=]+$/.test(next) ? { ...candidate, joined: candidate.value + next } : candidate;
}

/** A word on a line of its own may go on in the next one, if that is a single word, or have begun with the last one before. */
function betweenLines(word: Candidate, before: string | undefined, next: string): Candidate {
  const last = before?.split(/\s+/).at(-1) ?? '';
  return {
    ...word,
    ...(/^\S+$/.test(next) ? { joined: word.value + next } : {}),
    ...(last === '' ? {} : { begun: last + word.value }),
  };
}

/** A line without what frames it: the marks of quoted mails, lists, comments and boxes, and the comma after it. */
function withoutFrame(line: string): string {
  return stripEnd(line.slice(0, 4096).replace(/ {3,}/g, '  '), (sign) => isBlank(sign) || '|│┃'.includes(sign))
    .trim()
    .replace(/^(?:[>*•·‣▪–—+#$%|│┃]+|\/\/+|-{1,3}(?=\s)|\d{1,2}[.)](?=\s))\s*/u, '')
    .trim();
}

/** A word on a line of its own. */
function isLone(line: string): boolean {
  return !/\s/.test(line) && !/[:=]$/.test(line);
}

/** A quote begins here and ends in another line, and with it what stands in it. */
function isOpened(line: string): boolean {
  return isQuote(line.charAt(0)) && !isQuote(line.replace(/[,;]$/, '').slice(1).at(-1) ?? '');
}

/** A row of names. */
function isHeader(cells: readonly string[]): boolean {
  return (
    cells.every((cell) => /\p{L}/u.test(cell) && !looksMade(cell) && !/https?:/i.test(cell)) &&
    cells.some((cell) => hasConcept(cell) || valueColumn.test(cell))
  );
}

/** How tables call the column of the names, and that of the values. */
const nameColumn =
  /^(?:name|key|field|setting|option|parameter|variable|header|feld|schlüssel|nom|champ|nombre|campo|nome|název)$/i;
const valueColumn = /^(?:value|wert|valeur|valor|valore|hodnota|waarde)$/i;

/** What a row of a table says that has a column of names and one of values. */
function namedIn(header: readonly string[], cells: readonly string[]): Candidate | undefined {
  const name = header.findIndex((cell) => nameColumn.test(cell));
  const value = header.findIndex((cell) => valueColumn.test(cell));
  if (name < 0 || value < 0 || cells.length <= Math.max(name, value)) return undefined;
  return pairOf([cells[name] ?? '', cells[value] ?? '']);
}

function pairOf([label = '', value = '']: string[]): Candidate {
  return { label: withoutSeparator(label), value, place: 'pair' };
}

function withoutSeparator(label: string): string {
  return stripEnd(label, (sign) => sign === ':' || sign === '=' || isBlank(sign));
}

function zip(labels: string[], values: string[]): Candidate[] {
  return labels.flatMap((label, index) => {
    const value = values[index] ?? '';
    return value === '' ? [] : [{ label, value, place: 'pair' as const }];
  });
}
