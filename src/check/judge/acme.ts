import { bearer, secret, step } from '../../definition/index.ts';

/** What the small platforms of tests have in common: a token for an API. */
export const acme = {
  id: 'acme',
  name: 'Acme',
  summary: 'An example.',
  reviewed: '2026-11-26',
  sources: ['https://docs.acme.example'],
  needs: ['The owner.'],
  methods: [
    {
      id: 'token',
      title: 'Token',
      steps: [step('create', 'Create it', 'Press **New**.'), step('tick', 'Tick', 'Tick:\n\n{permissions}')],
      fields: [secret('token', 'Token', { from: 'create', like: 'fake0000' })],
    },
  ],
  api: { name: 'REST', hosts: ['api.acme.example'], base: 'https://api.acme.example', auth: bearer('{token}') },
};
