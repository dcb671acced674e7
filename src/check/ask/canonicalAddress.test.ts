import { describe, expect, it } from 'vitest';
import { address, anyPublicHost, bearer, definePlatform, get, secret, step, when } from '../../definition/index.ts';
import { checkConnection } from '../checkConnection.ts';
import { canonicalAddress } from './canonicalAddress.ts';

const asked = 'https://example.com/folder/api?x=1';

function leadsTo(
  status: number,
  location: string,
  more: { asked?: string; address?: string; hosts?: string[]; anyFolder?: boolean } = {},
) {
  const { asked: url = asked, address = 'https://example.com/folder', hosts = [anyPublicHost], ...options } = more;
  const headers = new Headers(location ? { location } : {});
  return canonicalAddress({ address, url: new URL(url) }, { status, headers }, { hosts, ...options });
}

describe('a shop leads to its other host', () => {
  it.each<[status: number, location: string, host: string | undefined, why: string]>([
    [301, 'https://www.example.com/folder/api?x=1', 'www.example.com', 'the same place with www'],
    [302, 'https://shop.example.com/folder/api?x=1', undefined, 'another host of the same domain, which may be somebody else’s'],
    [307, '//www.example.com/folder/api?x=1', 'www.example.com', 'a reference without a scheme keeps it'],
    [308, 'https://www.example.com:443/folder/api?x=1', 'www.example.com', 'the usual port'],

    [303, 'https://www.example.com/folder/api?x=1', undefined, 'another page is to be seen instead'],
    [300, 'https://www.example.com/folder/api?x=1', undefined, 'a choice'],
    [200, 'https://www.example.com/folder/api?x=1', undefined, 'no redirect'],
    [301, '', undefined, 'nowhere'],
    [301, 'https://', undefined, 'no address'],
    [301, asked, undefined, 'to itself'],
    [301, '/folder/api/', undefined, 'another path of the same host'],
    [301, '/', undefined, 'its start page'],
    [301, '/folder/api?x=2', undefined, 'another question'],
    [302, 'https://login.example.com/sign-in', undefined, 'a login page'],
    [301, 'http://www.example.com/folder/api?x=1', undefined, 'not encrypted'],
    [301, 'https://www.example.com:8443/folder/api?x=1', undefined, 'another port'],
    [301, 'https://user@www.example.com/folder/api?x=1', undefined, 'a user name'],
    [301, 'https://www.example.com/folder/api?x=1#y', undefined, 'a fragment'],
    [301, 'https://www.example.org/folder/api?x=1', undefined, 'another domain'],
    [301, 'https://example.com.evil.test/folder/api?x=1', undefined, 'a domain that begins alike'],
    [301, 'https://badexample.com/folder/api?x=1', undefined, 'a domain that ends alike'],
    [301, 'https://127.0.0.1/folder/api?x=1', undefined, 'an IP address'],
    [301, 'https://localhost/folder/api?x=1', undefined, 'no public name'],
    [301, 'https://com/folder/api?x=1', undefined, 'the suffix itself'],
    [301, 'javascript:alert(1)', undefined, 'no web address'],
  ])('%i %s: %s, %s', (status, location, host) => {
    const address = host === undefined ? undefined : `https://${host}/folder`;
    expect(leadsTo(status, location)).toBe(address);
    expect(leadsTo(status, location, { anyFolder: true })).toBe(address);
  });

  it.each<[location: string, address: string | undefined, why: string]>([
    ['https://example.com/shop/api?x=1', 'https://example.com/shop', 'the same question in another folder'],
    ['/shop/de/api?x=1', 'https://example.com/shop/de', 'a reference without a host keeps it'],
    ['https://example.com/shop/api?x=2', undefined, 'another question'],
    ['https://example.org/shop/api?x=1', undefined, 'another domain'],
    ['http://example.com/shop/api?x=1', undefined, 'not encrypted'],
    ['https://example.com/login?next=/folder/api', undefined, 'a page that has the question in its own'],
  ])('where the folder may be another one, %s: %s, %s', (location, address) => {
    expect(leadsTo(301, location, { anyFolder: true })).toBe(address);
    if (address) expect(leadsTo(301, location)).toBeUndefined();
  });

  it.each<[location: string, address: string | undefined, why: string]>([
    ['https://www.example.com/', 'https://www.example.com/folder', 'the start page of the other name'],
    ['https://www.example.com/?path=api&x=1', 'https://www.example.com/folder', 'the question within its query'],
    ['https://www.example.com/folder/api?path=api', 'https://www.example.com/folder', 'another question at the other name'],
    ['https://www.example.com/de/', 'https://www.example.com/folder', 'a page of the other name'],
    ['https://example.com/?path=api&x=1', undefined, 'the start page of the same name'],
    ['https://shop.example.com/?path=api&x=1', undefined, 'another host of the same domain'],
    ['http://www.example.com/?path=api&x=1', undefined, 'not encrypted'],
  ])('where the redirect loses the path, %s: %s, %s', (location, address) => {
    expect(leadsTo(302, location)).toBe(address);
  });

  it('in another folder of the other name', () => {
    expect(leadsTo(301, 'https://www.example.com/api?x=1', { anyFolder: true })).toBe('https://www.example.com');
    expect(leadsTo(301, 'https://www.example.com/api?x=1')).toBe('https://www.example.com/folder');
  });

  it('a start page in another folder is another page', () => {
    const more = { asked: 'https://example.com/', address: 'https://example.com', anyFolder: true };
    expect(leadsTo(301, 'https://example.com/de/', more)).toBeUndefined();
    expect(leadsTo(301, 'https://www.example.com/', more)).toBe('https://www.example.com');
  });

  it('the same parameters may be written otherwise', () => {
    const more = { asked: 'https://example.com/api?fields=id,name', address: 'https://example.com' };
    expect(leadsTo(301, 'https://www.example.com/api?fields=id%2Cname', more)).toBe('https://www.example.com');
  });

  it.each<[from: string, to: string, host: string | undefined]>([
    ['shop.co.uk', 'www.shop.co.uk', 'www.shop.co.uk'],
    ['www.shop.co.uk', 'shop.co.uk', 'shop.co.uk'],
    ['shop.co.uk', 'other.co.uk', undefined],
    ['alpha.github.io', 'beta.github.io', undefined],
    ['alpha.github.io', 'www.alpha.github.io', 'www.alpha.github.io'],
    ['alpha.myshopify.com', 'beta.myshopify.com', undefined],
  ])('from %s to %s, by the public suffix list: %s', (from, to, host) => {
    const found = leadsTo(301, `https://${to}/`, { asked: `https://${from}/`, address: `https://${from}` });
    expect(found).toBe(host && `https://${host}`);
  });

  it('and that host must be one that may be called', () => {
    const more = { asked: 'https://example.com/', address: 'https://example.com', hosts: ['example.com'] };
    expect(leadsTo(301, 'https://www.example.com/', more)).toBeUndefined();
  });
});

