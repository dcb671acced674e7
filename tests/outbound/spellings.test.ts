import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guardedAgent } from '../../plugins/check-proxy/outbound/guardedAgent.ts';
import { guardedFetch } from '../../plugins/check-proxy/outbound/guardedFetch.ts';
import { publicResolver } from '../../plugins/check-proxy/outbound/publicResolver.ts';
import { checkConnection } from '../../src/check/index.ts';
import { anyPublicHost } from '../../src/definition/index.ts';
import { americommerce } from '../../src/platforms/americommerce/platform.ts';
import { bluepark } from '../../src/platforms/bluepark/platform.ts';
import { miva } from '../../src/platforms/miva/platform.ts';
import { codeOf } from '../loopback/codeOf.ts';
import { addressesOf, type DnsServer, noSuchName, startDnsServer } from '../loopback/dnsServer.ts';
import { type RawServer, startRawServer } from '../loopback/rawServer.ts';

const refused = 'ERR_HOST_NOT_ALLOWED';
const notPublic = 'ERR_ADDRESS_NOT_PUBLIC';
const unknown = 'ENOTFOUND';

/** How somebody may write an address; the code of a bare fetch; what the check says of it as the address of a shop; why. */
const spellings: [spelling: string, code: string, outcome: string, why: string][] = [
  ['https://127.0.0.1/', refused, 'host-not-allowed', 'loopback'],
  ['127.0.0.1', refused, 'host-not-allowed', 'without a scheme'],
  ['//127.0.0.1/', refused, 'host-not-allowed', 'without a scheme'],
  ['///127.0.0.1/', refused, 'host-not-allowed', 'without a scheme, one slash more'],
  ['https:127.0.0.1', refused, 'host-not-allowed', 'without slashes'],
  ['https:/127.0.0.1', refused, 'host-not-allowed', 'with one slash'],
  ['https://///127.0.0.1', refused, 'host-not-allowed', 'with many slashes'],
  ['http://127.0.0.1/', refused, 'host-not-allowed', 'in clear'],
  ['https://1.1.1.1/', refused, 'host-not-allowed', 'a public address has no certificate of a shop'],
  ['https://169.254.169.254/latest/meta-data/', refused, 'host-not-allowed', 'metadata'],
  ['https://0.0.0.0/', refused, 'host-not-allowed', 'this host'],
  ['https://255.255.255.255/', refused, 'host-not-allowed', 'broadcast'],

  ['https://2130706433/', refused, 'host-not-allowed', 'decimal'],
  ['https://0x7f000001/', refused, 'host-not-allowed', 'hexadecimal'],
  ['https://0X7F.0x0.0x0.0x1/', refused, 'host-not-allowed', 'hexadecimal parts'],
  ['https://017700000001/', refused, 'host-not-allowed', 'octal'],
  ['https://0177.0.0.1/', refused, 'host-not-allowed', 'an octal part'],
  ['https://00000177.0.0.1/', refused, 'host-not-allowed', 'an octal part, padded'],
  ['https://127.1/', refused, 'host-not-allowed', 'two parts'],
  ['https://127.0.1/', refused, 'host-not-allowed', 'three parts'],
  ['https://0x7f.1/', refused, 'host-not-allowed', 'two parts, mixed'],
  ['https://0/', refused, 'host-not-allowed', 'one part'],
  ['https://127.0.0.1./', refused, 'host-not-allowed', 'trailing dot'],
  ['https://256.256.256.256/', refused, 'invalid-value', 'too large'],

  ['https://[::1]/', refused, 'host-not-allowed', 'IPv6'],
  ['https://[0:0:0:0:0:0:0:1]/', refused, 'host-not-allowed', 'IPv6 in full'],
  ['https://[::]/', refused, 'host-not-allowed', 'IPv6, this host'],
  ['https://[::ffff:127.0.0.1]/', refused, 'host-not-allowed', 'v4-mapped'],
  ['https://[::ffff:7f00:1]/', refused, 'host-not-allowed', 'v4-mapped in hexadecimal'],
  ['https://[::127.0.0.1]/', refused, 'host-not-allowed', 'v4-compatible'],
  ['https://[64:ff9b::7f00:1]/', refused, 'host-not-allowed', 'NAT64'],
  ['https://[2002:7f00:1::]/', refused, 'host-not-allowed', '6to4'],
  ['https://[fd00:ec2::254]/', refused, 'host-not-allowed', 'metadata over IPv6'],
  ['https://[fe80::1%25lo]/', refused, 'invalid-value', 'scoped'],

  ['https://１２７.０.０.１/', refused, 'host-not-allowed', 'full-width digits'],
  ['https://①②⑦.⓪.⓪.①/', refused, 'host-not-allowed', 'digits in circles'],
  ['https://𝟏𝟐𝟕.𝟎.𝟎.𝟏/', refused, 'host-not-allowed', 'mathematical digits'],
  ['https://127。0。0。1/', refused, 'host-not-allowed', 'ideographic full stops'],
  ['https://127．0．0．1/', refused, 'host-not-allowed', 'full-width full stops'],
  ['https://127｡0｡0｡1/', refused, 'host-not-allowed', 'half-width full stops'],
  ['https://%31%32%37.0.0.1/', refused, 'host-not-allowed', 'percent-encoded digits'],
  ['https://127%2e0%2e0%2e1/', refused, 'host-not-allowed', 'percent-encoded dots'],
  ['https://127%E3%80%820%E3%80%820%E3%80%821/', refused, 'host-not-allowed', 'percent-encoded ideographic full stops'],
  ['https://12\u200b7.0.0.1/', refused, 'host-not-allowed', 'zero-width space'],
  ['https://127.0.\u00ad0.1/', refused, 'host-not-allowed', 'soft hyphen'],
  ['https://127.0.0\u2060.1/', refused, 'host-not-allowed', 'word joiner'],
  ['https://127.0\t.0.1/', refused, 'invalid-value', 'tab inside'],
  ['https://127.0\n.0.1/', refused, 'host-not-allowed', 'new line inside: joined, it is an address in numbers'],

  ['https://localhost/', refused, 'host-not-allowed', 'RFC 6761'],
  ['https://LOCALHOST/', refused, 'host-not-allowed', 'capitals'],
  ['https://localhost./', refused, 'host-not-allowed', 'trailing dot'],
  ['https://ｌｏｃａｌｈｏｓｔ/', refused, 'host-not-allowed', 'full-width letters'],
  ['https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/', refused, 'host-not-allowed', 'letters in circles'],
  ['https://lo\u200bcalhost/', refused, 'host-not-allowed', 'zero-width space'],
  ['https://local%68ost/', refused, 'host-not-allowed', 'percent-encoded letter'],
  ['https://shop.localhost/', refused, 'host-not-allowed', 'RFC 6761'],
  ['https://printer.local/', refused, 'host-not-allowed', 'RFC 6762'],
  ['https://metadata.google.internal/', refused, 'host-not-allowed', 'private use'],
  ['https://nas.home.arpa/', refused, 'host-not-allowed', 'RFC 8375'],
  ['https://shop.onion/', refused, 'host-not-allowed', 'RFC 7686'],
  ['https://intranet/', refused, 'invalid-value', 'a single label'],

  ['https://user:fake@127.0.0.1/', refused, 'host-not-allowed', 'user info, which the check takes off'],
  ['https://shop.example.com@127.0.0.1/', refused, 'invalid-value', 'a shop as user info'],
  ['https://shop.example.com%2f@127.0.0.1/', refused, 'invalid-value', 'a shop and a slash as user info'],
  ['https://a:b@c:d@127.0.0.1/', refused, 'invalid-value', 'two at signs'],
  ['https://127.0.0.1@shop.example.com/', refused, 'store-not-found', 'user info before a shop, which the check takes off'],
  ['https://127.0.0.1\\@shop.example.com/', refused, 'host-not-allowed', 'a back-slash ends the host'],
  ['https:\\\\127.0.0.1\\', refused, 'host-not-allowed', 'back-slashes for slashes'],
  ['https://127.0.0.1#@shop.example.com/', refused, 'host-not-allowed', 'a fragment ends the host'],
  ['https://127.0.0.1?@shop.example.com/', refused, 'host-not-allowed', 'a query ends the host'],
  ['https://shop.example.com%00.evil.example/', refused, 'invalid-value', 'NUL'],
  ['https://shop.example.com%0d%0a.evil.example/', refused, 'invalid-value', 'CR and LF'],
  ['https://xn--/', refused, 'invalid-value', 'empty punycode'],
  ['https://-/', refused, 'invalid-value', 'no name'],

  ['https://127.0.0.1:80/', refused, 'host-not-allowed', 'another port'],
  ['https://shop.example.com:22/', refused, 'host-not-allowed', 'another port of a shop'],
  ['https://shop.example.com:8443/', refused, 'host-not-allowed', 'another port of a shop'],
  ['https://shop.example.com:0/', refused, 'host-not-allowed', 'port 0'],
  ['https://shop.example.com:65979/', refused, 'invalid-value', '443 after an overflow'],
  ['file:///etc/passwd', refused, 'invalid-value', 'a file'],
  ['gopher://127.0.0.1/', refused, 'invalid-value', 'another protocol'],
  ['data:text/plain,hello', refused, 'invalid-value', 'no host'],

  ['https://127.0.0.1.nip.io/', notPublic, 'host-not-allowed', 'a name that spells its address'],
  ['https://7f000001.nip.io/', notPublic, 'host-not-allowed', 'in hexadecimal'],
  ['https://www.127-0-0-1.nip.io/', notPublic, 'host-not-allowed', 'with hyphens'],
  ['https://169.254.169.254.nip.io/', notPublic, 'host-not-allowed', 'metadata'],
  ['https://１２７.0.0.1.nip.io/', notPublic, 'host-not-allowed', 'full-width digits'],

  ['https://shop.example.com/', unknown, 'store-not-found', 'an ordinary name'],
  ['https://SHOP.EXAMPLE.COM/', unknown, 'store-not-found', 'capitals'],
  ['https://shop.example.com:443/', unknown, 'store-not-found', 'its own port'],
  ['https://shop.example.com:0443/', unknown, 'store-not-found', 'its own port, padded'],
  ['https://shop.example.com\\@127.0.0.1/', unknown, 'store-not-found', 'a back-slash ends the host'],
  ['https://shop.example.com#@127.0.0.1/', unknown, 'store-not-found', 'a fragment ends the host'],
  ['https://shop.example.com?@127.0.0.1/', unknown, 'store-not-found', 'a query ends the host'],
  ['https://ѕhop.example.com/', unknown, 'store-not-found', 'a Cyrillic letter is another name'],
  ['https://xn--hop-ehd.example.com/', unknown, 'store-not-found', 'the same in punycode'],
  ['https://shop..example.com/', refused, 'host-not-allowed', 'an empty label'],
  ['https://127.0.0.1.example.com/', unknown, 'store-not-found', 'a name that begins like an address'],
  ['https://shop.example.com./', refused, 'store-not-found', 'a trailing dot, which the check takes off'],
];

