import { expect, test } from 'vitest';
import { definePlatform, get, notOffered, secret, step } from '../../src/definition/index.ts';
import { checkToolWants } from './toolWants.ts';

const shared = {
  name: 'Acme',
  summary: 'About Acme.',
  reviewed: '2026-11-22',
  sources: ['https://acme.example'],
  needs: ['A login.'],
  methods: [
    {
      id: 'key',
      title: 'Key',
      steps: [step('make', 'Make it', 'Press **New**.')],
      fields: [secret('key', 'Key', { like: '0000' })],
    },
  ],
  entities: { products: notOffered('Not here.') },
};
const acme = definePlatform({
  ...shared,
  id: 'acme',
  api: { name: 'REST', hosts: ['acme.example'], base: 'https://acme.example' },
  authenticate: get('/me?key={key}'),
});
const gone = definePlatform({ ...shared, id: 'gone', retired: 'Acme is shut down.' });

test('an id of no platform, or of one that is shut down, is an error that names it and what is possible', () => {
  expect(() => checkToolWants({ acme: ['Coupons'], acmee: ['Coupons'], gone: ['Coupons'] }, [acme, gone])).toThrow(
    'toolWants: nothing can be wanted of "acmee" and "gone"; one of: acme',
  );
});

test('an id of a platform is none', () => {
  expect(() => checkToolWants({ acme: ['Coupons'] }, [acme, gone])).not.toThrow();
});
