import { gzip } from 'node:zlib';
import { type Answer, TRUNCATED_RESPONSE } from 'dns-packet';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { guardedAgent } from '../../plugins/check-proxy/outbound/guardedAgent.ts';
import { guardedFetch } from '../../plugins/check-proxy/outbound/guardedFetch.ts';
import { judgedAddresses } from '../../plugins/check-proxy/outbound/judgedLookup.ts';
import { publicResolver } from '../../plugins/check-proxy/outbound/publicResolver.ts';
import { checkConnection } from '../../src/check/index.ts';
import { bluepark } from '../../src/platforms/bluepark/platform.ts';
import { type Authority, createAuthority } from '../loopback/certificates.ts';
import { codeOf } from '../loopback/codeOf.ts';
import { addressesOf, type DnsZone, noSuchName, refused, serverFailure, startDnsServer } from '../loopback/dnsServer.ts';
import { startTlsServer } from '../loopback/tlsServer.ts';

const shop = 'shop.example.com';
let authority: Authority;

beforeAll(async () => {
  authority = await createAuthority();
});

async function ask(zone: DnsZone, timeoutMs?: number) {
  const dns = await startDnsServer(zone);
  onTestFinished(() => dns[Symbol.asyncDispose]());
  return { dns, resolve: publicResolver({ servers: [dns.address], ...(timeoutMs ? { timeoutMs } : {}) }) };
}

/** A shop on 127.0.0.1, which stands for a public address here, and a guarded fetch that asks this name server. */
async function shopBehind(zone: DnsZone, { connectMs }: { connectMs?: number } = {}) {
  const { dns, resolve } = await ask(zone);
  const server = await startTlsServer(await authority.issue(shop), (response) =>
    response.setHeader('Connection', 'close').end('{}'),
  );
  onTestFinished(() => server[Symbol.asyncDispose]());
  const isAllowedAddress = (address: string) => address === '127.0.0.1';
  const agent = guardedAgent({
    ca: authority.ca,
    port: server.port,
    resolve,
    isAllowedAddress,
    ...(connectMs ? { connectMs } : {}),
  });
  onTestFinished(() => agent.destroy());
  return { dns, server, fetch: guardedFetch({ hosts: ['*'], agent, userAgent: 'Storekeys/0' }) };
}

const cname = (name: string, data: string): Answer => ({ type: 'CNAME', name, ttl: 0, data });

