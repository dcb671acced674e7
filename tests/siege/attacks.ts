import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { platforms } from '../../src/platforms/index.ts';
import { sandboxes } from '../scenarios/sandboxes.ts';
import { kinds } from './hostileShop.ts';
import { nextAttacker, visit } from './visit.ts';

/** Something that strangers do, again and again. */
export interface Attack {
  name: string;
  /** So many do it side by side. */
  atOnce: number;
  /** Milliseconds until each does it again. */
  everyMs: number;
  /** Rejects when the server did not answer as it should. */
  act(number: number): Promise<void>;
}

/** A key that is wrong, and sent again with something else around it each time. */
export const wrongKey = '99999999-9999-9999-9999-999999999999';

/** So many checks keep what they were answered at the same time: those of six visitors. */
const costlyAtOnce = 24;

/** One request of them costs a careless reader a second. */
const costlyTexts = ['keystring', 'password', 'signature', '"', 'a-', 'bearer\t', '=', '/'].map((word) =>
  `${word}${' '.repeat(8180)}`.slice(0, 8190),
);
// Without the ways that a server offers only where its operator has an app: this one has none.
const withSecrets = platforms.flatMap(({ id, methods }) =>
  methods.filter(({ onlyWithApp }) => !onlyWithApp).map((method) => ({ platform: id, method })),
);

/** As long as a server takes of headers. */
const blanks = `https${' '.repeat(14_000)}x`;

export function attacksOn(url: URL): Attack[] {
  const api = new URL('api/check', url);
  const check = (from: string, body: object) => visit(api, { from, body });
  const checkShop = async (name: string) => {
    const shop = `https://${name}.hostile.example`;
    const values = { ...samples('miva', 'api-token'), storeUrl: shop, endpointUrl: `${shop}/mm5/json.mvc` };
    expectStatus(await check(nextAttacker(), { platform: 'miva', values }), 200, 429, 503);
  };
  const samples = (platform: string, method: string) => sandboxes.get(platform)?.samples[method] ?? {};
  return [
    {
      name: 'hostile shops with costly answers',
      atOnce: costlyAtOnce,
      everyMs: 50,
      // All of them the same at once, so that what one holds in memory is held many times.
      act: (number) => checkShop(`${kinds.costly[Math.floor(number / costlyAtOnce) % kinds.costly.length]}-${number}`),
    },
    {
      name: 'hostile shops that do not answer as HTTP has it',
      atOnce: 12,
      everyMs: 50,
      act: (number) => checkShop(`${kinds.rude[number % kinds.rude.length]}-${number}`),
    },
    {
      name: 'wrong tries of one visitor',
      atOnce: 1,
      everyMs: 1000,
      act: async (number) => {
        const values = { ...samples('plentymarkets', 'api-user'), systemUrl: `https://wrong-${number}.hostile.example` };
        expectStatus(await check('9.9.9.9', { platform: 'plentymarkets', values }), 200, 429);
      },
    },
    {
      name: 'a wrong key in ever new clothes',
      atOnce: 1,
      everyMs: 1000,
      act: async (number) => {
        const values = { merchantId: 'ABCDE12345FGH', apiToken: ` "${wrongKey}"`, region: 'na', [`junk${number}`]: 'x' };
        expectStatus(await check(nextAttacker(), { platform: 'clover', values }), 200, 429);
      },
    },
    {
      name: 'empty checks from all networks of one line',
      atOnce: 8,
      everyMs: 100,
      act: async (number) =>
        expectStatus(await check(`2001:db8:0:${(number % 256).toString(16)}::1`, { platform: 'clover', values: {} }), 200, 429),
    },
    {
      name: 'texts that patterns search for long, in every field',
      atOnce: 2,
      everyMs: 500,
      act: async (number) => {
        const { platform, method } = withSecrets[number % withSecrets.length] as (typeof withSecrets)[number];
        const text = costlyTexts[Math.floor(number / withSecrets.length) % costlyTexts.length];
        const values = Object.fromEntries(method.fields.slice(0, 6).map(({ id }) => [id, text]));
        expectStatus(await check(nextAttacker(), { platform, method: method.id, values }), 200, 429);
      },
    },
    {
      name: 'thousands of mistakes',
      atOnce: 1,
      everyMs: 300,
      act: async () => {
        const values = Object.fromEntries(Array.from({ length: 4000 }, (_, number) => [number, 1]));
        const answer = await check(nextAttacker(), { platform: 'clover', values });
        expectStatus(answer, 400, 429);
        if (answer.text.length > 8192) throw new Error(`answered with ${answer.text.length} characters`);
      },
    },
    {
      name: 'headers full of blanks',
      atOnce: 2,
      everyMs: 100,
      act: async (number) => {
        const name = ['X-Forwarded-Proto', 'Accept', 'Accept-Encoding', 'If-None-Match', 'Range', 'Origin'][number % 6] as string;
        expectStatus(await visit(url, { from: nextAttacker(), headers: { [name]: blanks } }), 200, 206, 416, 403, 406);
      },
    },
    {
      name: 'connections that drip',
      atOnce: 200,
      everyMs: 1000,
      act: () => drip(url),
    },
  ];
}

function expectStatus({ status }: { status: number }, ...allowed: number[]): void {
  if (!allowed.includes(status)) throw new Error(`answered with ${status}`);
}

/** Sends a request byte by byte, until the server has had enough of it. */
async function drip({ hostname, port }: URL): Promise<void> {
  const socket = connect(Number(port), hostname).on('error', () => {});
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.resume();
  socket.write('POST /api/check HTTP/1.1\r\nHost: localhost\r\nX-');
  const timer = setInterval(() => socket.write('a'), 1000);
  const gaveUp = await Promise.race([closed, wait(90_000, 'never', { ref: false })]);
  clearInterval(timer);
  socket.destroy();
  if (gaveUp === 'never') throw new Error('was not closed within 90 seconds');
}
