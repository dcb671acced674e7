import { expect, test } from 'vitest';
import { advise, definePlatform, get, type PlatformInput, reads, secret, step } from '../../definition/index.ts';
import { unshared } from '../capacity.ts';
import { checkConnection } from '../checkConnection.ts';

const products = get('/products');
const permission = 'Read';

/** The proof is the list of products; what its orders say is advice. */
const platform = definePlatform({
  id: 'example',
  name: 'Example',
  summary: 'An example.',
  reviewed: '2026-11-22',
  sources: ['https://docs.example.com'],
  needs: ['The owner.'],
  methods: [
    {
      id: 'token',
      title: 'Token',
      steps: [step('make', 'Make a token', 'Press **Make**.')],
      fields: [secret('token', 'Token', { from: 'make', like: 'fake0000' })],
    },
  ],
  api: { name: 'API', hosts: ['api.example.com'], base: 'https://api.example.com', atOnce: 1, lists: { list: 'data' } },
  authenticate: products,
  entities: {
    products: reads(products, { permission, title: 'name' }),
    orders: reads(get('/orders'), { permission, title: 'name' }),
    customers: reads(get('/customers'), { permission, title: 'name' }),
  },
  advice: [advise({ test: ({ answers }) => answers.orders !== undefined }, 'There are orders.')],
} as PlatformInput);

/** A record with so many bytes besides its name. */
const answerOf = (bytes: number) => Response.json({ data: [{ name: 'Fake', more: 'x'.repeat(bytes) }] });
const megabyte = 1_000_000;

/** Checks, and counts at each request how much is held. */
async function check(bytes: number) {
  const sent: [path: string, held: number][] = [];
  let held = 0;
  const report = await checkConnection({
    platform,
    values: { token: 'fake0000' },
    fetch: async (input) => {
      sent.push([new URL(String(input)).pathname, held]);
      return answerOf(bytes);
    },
    capacity: {
      ...unshared,
      hold: (more) => {
        held += more;
        return undefined;
      },
      letGo: (less) => {
        held -= less;
      },
    },
  });
  return { report, sent };
}

test('a large answer is let go once every check that needs it is judged', async () => {
  const { report, sent } = await check(megabyte);
  expect(report.outcome).toBe('ok');
  expect(report.checks.map(({ preview }) => preview?.title)).toEqual([undefined, undefined, 'Fake', 'Fake', 'Fake']);
  expect(sent.map(([path]) => path)).toEqual(['/products', '/orders', '/customers']);
  for (const [, held] of sent) expect(held).toBeLessThan(megabyte / 4);
  expect(report.advice).toEqual([]);
});

test('answers of an ordinary size stay for the advice', async () => {
  const { report } = await check(1000);
  expect(report.advice).toEqual([{ message: 'There are orders.' }]);
});
