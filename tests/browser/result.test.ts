import { describe, expect, it } from 'vitest';
import { type Checker, checkerOn } from './checker.ts';
import { controlApi } from './controlApi.ts';
import { openPage } from './openPage.ts';

const values = { id: 'values', outcome: 'ok', message: 'The values look right.' };
const request = { method: 'GET', url: 'https://api.clover.com/v3/merchants/{merchantId}' };
const authenticate = { id: 'authenticate', outcome: 'ok', message: '', requests: [{ ...request, status: 200 }] };
const products = {
  id: 'products',
  entity: 'products',
  outcome: 'ok',
  message: '',
  preview: { title: 'Espresso', details: [] },
  requests: [{ ...request, url: `${request.url}/items?limit=1`, failure: 'timeout' }],
};

function refused(id: string) {
  const permission = `${id}: Read`;
  return {
    ...{ id, entity: id, outcome: 'permission-missing', step: 'permissions', permission },
    ...{ message: `The token may not read ${id}. Tick “${permission}”.`, said: 'Forbidden: no scope' },
  };
}

/** The result of a check whose report the test writes: by itself, a success. */
async function resultOf(report: object): Promise<Checker> {
  const api = await controlApi();
  const page = await openPage('platforms/clover', { baseURL: api.baseURL, permissions: ['clipboard-read', 'clipboard-write'] });
  const checker = await checkerOn(page);
  await checker.trySample();
  const asked = api.nextAnswer();
  await checker.submit.click();
  const answer = await asked;
  const success = { outcome: 'ok', message: 'Everything works.', checks: [values, authenticate, products] };
  answer.send({ type: 'report', platform: 'clover', method: 'merchant-token', advice: [], durationMs: 1, ...success, ...report });
  answer.end();
  return checker;
}

