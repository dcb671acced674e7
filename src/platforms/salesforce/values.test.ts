import { describe, expect, it } from 'vitest';
import { judgeValues, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { salesforce } from './platform.ts';

const fields = salesforce.methods[0]?.fields as Field[];
const judge = (id: string, typed: string) => judgeValues(fields, { [id]: typed })[id];

const token = '00D000000000000!FAKE.0000000000000000000000000000000000000000';
const url = 'https://acme-demo.my.salesforce.com';

describe('what people paste is cleaned', () => {
  it.each<[field: string, typed: string, sent: string]>([
    ['accessToken', `  "${token}" `, token],
    ['accessToken', `Bearer ${token}`, token],
    ['accessToken', `Authorization: Bearer ${token}`, token],
    ['accessToken', token.replace('!', '\\!'), token],
    ['accessToken', `${token.slice(0, 20)}\r\n${token.slice(20)}`, token],
    ['accessToken', `│ ${token.slice(0, 20)} │\n│ ${token.slice(20, 40)} │\n│ ${token.slice(40)} │`, token],
    ['accessToken', token.replace('00D000000000000', '00D000000000000AAA'), token.replace('!', 'AAA!')],
    ['accessToken', `eyJ${'0'.repeat(40)}.fake.fake`, `eyJ${'0'.repeat(40)}.fake.fake`],
    ['instanceUrl', 'Acme-Demo.my.salesforce.com/', url],
    ['instanceUrl', `${url}:443/services/data/v60.0?x=1`, url],
    ['instanceUrl', 'https://acme-demo.lightning.force.com/lightning/page/home', url],
    ['instanceUrl', 'acme-demo.my.salesforce-setup.com/lightning/setup/SetupOneHome/home', url],
    ['instanceUrl', 'https://acme.lightning.crmforce.mil/', 'https://acme.my.salesforce.mil'],
    ['instanceUrl', 'https://acme.lightning.sfcrmapps.cn/', 'https://acme.my.sfcrmproducts.cn'],
    ['instanceUrl', 'https://acme--uat.sandbox.my.salesforce.com', 'https://acme--uat.sandbox.my.salesforce.com'],
    ['instanceUrl', 'https://acme--uat.sandbox.lightning.force.com', 'https://acme--uat.sandbox.my.salesforce.com'],
    ['instanceUrl', 'https://acme-dev-ed.develop.my.salesforce.com', 'https://acme-dev-ed.develop.my.salesforce.com'],
    ['instanceUrl', 'https://eu12.salesforce.com', 'https://eu12.salesforce.com'],
  ])('%s, case %#', (field, typed, sent) => {
    expect(judge(field, typed)).toMatchObject({ outcome: 'ok', value: sent });
  });
});

describe('what cannot be right is refused in words', () => {
  it.each<[field: string, typed: string, outcome: string, says: RegExp]>([
    ['accessToken', "[REDACTED] Use 'sf org auth show-access-token' to view", 'invalid-value', /hidden the token/],
    ['accessToken', 'force://PlatformCLI::5Aep861FAKE@acme-demo.my.salesforce.com', 'invalid-value', /SFDX auth URL/],
    ['accessToken', `5Aep861${'0'.repeat(60)}`, 'invalid-value', /refresh token/],
    ['accessToken', `3MVG9${'0'.repeat(60)}`, 'invalid-value', /consumer key/],
    ['accessToken', '00D000000000000AAA', 'invalid-value', /Id of the org/],
    ['accessToken', '0a'.repeat(40), 'invalid-value', /encrypted/],
    ['accessToken', 'ada@example.com', 'invalid-value', /e-mail address/],
    ['accessToken', url, 'invalid-value', /This is an address/],
    ['accessToken', '00D000000000000!short', 'invalid-value', /copy all of it/],
    ['instanceUrl', 'https://login.salesforce.com', 'invalid-value', /belongs to no org/],
    ['instanceUrl', 'test.salesforce.com', 'invalid-value', /belongs to no org/],
    ['instanceUrl', 'https://www.salesforce.com/', 'invalid-value', /belongs to no org/],
    ['instanceUrl', 'https://help.salesforce.com/s/', 'invalid-value', /belongs to no org/],
    ['instanceUrl', 'https://acme.my.site.com/store', 'invalid-value', /storefront/],
    ['instanceUrl', 'https://acme.force.com', 'invalid-value', /storefront/],
    ['instanceUrl', 'https://dev01-acme.demandware.net', 'invalid-value', /B2C Commerce/],
    ['instanceUrl', 'https://0000.api.commercecloud.salesforce.com', 'invalid-value', /B2C Commerce/],
    ['instanceUrl', 'https://www.acme.example', 'host-not-allowed', /not the address of a Salesforce org/],
    ['instanceUrl', 'https://acme.my-salesforce.com', 'host-not-allowed', /not the address of a Salesforce org/],
    ['instanceUrl', 'https://acme.my.salesforce.com.evil.example', 'host-not-allowed', /not the address/],
    ['instanceUrl', token, 'invalid-value', /This is the Access Token/],
  ])('%s, case %#', (field, typed, outcome, says) => {
    const judgement = judge(field, typed);
    expect(judgement?.outcome).toBe(outcome);
    expect(judgement?.message).toMatch(says);
  });

  it('sees that the values are swapped', () => {
    expect(judgeValues(fields, { accessToken: url, instanceUrl: token }).accessToken?.message).toMatch(/look swapped/);
  });
});

describe('values are found in what the Salesforce CLI prints', () => {
  const line = (key: string, value: string) => `│ ${key.padEnd(12)} │ ${value.padEnd(36)} │`;
  it.each<[what: string, pasted: string, found: Record<string, string>]>([
    ['show-access-token --json', `{"status":0,"result":{"accessToken":"${token}"},"warnings":[]}`, { accessToken: token }],
    [
      'display --json before 2.136.8',
      `{\n  "result": {\n    "accessToken": "${token}",\n    "instanceUrl": "${url}"\n  }\n}`,
      { accessToken: token, instanceUrl: url },
    ],
    [
      'display --json',
      `{ "result": { "accessToken": "[REDACTED] Use 'sf org auth show-access-token' to view", "instanceUrl": "${url}" } }`,
      { accessToken: '[REDACTED]', instanceUrl: url },
    ],
    [
      'a table with lines that wrap',
      [
        line('KEY', 'VALUE'),
        line('Access Token', token.slice(0, 36)),
        line('', token.slice(36)),
        line('Alias', 'store'),
        line('Instance Url', url),
      ].join('\n'),
      { accessToken: token, instanceUrl: url },
    ],
    ['a .env file', `SF_ACCESS_TOKEN=${token}\nSF_INSTANCE_URL="${url}"`, { accessToken: token, instanceUrl: url }],
    ['an OAuth answer', `{"access_token":"${token}","instance_url":"${url}"}`, { accessToken: token, instanceUrl: url }],
  ])('%s', (_, pasted, expected) => {
    const found = readPasted(fields, pasted);
    const value = (id: string) => (found[id] === '[REDACTED]' ? found[id] : judge(id, found[id] ?? '')?.value);
    expect(Object.fromEntries(Object.keys(found).map((id) => [id, value(id)]))).toEqual(expected);
  });
});
