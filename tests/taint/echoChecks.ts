import { type CheckEvent, checkConnection, type SentRequest } from '../../src/check/index.ts';
import { isSecret, type Method, type Platform } from '../../src/definition/index.ts';
import { sampleApp, sandboxes, sandboxFetch } from '../scenarios/sandboxes.ts';
import { bareEchoes, credentialsIn, echoedIn, textsOf } from './echo.ts';
import { findLeaks, shortest, type Taint } from './findLeaks.ts';

/** What is answered instead of a good answer. */
type Echo = (proper: Response, texts: readonly string[]) => Promise<Response> | Response;

export interface EchoResult {
  /** Where a report held a secret. */
  leaks: string[];
  /** Whether anything of an echo came as far as into a report. */
  arrived: boolean;
}

const statuses = [200, 302, 401, 404, 429, 500];

/** Stands before a repeated text, so that it is known again when the text itself is hidden. */
const marker = 'echoed ';

/** Checks a connection with a platform that repeats what it is sent: from the first request on, or once it has accepted the values. */
export async function echoChecks(platform: Platform, method: Method): Promise<EchoResult> {
  const accepted = Object.keys(method.before).length + 1;
  const written = await requestsAsWritten(platform, method);
  const leaks = new Set<string>();
  let arrived = false;
  const play = async (how: string, echo: Echo, from: number) => {
    const played = await playEcho(platform, method, echo, from, written);
    for (const leak of played.leaks) leaks.add(`${how}, from request ${from} on: ${leak}`);
    arrived ||= played.report.includes(marker.trim());
  };
  for (const first of [0, 1, 2, 3, 4, 5, 6, 7]) {
    await play('in the place of every text', inPlace(first, ''), 0);
    await play('in the place of every text', inPlace(first, marker), accepted);
  }
  for (const status of statuses)
    for (const [form, name] of ['as JSON', 'as a page', 'as text'].entries())
      await play(`${name} with ${status}`, (_, texts) => bareEchoes(texts, status)[form] as Response, accepted - 1);
  return { leaks: [...leaks], arrived };
}

function inPlace(first: number, before: string): Echo {
  return async (proper, texts) => {
    const marked = texts.map((text) => before + text);
    return new Response(echoedIn(await proper.text(), marked, first), { status: proper.status, headers: proper.headers });
  };
}

async function playEcho(
  platform: Platform,
  method: Method,
  echo: Echo,
  from: number,
  written: ReadonlySet<string>,
): Promise<{ leaks: string[]; report: string }> {
  const values = sandboxes.get(platform.id)?.samples[method.id] ?? {};
  const play = sandboxFetch(platform.id, 'works');
  const credentials = new Set<string>();
  const events: CheckEvent[] = [];
  let asked = 0;
  const report = await checkConnection({
    platform,
    method: method.id,
    values,
    app: sampleApp(platform.id),
    onEvent: (event) => events.push(event),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      for (const [name, value] of request.headers)
        if (/auth|token|key|secret|signature|password/i.test(name)) for (const one of credentialsIn(value)) credentials.add(one);
      const number = asked++;
      const texts = await textsOf(request);
      const proper = await play(request);
      return number < from || texts.length === 0 ? proper : echo(proper, texts);
    },
  });
  const all = JSON.stringify([report, events], (key, value) =>
    key === 'requests' ? value.filter((sent: SentRequest) => !written.has(describe(sent))) : value,
  );
  const learned = [...credentials].filter((one) => ![...written].some((request) => request.includes(one)));
  return { leaks: findLeaks(secretsOf(method, values, learned), { 'the report': all }), report: all };
}

/**
 * The requests as reports show them, in the words of the definition. They hold no value, as the tests with unique values prove; a
 * platform that answers with a piece of them, and calls it a token, gives away nothing; neither does a key that is nobody's.
 */
async function requestsAsWritten(platform: Platform, method: Method): Promise<ReadonlySet<string>> {
  const values = sandboxes.get(platform.id)?.samples[method.id] ?? {};
  const fetch = sandboxFetch(platform.id, 'works');
  const { checks } = await checkConnection({ platform, method: method.id, values, app: sampleApp(platform.id), fetch });
  return new Set(checks.flatMap(({ requests = [] }) => requests.map(describe)));
}

function describe({ status: _status, failure: _failure, ...written }: SentRequest): string {
  return JSON.stringify(written);
}

/** The values that are secret, and what else the requests proved themselves by, such as a token that was given for them. */
function secretsOf(method: Method, values: Readonly<Record<string, string>>, credentials: Iterable<string>): Taint[] {
  const open = method.fields.filter((field) => !isSecret(field)).map(({ id }) => values[id]);
  const typed = method.fields.filter(isSecret).map(({ id }) => ({ name: id, value: values[id] ?? '' }));
  const learned = [...credentials].filter((value) => !open.includes(value)).map((value) => ({ name: 'a credential', value }));
  return [...typed, ...learned].filter(({ value }) => value.length >= shortest);
}
