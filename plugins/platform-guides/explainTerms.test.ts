import { expect, test } from 'vitest';
import { explainTerms } from './explainTerms.ts';

test.each([
  ['Choose its scopes.', 'Choose its <Term id="scope">scopes</Term>.'],
  ['A role and a role.', 'A <Term id="role">role</Term> and a role.'],
  ['Press **New token**, then copy the token.', 'Press **New token**, then copy the <Term id="token">token</Term>.'],
  ['Type `token`.', 'Type `token`.'],
  ['See [the token page](./token.mdx).', 'See [the token page](./token.mdx).'],
  ['Open <MenuPath items={["API tokens"]} />.', 'Open <MenuPath items={["API tokens"]} />.'],
  [
    'Go to <OpenLink href={"https://x.example"} text={"the token page"} />.',
    'Go to <OpenLink href={"https://x.example"} text={"the token page"} />.',
  ],
  ['Tokenised payments need a telescope.', 'Tokenised payments need a telescope.'],
])('%s', (text, explained) => {
  expect(explainTerms(text)).toBe(explained);
});
