import { expect, test } from 'vitest';
import { lemonstand } from './lemonstand.ts';

test.each(lemonstand.scenarios.map(({ id }) => id))('%s: no request arrives anywhere', async (scenario) => {
  for (const url of ['https://demo.lemonstand.com/api/v2/products', 'https://shop.example.com/']) {
    await expect(lemonstand.fetch(scenario, new Request(url))).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
  }
});
