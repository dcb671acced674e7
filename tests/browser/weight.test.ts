import { expect, inject, it } from 'vitest';
import { expectWithin } from '../bounds/expectWithin.ts';
import { recorded } from '../bounds/recorded.ts';
import { checkerOn } from './checker.ts';
import { countRenders } from './countRenders.ts';
import { openPage } from './openPage.ts';
import { serveFolder } from './serveFolder.ts';
import { baseURL } from './site.ts';
import { weighPage, weighSearch } from './weigh.ts';

it('a guide page and its search weigh no more than recorded', async () => {
  await using site = await serveFolder(inject('siteDir'));
  const page = await openPage('platforms', { baseURL: site.baseURL });
  const { script, css, html } = await weighPage(page, site, 'platforms/clover');
  expectWithin(recorded.page, {
    'script of a guide page': script,
    'CSS of a guide page': css,
    'HTML of a guide page': html,
    'search index, as far as a first search loads it': await weighSearch(page, site, 'platforms/clover'),
  });
});

it('a keystroke renders no more than recorded', async () => {
  const page = await openPage('start-here');
  const renders = await countRenders(page);
  await page.goto(new URL('platforms/clover', baseURL).href);
  const checker = await checkerOn(page);
  await checker.value('Merchant ID').fill('ABCDE12345FGH');
  // Values are judged from now on, and what has to do with it is drawn.
  await page.getByText('Looks right').waitFor();
  await checker.value('API Token').pressSequentially('fake');
  await expect.poll(renders.rendered).toBeGreaterThan(0);
  await renders.restart();
  await checker.value('API Token').press('x');
  expectWithin(recorded.keystroke, { 'number of components that a keystroke renders': await renders.rendered() });
});
