import { isPage } from '../ask/isPage.ts';
import { readJson } from '../ask/readJson.ts';
import { readXml } from '../ask/readXml.ts';

/** So many beginnings are tried: log lines have brackets of their own in front. */
const mostTries = 20;

/** How tools mark what they have cut off. */
export const cutOff = / ?(?:\(truncated\.*\)|…|\.\.\.)/i;

/** A body, and what stands around it. */
export interface Split {
  around: string;
  body: string;
}

/** Finds the body of an answer within a tool's message: the first thing in brackets that is data, or a page. */
export function bodyIn(text: string): Split | undefined {
  for (const { index } of [...text.matchAll(/[{[]|<(?=[?!a-z])/gi)].slice(0, mostTries)) {
    const rest = text.slice(index);
    const found = rest.startsWith('<') ? markupOf(rest) : dataOf(rest);
    if (found) return { around: `${text.slice(0, index)} ${rest.slice(found.length)}`, body: found.body };
  }
  return undefined;
}

/** Something at the beginning of a text, and how much of the text it is. */
interface Found {
  body: string;
  length: number;
}

/** Data to its closing bracket; where a tool has cut it off and says so, as far as it goes. */
function dataOf(rest: string): Found | undefined {
  const { end, isInText } = endOf(rest);
  const length = end ?? rest.search(cutOff);
  if (length < 0) return undefined;
  const read = rest.slice(0, length);
  // A text that breaks off counts as far as it goes; the name of something does not.
  const body = [...(end === undefined && isInText ? [`${read}",`] : []), read].find((one) => isData(readJson(one, true)));
  return body === undefined ? undefined : { body, length };
}

/** Neither empty brackets nor a list of numbers, which is a date in a log. */
function isData(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || Object.keys(json).length === 0) return false;
  return !Array.isArray(json) || json.some((one) => typeof one === 'object' || typeof one === 'string');
}

/** Where what begins with a bracket ends, behind its closing one; or whether it breaks off within a text. */
function endOf(data: string): { end?: number; isInText: boolean } {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < data.length; at++) {
    const sign = data[at];
    if (sign === '\\' && isInText) at++;
    else if (sign === '"') isInText = !isInText;
    else if (isInText) continue;
    else if (sign === '{' || sign === '[') depth++;
    else if ((sign === '}' || sign === ']') && --depth === 0) return { end: at + 1, isInText };
  }
  return { isInText };
}

/** A page, or XML. Some tags in a sentence are neither. */
function markupOf(rest: string): Found | undefined {
  const body = rest.slice(0, rest.lastIndexOf('>') + 1);
  const isMarkup = isPage(body) || readXml(body, body.startsWith('<?xml')) !== undefined;
  return isMarkup ? { body, length: body.length } : undefined;
}
