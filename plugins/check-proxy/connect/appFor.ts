import type { CheckHandlerOptions } from '../api/checkHandler.ts';
import type { ConnectSettings } from './apps.ts';
import type { ConnectionsOptions } from './connections.ts';

/** The apps with which a check asks: the operator's own, and those that played platforms know. */
export function appFor(apps: ConnectSettings['apps'], played: ConnectionsOptions['played']): CheckHandlerOptions['appFor'] {
  return async ({ id }, sandbox) => {
    const { clientId, clientSecret } = (sandbox === undefined ? apps.get(id) : (await played?.(id, sandbox))?.app) ?? {};
    return clientId === undefined || clientSecret === undefined ? undefined : { clientId, clientSecret };
  };
}
