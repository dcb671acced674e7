import { redirect } from './answers.ts';
import type { Titles } from './generalTitles.ts';
import { networkFailure, type Sandbox, type Scenario } from './sandbox.ts';

/** A scenario with what the played API must know about it. */
export interface PlayedScenario<Facts> extends Scenario {
  /** What is different about the store, compared with `works`. */
  facts?: Partial<Facts>;
  /**
   * What happens to a request before the API sees it: an answer, a thrown network failure, or nothing.
   * @example outage: fails('ECONNREFUSED')
   */
  outage?: (request: Request) => Response | undefined;
}

/** What a played API is made of. */
export interface Play<Facts> {
  platform: string;
  samples: Sandbox['samples'];
  /** Its titles in other languages. */
  titles?: Titles;
  /** Whether the platform has a server of this name. Any other name does not resolve. */
  hosts: (hostname: string) => boolean;
  /** The store in the scenario `works`. */
  works: Facts;
  /** Every scenario after `works`. */
  scenarios: PlayedScenario<Facts>[];
  /** The API. @example answer: (request, store) => app.fetch(request, { store }) */
  answer: (request: Request, store: Facts) => Response | Promise<Response>;
  authorization?: Sandbox['authorization'];
}

/** Makes a sandbox out of a played API and what can go wrong with it. */
export function createSandbox<Facts extends object>({
  platform,
  samples,
  titles,
  hosts,
  works,
  scenarios,
  answer,
  authorization,
}: Play<Facts>): Sandbox {
  const all: PlayedScenario<Facts>[] = [{ id: 'works', title: 'Everything works' }, ...scenarios];
  const byId = new Map(all.map((scenario) => [scenario.id, scenario]));
  return {
    platform,
    samples,
    ...(titles ? { titles } : {}),
    ...(authorization ? { authorization } : {}),
    scenarios: all.map(({ facts: _, outage: __, ...scenario }) => scenario),
    async fetch(id, request) {
      const scenario = byId.get(id);
      if (!scenario) throw new RangeError(`no scenario "${id}" of ${platform}; one of: ${[...byId.keys()].join(', ')}`);
      const url = new URL(request.url);
      if (!hosts(url.hostname)) throw networkFailure('ENOTFOUND');
      if (url.port) throw networkFailure('ECONNREFUSED');
      const outage = scenario.outage?.(request);
      if (outage) return outage;
      if (url.protocol === 'http:') return redirect(url.href.replace('http:', 'https:'), 301);
      return answer(request, { ...works, ...scenario.facts });
    },
  };
}
