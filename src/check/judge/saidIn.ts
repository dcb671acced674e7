import type { Answer } from '../ask/send.ts';
import { attempt } from '../attempt.ts';
import { shorten } from '../shorten.ts';
import { withoutMail } from '../withoutMail.ts';

/** Where platforms put their sentence, the most telling first. */
const names = [
  'error_description',
  'errordescription',
  'longmessage',
  'message',
  'errormessage',
  'error_message',
  'responsemessage',
  'msg',
  'detail',
  'details',
  'description',
  'error_msg',
  'faultstring',
  'reason',
  'title',
  'error',
  'errors',
  'messages',
  'fault',
  'exception',
  'warning',
  'ip',
  'code',
];

/** What PHP writes where it fails, in place of an answer or in front of it: paths of the server, for nobody else. */
const phpError = /<b>(?:fatal error|parse error|warning|notice|deprecated)<\/b>:/i;

const deepest = 5;
/** So many places of an answer are looked at. */
const widest = 200;
const longest = 300;

/**
 * The platform's own sentence about a failure, for a person to read: out of JSON, XML or plain text, whatever it is called
 * there. Never out of a web page, which is somebody else's.
 * @param hide blackens secrets
 * @returns plain text of at most 300 characters; `undefined` where there is none
 */
export function saidIn(answer: Answer, hide: (text: string) => string): string | undefined {
  if (answer.html || phpError.test(answer.text.slice(0, 20_000))) return undefined;
  const text = answer.json === undefined ? answer.text : unwrapped(sentenceIn(answer.json));
  const said = shorten(withoutMail(hide(withoutTags(text ?? descriptionIn(answer.headers) ?? ''))), longest);
  return /\p{L}{2}/u.test(said) ? said.replace(/(?<![.\s])[.\s]+$/, '') : undefined;
}

/** Some platforms write JSON into a text of JSON: the sentence stands in there. */
function unwrapped(text: string | undefined): string | undefined {
  if (!/^\s*[{[]/.test(text ?? '')) return text;
  return attempt(() => sentenceIn(JSON.parse(text as string))) ?? text;
}

/** Level by level, so that what stands at the top is found before what is nested. */
function sentenceIn(json: unknown): string | undefined {
  if (typeof json === 'string') return json;
  // A list of bare words is a sentence only where it is the whole answer.
  if (Array.isArray(json) && json.some(isSentence)) return json.find(isSentence);
  let level: unknown[] = [json];
  let looked = 0;
  for (let depth = 0; depth < deepest; depth++) {
    const next: unknown[] = [];
    for (const item of level) {
      if (++looked > widest) return undefined;
      const found = inObject(item);
      if (found) return found;
      if (typeof item === 'object' && item !== null) next.push(...Object.values(item).slice(0, 20));
    }
    level = next.filter((item) => typeof item === 'object' && item !== null);
  }
  return undefined;
}

function inObject(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const own = new Map(
    Object.entries(item)
      .slice(0, 50)
      .map(([key, value]) => [key.toLowerCase(), value]),
  );
  for (const name of names) {
    const value = own.get(name);
    if (isSentence(value)) return filled(value, own.get('parameters'));
    // A list of sentences, or sentences by field: { "errors": { "name": ["cannot be blank"] } }.
    if (name === 'errors' || name === 'messages') {
      const first = firstText(value);
      if (first) return first;
    }
  }
  return undefined;
}

/** Some platforms send the values of a sentence beside it, by their names or in order: `%resources`, `%1`. */
function filled(sentence: string, parameters: unknown): string {
  if (typeof parameters !== 'object' || parameters === null) return sentence;
  const named = Array.isArray(parameters) ? ['', ...parameters] : parameters;
  return sentence.replace(/%(\w{1,40})/g, (whole, name: string) => {
    const value = Object.hasOwn(named, name) ? (named as Record<string, unknown>)[name] : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });
}

function firstText(value: unknown): string | undefined {
  if (isSentence(value)) return value;
  if (Array.isArray(value)) return value.find((one): one is string => isSentence(one));
  return undefined;
}

function isSentence(value: unknown): value is string {
  return typeof value === 'string' && /\p{L}{2}/u.test(value.slice(0, 2000));
}

/** RFC 6750, section 3. */
function descriptionIn(headers: Headers): string | undefined {
  return /error_description="([^"]{1,300})"/.exec((headers.get('www-authenticate') ?? '').slice(0, 1000))?.[1];
}

function withoutTags(text: string): string {
  return text.slice(0, 4 * longest).replace(/<[^<>]{0,200}>/g, ' ');
}
