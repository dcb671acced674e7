import { expect, test } from 'vitest';
import { glossary } from '../../src/definition/glossary.ts';
import { explainTerms } from './explainTerms.ts';

const term = (id: string) => `<Term says={${JSON.stringify(glossary.en.find((one) => one.id === id)?.says)}}>`;

test.each([
  ['Choose its scopes.', `Choose its ${term('scope')}scopes</Term>.`],
  ['A role and a role.', `A ${term('role')}role</Term> and a role.`],
  ['Press **New token**, then copy the token.', `Press **New token**, then copy the ${term('token')}token</Term>.`],
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

test('in German, as they stand there', () => {
  const says = JSON.stringify(glossary.de.find(({ id }) => id === 'role')?.says);
  expect(explainTerms('Wählen Sie Rollen; eine Kontrolle ist keine.', 'de')).toBe(
    `Wählen Sie <Term says={${says}}>Rollen</Term>; eine Kontrolle ist keine.`,
  );
});