describe('what a name server may say', () => {
  test('addresses of both families', async () => {
    const { dns, resolve } = await ask((question) => addressesOf(question, ['93.184.215.14', '2606:4700::1', '93.184.215.15']));
    expect(await resolve(shop)).toEqual([
      { address: '93.184.215.14', family: 4 },
      { address: '93.184.215.15', family: 4 },
      { address: '2606:4700::1', family: 6 },
    ]);
    expect(dns.questions.toSorted()).toEqual([`A ${shop}`, `AAAA ${shop}`]);
  });

  test.each([
    ['no IPv6', ['93.184.215.14'], ['93.184.215.14']],
    ['no IPv4', ['2606:4700::1'], ['2606:4700::1']],
  ])('%s', async (_, given, found) => {
    const { resolve } = await ask((question) => addressesOf(question, given));
    expect((await resolve(shop)).map(({ address }) => address)).toEqual(found);
  });

  test('a family that fails does not spoil the other', async () => {
    const { resolve } = await ask((question) =>
      question.type === 'A' ? addressesOf(question, ['93.184.215.14']) : { rcode: serverFailure },
    );
    expect(await resolve(shop)).toEqual([{ address: '93.184.215.14', family: 4 }]);
  });

  test.each<[string, DnsZone, string]>([
    ['no such name', () => ({ rcode: noSuchName }), 'ENOTFOUND'],
    ['a name without addresses', () => ({}), 'ENODATA'],
    ['a failure', () => ({ rcode: serverFailure }), 'ESERVFAIL'],
    ['a refusal', () => ({ rcode: refused }), 'EREFUSED'],
    ['one family unknown, the other failing', ({ type }) => (type === 'A' ? {} : { rcode: serverFailure }), 'ESERVFAIL'],
    ['no answer', () => undefined, 'ETIMEOUT'],
    ['one byte', () => ({ bytes: Buffer.from([0]) }), 'EBADRESP'],
    ['noise', () => ({ bytes: Buffer.alloc(512, 0xff) }), 'EBADRESP'],
    [
      'cut off, and nothing over TCP either',
      (_, over) => (over === 'udp' ? { flags: TRUNCATED_RESPONSE } : undefined),
      'ETIMEOUT',
    ],
    ['a CNAME that leads to itself', ({ name }) => ({ answers: [cname(name, name)] }), 'ENODATA'],
    [
      'a CNAME that leads to nowhere',
      ({ name }) => ({ answers: [cname(name, 'gone.example.com')], rcode: noSuchName }),
      'ENOTFOUND',
    ],
    ['CNAMEs in a circle', ({ name }) => ({ answers: [cname(name, 'a.example.com'), cname('a.example.com', name)] }), 'ENODATA'],
  ])('%s', async (_, zone, code) => {
    const { resolve } = await ask(zone, 300);
    await expect(resolve(shop)).rejects.toMatchObject({ code, message: expect.not.stringContaining(shop) });
  });

  test('an answer that is cut off is asked for again over TCP', async () => {
    const { resolve } = await ask((question, over) =>
      over === 'udp' ? { flags: TRUNCATED_RESPONSE } : addressesOf(question, ['93.184.215.14']),
    );
    expect(await resolve(shop)).toEqual([{ address: '93.184.215.14', family: 4 }]);
  });

  test.each(['a'.repeat(64), 'a..b'])('a label that no name can have (%s) is a name that does not exist', async (label) => {
    const { dns, resolve } = await ask(() => undefined);
    await expect(resolve(`${label}.example.com`)).rejects.toMatchObject({ code: 'ENOTFOUND' });
    expect(dns.questions).toEqual([]);
  });

  test('neither the hosts file nor search domains are asked', async () => {
    const { dns, resolve } = await ask(() => ({ rcode: noSuchName }));
    await expect(resolve('localhost')).rejects.toMatchObject({ code: 'ENOTFOUND' });
    expect(new Set(dns.questions)).toEqual(new Set(['A localhost', 'AAAA localhost']));
  });

  test('who gives up ends the question', async () => {
    const patience = new AbortController();
    const { resolve } = await ask(() => {
      patience.abort();
      return undefined;
    });
    await expect(resolve(shop, patience.signal)).rejects.toMatchObject({ code: 'ETIMEOUT' });
  });

  test('a name server that never answers holds no thread that others need', async () => {
    const { resolve } = await ask(() => undefined, 500);
    const stuck = Array.from({ length: 50 }, () => resolve(shop).catch(() => 'gave up'));
    // Four of the system's look-ups would hold all four threads.
    const compressed = new Promise((done) => gzip('text', () => done('compressed')));
    expect(await Promise.race([compressed, ...stuck])).toBe('compressed');
    await Promise.all(stuck);
  });
});

