import { isIPv6 } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkConnection } from '../../src/check/index.ts';
import { bluepark } from '../../src/platforms/bluepark/platform.ts';
import { createAuthority } from '../loopback/certificates.ts';
import { sandboxes, sandboxFetch } from '../scenarios/sandboxes.ts';
import { enterNamespace, wayIn } from './namespace/enterNamespace.ts';
import type { Findings, Scene } from './namespace/scene.ts';

/** All of them stand on this machine, inside of the namespace. */
const shop = '93.184.215.14';
const guarded = [
  '10.0.0.1',
  '100.64.0.1',
  '100.100.100.200',
  '127.0.0.1',
  '127.9.9.9',
  '168.63.129.16',
  '169.254.169.254',
  '172.16.0.1',
  '192.0.2.1',
  '192.168.1.1',
  '198.18.0.1',
  '::1',
  '2001:db8::1',
  '2002:a00:1::',
  '64:ff9b::a00:1',
  'fd00::1',
  'fd00:ec2::254',
];
const nobodyThere = '10.0.0.2';
const ports = [22, 80, 443, 2375, 6379, 8080];
/** All that a loopback interface does not have of itself. */
const extraAddresses = [shop, ...guarded].filter((address) => !address.startsWith('127.') && address !== '::1');

const nameOf = (address: string) => `on-${address.replaceAll(/[.:]+/g, '-')}.example.com`;
const values = sandboxes.get(bluepark.id)?.samples['admin-user'] ?? {};
const shopAddress = values.storeUrl ?? '';
const shopName = new URL(shopAddress).hostname;

const names: Scene['names'] = {
  [shopName]: [[shop]],
  'mixed.example.com': [[shop, '10.0.0.1']],
  'mapped.example.com': [['::ffff:10.0.0.1']],
  'turns.example.com': [[shop], ['10.0.0.1']],
  'closed.example.com': [[nobodyThere]],
  ...Object.fromEntries(guarded.map((address) => [nameOf(address), [[address]]])),
};
const byName = [...guarded.map(nameOf), 'mixed.example.com', 'mapped.example.com', 'closed.example.com'].map(
  (name) => `https://${name}/api/v1`,
);
const byAddress = [...guarded, nobodyThere].flatMap((address) =>
  ['', ':22', ':80', ':6379'].map((port) => `https://${isIPv6(address) ? `[${address}]` : address}${port}/`),
);
const byPort = [...ports, 23]
  .filter((port) => port !== 443)
  .flatMap((port) => [`https://${shopName}:${port}/`, `https://${nameOf('10.0.0.1')}:${port}/`]);

const way = wayIn();

describe.skipIf(!way)(
  `in a network namespace, with nothing overridden${way ? '' : ' (skipped: this user may not make one, or unshare and ip are missing)'}`,
  () => {
    let findings: Findings;

    beforeAll(async () => {
      const authority = await createAuthority();
      const scene: Scene = {
        shop,
        certificate: await authority.issue(shopName, { alsoFor: ['turns.example.com'] }),
        values,
        names,
        canaries: guarded,
        ports,
        asked: [shopAddress, 'https://turns.example.com/api/v1', ...byName, ...byAddress, ...byPort],
      };
      findings = (await enterNamespace({
        way: way ?? [],
        script: new URL('namespace/inside.ts', import.meta.url).pathname,
        argument: scene,
        addresses: extraAddresses,
        ca: authority.ca,
      })) as Findings;
    });

    /** The report, without the name, the address or the port that was asked for. */
    const withoutWhat = (asked: string) => {
      const { hostname, port } = new URL(asked);
      const report = JSON.stringify(withoutDurations(found(asked).report));
      return report.replaceAll(hostname, 'HOST').replaceAll(`:${port || 443}”`, ':PORT”');
    };

    const found = (asked: string) => findings.checks.find((check) => check.asked === asked) as Findings['checks'][number];

    test('the shop on a public address is checked, and found as it is', async () => {
      const { report, attempts } = found(shopAddress);
      const inProcess = await checkConnection({ platform: bluepark, values, fetch: sandboxFetch(bluepark.id, 'works') });
      expect(report.outcome).toBe('ok');
      expect(withoutDurations(report)).toEqual(withoutDurations(inProcess));
      expect(attempts).toBeGreaterThan(0);
    });

    test('a name that turns to an internal address between two requests is refused at the second', () => {
      const { report, attempts } = found('https://turns.example.com/api/v1');
      // The first request to this platform is always answered with 401, and sent again with the credentials.
      expect(report.checks.map(({ outcome }) => outcome).slice(0, 2)).toEqual(['ok', 'host-not-allowed']);
      expect(attempts).toBe(1);
    });

    test.each([...byName, ...byAddress, ...byPort])('%s is refused without a single SYN', (asked) => {
      const { report, attempts } = found(asked);
      expect(report.outcome).toBe('host-not-allowed');
      expect(attempts).toBe(0);
    });

    test('no canary saw anybody, although they see who comes', () => {
      expect(findings.seen).toBe(0);
      expect(findings.careless).toEqual({ seen: 1, attempts: 1 });
    });

    test.each([
      ['by name', `https://${nameOf('10.0.0.1')}/api/v1`, 'https://closed.example.com/api/v1'],
      ['by address', 'https://10.0.0.1/', `https://${nobodyThere}/`],
      ['by port', 'https://10.0.0.1:22/', `https://${nobodyThere}:22/`],
      ['by port of a public address', `https://${shopName}:22/`, `https://${shopName}:23/`],
    ])('the report does not tell an open port from a closed one, %s', (_, open, closed) => {
      expect(withoutWhat(open)).toEqual(withoutWhat(closed));
    });
  },
);

function withoutDurations(report: object): unknown {
  return JSON.parse(JSON.stringify(report, (key, value) => (key === 'durationMs' ? undefined : value)));
}
