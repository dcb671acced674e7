import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Checker, checkerOn } from './checker.ts';
import { controlApi } from './controlApi.ts';
import { openPage } from './openPage.ts';

const values = { type: 'check', id: 'values', outcome: 'ok', message: 'The values look right.' };
const authenticate = { type: 'check', id: 'authenticate', outcome: 'ok', message: 'Clover accepts these values.' };
const products = { id: 'products', entity: 'products', outcome: 'ok', message: '', preview: { title: 'Espresso', details: [] } };
const report = {
  type: 'report',
  platform: 'clover',
  method: 'merchant-token',
  outcome: 'ok',
  message: 'The values are right.',
  checks: [values, authenticate, products],
  advice: [],
  durationMs: 1,
};
const rateLimited = {
  ...report,
  outcome: 'rate-limited',
  message: 'Clover was asked too often.',
  checks: [values, { ...authenticate, outcome: 'rate-limited', message: 'Clover was asked too often.', retryAfterS: 30 }],
};

/** A guide whose API the test controls, with values filled in. */
async function start(options: { expectedError?: RegExp } = {}) {
  const api = await controlApi();
  const page = await openPage('platforms/clover', { baseURL: api.baseURL, ...options });
  const checker = await checkerOn(page);
  await checker.trySample();
  await examplesThere(checker);
  return { api, page, checker };
}

/** What is still on its way when the clock or the connection stops counts as lost, and the page says so. */
async function examplesThere(checker: Checker): Promise<void> {
  await checker.root.getByText('“It cannot see all my data”').waitFor();
}

/** From now on, no time passes on the page but what the test lets pass. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: '2030-01-01T00:00:00Z' });
  await page.clock.pauseAt('2030-01-02T00:00:00Z');
}

describe('a check that runs', () => {
  it('shows each part as it ends, and tells screen readers', async () => {
    const { api, checker } = await start();
    const asked = api.nextAnswer();
    await checker.submit.click();
    const answer = await asked;
    await checker.line('Values').getByText('Checking …').waitFor();

    answer.send(values);
    await checker.line('Values').getByText('Works').waitFor();
    expect(await checker.line('Access to the store').textContent()).toContain('Checking …');
    await checker.root.getByRole('status').getByText('Values: Works. 1 of 8 done.').waitFor();

    answer.send(authenticate);
    await checker.line('Access to the store').getByText('Works').waitFor();
    answer.send(report);
    answer.end();
    await checker.result('It works');
  });

  it('is not started twice, and can be cancelled', async () => {
    const { api, page, checker } = await start();
    let checks = 0;
    page.on('request', (request) => {
      if (request.method() === 'POST') checks++;
    });
    const asked = api.nextAnswer();
    await checker.value('Merchant ID').press('Enter');
    const answer = await asked;
    await checker.value('Merchant ID').press('Enter');
    answer.send(values);
    await checker.line('Values').getByText('Works').waitFor();

    await checker.cancel.click();
    await answer.gone;
    expect(checks).toBe(1);
    await checker.root.getByRole('status').getByText('The check was cancelled.').waitFor();
    expect(await checker.root.getByText('Works', { exact: true }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Check the connection');
    await checker.cancel.waitFor({ state: 'detached' });
  });

  it('ends when the reader goes to another page', async () => {
    const { api, page, checker } = await start();
    const asked = api.nextAnswer();
    await checker.submit.click();
    const answer = await asked;
    await page.getByRole('link', { name: 'Start here' }).first().click();
    await answer.gone;
  });

  it('counts down after a rate limit, then offers to try again', async () => {
    const { api, page, checker } = await start();
    await stopClock(page);
    const asked = api.nextAnswer();
    await checker.submit.click();
    (await asked).send(rateLimited);
    const timer = checker.root.getByRole('timer');
    await timer.getByText(/You can try again in 30 s\./).waitFor();
    await page.clock.fastForward(10_000);
    await timer.getByText(/You can try again in 20 s\./).waitFor();
    const again = checker.root.getByRole('button', { name: 'Try again' });
    expect(await again.count()).toBe(0);

    await page.clock.fastForward(20_000);
    const askedAgain = api.nextAnswer();
    await again.click();
    const answer = await askedAgain;
    answer.send(report);
    answer.end();
    await checker.result('It works');
  });

  it('says when the answer broke off, and that this says nothing about the values', async () => {
    const { api, checker } = await start({ expectedError: /ERR_INCOMPLETE_CHUNKED_ENCODING/ });
    const asked = api.nextAnswer();
    await checker.submit.click();
    const answer = await asked;
    answer.send(values);
    await checker.line('Values').getByText('Works').waitFor();
    answer.breakOff();
    await checker.result('The check could not be carried out');
    await checker.root.getByText('The connection broke off before the check was done.').waitFor();
  });
});

describe('a check that cannot be carried out', () => {
  it('says that there is no connection, and works once there is', async () => {
    const page = await openPage('platforms/clover', { expectedError: /ERR_INTERNET_DISCONNECTED/ });
    const checker = await checkerOn(page);
    await checker.trySample();
    await examplesThere(checker);
    await page.context().setOffline(true);
    await checker.submit.click();
    await checker.result('The check could not be carried out');
    await checker.root.getByText('Check your internet connection.').waitFor();

    await page.context().setOffline(false);
    await checker.root.getByRole('button', { name: 'Try again' }).click();
    await checker.result('It works');
  });

  it('repeats what the site says, and waits as long as it asks', async () => {
    const page = await openPage('platforms/clover', { expectedError: /status of 503/ });
    await stopClock(page);
    const checker = await checkerOn(page);
    await checker.trySample();
    await page.route('**/api/check', (route) =>
      route.fulfill({
        status: 503,
        headers: { 'Retry-After': '5' },
        contentType: 'application/problem+json',
        body: JSON.stringify({
          title: 'Service Unavailable',
          status: 503,
          detail: 'Too many checks are running. Try again in a few seconds.',
        }),
      }),
    );
    await checker.submit.click();
    await checker.result('The check could not be carried out');
    await checker.root.getByText('Too many checks are running. Try again in a few seconds.').waitFor();
    await checker.root.getByText(/You can try again in 5 s\./).waitFor();
    await page.clock.fastForward(6_000);
    await checker.root.getByRole('button', { name: 'Try again' }).waitFor();
  });

  it('says when the site is served without its checker', async () => {
    const page = await openPage('platforms/clover', { expectedError: /status of 405/ });
    const checker = await checkerOn(page);
    await checker.trySample();
    await page.route('**/api/check', (route) => route.fulfill({ status: 405, contentType: 'text/html', body: '<h1>405</h1>' }));
    await checker.submit.click();
    await checker.root.getByText('This site is served without its checker.').waitFor();
    expect(await checker.root.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  });
});
