import { at } from '../../definition/index.ts';
import { excerpt } from '../ask/excerpt.ts';
import { isPage } from '../ask/isPage.ts';
import { readData } from '../ask/readData.ts';
import { readJson } from '../ask/readJson.ts';
import { bodyIn, cutOff } from './bodyIn.ts';
import { failureIn } from './failureIn.ts';
import { statusIn, statusInBody } from './statusIn.ts';
import type { Told } from './told.ts';

/** A longer text is none that somebody pasted out of a ticket. */
const longest = 200_000;

/**
 * Reads an answer out of what somebody copied from a ticket: what curl printed with headers, a tool's error message, or the
 * bare body. Nothing in it is asked or opened.
 * @param status what the person says that it was, where the text does not tell
 */
export function readAnswer(pasted: string, status?: number): Told {
  const whole = pasted.slice(0, longest).replaceAll('\r', '');
  const text = withoutMarks(whole);
  const url = urlIn(whole);
  const more = url ? { url } : {};
  const { around, headers, body, isBody } = partsOf(text);
  const found = status ?? statusIn(around) ?? statusInBody(body);
  if (found === undefined) {
    const code = failureIn(text);
    return code ? { code, ...more } : { lacks: 'status' };
  }
  const own = unwrapped(body);
  const json = isBody ? readData(own, cutOff.test(text), /^\s*<\?xml/.test(own)) : undefined;
  const html = json === undefined && isPage(own);
  return { answer: { status: found, headers, text: excerpt(own), json, html }, isBody, ...more };
}

/** Takes off the marks with which `curl -v` begins its lines; what it sent, and said itself, is no answer. */
function withoutMarks(text: string): string {
  if (!/^< HTTP\//m.test(text)) return text;
  return text
    .split('\n')
    .filter((line) => !/^(?:[>*](?: |$)|[{}] \[\d+ bytes)/.test(line))
    .map((line) => line.replace(/^<(?:\s*$| (?=HTTP\/|[\w-]+:))/, ''))
    .join('\n');
}

/** What stands before or around the body, the headers in it, and the body. */
function partsOf(text: string): { around: string; headers: Headers; body: string; isBody: boolean } {
  // Of several answers, such as behind a redirect, the last one counts.
  const first = [...text.matchAll(/^[ \t]*HTTP\/[\d.]+ [1-5]\d\d.*$/gim)].at(-1);
  if (!first) {
    const split = bodyIn(text);
    return { around: text.trim(), body: text.trim(), ...split, headers: new Headers(), isBody: split !== undefined };
  }
  const { headers, rest } = headersIn(text.slice(first.index + first[0].length + 1));
  const body = readJson(rest) === undefined ? (bodyIn(rest)?.body ?? rest) : rest;
  return { around: first[0], headers, body, isBody: true };
}

/** Headers up to an empty line, or to one that is none: tickets lose empty lines. */
function headersIn(text: string): { headers: Headers; rest: string } {
  const headers = new Headers();
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const [, name = '', value = ''] = /^\s*([\w-]{1,80}):([\t\x20-\x7e]*)$/.exec(line) ?? [];
    if (name === '') return { headers, rest: lines.slice(index).join('\n').trim() };
    headers.append(name, value);
  }
  return { headers, rest: '' };
}

/** An HTTP client's error object holds the answer in it. */
function unwrapped(body: string): string {
  const json = readJson(body);
  const data = at(json, 'response.data') ?? at(json, 'response.body');
  if (data === undefined) return body;
  return typeof data === 'string' ? data : JSON.stringify(data);
}

/** The address that was asked, where the text names one: whole, or as `curl -v` prints what it sends. */
function urlIn(text: string): URL | undefined {
  const [, path] = /^> (?:GET|POST) (\/\S*) HTTP\//m.exec(text) ?? [];
  const [, host] = /^> host: ?(\S+)/im.exec(text) ?? [];
  const [found = ''] = path && host ? [`https://${host}${path}`] : (/https:\/\/[^\s"'`<>)\]}]+/.exec(text) ?? []);
  // The end of a sentence is none of its address.
  return URL.parse(found.replace(/[.,;:!?]{1,3}$/, '')) ?? undefined;
}
