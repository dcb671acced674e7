import type { AnswerFacts } from '../../definition/index.ts';
import type { Capacity } from '../capacity.ts';
import type { Outgoing } from './buildRequest.ts';
import { deadline } from './deadline.ts';
import { copiedExcerpt } from './excerpt.ts';
import { isPage } from './isPage.ts';
import { parsedBytes } from './measureJson.ts';
import { readData } from './readData.ts';

/** What a platform answered. */
export interface Answer extends AnswerFacts {
  /** Whether it is a web page. */
  html: boolean;
}

/** How a request ended: with an answer, which holds so many bytes of memory, or on the way. */
export type Reply =
  | {
      answer: Answer;
      host: string;
      bytes: number;
      /** Of the answer, only the status is still there. */
      isLetGo?: boolean;
    }
  | { failure: unknown; host: string };

/** How much is read, and for how long. */
export interface ReadLimits {
  timeoutS: number;
  /** Of the body. 0 when only its headers are wanted. */
  maxBytes: number;
  /** An answer that is cut off counts by its beginning. */
  cutOffCounts: boolean;
}

/** How requests go out. */
export interface WayOut {
  fetch: typeof globalThis.fetch;
  capacity: Capacity;
  /** Ends the check. */
  signal: AbortSignal;
}

/** Sends a request and reads the answer, both within limits. The time for it begins when it is sent. Never rejects. */
export async function send(request: Outgoing, limits: ReadLimits, { fetch, capacity, signal }: WayOut): Promise<Reply> {
  const host = request.url.hostname;
  const ends: (() => void)[] = [];
  let bytes = 0;
  const keep = (wanted: number) => {
    capacity.letGo(bytes - wanted);
    bytes = wanted;
  };
  try {
    ends.push(await capacity.enter(signal));
    const { signal: limited, clear, standStill } = deadline([signal], limits.timeoutS * 1000);
    ends.push(clear);
    limited.throwIfAborted();
    const orAborted = abortable(limited);
    const hold = async (more: number) => {
      const room = capacity.hold(more, signal);
      if (room) await standStill(room);
      bytes += more;
    };
    const response = await orAborted(
      fetch(request.url.href, {
        method: request.method,
        headers: request.headers,
        ...(request.body === undefined ? {} : { body: request.body }),
        redirect: 'manual',
        signal: limited,
      }),
    );
    const { text, cutOff } = await readText(response, limits.maxBytes, orAborted, hold);
    const isRead = !cutOff || limits.cutOffCounts;
    const parsed = isRead ? parsedBytes(text) : 0;
    await hold(parsed);
    const json = isRead ? readData(text, cutOff, wantsXml(request)) : undefined;
    const html = json === undefined && isPage(text);
    // Once it is read, no rule looks further into the text.
    const answer = { status: response.status, headers: response.headers, text: copiedExcerpt(text), json, html };
    keep(answer.text.length + (json === undefined ? 0 : parsed));
    return { answer, host, bytes };
  } catch (failure) {
    keep(0);
    return { failure, host };
  } finally {
    for (const end of ends) end();
  }
}

/** Waits for a promise, or until the signal aborts. */
type OrAborted = <Value>(promise: Promise<Value>) => Promise<Value>;

/** A fetch that does not listen to its signal must not hold up the check. It waits for one promise at a time. */
function abortable(signal: AbortSignal): OrAborted {
  let stop = (_reason: unknown) => {};
  signal.addEventListener('abort', () => stop(signal.reason), { once: true });
  return (promise) =>
    new Promise((resolve, reject) => {
      stop = reject;
      promise.then(resolve, reject);
      if (signal.aborted) reject(signal.reason);
    });
}

/** @param hold takes memory for what was read, before more is */
async function readText(
  response: Response,
  maxBytes: number,
  orAborted: OrAborted,
  hold: (bytes: number) => Promise<void>,
): Promise<{ text: string; cutOff: boolean }> {
  if (!response.body) return { text: '', cutOff: false };
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await orAborted(reader.read());
      if (done) return { text: text + decoder.decode(), cutOff: false };
      const room = maxBytes - bytes;
      bytes += value.byteLength;
      await hold(value.byteLength);
      text += decoder.decode(value.subarray(0, Math.max(room, 0)), { stream: true });
      if (bytes > maxBytes) return { text, cutOff: true };
    }
  } finally {
    // The rest of an endless answer is not wanted; that closing fails then is of no interest.
    reader.cancel().catch(() => {});
  }
}

/** A definition says that its platform answers in XML by what it accepts. */
function wantsXml({ headers }: Outgoing): boolean {
  return /\bxml\b/i.test(headers.get('accept') ?? '');
}
