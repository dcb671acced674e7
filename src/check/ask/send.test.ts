import { expect, test } from 'vitest';
import { send } from './send.ts';

const limits = { timeoutS: 10, maxBytes: 1024 * 1024, cutOffCounts: false };

test('keeps what a long answer holds, and of its text only the beginning', async () => {
  const list = Array.from({ length: 5000 }, (_, id) => ({ id }));
  const request = { method: 'GET', url: new URL('https://api.example.com/'), headers: new Headers(), proofs: [] } as const;
  const reply = await send(request as never, async () => Response.json(list), limits, new AbortController().signal);
  const { answer } = reply as Extract<typeof reply, { answer: unknown }>;
  expect(answer.json).toEqual(list);
  expect(answer.text).toBe(JSON.stringify(list).slice(0, 16 * 1024));
});
