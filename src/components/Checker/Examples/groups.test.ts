import { expect, test, vi } from 'vitest';
import { groupExamples } from './groups.ts';

vi.mock('@docusaurus/Translate', () => ({ translate: ({ message }: { message: string }) => message }));

test('examples stand in the group of what somebody would say, those of servers apart and last', () => {
  const groups = groupExamples([
    { id: 'bad-gateway', title: 'An error page' },
    { id: 'works', title: 'Works', outcome: 'ok', message: 'It works.' },
    { id: 'expired', title: 'Old', outcome: 'credentials-expired', message: 'It has ended.' },
    { id: 'wrong', title: 'Wrong', outcome: 'credentials-rejected', message: 'It is wrong.' },
    { id: 'changed', title: 'Changed', outcome: 'platform-error', message: 'Something is odd.' },
  ]);
  expect(groups.map(({ id, examples }) => [id, examples.map((one) => one.id)])).toEqual([
    ['works', ['works']],
    ['key', ['expired', 'wrong']],
    ['technical', ['bad-gateway', 'changed']],
  ]);
});
