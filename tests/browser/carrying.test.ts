import { expect, it } from 'vitest';
import { findLeaks } from '../taint/findLeaks.ts';
import { checkerOn } from './checker.ts';
import { controlApi } from './controlApi.ts';
import { openPage } from './openPage.ts';

const permissions = ['clipboard-read', 'clipboard-write'];

it('takes proven values to the tool, and to support a report that shows none of them', async () => {
  const page = await openPage('platforms/clover', { permissions });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const checker = await checkerOn(page);
  await checker.trySample();
  await checker.submit.click();
  await checker.result('It works');
  const values = {
    merchantId: await checker.value('Merchant ID').inputValue(),
    apiToken: await checker.value('API Token').inputValue(),
  };

  await checker.root.getByText('Copy the values for your tool').click();
  await checker.root.getByRole('button', { name: 'Copy API Token' }).click();
  await checker.root.getByRole('button', { name: 'Copied API Token' }).waitFor();
  expect(await copied()).toBe(values.apiToken);
  await checker.root.getByRole('button', { name: 'As JSON' }).click();
  await checker.root.getByRole('button', { name: 'Copied', exact: true }).waitFor();
  expect(JSON.parse(await copied())).toMatchObject(values);

  await checker.root.getByText('Report for support').click();
  await checker.root.getByRole('button', { name: 'Copy the report' }).click();
  await checker.root.getByRole('button', { name: 'Copied', exact: true }).nth(1).waitFor();
  const markdown = await copied();
  const taints = Object.entries(values).map(([name, value]) => ({ name, value }));
  expect(findLeaks(taints, { markdown })).toEqual([]);

  // Somebody else opens it, and somebody pastes it.
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const link = /\((http:[^)]+)\)$/.exec(markdown)?.[1] ?? '';
  await page.goto(link);
  const received = page.getByText('A report that somebody sent');
  await received.waitFor();
  await page.getByText('API Token: secret, 36 characters').waitFor();
  const pasted = page.getByRole('textbox', { name: 'Paste the text or the link of a report.' });
  await pasted.fill('nothing');
  await received.waitFor({ state: 'detached' });
  await pasted.fill(markdown);
  await received.waitFor();
  expect(asked.filter((url) => url.includes('#') || url.includes('/api/'))).toEqual([]);
});

it('says of a key that was deleted after the move that it is dead', async () => {
  const api = await controlApi();
  const page = await openPage('platforms/clover', { baseURL: api.baseURL });
  const checker = await checkerOn(page);
  const answer = async (press: () => Promise<void>, outcome: string) => {
    const asked = api.nextAnswer();
    await press();
    const { send, end } = await asked;
    const checks = [
      { id: 'values', outcome: 'ok', message: '' },
      { id: 'authenticate', outcome, message: 'Clover said so.' },
    ];
    send({
      ...{ type: 'report', platform: 'clover', method: 'merchant-token', outcome, message: 'Clover said so.' },
      checks,
      advice: [],
      durationMs: 1,
    });
    end();
  };
  await checker.trySample();
  await answer(() => checker.submit.click(), 'ok');
  await checker.result('The values are right');
  await checker.root.getByText('After the move: is the key dead?').click();
  await answer(() => checker.root.getByRole('button', { name: 'I have deleted it' }).click(), 'ok');
  await checker.result('This key still works');
  const again = checker.root.getByRole('button', { name: 'Try again' });
  await answer(() => again.click(), 'unreachable');
  await checker.result('Nobody can tell yet');
  await answer(() => again.click(), 'credentials-rejected');
  await checker.result('This key no longer works. Done.');
  // The ordinary check is what it was.
  await answer(() => checker.submit.click(), 'credentials-rejected');
  await checker.result('It does not work yet');
});
