import { hostsOf, isRetired } from '../../../src/definition/index.ts';
import { platforms } from '../../../src/platforms/index.ts';
import { createCheckApi } from '../api/api.ts';
import { apiHeaders, strictTransportSecurity } from '../delivery/securityHeaders.ts';
import { answerSecurityTxt, renderSecurityTxt, securityTxtPath } from '../delivery/securityTxt.ts';
import { readEnvironment, securityContactOf } from '../environment.ts';
import { createGate, inRow } from '../limits/gate.ts';
import { logEvents } from '../observe/logEvents.ts';
import { edgeFetch } from '../outbound/edgeFetch.ts';
import { playedPlatforms } from '../playedPlatforms.ts';
import { type SiteFacts, userAgentOf } from '../siteFacts.ts';
import type { EdgeBindings } from './cloudflare.ts';
import { consoleLogger } from './consoleLogger.ts';
import { edgeLimiter } from './edgeLimiter.ts';

/** Cloudflare sets it to the visitor's address, over whatever a visitor wrote there. Anywhere else it could be anything. */
const clientHeader = 'CF-Connecting-IP';

/**
 * The API of this site on Cloudflare.
 *
 * Nobody waits for another request's end here, since requests of an isolate cannot wake each other reliably: what is too much at
 * once is refused.
 * @throws {Error} naming every variable that is wrong, never its value; or saying that the sandbox is on and not in the bundle
 */
export function edgeApi(facts: SiteFacts, bindings: EdgeBindings): (request: Request) => Promise<Response> {
  const environment = readEdgeEnvironment(bindings);
  const { SANDBOX, API_ORIGINS: origins, HASH_KEY: hashKey } = environment;
  const security = securityContactOf(environment);
  const { baseUrl, limits } = facts;
  const sandbox = SANDBOX ? SANDBOX === 'on' : facts.sandbox;
  const userAgent = userAgentOf(facts);
  const allRequests = createGate({ atOnce: limits.requestsAtOnce, waiting: 0 });
  const api = createCheckApi({
    platforms,
    fetchFor: (platform) =>
      edgeFetch({
        hosts: isRetired(platform) ? [] : hostsOf(platform),
        userAgent,
      }),
    capacityFor: () => ({
      enter: inRow(createGate({ atOnce: limits.requestsPerCheck, waiting: limits.requestsPerCheck * 8 }), allRequests),
    }),
    sandboxFetch: playedPlatforms(sandbox),
    limits: { ...limits, checksWaiting: 0 },
    turn: async () => {},
    clientAddress: (c) => c.req.header(clientHeader) ?? '',
    observe: logEvents(consoleLogger),
    createLimiter: edgeLimiter(bindings.CLIENT_LIMIT),
    hashKey,
    origins,
    baseUrl,
  });
  const headers = { ...apiHeaders({ crossOrigin: origins.length > 0 }), ...strictTransportSecurity };
  const answerSecurity = security && answerSecurityTxt(renderSecurityTxt(security, facts.url));
  return async (request) => {
    const asksSecurity = new URL(request.url).pathname === securityTxtPath;
    const answer = answerSecurity && asksSecurity ? answerSecurity(request) : await api.fetch(request);
    for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
    return answer;
  };
}

function readEdgeEnvironment({ CLIENT_LIMIT, ...variables }: EdgeBindings) {
  if (CLIENT_LIMIT && !variables.HASH_KEY)
    throw new Error('HASH_KEY must be set, and be the same for all isolates: npx wrangler secret put HASH_KEY');
  return readEnvironment({ ...variables });
}
