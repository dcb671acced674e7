import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { patience } from '../patience.ts';
import { hydrated } from './hydrated.ts';
import { openPage } from './openPage.ts';

// What the policy refuses is an error on the console, so every test that opens a page shows that it holds there. These are the
// kinds of pages and things to press that the other tests leave out.
it('lets everything work that the site has', async () => {
  const page = await openPage('add-a-platform', { permissions: ['clipboard-write', 'clipboard-read'] });
  await page.getByRole('button', { name: 'Copy code to clipboard' }).first().click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();

  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  await page.getByRole('button', { name: /^Switch between dark and light mode/ }).click({ clickCount: 2 });
  await expect.poll(theme, patience).toBe('dark');
  await page.reload();
  await hydrated(page);
  expect(await theme()).toBe('dark');

  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('merchant id');
  await page.getByRole('link', { name: 'See all results' }).click();
  await page.waitForURL('**/search?q=merchant+id');
  await page.getByText(/\d+ results/).waitFor();

  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('');
  await hydrated(page);
  await page.getByRole('button', { name: 'Toggle navigation bar' }).click();
  const menu = page.getByRole('navigation', { name: 'Main' });
  await menu.getByRole('link', { name: 'Troubleshooting' }).filter({ visible: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Troubleshooting' }).waitFor();
});

it('holds on the page for what is not found', async () => {
  const page = await openPage('nothing-here', { expectedError: /status of 404/ });
  await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor();
  await page.getByRole('link', { name: 'Start here' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Start here' }).waitFor();
});

it('isolates the pages from other sites', async () => {
  const page = await openPage('platforms/clover');
  expect(await page.evaluate(() => [crossOriginIsolated, originAgentCluster])).toEqual([true, true]);
});

/** What somebody who can put things into a page might try. By each, the directive that refuses it. */
const attacks: Record<string, [directive: string, attack: (elsewhere: string) => unknown]> = {
  'a script in the page': [
    'script-src-elem',
    () => document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.hit = true' })),
  ],
  'a script from elsewhere': [
    'script-src-elem',
    (elsewhere) => document.body.append(Object.assign(document.createElement('script'), { src: elsewhere })),
  ],
  'a script in an address': [
    'script-src-elem',
    () => document.body.append(Object.assign(document.createElement('script'), { src: 'data:text/javascript,window.hit=true' })),
  ],
  'a handler in an attribute': [
    'script-src-attr',
    () => document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.hit = true">'),
  ],
  'a link that runs': [
    'script-src-elem',
    () => Object.assign(document.createElement('a'), { href: 'javascript:window.hit=true' }).click(),
  ],
  'a text that is run': ['script-src', () => void setTimeout('window.hit = true')],
  'a worker': ['worker-src', () => new Worker(URL.createObjectURL(new Blob(['0']))).terminate()],
  'an image': ['img-src', (elsewhere) => Object.assign(new Image(), { src: elsewhere })],
  'a request': ['connect-src', (elsewhere) => void fetch(elsewhere, { mode: 'no-cors' }).catch(() => {})],
  'a beacon': ['connect-src', (elsewhere) => navigator.sendBeacon(elsewhere, 'x')],
  'a socket': ['connect-src', (elsewhere) => void new WebSocket(elsewhere.replace('http', 'ws'))],
  'a style in the page': [
    'style-src-elem',
    () => document.body.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' })),
  ],
  'a style sheet from elsewhere': [
    'style-src-elem',
    (elsewhere) => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: elsewhere })),
  ],
  'a style in an attribute': [
    'style-src-attr',
    () => document.body.insertAdjacentHTML('beforeend', '<p style="position: fixed; inset: 0">'),
  ],
  'a font': ['font-src', (elsewhere) => void new FontFace('x', `url(${elsewhere})`).load().catch(() => {})],
  'a frame': [
    'frame-src',
    (elsewhere) => document.body.append(Object.assign(document.createElement('iframe'), { src: elsewhere })),
  ],
  'a plug-in': [
    'object-src',
    (elsewhere) => document.body.append(Object.assign(document.createElement('object'), { data: elsewhere })),
  ],
  'a video': ['media-src', (elsewhere) => Object.assign(document.createElement('video'), { src: elsewhere })],
  'another base': [
    'base-uri',
    (elsewhere) => document.head.append(Object.assign(document.createElement('base'), { href: elsewhere })),
  ],
  'a form': [
    'form-action',
    (elsewhere) => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<form method="post" action="${elsewhere}"><input name="x" value="y"></form>`,
      );
      document.forms[document.forms.length - 1]?.submit();
    },
  ],
};

it('refuses what somebody might put into a page', async () => {
  let reached = 0;
  const elsewhere = createServer((_request, response) => {
    reached++;
    response.end();
  }).listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  onTestFinished(() => void elsewhere.close());
  const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;

  const page = await openPage('platforms/clover', { expectedError: /Content Security Policy/, mayTry: address });
  const refused: Record<string, string> = {};
  for (const [name, [, attack]] of Object.entries(attacks)) {
    await page.evaluate(() => {
      const violated = new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
      });
      Object.assign(window, { violated });
    });
    await page.evaluate(attack, address);
    refused[name] = await page.evaluate(() => Reflect.get(window, 'violated'));
  }
  expect(refused).toEqual(Object.fromEntries(Object.entries(attacks).map(([name, [directive]]) => [name, directive])));
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(await page.evaluate(() => location.pathname)).toBe('/platforms/clover');
  expect(reached).toBe(0);
});
