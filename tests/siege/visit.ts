import { request } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Answer {
  status: number;
  text: string;
}

let visitors = 0;

/** An address that nobody had before, in a network of its own. */
export function newVisitor(): string {
  const number = visitors++;
  return `${20 + (number % 80)}.${Math.floor(number / 80) % 250}.${Math.floor(number / 20_000) % 250}.7`;
}

/** How many networks the attacks come from: with twenty checks a minute each, they stay below the limit in all. */
const attackers = 100;
let attacks = 0;

/** The next of the networks that attack, in turns. */
export function nextAttacker(): string {
  const number = attacks++ % attackers;
  return `${120 + (number % 80)}.${Math.floor(number / 80)}.9.7`;
}

/** Asks the server as a visitor whose address a proxy in front has seen. */
export function visit(
  url: URL,
  { from, body, headers = {} }: { from: string; body?: object; headers?: Record<string, string> },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        method: body ? 'POST' : 'GET',
        headers: { 'Content-Type': 'application/json', ...headers, 'X-Forwarded-For': from },
        agent: false,
        timeout: 120_000,
      },
      (response) => text(response).then((answer) => resolve({ status: response.statusCode ?? 0, text: answer }), reject),
    );
    asked.on('timeout', () => asked.destroy(new Error('no answer within two minutes')));
    asked.on('error', reject);
    asked.end(body && JSON.stringify(body));
  });
}
