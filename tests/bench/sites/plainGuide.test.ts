import { expect, test } from 'vitest';
import { renderGuide } from '../../../plugins/platform-guides/renderGuide.ts';
import { platforms } from '../../../src/platforms/index.ts';
import { plainGuide } from './plainGuide.ts';

const words = {
  tool: 'the migration tool',
  app: 'Migration',
  authorizationLinks: {},
  toolWants: {},
  today: '2026-11-26',
  outgoingAddresses: [],
  position: 1,
};

test.each(platforms)('the guide of $id can be told without our components', (platform) => {
  const plain = plainGuide(renderGuide(platform, words));
  expect(plain).not.toMatch(/<\/?[A-Z]\w*[ >]/);
  // Such a link stops the build of a stock site.
  expect(plain).not.toMatch(/\]\((?:\.\.)?\//);
});

test('a component without words is named', () => {
  expect(() => plainGuide('Press <Sparkle /> twice.')).toThrow('<Sparkle> has no words yet');
});
