import { kindOf } from '../labels/fieldNames.ts';
import { hasConcept } from '../labels/isLabel.ts';
import { labelWords } from '../labels/labelWords.ts';
import { isBlank, stripEnd } from '../strip.ts';
import type { Candidate } from './candidate.ts';
import { readUserInfo } from './readLinks.ts';
import { readScheme } from './readScheme.ts';
import { withoutEscapes } from './withoutEscapes.ts';

/** A name and a value in quotes, as code, JSON and many files of settings have it; several may stand in one line. */
const quoted =
  /(["'`]?)([\p{L}\p{N}_$][\p{L}\p{N}_.$\-()/ ]{0,60})\1\s{0,8}(?:=>|:=|[=:,])\s{0,8}(?:"((?:[^"\\]|\\.){1,4000})"|'((?:[^'\\]|\\.){1,4000})')/gu;

/** A header that a command line sends. */
const headerOption = /(?:^|\s)(?:-H|--header)\s+(?:"([^"]+)"|'([^']+)')/g;

/** A user name and password that a command line sends. */
const userOption = /(?:^|\s)(?:-u|--user)[\s=]*(?:"([^"]+)"|'([^']+)'|([^\s"']+))/g;

/** A form, or one value of it, that a command line sends. */
const formOption =
  /(?:^|\s)(?:-[dF]|--data(?:-raw|-urlencode)?|--form)[\s=]+(?:"([\w.-]+=[^"]*)"|'([\w.-]+=[^']*)'|([\w.-]+=[^\s"']{1,4000}))/g;

/** Any other option of a command line that is named in words. */
const longOption = /(?:^|\s)--([a-z][\w-]{1,40})(?:=|\s{1,4})(?:"([^"]{1,4000})"|'([^']{1,4000})'|([^\s"'-][^\s"']{0,4000}))/gi;

/** Those that say how a command asks, or are read in a manner of their own. */
const howToAsk = /^(?:user|header|data(?:-.*)?|form(?:-.*)?|url|user-agent|proxy(?:-.*)?|cacert|cert|key)$/i;

/** A name and a value without quotes; several may stand in one line. */
const bare =
  /(?:^|[\s,;&?(])([\p{L}_][\p{L}\p{N}_.-]{0,60}(?: [\p{L}][\p{L}\p{N}-]{0,30}){0,4})\s{0,4}[=:]\s{0,4}([^\s,;&]{1,4000})/gu;

/** One name and value as a form sends them: nothing but what percent-encoding leaves (RFC 3986, section 2.3). */
const encoded = /^[\w.-]{1,60}=[\w.~!*'()-]*(?:%[\dA-F]{2}[\w.~!*'()-]*)+$/i;

/** What stands between a label and its value in a sentence. */
const sentence = /^(.{2,60}?)\s(?:is|ist|lautet|es|è|är|je|jest|est|é|er)[ :]{1,3}(\S{1,4000})$/i;

/** What stands between two statements of one sentence. */
const betweenStatements = /[,;]\s{1,4}|\s(?:and|et|och|und|y)\s/;

/** An element of XML with text in it. */
const element = /<([A-Za-z_][\w.-]{0,60})(?:\s[^<>]{0,200})?>([^<>]{1,4000})<\/\1>/g;

