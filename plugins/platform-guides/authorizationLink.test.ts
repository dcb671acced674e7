import { describe, expect, test } from 'vitest';
import { definePlatform, notOffered, secret, step } from '../../src/definition/index.ts';
import { checkAuthorizationLinks, withAuthorizationLink } from './authorizationLink.ts';

const platform = (id: string, text: string) =>
  definePlatform({
    id,
    name: 'Acme',
    summary: 'About Acme.',
    reviewed: '2026-11-22',
    sources: ['https://acme.example'],
    needs: ['A login.'],
    methods: [
      {
        id: 'link',
        title: 'Link',
        steps: [step('open-link', 'Open it', text)],
        fields: [secret('key', 'Key', { like: '0000' })],
      },
    ],
    retired: 'Acme is shut down.',
    entities: { products: notOffered('Gone.') },
  });

const acme = platform('acme', 'Open {authorizationLink} in your browser.');
const other = platform('other', 'Press **Save**.');

const sentence = 'Open {authorizationLink} in your browser.';

test('leads to the operator’s own address', () => {
  const authorizationLinks = { acme: 'https://importer.example/connect?to=(acme)&state={x}' };
  expect(withAuthorizationLink(sentence, acme, { authorizationLinks })).toBe(
    'Open [the authorization link](https://importer.example/connect?to=%28acme%29&state={x}) in your browser.',
  );
});

test('says whom to ask where the operator has none', () => {
  expect(withAuthorizationLink(sentence, acme, { authorizationLinks: { other: 'https://x.example' } })).toBe(
    'Open the authorization link (the people behind {tool} give it to you) in your browser.',
  );
});

describe('a link that nobody would see', () => {
  test('is an error that names it and what is possible', () => {
    const links = { acme: 'https://x.example', other: 'https://x.example', acmee: 'https://x.example' };
    expect(() => checkAuthorizationLinks(links, [acme, other])).toThrow(
      'authorizationLinks: no guide asks for an authorization link of "other" and "acmee"; one of: acme',
    );
  });

  test('is none where the guide has a place for it', () => {
    expect(() => checkAuthorizationLinks({ acme: 'https://x.example' }, [acme, other])).not.toThrow();
    expect(() => checkAuthorizationLinks({}, [other])).not.toThrow();
  });
});
