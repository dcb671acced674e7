import { at } from '../../definition/index.ts';
import { readJson } from '../ask/readJson.ts';

/** What stands between the word for an answer and its number. */
const between = String.raw`(?:[ -](?:with|code|status|was|is|of|a|an|mit|ist|war))*['"\x60]?[ :=>(#-]{0,4}['"\x60]?`;

/** Reason phrases (RFC 9110, section 15), which nothing else looks like behind a number. */
const reasons =
  'OK|Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|Method Not Allowed|Gone|Unprocessable|Too Many Requests|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out|Moved|Found';

const withReason = new RegExp(String.raw`\b([1-5]\d\d)[ :,-]{1,3}(?:${reasons})\b`, 'i');

/** Ways in which tools write the status of an answer; the first that fits counts. */
const ways = [
  /\bHTTP\/[\d.]+\s+([1-5]\d\d)\b/i,
  new RegExp(String.raw`status(?:[ _-]?code)?${between}([1-5]\d\d)\b`, 'i'),
  withReason,
  new RegExp(
    String.raw`\b(?:HTTP|error|code|response|returned|responded|answered|got|Fehler|Antwort|antwortete)${between}([2-5]\d\d)\b`,
    'i',
  ),
  /^\s*([2-5]\d\d)\b/,
];

/** Finds the status of an answer in what stands around it, in English or German. */
export function statusIn(text: string): number | undefined {
  for (const way of ways) {
    const [, status] = way.exec(text) ?? [];
    if (status !== undefined) return Number(status);
  }
  return undefined;
}

/** Some platforms, and most tools, repeat the status in the body; a server's own page has it in its title. */
export function statusInBody(body: string): number | undefined {
  const json = readJson(body);
  for (const place of ['', 'response.', 'error.', 'errors.0.'])
    for (const name of ['status', 'statusCode', 'status_code', 'httpStatus', 'code']) {
      const value = Number(at(json, place + name));
      if (Number.isInteger(value) && value >= 200 && value <= 599) return value;
    }
  const [, status] = withReason.exec(body) ?? [];
  return status === undefined ? undefined : Number(status);
}
