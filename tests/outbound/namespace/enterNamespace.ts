import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { isIPv6 } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A network of its own, in which nobody but us is; root already, or root of a user namespace. */
const ways = [
  ['--net', '--mount'],
  ['--net', '--mount', '--map-root-user'],
];

/** How this user may make a network namespace; nothing if not at all. */
export function wayIn(): string[] | undefined {
  return ways.find((flags) => spawnSync('unshare', [...flags, 'ip', 'link', 'set', 'lo', 'up']).status === 0);
}

export interface NamespaceOptions {
  way: readonly string[];
  /** The program in TypeScript to run. */
  script: string;
  /** Its only argument, as JSON. */
  argument: unknown;
  /** What the loopback interface has besides its own. */
  addresses: readonly string[];
  /** In PEM, trusted by the program besides the system's. */
  ca: string;
}

/**
 * Runs a program in a network namespace whose name server is 127.0.0.1.
 * @returns what it wrote, parsed from JSON
 */
export async function enterNamespace({ way, script, argument, addresses, ca }: NamespaceOptions): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'namespace-'));
  try {
    await writeFile(join(folder, 'resolv.conf'), 'nameserver 127.0.0.1\n');
    await writeFile(join(folder, 'ca.pem'), ca);
    const setUp = [
      'set -e',
      'ip link set lo up',
      ...addresses.map((address) =>
        isIPv6(address) ? `ip addr add ${address}/128 dev lo nodad` : `ip addr add ${address}/32 dev lo`,
      ),
      `mount --bind '${folder}/resolv.conf' "$(readlink -f /etc/resolv.conf)"`,
      'exec "$@"',
    ].join('\n');
    const program = [process.execPath, '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', script, JSON.stringify(argument)];
    const { stdout } = await promisify(execFile)('unshare', [...way, 'sh', '-c', setUp, 'sh', ...program], {
      env: { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') },
    });
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}
