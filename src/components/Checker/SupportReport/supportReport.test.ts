import { inflateRawSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { findLeaks } from '../../../../tests/taint/findLeaks.ts';
import type { CheckResult, Report } from '../../../check/report.ts';
import { values as says } from '../../../check/sentences/en/values.ts';
import { address, fieldSchema, secret, text } from '../../../definition/field.ts';
import type { Form } from '../../../definition/form.ts';
import { headlineOf } from '../headline.ts';
import { asMarkdown } from './asMarkdown.ts';
import { linkTo, reportIn } from './reportLink.ts';
import { type SupportReport, supportReportOf } from './supportReport.ts';

vi.mock('@docusaurus/Translate', () => ({
  translate: ({ message }: { message: string }, values: Record<string, unknown> = {}) =>
    message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])),
}));

const fields = [
  address('storeUrl', 'Store URL', { like: 'https://acme.example', hosts: ['*'] }),
  text('merchantId', 'Merchant ID', { like: 'ABCDE12345FGH' }),
  secret('apiToken', 'API Token', { like: 'fake0000' }),
  secret('password', 'Password', { like: 'fake0000', verbatim: true }),
].map((field) => fieldSchema.parse(field));
const method = {
  id: 'token',
  title: 'Token',
  permissions: [],
  steps: [{ id: 'create', title: 'Create it', yields: [] }],
  fields,
};
const form: Form = {
  ...{ id: 'acme', name: 'Acme', reviewed: '2026-11-22', methods: [method] },
  entities: [{ id: 'orders', name: 'Orders' }],
};
const texts = {
  storeUrl: 'HTTPS://Canary-Shop.Example-Host.com/admin?x=1',
  merchantId: 'CANARYMERCHANT77',
  apiToken: ' fakecanary7d1c3b9e5f ',
  password: '',
};
const canaries = [
  ['the host', 'canary-shop.example-host.com'],
  ['the shop', 'canary-shop'],
  ['the merchant', 'CANARYMERCHANT77'],
  ['the token', 'fakecanary7d1c3b9e5f'],
  ['a customer', 'canary.customer@mail.example'],
  ['a record', 'Canary Blue Mug'],
].map(([name = '', value = '']) => ({ name, value }));

/** A report in which a platform repeats all that it was told. */
const all = canaries.map(({ value }) => value).join(' and ');
const report: Report = {
  platform: 'acme',
  method: 'token',
  outcome: 'permission-missing',
  message: `Acme refuses orders of ${all.replace(/ and Canary.*/, '')}.`,
  step: 'create',
  checks: [
    { id: 'values', outcome: 'ok', message: 'The values look right.' },
    { id: 'authenticate', outcome: 'ok', message: `There are 7 of ${all}.`, requests: [sent(`/me/${texts.merchantId}`, 200)] },
    {
      ...{ id: 'orders', entity: 'orders', outcome: 'permission-missing', permission: 'Orders: read', message: 'No.' },
      ...{ said: `No scope for ${all.replace(/ and Canary.*/, '')}, code <b>E77</b>`, requests: [sent('/orders', 403)] },
      ...{ preview: { title: 'Canary Blue Mug', details: [] }, total: { value: 7, exact: true } },
    },
  ],
  advice: [{ message: `Your shop answers at ${canaries[0]?.value}.` }],
  access: { granted: [], missing: ['Orders: read'], more: [texts.merchantId] },
  durationMs: 12,
};

function sent(path: string, status: number) {
  return { method: 'GET', url: `{storeUrl}${path}`, headers: { Authorization: 'Bearer {apiToken}' }, status };
}

const page = new URL('https://storekeys.example/platforms/acme?method=token');
const support = supportReportOf({ form, method, texts, report, at: 0, site: '1.2.3', sample: false });

