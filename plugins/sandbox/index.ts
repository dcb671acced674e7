import { platforms } from '../../src/platforms/index.ts';
import { playFetch } from './play/playFetch.ts';
import type { Sandbox } from './play/sandbox.ts';

export type { Sandbox, Scenario } from './play/sandbox.ts';

/**
 * The played API of a platform of the catalogue, loaded when it is asked for.
 * @throws {RangeError} when there is no such platform; it names those that there are
 */
export async function loadSandbox(id: string): Promise<Sandbox> {
  const ids = platforms.map((platform) => platform.id);
  if (!ids.includes(id)) throw new RangeError(`no sandbox "${id}"; one of: ${ids.join(', ')}`);
  const module: { sandbox: Sandbox } = await import(`../../src/platforms/${id}/sandbox.ts`);
  return module.sandbox;
}

/** Every played platform by its id, in the order of the catalogue. */
export async function loadSandboxes(): Promise<Map<string, Sandbox>> {
  return new Map(await Promise.all(platforms.map(async ({ id }) => [id, await loadSandbox(id)] as const)));
}

/**
 * A `fetch` that talks to a played platform in one scenario, and to nothing else.
 * @throws {RangeError} when there is no such platform or scenario; it names those that there are
 */
export async function sandboxFetch(platformId: string, scenario: string): Promise<typeof fetch> {
  return playFetch(await loadSandbox(platformId), scenario);
}

/**
 * The authorization page of a played platform in one scenario; nothing where the platform has none.
 * @throws {RangeError} when there is no such platform or scenario; it names those that there are
 */
export async function playConnection(platformId: string, scenario: string) {
  const sandbox = await loadSandbox(platformId);
  return sandbox.authorization && { ...sandbox.authorization, fetch: playFetch(sandbox, scenario) };
}
