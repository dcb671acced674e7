import { expect, test } from 'vitest';
import { sandbox } from './sandbox.ts';

test.each(sandbox.scenarios.map(({ id }) => id))('%s: no request arrives anywhere', async (scenario) => {
  for (const url of ['https://demo.lemonstand.com/api/v2/products', 'https://shop.example.com/']) {
    await expect(sandbox.fetch(scenario, new Request(url))).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
  }
});
