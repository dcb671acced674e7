import { expect, test } from 'vitest';
import { readForm } from '../../src/definition/form.ts';
import { definePlatform, notOffered, secret, step } from '../../src/definition/index.ts';
import { fileRenderer } from './fileRenderer.ts';

const acme = definePlatform({
  id: 'acme',
  name: 'Acme',
  summary: 'About Acme.',
  reviewed: '2026-11-22',
  sources: ['https://acme.example'],
  needs: ['A login.'],
  methods: [
    {
      id: 'token',
      title: 'API token',
      steps: [step('copy', 'Copy', 'Copy it.')],
      fields: [secret('token', 'Token', { from: 'copy', like: '0000', pattern: /^\d{4}$/, patternSays: 'Four digits.' })],
    },
  ],
  retired: 'Acme is shut down.',
  entities: { products: notOffered('Gone.') },
});

const sandbox = {
  platform: 'acme',
  samples: { token: { token: '0000' } },
  scenarios: [{ id: 'works', title: 'Everything works' }],
  fetch: () => Promise.reject(new Error('not used')),
};

const words = {
  tool: 'the importer',
  app: 'Migration',
  authorizationLinks: {},
  lang: 'en' as const,
  toolWants: {},
  today: '2026-11-26',
  outgoingAddresses: [],
};

test('a platform has a page and the form that the page shows', () => {
  const files = fileRenderer({ ...words, sandboxes: new Map() })([acme]);
  expect([...files.keys()]).toEqual(['acme.mdx', '_forms/acme.json']);
  expect(files.get('acme.mdx')).toContain("import form from './_forms/acme.json';");
  const form = readForm(JSON.parse(files.get('_forms/acme.json') ?? ''));
  expect(form.methods[0]?.fields[0]?.pattern).toEqual(/^\d{4}$/);
  expect(form.sandbox).toBeUndefined();
  expect(files.get('acme.mdx')).not.toContain('_examples');
});

test('a form has samples and scenarios only where there is a sandbox', () => {
  const files = fileRenderer({ ...words, sandboxes: new Map([['acme', sandbox]]) })([acme]);
  expect(JSON.parse(files.get('_forms/acme.json') ?? '').sandbox).toEqual({
    samples: sandbox.samples,
    scenarios: [{ id: 'works' }],
  });
  expect(files.get('acme.mdx')).toContain("import('./_examples/acme.json')");
});

test('pages stand in the sidebar in the order given', () => {
  const files = fileRenderer({ ...words, sandboxes: new Map() })([acme, { ...acme, id: 'other', name: 'Other' }]);
  expect(files.get('acme.mdx')).toContain('sidebar_position: 1\n');
  expect(files.get('other.mdx')).toContain('sidebar_position: 2\n');
});

test('a platform is rendered again when it has changed or stands in another place', () => {
  const render = fileRenderer({ ...words, sandboxes: new Map() });
  const other = { ...acme, id: 'other', name: 'Other' };
  render([acme, other]);
  const files = render([{ ...acme, summary: 'More about Acme.' }, other]);
  expect(files.get('acme.mdx')).toContain('More about Acme.');
  expect(files.get('other.mdx')).toContain('About Acme.');
  expect(render([other]).get('other.mdx')).toContain('sidebar_position: 1\n');
});
