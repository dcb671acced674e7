import { describe, expect, it } from 'vitest';
import { judgeValue, judgeValues, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { clover } from './platform.ts';

const fields = clover.methods[0]?.fields as Field[];
const judge = (id: string, typed: string) => judgeValue(fields.find((field) => field.id === id) as Field, typed);

const merchantId = 'ABCDE12345FGH';
const apiToken = '00000000-0000-0000-0000-000000000000';

describe('what people paste is cleaned', () => {
  it.each<[field: string, typed: string, sent: string]>([
    ['merchantId', ` ${merchantId} `, merchantId],
    ['merchantId', `https://www.clover.com/m/${merchantId}/settings`, merchantId],
    ['merchantId', `https://www.ap.clover.com/setupapp/m/${merchantId}`, merchantId],
    ['apiToken', `Bearer ${apiToken}`, apiToken],
    ['apiToken', `Authorization: Bearer ${apiToken}`, apiToken],
    ['apiToken', `"${apiToken}",`, apiToken],
    ['region', '', 'auto'],
    ['region', 'ap', 'ap'],
  ])('%s, case %#', (field, typed, sent) => {
    expect(judge(field, typed)).toMatchObject({ outcome: 'ok', value: sent });
  });
});

describe('what cannot be right is refused in words', () => {
  it.each<[field: string, typed: string, says: RegExp]>([
    ['merchantId', '123456789012345', /card processor/],
    ['merchantId', 'C0123456789ABC', /serial number/],
    ['merchantId', 'Example Cafe', /exactly 13/],
    ['apiToken', merchantId, /This is the Merchant ID/],
    ['apiToken', '0'.repeat(32), /public key/],
    ['apiToken', 'short', /longer than this/],
    ['region', 'mars', /Choose one/],
  ])('%s, case %#', (field, typed, says) => {
    expect(judge(field, typed)).toMatchObject({ outcome: 'invalid-value', message: expect.stringMatching(says) });
  });

  it('says that a token stands in the field of the Merchant ID, and keeps it out of there', () => {
    const judgements = judgeValues(fields, { merchantId: apiToken, apiToken: '' });
    expect(judgements.merchantId).toMatchObject({ outcome: 'invalid-value', value: '', belongsIn: 'apiToken' });
  });

  it('sees that the two are swapped', () => {
    const judgements = judgeValues(fields, { merchantId: apiToken, apiToken: merchantId });
    expect(judgements.merchantId?.message).toMatch(/look swapped/);
  });
});

describe('values are found in a longer text', () => {
  it.each<[what: string, pasted: string]>([
    ['labels', `Merchant ID: ${merchantId}\nAPI Token: ${apiToken}`],
    ['a .env file', `CLOVER_MERCHANT_ID=${merchantId}\nCLOVER_ACCESS_TOKEN=${apiToken}`],
    ['code', `const mId = "${merchantId}";\nconst accessToken = "${apiToken}";`],
    ['a call', `curl https://api.clover.com/v3/merchants/${merchantId}/items -H "Authorization: Bearer ${apiToken}"`],
  ])('%s', (_, pasted) => {
    expect(readPasted(fields, pasted)).toMatchObject({ merchantId, apiToken });
  });
});