const shops = [
  { platform: americommerce, values: (address: string) => ({ storeUrl: address, accessToken: '0'.repeat(32) }) },
  { platform: bluepark, values: (address: string) => ({ storeUrl: address, apiUsername: 'fakeadmin', apiKey: '0'.repeat(40) }) },
  { platform: miva, values: (address: string) => ({ endpointUrl: address, accessToken: '0'.repeat(32), storeCode: 'FAKE' }) },
];

let dns: DnsServer;
let canary: RawServer;
let agent: ReturnType<typeof guardedAgent>;

beforeAll(async () => {
  dns = await startDnsServer((question) => {
    const spelt = /(\d+)[.-](\d+)[.-](\d+)[.-](\d+)\.nip\.io$/.exec(question.name)?.slice(1);
    if (spelt) return addressesOf(question, [spelt.join('.')]);
    return question.name === '7f000001.nip.io' ? addressesOf(question, ['127.0.0.1']) : { rcode: noSuchName };
  });
  canary = await startRawServer((socket) => socket.end());
  // Whatever port is asked for, a connection to this machine would end at the canary.
  agent = guardedAgent({ port: canary.port, resolve: publicResolver({ servers: [dns.address] }) });
});

afterAll(async () => {
  expect(canary.connections).toBe(0);
  await agent.destroy();
  await canary[Symbol.asyncDispose]();
  await dns[Symbol.asyncDispose]();
});

describe.each(spellings)('%j', (spelling, code, outcome) => {
  test(`a fetch of any host ends with ${code}`, async () => {
    const asked = dns.questions.length;
    expect(await codeOf(guardedFetch({ hosts: [anyPublicHost], agent, userAgent: 'Storekeys/0' })(spelling))).toBe(code);
    if (code === refused) expect(dns.questions.slice(asked)).toEqual([]);
    expect(canary.connections).toBe(0);
  });

  test.each(shops)(`as the address of a shop it is ${outcome}: $platform.id`, async ({ platform, values }) => {
    const fetch = guardedFetch({ hosts: [anyPublicHost], agent, userAgent: 'Storekeys/0' });
    expect(await checkConnection({ platform, values: values(spelling), fetch })).toMatchObject({ outcome });
    expect(canary.connections).toBe(0);
  });
});

test('the canary sees who does connect', async () => {
  const careless = guardedAgent({
    port: canary.port,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    isAllowedAddress: () => true,
  });
  await codeOf(guardedFetch({ hosts: [anyPublicHost], agent: careless, userAgent: 'Storekeys/0' })('https://127.0.0.1.nip.io/'));
  await careless.destroy();
  expect(canary.connections).toBe(1);
  canary.connections = 0;
});