describe('a result', () => {
  it('tells one cause once, with everything to add to copy', async () => {
    const checker = await resultOf({
      outcome: 'permission-missing',
      message: 'Almost: customers and orders cannot be read.',
      step: 'permissions',
      checks: [values, authenticate, products, refused('customers'), refused('orders')],
    });
    await checker.result('Almost: customers and orders cannot be read');
    const told = checker.root.getByText('The token may not read customers and orders. Tick “customers: Read”, “orders: Read”.');
    expect(await told.count()).toBe(1);
    const line = checker.line('Orders');
    expect(await line.textContent()).toBe('CustomersOrdersPermission missing');
    expect(await checker.root.getByText('Forbidden: no scope').count()).toBe(1);

    await checker.root.getByRole('button', { name: 'Copy', exact: true }).click();
    await checker.root.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await line.page().evaluate(() => navigator.clipboard.readText())).toBe('customers: Read\norders: Read');
  });

  it('shows a permission in our words as words, and copies labels of the screen alone', async () => {
    const described = { ...refused('customers'), permission: 'reading people', described: true };
    const checker = await resultOf({
      outcome: 'permission-missing',
      message: 'Almost: customers and orders cannot be read.',
      checks: [values, authenticate, products, described, refused('orders')],
    });
    await checker.result('Almost: customers and orders cannot be read');
    const toAdd = checker.root.getByRole('listitem');
    expect(await toAdd.filter({ hasText: /^reading people$/ }).innerHTML()).toBe('reading people');
    expect(await toAdd.filter({ hasText: /^orders: Read$/ }).innerHTML()).toBe('<code>orders: Read</code>');
    expect(await checker.root.getByText('The wording may differ on your screen.').count()).toBe(1);
    await checker.root.getByRole('button', { name: 'Copy', exact: true }).click();
    await checker.root.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await checker.root.page().evaluate(() => navigator.clipboard.readText())).toBe('orders: Read');
  });

  it('tells what the tool wants besides with the step and what to copy', async () => {
    const message = 'The importer also wants “Coupons”, which this key does not have.';
    const checker = await resultOf({ advice: [{ message, step: 'permissions', permissions: ['Coupons'] }] });
    await checker.result('It works, with one thing to know');
    const told = checker.root.getByRole('listitem').filter({ hasText: message });
    expect(await told.getByRole('link', { name: /^Go to step \d/ }).getAttribute('href')).toMatch(/#step-permissions$/);
    await told.getByRole('button', { name: 'Copy', exact: true }).click();
    await told.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await told.page().evaluate(() => navigator.clipboard.readText())).toBe('Coupons');
  });

  it('lets the platform speak in its own words, apart from ours', async () => {
    const said = 'Merchant is not eligible';
    const message = `Clover does not accept these values. Clover says: “${said}”.`;
    const rejected = { ...authenticate, outcome: 'credentials-rejected', message, said };
    const checker = await resultOf({ outcome: 'credentials-rejected', message, checks: [values, rejected] });
    await checker.result('It does not work yet');
    await checker.root.getByText('Clover does not accept these values.', { exact: true }).waitFor();
    await checker.root.getByText(`Clover says: ${said}`, { exact: true }).waitFor();
    expect(
      await checker.root.getByText(said, { exact: true }).evaluateAll((quotes) => quotes.map(({ tagName }) => tagName)),
    ).toEqual(['Q']);
  });

  it('stays what it is when another page is opened and left again, and leaves the focus alone then', async () => {
    const checker = await resultOf({ outcome: 'permission-missing', step: 'permissions', checks: [values, refused('orders')] });
    const page = checker.root.page();
    const more = checker.root.getByRole('link', { name: 'More about “Permission missing”' });
    await more.click();
    await page.waitForURL('**/troubleshooting#permission-missing');
    await page.goBack();
    await more.waitFor();
    expect(await checker.value('Merchant ID').inputValue()).not.toBe('');
    expect(await checker.root.locator('h3:focus').count()).toBe(0);
  });

  it('says that it is about the values before a change, and no longer when the change is taken back', async () => {
    const checker = await resultOf({});
    await checker.result('It works');
    const outdated = checker.root.getByRole('status').getByText('You have changed something since.');
    const merchant = checker.value('Merchant ID');
    const before = await merchant.inputValue();
    await merchant.fill('BBCDE12345FGH');
    await outdated.waitFor();
    await merchant.fill(before);
    await outdated.waitFor({ state: 'detached' });

    await checker.data('Orders').uncheck();
    await outdated.waitFor();
    await checker.root.getByRole('button', { name: 'Check again' }).click();
    await checker.line('Values').getByText('Checking …').waitFor();
    await outdated.waitFor({ state: 'detached' });
  });

  it('does not call it working when there is nothing to see', async () => {
    const empty = { ...products, preview: undefined, total: { value: 0, exact: true } };
    const checker = await resultOf({ message: 'Is it the right shop?', checks: [values, authenticate, empty] });
    await checker.result('It works, but we see nothing');
    await checker.root.getByText('Is it the right shop?', { exact: true }).waitFor();
  });

  it('shows on demand what was sent, and how it ended, in words', async () => {
    const checker = await resultOf({});
    await checker.result('It works');
    const list = checker.root.getByRole('listitem').filter({ hasText: 'GET https://api.clover.com/' });
    expect(await list.first().isVisible()).toBe(false);
    await checker.root.getByText('What was sent (2)').click();
    expect(await list.allTextContents()).toEqual([
      'Access to the store GET https://api.clover.com/v3/merchants/{merchantId} answered with 200',
      'Products GET https://api.clover.com/v3/merchants/{merchantId}/items?limit=1 no answer in time',
    ]);
  });

  it('says how many requests are left, and how long reading takes', async () => {
    const reading = { records: 13_204, oneByOneS: 6602, perList: 250, inListsS: 28 };
    const checker = await resultOf({ pace: { left: { left: 149, of: 150, perS: 30 }, reading } });
    await checker.result('It works');
    const facts = checker.root.locator('dl').filter({ hasText: 'Requests left' });
    expect(await facts.textContent()).toBe(
      'Requests left149 of 150 within 30 secondsReading 13,204 records' +
        'About 2 hours if a tool asks for each record by itself. At least 28 seconds in lists of 250.',
    );
  });

  it('is read aloud in the order in which it is needed', async () => {
    const checker = await resultOf({
      outcome: 'permission-missing',
      message: 'Almost: orders cannot be read.',
      step: 'permissions',
      checks: [values, authenticate, products, refused('orders')],
    });
    await checker.result('Almost: orders cannot be read');
    const heard = await checker.root.locator('div:has(> h3:focus)').ariaSnapshot();
    const inOrder = [
      'heading "Almost: orders cannot be read" [level=3]',
      'The token may not read orders. Tick “orders: Read”.',
      'Forbidden: no scope',
      'button "Copy"',
      'link "Go to step 3: Create a token that can read"',
      'link "More about “Permission missing”"',
    ];
    const places = inOrder.map((part) => heard.indexOf(part));
    expect(places, heard).not.toContain(-1);
    expect(places, heard).toEqual(places.toSorted((one, other) => one - other));
    // Icons say nothing that the words do not.
    expect(heard).not.toContain('img');
  });

  it('says when the key ends, whose it is and what it may do', async () => {
    const checker = await resultOf({
      environment: 'test',
      keyEnds: '2099-12-24T10:00:00.000Z',
      access: { granted: ['Orders: Read'], missing: ['Customers: Read'], more: ['Orders: Write'] },
    });
    await checker.result('It works');
    await checker.root.getByText('Key of a test system').waitFor();
    const facts = checker.root.locator('dl').filter({ hasText: 'Ends' });
    expect(await facts.textContent()).toMatch(
      /^EndsDecember 24, 2099.*\(in \d+ years\)Needed, not grantedCustomers: ReadNeeded and grantedOrders: ReadGranted, not needed for this dataOrders: Write$/,
    );
  });
});
