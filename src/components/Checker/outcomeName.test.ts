import { expect, it, vi } from 'vitest';
import { en } from '../../../plugins/platform-guides/words/en.ts';
import type { Outcome } from '../../definition/index.ts';
import { outcomeName } from './outcomeName.ts';

vi.mock('@docusaurus/Translate', () => ({ translate: ({ message }: { message: string }) => message }));

it('calls each outcome what the guide and the troubleshooting page call it', () => {
  for (const [outcome, name] of Object.entries(en.outcomes)) expect(outcomeName(outcome as Outcome)).toBe(name);
});
