import type { Sandbox } from './sandbox.ts';

/**
 * A `fetch` that talks to a played platform in one scenario, and to nothing else.
 * @throws {RangeError} when there is no such scenario; it names those that there are
 * @example await playFetch(sandbox, 'works')('https://api.clover.com/v3/merchants/…')
 */
export function playFetch(sandbox: Sandbox, scenario: string): typeof fetch {
  const ids = sandbox.scenarios.map(({ id }) => id);
  if (!ids.includes(scenario))
    throw new RangeError(`no scenario "${scenario}" of ${sandbox.platform}; one of: ${ids.join(', ')}`);
  return async (input, init) => {
    const request = new Request(input, init);
    const signal = init?.signal ?? request.signal;
    signal.throwIfAborted();
    return Promise.race([
      sandbox.fetch(scenario, request),
      new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true })),
    ]);
  };
}
