import { describe, expect, it } from 'vitest';
import { whyUnprovable } from '../../check/values/checkValues.ts';
import { judgeValue, readPasted } from '../../check/values/index.ts';
import type { Field, Method } from '../../definition/index.ts';
import { ebay } from './platform.ts';

const method = ebay.methods[0] as Method;
const judge = (typed: string) => judgeValue(method.fields[0] as Field, typed);
const key = 'v^1.1#i^1#p^3#f^0#r^0#I^3#t^H4sIAAAAAAAAAFAKE0000/fake+0000==';
const olderKey = 'AgAAAA**FAKE0000**aAAAAA**0000fake/0000+fake==';

it.each<[typed: string, sent: string]>([
  [key, key],
  [` "${key}"\r\n`, key],
  [`Bearer ${key}`, key],
  [`Authorization: Bearer ${key}`, key],
  [`API Key: ${key}`, key],
  [`EBAY_API_KEY='${key}'`, key],
  // Copied out of an address bar, or over several lines.
  [encodeURIComponent(key), key],
  [encodeURIComponent(olderKey), olderKey],
  [`${key.slice(0, 20)}\r\n  ${key.slice(20, 40)}\n${key.slice(40)}`, key],
  [olderKey, olderKey],
  // Nothing is promised about the shape of a key.
  ['fakefakefakefakefakefake==', 'fakefakefakefakefakefake=='],
])('a key is cleaned, case %#', (typed, sent) => {
  expect(judge(typed)).toMatchObject({ outcome: 'ok', value: sent });
});

it.each<[typed: string, says: RegExp]>([
  ['https://auth.ebay.com/oauth2/authorize?client_id=Fake-Fake-PRD-0&response_type=code&scope=x', /web address/],
  ['FakeName-FakeApp-PRD-000000000-00000000', /Client ID/],
  ['FakeName-FakeApp-SBX-000000000-00000000', /Client ID/],
  ['PRD-000000000000-0000-0000-0000-0000', /Cert ID/],
  ['SBX-000000000000-0000-0000-0000-0000', /Cert ID/],
  ['00000000-0000-0000-0000-000000000000', /Dev ID/],
  ['Fake_Name-FakeName-FakeAp-fakes', /RuName/],
  ['owner@acme.example', /e-mail address/],
  ['fake_seller', /much longer/],
  ['v^1.1#i^1 #p^3#f^0#r^0#I^3', /blank/],
])('what is no key is refused, case %#', (typed, says) => {
  const judgement = judge(typed);
  expect(judgement.outcome).toBe('invalid-value');
  expect(judgement.message).toMatch(says);
});

describe('what only the tool can use', () => {
  it.each<[typed: string, says: RegExp | undefined]>([
    ['v^1.1#i^1#p^3#f^0#r^1#I^3#t^Ul4FAKE', /refresh token or a one-time code/],
    // The order of the parts varies.
    ['v^1.1#r^1#i^1#I^3#f^0#p^3#t^Ul4FAKE', /refresh token or a one-time code/],
    ['https://tool.example/done?code=v%5E1.1%23FAKE&expires_in=299', /one-time code/],
    [key, undefined],
    [olderKey, undefined],
  ])('case %#', (typed, says) => {
    const judgement = judge(typed);
    expect(judgement.outcome).toBe('ok');
    const why = whyUnprovable(method, { apiKey: judgement.value });
    if (says) expect(why).toMatch(says);
    else expect(why).toBeUndefined();
  });
});

it('takes a key over several lines for one', () => {
  expect(readPasted(method.fields, `\n${key.slice(0, 30)}\n${key.slice(30)}`)).toEqual({});
});

it('remarks on a key that carries no consent', () => {
  expect(judge(key.replace('p^3', 'p^1')).note).toMatch(/no consent of a seller/);
});

it.each<[name: string, text: string, value: string]>([
  ['the page of a tool', `Your eBay API Key\n${key}\nKeep it safe.`, key],
  ['.env', `# eBay\nEBAY_TOKEN=${key}\nEBAY_CLIENT_ID=FakeName-FakeApp-PRD-0-0`, key],
  ['JSON', `{"access_token":"${key}","expires_in":7200,"token_type":"User Access Token"}`, key],
  ['a file with an older key', `<eBayAuthToken> ${olderKey} </eBayAuthToken>`, olderKey],
])('the key is found in %s', (_, text, value) => {
  expect(readPasted(method.fields, text)).toEqual({ apiKey: value });
});