describe('where a name may lead', () => {
  test.each([
    [['0.0.0.0']],
    [['10.0.0.1']],
    [['100.64.0.1']],
    [['127.0.0.2']],
    [['168.63.129.16']],
    [['169.254.169.254']],
    [['172.16.0.1']],
    [['192.0.2.1']],
    [['192.168.1.1']],
    [['198.18.0.1']],
    [['224.0.0.1']],
    [['240.0.0.1']],
    [['255.255.255.255']],
    [['::']],
    [['::1']],
    [['::7f00:1']],
    [['::ffff:127.0.0.1']],
    [['64:ff9b::7f00:1']],
    [['2001:0:4136:e378:8000:63bf:3fff:fdd2']],
    [['2001:db8::1']],
    [['2002:7f00:1::']],
    [['fc00::1']],
    [['fd00:ec2::254']],
    [['fe80::1']],
    [['ff02::1']],
    [['93.184.215.14', '10.0.0.1']],
    [['10.0.0.1', '93.184.215.14']],
    [['93.184.215.14', '::1']],
    [['2606:4700::1', '127.0.0.1']],
    [[...Array.from({ length: 40 }, (_, n) => `93.184.215.${n}`), '169.254.169.254']],
  ])('not to %j', async (addresses) => {
    const { resolve } = await ask((question) => addressesOf(question, addresses));
    const server = await startTlsServer(await authority.issue(shop), (response) => response.end());
    onTestFinished(() => server[Symbol.asyncDispose]());
    const agent = guardedAgent({ ca: authority.ca, port: server.port, resolve });
    onTestFinished(() => agent.destroy());
    const fetch = guardedFetch({ hosts: ['*'], agent, userAgent: 'Storekeys/0' });
    expect(await codeOf(fetch(`https://${shop}/`))).toBe('ERR_ADDRESS_NOT_PUBLIC');
    expect(server.connections).toBe(0);
  });

  test.each([
    ['to a bad address', ['169.254.169.254'], 'ERR_ADDRESS_NOT_PUBLIC'],
    ['to a good one', ['127.0.0.1'], undefined],
  ])('over CNAMEs %s', async (_, addresses, code) => {
    const { server, fetch } = await shopBehind((question) => ({
      answers: [
        cname(question.name, 'one.example.net'),
        cname('one.example.net', 'two.example.net'),
        ...(addressesOf({ ...question, name: 'two.example.net' }, addresses).answers ?? []),
      ],
    }));
    expect(await codeOf(fetch(`https://${shop}/`))).toBe(code);
    expect(server.connections).toBe(code ? 0 : 1);
  });

  test('a name that means another machine the second time is judged the second time', async () => {
    let meaning = '127.0.0.1';
    const { dns, server, fetch } = await shopBehind((question) => {
      const reply = addressesOf(question, [meaning]);
      if (question.type === 'A') meaning = '10.0.0.1';
      return reply;
    });
    expect(await (await fetch(`https://${shop}/`)).text()).toBe('{}');
    expect(dns.questions.filter((asked) => asked.startsWith('A '))).toHaveLength(1);
    expect(await codeOf(fetch(`https://${shop}/`))).toBe('ERR_ADDRESS_NOT_PUBLIC');
    expect(server.connections).toBe(1);
  });

  test('of a thousand addresses, a few are tried', async () => {
    const many = Array.from({ length: 1_000 }, (_, n) => `93.184.${n >> 8}.${n & 255}`);
    const { resolve } = await ask((question, over) =>
      over === 'udp' ? { flags: TRUNCATED_RESPONSE } : addressesOf(question, many),
    );
    const judged: string[] = [];
    const isAllowedAddress = (address: string) => judged.push(address) > 0;
    const tried = await judgedAddresses(shop, { resolve, isAllowedAddress });
    expect(judged).toEqual(many);
    expect(tried.map(({ address }) => address)).toEqual(many.slice(0, 4));
  });
});

describe('what the shop owner is told', () => {
  test.each<[string, DnsZone, string]>([
    ['no such name', () => ({ rcode: noSuchName }), 'store-not-found'],
    ['a failing name server', () => ({ rcode: serverFailure }), 'unreachable'],
    ['an address that is not public', (question) => addressesOf(question, ['192.168.1.1']), 'host-not-allowed'],
  ])('%s', async (_, zone, outcome) => {
    const { fetch } = await shopBehind(zone);
    const values = { storeUrl: `https://${shop}/api/v1`, apiUsername: 'fakeadmin', apiKey: '0'.repeat(40) };
    expect(await checkConnection({ platform: bluepark, values, fetch })).toMatchObject({ outcome });
  });

  test('a name server that never answers', async () => {
    const { fetch } = await shopBehind(() => undefined, { connectMs: 500 });
    const values = { storeUrl: `https://${shop}/api/v1`, apiUsername: 'fakeadmin', apiKey: '0'.repeat(40) };
    expect(await checkConnection({ platform: bluepark, values, fetch })).toMatchObject({ outcome: 'unreachable' });
  });
});
