import { expect, test } from 'vitest';
import { due } from './due.ts';
import { definePlatform, get, secret, step } from './index.ts';

const source = 'https://acme.example/changes';

const acme = definePlatform({
  id: 'acme',
  name: 'Acme',
  summary: 'An example.',
  reviewed: '2026-11-26',
  sources: [source],
  needs: ['The owner.'],
  methods: [
    {
      id: 'token',
      title: 'Old app',
      endsOn: { day: '2027-03-01', says: 'Make a new app.', source },
      steps: [step('create', 'Create it', 'Press **New**.')],
      fields: [secret('token', 'Token', { from: 'create', like: 'fake0000' })],
    },
  ],
  api: {
    name: 'REST API 2026-10',
    hosts: ['api.acme.example'],
    base: 'https://api.acme.example',
    endsOn: { day: '2027-10-01', says: 'Ask for an update.', source },
  },
  authenticate: get('/me'),
  entities: {},
});

/** What is due on a day. */
const on = (today: string) => due([acme], today).map(({ says }) => says);

test.each([
  ['2026-12-30', []],
  ['2026-12-31', ['“Old app” ends on 1 March 2027, in 60 days']],
  ['2027-02-28', ['“Old app” ends on 1 March 2027, in 1 day']],
  ['2027-03-01', ['“Old app” ended on 1 March 2027']],
  ['2027-05-25', ['“Old app” ended on 1 March 2027']],
  ['2027-05-26', ['was last reviewed on 26 November 2026, more than 180 days ago', '“Old app” ended on 1 March 2027']],
  [
    '2027-10-02',
    [
      'was last reviewed on 26 November 2026, more than 180 days ago',
      '“Old app” ended on 1 March 2027',
      'REST API 2026-10 ended on 1 October 2027',
    ],
  ],
])('on %s', (today, says) => {
  expect(on(today)).toEqual(says);
});
