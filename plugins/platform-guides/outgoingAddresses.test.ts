import { expect, test } from 'vitest';
import { platforms } from '../../src/platforms/index.ts';
import { withOutgoingAddresses } from './outgoingAddresses.ts';
import { renderGuide } from './renderGuide.ts';
import { en } from './words/en.ts';

const text = 'Enter them.\n\n{outgoingAddresses}\n\nPress **Save**.';

test('the operator’s addresses can be copied where the list is edited', () => {
  expect(withOutgoingAddresses(text, { outgoingAddresses: ['203.0.113.7', '2001:db8:7::/64'] }, en.addresses)).toBe(
    'Enter them.\n\nThe check on this page comes from:\n\n```text\n203.0.113.7\n2001:db8:7::/64\n```\n\nPress **Save**.',
  );
});

test('says whom to ask where the operator names none', () => {
  expect(withOutgoingAddresses(text, { outgoingAddresses: [] }, en.addresses)).toBe(
    'Enter them.\n\nAsk the people who run this site for its outgoing addresses.\n\nPress **Save**.',
  );
});

test('stays in its item of a list', () => {
  expect(withOutgoingAddresses('- Enter:\n\n  {outgoingAddresses}', { outgoingAddresses: ['203.0.113.7'] }, en.addresses)).toBe(
    '- Enter:\n\n  The check on this page comes from:\n\n  ```text\n  203.0.113.7\n  ```',
  );
});

const lists = platforms.filter((platform) => JSON.stringify(platform.methods).includes('{outgoingAddresses}'));

test.each(lists)('the guide of $name shows them, and a blocked checker leads to that step', (platform) => {
  const words = {
    tool: 'the importer',
    app: 'Migration',
    authorizationLinks: {},
    toolWants: {},
    today: '2026-11-26',
    position: 1,
  };
  const [step] = platform.methods.flatMap(({ steps }) => steps).filter((one) => one.text.includes('{outgoingAddresses}'));
  const page = renderGuide(platform, { ...words, outgoingAddresses: ['203.0.113.7'] });
  const part = (anchor: string) => page.split(/^(?=##)/m).find((section) => section.includes(`{/* #${anchor} */}`)) ?? '';
  expect(part(`step-${step?.id}`)).toContain('```text\n203.0.113.7\n```');
  expect(part('answer-ip-blocked')).toContain(`#step-${step?.id})`);
  expect(part('answer-ip-blocked')).toContain('```text\n203.0.113.7\n```');
  expect(renderGuide(platform, { ...words, outgoingAddresses: [] })).toContain('Ask the people who run this site');
});

test('platforms with lists of allowed addresses have a place for them', () => {
  expect(lists.map(({ name }) => name)).toEqual(['Miva Merchant', 'OpenCart', 'plentymarkets (PlentyONE)', 'WooCommerce']);
});
