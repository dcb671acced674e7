import { expect, it } from 'vitest';
import { readForm, writeForm } from './form.ts';
import { address, definePlatform, get, reads, step, toForm } from './index.ts';

it('carries everything that the form needs through JSON, patterns included', () => {
  const platform = definePlatform({
    id: 'example-shop',
    name: 'Example Shop',
    summary: 'An example.',
    reviewed: '2026-11-22',
    sources: ['https://docs.example.com/api'],
    needs: ['The owner.'],
    methods: [
      {
        id: 'address',
        title: 'Address',
        steps: [step('copy', 'Copy it', 'Copy it.')],
        fields: [address('shop', 'Shop', { from: 'copy', like: 'https://a.example.com', clean: [[/^a$/i, 'b']] })],
      },
    ],
    api: { name: 'REST', hosts: ['*.example.com'], base: '{shop}' },
    authenticate: get('/me'),
    entities: { products: reads(get('/p'), { called: 'Things', permission: 'Things', list: 'data', title: 'name' }) },
  });
  const form = readForm(JSON.parse(writeForm(toForm(platform))));
  expect(form).toEqual(toForm(platform));
  expect(form.methods[0]?.fields[0]?.clean[0]?.[0]).toEqual(/^a$/i);
  expect(form.entities).toEqual([{ id: 'products', name: 'Things' }]);
  expect(form.methods[0]?.steps).toEqual([{ id: 'copy', title: 'Copy it', yields: ['shop'] }]);
  expect(form.methods[0]?.permissions).toEqual([{ name: 'Things', exact: false, entities: ['products'] }]);
});
