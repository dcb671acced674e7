import { bench, describe } from 'vitest';
import { checkConnection, judgeValues } from '../src/check/index.ts';
import { platforms } from '../src/platforms/index.ts';
import { sandboxes, sandboxFetch } from './scenarios/sandboxes.ts';

describe('a whole check against the sandbox', () => {
  for (const platform of platforms) {
    const values = sandboxes.get(platform.id)?.samples[platform.methods[0]?.id ?? ''] ?? {};
    const fetch = sandboxFetch(platform.id, 'works');
    bench(platform.id, async () => {
      await checkConnection({ platform, values, fetch });
    });
  }
});

describe('judging a form while somebody types', () => {
  for (const { id, methods } of platforms) {
    const fields = methods[0]?.fields ?? [];
    const typed = Object.fromEntries(fields.map((field) => [field.id, field.like]));
    bench(id, () => {
      judgeValues(fields, typed);
    });
  }
});
