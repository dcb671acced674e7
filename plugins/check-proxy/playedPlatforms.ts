import type { SandboxFetch } from './api/checkHandler.ts';
import type { ConnectionsOptions } from './connect/connections.ts';

/** Each platform is loaded when it is asked for. A bundle in which `process.env.BUNDLE_SANDBOX` is defined as `off` holds none. */
const sandboxFetch: SandboxFetch | undefined =
  process.env.BUNDLE_SANDBOX === 'off'
    ? undefined
    : async (platform, scenario) => (await import('../sandbox/index.ts')).sandboxFetch(platform, scenario);

/**
 * The fetch that plays platforms in process, where the site has it on.
 * @throws {Error} saying how to bundle them, where they are wanted and left out
 */
export function playedPlatforms(wanted: boolean): SandboxFetch | undefined {
  if (wanted && !sandboxFetch)
    throw new Error(
      'SANDBOX is on, but this was bundled without the played platforms. docs/operators.md says how to bundle them, or set SANDBOX=off.',
    );
  return wanted ? sandboxFetch : undefined;
}

/** Their authorization pages, where the site has them on. What is wrong with that, {@link playedPlatforms} says. */
export function playedConnections(wanted: boolean): ConnectionsOptions['played'] {
  return wanted && process.env.BUNDLE_SANDBOX !== 'off'
    ? async (platform, scenario) => (await import('../sandbox/index.ts')).playConnection(platform, scenario)
    : undefined;
}
