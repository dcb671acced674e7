import type { Connect, Platform } from '../../../src/definition/index.ts';

/** An operator’s own app at a platform. */
export interface ConnectApp {
  clientId: string;
  /** Not there where nothing needs it. */
  clientSecret?: string;
  /** What stands for the redirect address, where the platform knows it by a name. */
  redirectName?: string;
}

/** What the environment says about authorization pages. */
export interface ConnectSettings {
  /** By platform id. */
  apps: ReadonlyMap<string, ConnectApp>;
  /** The secret under which cookies are sealed, the same for all instances. */
  key?: string;
}

const keyName = 'CONNECT_KEY';
const parts = { clientId: 'CLIENT_ID', clientSecret: 'CLIENT_SECRET', redirectName: 'REDIRECT_NAME' } as const;

/**
 * Reads the operator’s apps: `CONNECT_EBAY_CLIENT_ID` and so on, by the platform’s id in capitals, and `CONNECT_KEY`. An empty
 * variable counts as not set.
 * @throws {Error} naming every variable that is wrong or missing, never its value
 */
export function readConnectSettings(variables: Record<string, unknown>, platforms: readonly Platform[]): ConnectSettings {
  const given = new Map(
    Object.entries(variables).flatMap(([name, value]) =>
      name.startsWith('CONNECT_') && typeof value === 'string' && value !== '' ? [[name, value] as const] : [],
    ),
  );
  const apps = new Map<string, ConnectApp>();
  const known = new Set([keyName]);
  const problems: string[] = [];
  for (const { platform, connect, inRequests } of connectable(platforms)) {
    const names = namesFor(platform.id);
    for (const name of Object.values(names)) known.add(name);
    const app = Object.fromEntries(Object.entries(names).map(([part, name]) => [part, given.get(name)]));
    if (Object.values(app).every((value) => value === undefined)) continue;
    problems.push(...missing(names, app, connect, inRequests));
    apps.set(platform.id, app as unknown as ConnectApp);
  }
  const key = given.get(keyName);
  if (key !== undefined && key.length < 32)
    problems.push(`${keyName} must have at least 32 characters; make one with: openssl rand -base64 32`);
  for (const name of given.keys()) if (!known.has(name)) problems.push(`${name} is unknown; there are: ${[...known].join(', ')}`);
  if (problems.length > 0)
    throw new Error(`These environment variables are wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  return { apps, ...(key === undefined ? {} : { key }) };
}

/** An authorization page, and the way of connecting that it belongs to. */
export interface Connectable {
  platform: Platform;
  /** Id of the way. */
  method: string;
  connect: Connect;
  /** Whether the requests of a check may show the app, too. */
  inRequests: boolean;
}

/** Platforms with an authorization page. */
export function connectable(platforms: readonly Platform[]): Connectable[] {
  return platforms.flatMap((platform) =>
    platform.methods.flatMap(({ id, connect, onlyWithApp }) =>
      connect ? [{ platform, method: id, connect, inRequests: onlyWithApp }] : [],
    ),
  );
}

/** Whether an access can be taken back with what the operator has given. */
export function canRevoke({ revoke }: Connect, { clientSecret }: ConnectApp): boolean {
  return revoke !== undefined && clientSecret !== undefined;
}

function namesFor(id: string): Record<keyof typeof parts, string> {
  const prefix = `CONNECT_${id.toUpperCase().replaceAll('-', '_')}_`;
  return {
    clientId: prefix + parts.clientId,
    clientSecret: prefix + parts.clientSecret,
    redirectName: prefix + parts.redirectName,
  };
}

function missing(
  names: Record<keyof typeof parts, string>,
  app: Partial<Record<string, string>>,
  { app: shows, redirect }: Connect,
  inRequests: boolean,
): string[] {
  const needed = [
    'clientId' as const,
    ...(shows === 'public' && !inRequests ? [] : ['clientSecret' as const]),
    ...(redirect === 'name' ? ['redirectName' as const] : []),
  ];
  const useless = redirect === 'name' || app.redirectName === undefined ? [] : [`${names.redirectName} has no use there`];
  return [...needed.filter((part) => app[part] === undefined).map((part) => `${names[part]} is missing`), ...useless];
}
