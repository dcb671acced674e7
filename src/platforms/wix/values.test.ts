import { describe, expect, it } from 'vitest';
import { judgeValue, judgeValues, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { wix } from './platform.ts';

const fields = wix.methods[0]?.fields ?? [];
const judge = (id: string, typed: string) => judgeValue(fields.find((field) => field.id === id) as Field, typed);

const apiKey = 'IST.FAKEFAKEFAKEFAKEFAKEFAKE.FAKEFAKEFAKEFAKEFAKE.FAKEFAKE';
const siteId = '0a0a0a0a-0000-4000-8000-000000000001';
const accountId = '00000000-0000-4000-8000-000000000002';
const dashboard = `https://manage.wix.com/dashboard/${siteId}/home?referralInfo=sidebar`;

it.each<[field: string, typed: string, sent: string]>([
  ['siteUrl', '', ''],
  ['siteUrl', ' www.example.com ', 'https://www.example.com'],
  ['siteUrl', 'https://somebody.wixsite.com/my-shop/', 'https://somebody.wixsite.com/my-shop'],
  ['apiKey', ` "${apiKey}" `, apiKey],
  ['apiKey', `Bearer ${apiKey}`, apiKey],
  ['apiKey', `Authorization: ${apiKey}`, apiKey],
  ['apiKey', `WIX_API_KEY=${apiKey}`, apiKey],
  ['apiKey', apiKey.replaceAll('.', '.\n  '), apiKey],
  ['siteId', siteId.toUpperCase(), siteId],
  ['siteId', dashboard, siteId],
  ['siteId', `manage.wix.com/dashboard/${siteId}`, siteId],
  ['accountId', '', ''],
  ['accountId', ` ${accountId} `, accountId],
])('%s is cleaned, case %#', (field, typed, sent) => {
  expect(judge(field, typed)).toEqual({ outcome: 'ok', value: sent });
});

it.each<[field: string, typed: string, says: RegExp]>([
  ['siteUrl', dashboard, /address of the dashboard/],
  ['siteUrl', 'https://editor.wix.com/html/editor/web', /belongs to Wix itself/],
  ['siteUrl', 'https://manage.wix.com/account/api-keys', /belongs to Wix itself/],
  ['apiKey', '', /^Enter the API Key \/ Token\.$/],
  ['apiKey', siteId, /a Site ID, an Account ID or the id of an app/],
  ['apiKey', 'IST.FAKE', /longer than this/],
  ['siteId', '', /^Enter the Site ID\.$/],
  ['siteId', 'https://www.example.com', /no Site ID in this/],
  ['siteId', 'https://editor.wix.com/html/editor/web', /no Site ID in this/],
  ['accountId', 'me@example.com', /four dashes/],
])('%s is refused, case %#', (field, typed, says) => {
  const { outcome, message } = judge(field, typed);
  expect(outcome).toBe('invalid-value');
  expect(message).toMatch(says);
});

it('remarks on keys that look otherwise', () => {
  expect(judge('apiKey', `OAUTH2.${'a'.repeat(60)}`)).toMatchObject({
    outcome: 'ok',
    note: expect.stringMatching(/token of an app/),
  });
  expect(judge('apiKey', `OauthNG.JWS.${'a'.repeat(60)}`).note).toMatch(/token of an app/);
  expect(judge('apiKey', 'a'.repeat(60)).note).toMatch(/usually start with IST/);
});

it.each(['siteId', 'accountId'])('a key in the field %s is named and not kept', (field) => {
  expect(judgeValues(fields, { [field]: apiKey })[field]).toMatchObject({
    outcome: 'invalid-value',
    value: '',
    message: expect.stringMatching(/This is the API Key/),
  });
});

it('knows values in each other’s field', () => {
  const typed = { apiKey: siteId, siteId: apiKey };
  expect(judgeValues(fields, typed).apiKey?.message).toMatch(/look swapped/);
});

describe('pasted texts', () => {
  it.each([
    ['.env', `WIX_API_KEY=${apiKey}\nWIX_SITE_ID=${siteId}\nWIX_ACCOUNT_ID=${accountId}`],
    ['JSON', JSON.stringify({ apiKey, siteId, accountId })],
    ['headers', `Authorization: ${apiKey}\nwix-site-id: ${siteId}\nwix-account-id: ${accountId}`],
    ['labels', `API Key: ${apiKey}\nDashboard: ${dashboard}\nAccount ID: ${accountId}`],
  ])('%s', (_, pasted) => {
    expect(readPasted(fields, pasted)).toEqual({ apiKey, siteId, accountId });
  });

  it('a key in several lines is one value', () => {
    expect(readPasted(fields, apiKey.replaceAll('.', '.\n'))).toEqual({});
    const long = `IST.${'a'.repeat(60)}\n${'b'.repeat(60)}\n${'c'.repeat(10)}`;
    expect(readPasted(fields, long)).toEqual({});
    expect(judge('apiKey', long).value).toBe(long.replaceAll('\n', ''));
  });
});
