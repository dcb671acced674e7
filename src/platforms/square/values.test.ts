import { describe, expect, it } from 'vitest';
import { judgeValue, readPasted } from '../../check/values/index.ts';
import type { Field } from '../../definition/index.ts';
import { square } from './platform.ts';

const key = `EAAA${'0'.repeat(60)}`;

describe.each(square.methods)('$id', ({ fields }) => {
  const judge = (typed: string) => judgeValue(fields[0] as Field, typed);

  it.each<[typed: string, sent: string]>([
    [key, key],
    [` "${key}"\n`, key],
    [`Bearer ${key}`, key],
    [`${key.slice(0, 30)}\n  ${key.slice(30)}`, key],
    [`Authorization: Bearer ${key}`, key],
    [`SQUARE_ACCESS_TOKEN=${key}`, key],
    [`SQUARE_ACCESS_TOKEN="${key}"`, key],
    [`Square API Key: ${key}`, key],
    // Square promises neither a start nor a length.
    ['fake.Token_of+another/kind=~-', 'fake.Token_of+another/kind=~-'],
    ['FAKETOKENFAKETOKENFAKETOKEN==', 'FAKETOKENFAKETOKENFAKETOKEN=='],
  ])('a key is cleaned, case %#', (typed, sent) => {
    expect(judge(typed)).toMatchObject({ outcome: 'ok', value: sent });
  });

  it.each<[typed: string, says: RegExp]>([
    ['sq0idp-FAKE00000000000000', /Application ID/],
    ['sandbox-sq0idb-FAKE00000000000000', /Application ID/],
    ['sq0csp-FAKE00000000000000000000', /Application Secret/],
    ['sandbox-sq0csb-FAKE00000000000000000000', /Application Secret/],
    ['sq0cgp-FAKE00000000000000', /one-time authorization code/],
    ['sq0cgb-FAKE00000000000000', /one-time authorization code/],
    ['https://tool.example/callback?code=sq0cgp-FAKE', /one-time authorization code/],
    ['EQAAFAKE00000000000000000000', /refresh token/],
    ['https://connect.squareup.com/oauth2/authorize', /web address/],
    ['LFAKE00000001', /number of a location/],
    ['00000000-0000-0000-0000-000000000000', /Squarespace/],
    ['owner@acme.example', /e-mail address/],
    ['EAAA0000', /at least 20/],
  ])('what is no key is refused, case %#', (typed, says) => {
    const judgement = judge(typed);
    expect(judgement.outcome).toBe('invalid-value');
    expect(judgement.message).toMatch(says);
  });

  it('takes a key over several lines for one', () => {
    expect(readPasted(fields, `\n${key.slice(0, 50)}\n${key.slice(50)}`)).toEqual({});
  });

  it.each<[name: string, text: string]>([
    ['the downloaded file', `Square API Key\r\n${key}\r\nValid for 30 days`],
    ['.env', `# production\nSQUARE_ACCESS_TOKEN=${key}\nSQUARE_APPLICATION_ID=sq0idp-FAKE`],
    ['JSON', `{ "access_token": "${key}", "token_type": "bearer", "refresh_token": "EQAAFAKE000000000000" }`],
    ['a documented call', `curl https://connect.squareup.com/v2/locations \\\n  -H 'Authorization: Bearer ${key}'`],
  ])('the key is found in %s', (_, text) => {
    expect(readPasted(fields, text)).toEqual({ apiKey: key });
  });
});
