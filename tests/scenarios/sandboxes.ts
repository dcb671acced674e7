import { loadSandboxes } from '../../plugins/sandbox/index.ts';
import { playFetch } from '../../plugins/sandbox/play/playFetch.ts';
import type { SampleApp, Sandbox } from '../../plugins/sandbox/play/sandbox.ts';

/** Every played platform by its id. */
export const sandboxes: ReadonlyMap<string, Sandbox> = await loadSandboxes();

/** A `fetch` that talks to a played platform of the catalogue in one scenario. */
export function sandboxFetch(platformId: string, scenario: string): typeof fetch {
  return playFetch(sandboxes.get(platformId) as Sandbox, scenario);
}

/** The operator's app that a played platform knows, where it knows one. */
export function sampleApp(platformId: string): SampleApp | undefined {
  return sandboxes.get(platformId)?.authorization?.app;
}