describe('a report for support', () => {
  test('tells what happened, and of the values only what they are and how long', async () => {
    const link = await linkTo(support, page);
    const words = asMarkdown(support, { form, site: 'Acme Keys', link, locale: 'en', says });
    expect(words.replace(link, '(link)')).toMatchInlineSnapshot(`
      "## Acme: It does not work yet

      - 1970-01-01 00:00 UTC
      - Token
      - Acme Keys 1.2.3, guide reviewed on 2026-11-22

      Acme refuses orders of ••• and ••• and ••• and•••and •••

      - **Values**: Works (\`ok\`)
      - **Access to the store**: Works (\`ok\`)
      - **Orders**: Permission missing (\`permission-missing\`) – No. – Acme: “No scope for ••• and ••• and ••• and•••and ••• code \\<b\\>E77\\</b\\>” – \`Orders: read\`

      - Your shop answers at •••.

      ### What was entered

      - Store URL: address, 36 characters
      - Merchant ID: text, 16 characters
      - API Token: secret, 20 characters
      - Password: empty

      ### What was sent

      1. \`GET {storeUrl}/me/•••\` answered with 200
      2. \`GET {storeUrl}/orders\` answered with 403

      [Open this report]((link))"
    `);
  });

  test('holds no value, no address and no record, in no byte of text and link', async () => {
    const link = await linkTo(support, page);
    const words = asMarkdown(support, { form, site: 'Acme Keys', link, locale: 'en', says });
    const packed = Buffer.from(link.split('#report=')[1] ?? '', 'base64url');
    const places = { text: words, link, packed: packed.toString('latin1'), unpacked: inflateRawSync(packed).toString() };
    expect(findLeaks(canaries, places)).toEqual([]);
    // The search would have found them.
    expect(findLeaks(canaries, { report: JSON.stringify(report) })).toHaveLength(canaries.length);
  });

  test('is shown again from its link, and from the whole text', async () => {
    const link = await linkTo(support, page);
    expect(await reportIn(link)).toEqual(support);
    expect(await reportIn(new URL(link).hash)).toEqual(support);
    expect(await reportIn(`Hello,\n\n${asMarkdown(support, { form, site: 'Acme Keys', link, locale: 'en', says })}`)).toEqual(
      support,
    );
  });
});

test.each<[string, Partial<CheckResult>, string]>([
  ['a record', { preview: { title: 'Canary Blue Mug', details: [] } }, 'It works'],
  ['a total', { total: { value: 7, exact: true } }, 'It works'],
  ['no record', { total: { value: 0, exact: true } }, 'It works, but we see nothing'],
])('the headline over a check that saw %s stays as it was, in the text and from the link', async (_, seen, headline) => {
  const orders: CheckResult = { id: 'orders', entity: 'orders', outcome: 'ok', message: 'Fine.', ...seen };
  const good: Report = { ...report, outcome: 'ok', checks: [orders], advice: [] };
  expect(headlineOf(form, good, says)).toBe(headline);
  const carried = supportReportOf({ form, method, texts, report: good, at: 0, site: '1.2.3', sample: false });
  const link = await linkTo(carried, page);
  expect(asMarkdown(carried, { form, site: 'Acme Keys', link, locale: 'en', says })).toMatch(`## Acme: ${headline}\n`);
  expect(headlineOf(form, (await reportIn(link))?.report ?? report, says)).toBe(headline);
  expect(JSON.stringify(carried)).not.toMatch(/Canary|"value":7/);
});

describe('a link that somebody else wrote', () => {
  const written = async (data: unknown) => reportIn(await linkTo(data as SupportReport, page));

  test.each<[string, unknown]>([
    ['nothing', null],
    ['another version', { ...support, version: 2 }],
    ['an unknown outcome', { ...support, report: { ...report, outcome: 'hacked' } }],
    ['endless words', { ...support, report: { ...report, message: 'a'.repeat(5000) } }],
    ['endless checks', { ...support, report: { ...report, checks: Array(100).fill(report.checks[0]) } }],
    ['more than a report ever is', 'a'.repeat(1_000_000)],
  ])('with %s shows nothing', async (_, data) => {
    expect(await written(data)).toBeUndefined();
  });

  test('that is cut off shows nothing', async () => {
    const link = await linkTo(support, page);
    expect(await reportIn(link.slice(0, -40))).toBeUndefined();
    expect(await reportIn(page.href)).toBeUndefined();
  });

  test('brings nothing that does not belong in a report', async () => {
    const more = { ...support, script: 1, report: { ...support.report, checks: [{ ...report.checks[0], html: '<b>' }] } };
    expect(JSON.stringify(await written(more))).not.toMatch(/script|html/);
  });
});
