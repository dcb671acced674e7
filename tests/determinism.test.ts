import { describe, expect, test } from 'vitest';
import { platforms } from '../src/platforms/index.ts';
import { playScenario, scenariosOf, withoutDurations } from './scenarios/playScenario.ts';

const methods = platforms.flatMap((platform) => platform.methods.map((method) => ({ platform, method })));

describe.each(methods)('$platform.id, $method.id', ({ platform, method }) => {
  test.each(scenariosOf(platform, method))('$id ends the same way twice', async (scenario) => {
    const [first, second] = await Promise.all([
      playScenario(platform, method, scenario),
      playScenario(platform, method, scenario),
    ]);
    expect(withoutDurations(second.report)).toEqual(withoutDurations(first.report));
    expect(sent(second)).toEqual(sent(first));
  });
});

/** What was sent, whatever the order in which it went out. A signature is another one each time (RFC 5849, section 3.3). */
function sent({ requests }: { requests: Request[] }): string[] {
  return requests
    .map(({ method, url }) => `${method} ${url}`.replace(/(?<=oauth_(?:nonce|timestamp|signature)=)[^&]*/g, ''))
    .sort();
}