describe('a check', () => {
  const shop = address('shop', 'Shop', {
    from: 'copy',
    like: 'https://www.example.com',
    keep: 'path',
    hosts: [anyPublicHost],
    neverHosts: ['vendor.example.com'],
  });
  const recognise = { request: get('', { auth: 'none' }), is: { json: { shop: 'Example' } } };
  const platform = definePlatform({
    id: 'example-shop',
    name: 'Example',
    summary: 'An example.',
    reviewed: '2026-11-22',
    sources: ['https://docs.example.com'],
    needs: ['The owner.'],
    methods: [
      {
        id: 'token',
        title: 'Token',
        steps: [step('copy', 'Copy', 'Copy it.')],
        fields: [shop, secret('token', 'Token', { like: 'fake0000' })],
      },
    ],
    api: { name: 'REST', hosts: [anyPublicHost], base: '{shop}/api', auth: bearer('{token}'), recognise },
    authenticate: get('/me'),
    entities: {},
    answers: [when({ status: 401 }, 'credentials-rejected', { field: 'token' })],
  });

  /**
   * Plays a web of hosts; each is a redirect to another one, or answers.
   * @param toToken what is answered to the token instead
   */
  async function check(hosts: Record<string, string | Response>, toToken?: Response) {
    const sent: string[] = [];
    const fetch = (async (input, init) => {
      const request = new Request(input, init);
      const url = new URL(request.url);
      sent.push(`${request.headers.has('authorization') ? 'with token' : 'without'} ${url.hostname}${url.pathname}`);
      const to = hosts[url.hostname];
      if (to === undefined) throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) });
      if (to instanceof Response) return (request.headers.has('authorization') && toToken ? toToken : to).clone();
      return new Response(null, { status: 301, headers: { location: `https://${to}${url.pathname}${url.search}` } });
    }) as typeof globalThis.fetch;
    return {
      report: await checkConnection({ platform, values: { shop: 'https://example.com/folder', token: 'fake0000' }, fetch }),
      sent,
    };
  }

  const fine = Response.json({ shop: 'Example' });

  it('sends the values only to the host that answers for itself, and says which', async () => {
    const { report, sent } = await check({ 'example.com': 'www.example.com', 'www.example.com': fine });
    expect(sent).toEqual([
      'without example.com/folder/api',
      'without www.example.com/folder/api',
      'with token www.example.com/folder/api/me',
    ]);
    expect(report).toMatchObject({ outcome: 'ok' });
    expect(report.advice).toEqual([
      {
        message:
          'Your shop answers at www.example.com, and leads there from the address that you entered. Enter the Shop with www.example.com in the tool.',
        field: 'shop',
        step: 'copy',
      },
    ]);
  });

  it('says so too when the values are wrong there', async () => {
    const hosts = { 'example.com': 'www.example.com', 'www.example.com': fine };
    const { report } = await check(hosts, new Response('{}', { status: 401 }));
    expect(report).toMatchObject({ outcome: 'credentials-rejected', advice: [{ field: 'shop' }] });
  });

  it.each<[why: string, hosts: Record<string, string | Response>]>([
    ['to another domain', { 'example.com': 'www.example.org', 'www.example.org': fine }],
    ['to a host that is never a shop', { 'example.com': 'vendor.example.com', 'vendor.example.com': fine }],
    ['to the vendor’s neighbour', { 'example.com': 'example.com.evil.test', 'example.com.evil.test': fine }],
  ])('does not follow %s', async (_why, hosts) => {
    const { report, sent } = await check(hosts);
    expect(sent).toEqual(['without example.com/folder/api']);
    expect(report).toMatchObject({ outcome: 'not-an-api', field: 'shop', advice: [] });
  });

  it('makes one hop and no second one', async () => {
    const { report, sent } = await check({
      'example.com': 'www.example.com',
      'www.example.com': 'shop.example.com',
      'shop.example.com': fine,
    });
    expect(sent).toEqual(['without example.com/folder/api', 'without www.example.com/folder/api']);
    expect(report).toMatchObject({ outcome: 'not-an-api' });
  });

  it('is over when nothing answers', async () => {
    const { report, sent } = await check({});
    expect(sent).toEqual(['without example.com/folder/api']);
    expect(report).toMatchObject({ outcome: 'store-not-found', field: 'shop', step: 'copy' });
  });
});
