import { expect, test } from 'vitest';
import { readForm } from '../../src/definition/form.ts';
import { definePlatform, notOffered, secret, step } from '../../src/definition/index.ts';
import { renderFiles } from './renderFiles.ts';

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

const words = { tool: 'the importer', app: 'Migration', authorizationLinks: {}, outgoingAddresses: [] };

test('a platform has a page and the form that the page shows', () => {
  const files = renderFiles([acme], { ...words, sandboxes: new Map() });
  expect([...files.keys()]).toEqual(['acme.mdx', '_forms/acme.json']);
  expect(files.get('acme.mdx')).toContain("import form from './_forms/acme.json';");
  const form = readForm(JSON.parse(files.get('_forms/acme.json') ?? ''));
  expect(form.methods[0]?.fields[0]?.pattern).toEqual(/^\d{4}$/);
  expect(form.sandbox).toBeUndefined();
});

test('a form has samples and scenarios only where there is a sandbox', () => {
  const files = renderFiles([acme], { ...words, sandboxes: new Map([['acme', sandbox]]) });
  expect(JSON.parse(files.get('_forms/acme.json') ?? '').sandbox).toEqual({
    samples: sandbox.samples,
    scenarios: sandbox.scenarios,
  });
});

test('pages stand in the sidebar in the order given', () => {
  const files = renderFiles([acme, { ...acme, id: 'other', name: 'Other' }], { ...words, sandboxes: new Map() });
  expect(files.get('acme.mdx')).toContain('sidebar_position: 1\n');
  expect(files.get('other.mdx')).toContain('sidebar_position: 2\n');
});