/** The names and values that stand in a line. */
export function readPairs(line: string): Candidate[] {
  const { login } = readScheme(line.trim());
  if (login) return readUserInfo(login);
  const options = [...line.matchAll(userOption)].flatMap((match) => readUserInfo(groupsOf(match)));
  const headers = [...line.matchAll(headerOption)].flatMap((match) => single(groupsOf(match)));
  const forms = [...line.matchAll(formOption)].flatMap((match) =>
    [...new URLSearchParams(groupsOf(match))].flatMap(([label, value]) => pair(label, value)),
  );
  const named = [...line.matchAll(longOption)]
    .filter(([, name = '']) => !howToAsk.test(name) && hasConcept(name))
    .flatMap(([, name = '', ...value]) => pair(name, value.find((one) => one !== undefined) ?? ''));
  const elements = [...line.matchAll(element)].map(([, label = '', value = '']) => pair(label, value));
  const sent = [...options, ...headers, ...forms, ...named, ...elements.flat()];
  if (sent.length > 0) return sent;
  const statement = withoutStatement(line);
  const inQuotes = [...statement.matchAll(quoted)].flatMap(([, , label = '', double, one]) =>
    pair(label, withoutEscapes(double ?? one ?? '')),
  );
  if (inQuotes.length > 0) return inQuotes;
  const whole = /^(["'])(.*)\1[,;]?$/.exec(statement)?.[2];
  if (whole?.includes(':')) return single(whole);
  const all = [...statement.matchAll(bare)];
  const several = all.length > 1 && all.every(([, label = '']) => hasConcept(label));
  if (several || (/^[\w.%[\]-]+=[^&\s]*(?:&[\w.%[\]-]+=[^&\s]*)+$/.test(statement) && all.length > 1))
    return /&/.test(statement) && !/\s/.test(statement)
      ? [...new URLSearchParams(statement)].flatMap(([label, value]) => pair(label, value))
      : all.filter(([, , value = '']) => !value.startsWith('//')).flatMap(([, label = '', value = '']) => pair(label, value));
  if (encoded.test(statement)) return [...new URLSearchParams(statement)].flatMap(([label, value]) => pair(label, value));
  const statements = statement.split(betweenStatements);
  return statements.length > 1 && statements.every((one) => hasConcept(sentence.exec(one)?.[1] ?? ''))
    ? statements.flatMap(single)
    : single(statement);
}

/** A label, a separator, and the rest of the line. */
function single(line: string): Candidate[] {
  const match = /^([^=:→\t]{1,80}?)\s{0,80}(?:=>|:=|[=:→\t])(.*)/s.exec(line);
  const [, name = '', said = ''] = (match ? undefined : sentence.exec(line)) ?? [];
  if (hasConcept(name))
    return pair(
      name,
      stripEnd(said, (sign) => '.,;!?'.includes(sign)),
    );
  if (!match) return [];
  const [, label = '', behind = ''] = match;
  const rest = behind.trimStart();
  if (rest === '' || rest.startsWith('//') || !/\p{L}/u.test(label) || /[@/\\]{2}|https?$/i.test(label)) return [];
  if (label.trim().split(/\s+/).length > 7) return [];
  const value = withoutComment(rest);
  const first = /^\S+(?=\s)/.exec(value)?.[0];
  const scheme = readScheme(value);
  const pairs = pair(label, value).map((one) =>
    first && scheme.rest === value ? { ...one, first: first.replace(/[,;]$/, '') } : one,
  );
  // What stands before a colon may be a value as well, as in a user name and its password.
  return /^[\w-]{16,}:\S/.test(line) ? [{ label: '', value: label, place: 'word' }, ...pairs] : pairs;
}

function pair(label: string, written: string): Candidate[] {
  const { rest, name, login } = readScheme(unquoted(written.trim()));
  if (login) return readUserInfo(login);
  // "Authorization" alone says nothing about the value.
  return rest ? [{ label: name && kindOf(labelWords(label)) === 'none' ? name : label.trim(), value: rest, place: 'pair' }] : [];
}

/** Without what makes it a statement of some language. */
function withoutStatement(line: string): string {
  return (
    line
      .replace(
        /^(?:export|set|setx|const|let|var|public|private|protected|static|final|readonly|ENV|ARG|define\(|\$env:|-[DdeF](?=["'\w]))\s*/,
        '',
      )
      .replace(/^(?:export|set|const|static|final)\s+/, '')
      // What stands in place of a setting of the environment that is missing.
      .replace(/\b(?:process|import\.meta)\.env\.\w{1,60}\s{0,4}(?:\|\||\?\?)\s{0,4}/g, '')
      .replace(/^\$(?=\w)/, '')
      .replace(/^(?:-d|--data(?:-raw|-urlencode)?)\s+["']?/, '')
  );
}

function withoutComment(value: string): string {
  const inQuotes = /^("[^"]*"|'[^']*')\s/.exec(value)?.[1];
  const comment = value.search(/\s(?:#|\/\/)\s/);
  const commented = inQuotes ?? (comment < 0 ? value : value.slice(0, comment));
  return stripEnd(commented, (sign) => sign === ',' || sign === ';' || isBlank(sign)).replace(/(?<=["'])\)$/, '');
}

function unquoted(value: string): string {
  const inside = /^(["'`“”„‚‘’«»‹›])(.*)(["'`“”‘’«»‹›])$/u.exec(value)?.[2];
  return (inside ?? value).trim();
}

function groupsOf(match: RegExpExecArray): string {
  return match.slice(1).find((group) => group !== undefined) ?? '';
}
