import { type HostPattern, hostsOf, isRetired } from '../../../src/definition/index.ts';
import { platforms } from '../../../src/platforms/index.ts';
import { createCheckApi } from '../api/api.ts';
import { appFor } from '../connect/appFor.ts';
import { type ConnectSettings, readConnectSettings } from '../connect/apps.ts';
import { createConnectApi } from '../connect/connectApi.ts';
import { apiHeaders, strictTransportSecurity } from '../delivery/securityHeaders.ts';
import { answerSecurityTxt, renderSecurityTxt, securityTxtPath } from '../delivery/securityTxt.ts';
import { readEnvironment, securityContactOf } from '../environment.ts';
import { isolateRoom } from '../limits/answerRoom.ts';
import { createGate, inRow } from '../limits/gate.ts';
import { logEvents } from '../observe/logEvents.ts';
import { edgeFetch } from '../outbound/edgeFetch.ts';
import { playedConnections, playedPlatforms } from '../playedPlatforms.ts';
import { type SiteFacts, userAgentOf, wantsOf } from '../siteFacts.ts';
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
  const connect = readEdgeConnect(bindings);
  const { baseUrl, limits } = facts;
  const sandbox = SANDBOX ? SANDBOX === 'on' : facts.sandbox;
  const userAgent = userAgentOf(facts);
  const allRequests = createGate({ atOnce: limits.requestsAtOnce, waiting: 0 });
  const fetchOf = (hosts: readonly HostPattern[]) => edgeFetch({ hosts, userAgent });
  const enterFor = () =>
    inRow(createGate({ atOnce: limits.requestsPerCheck, waiting: limits.requestsPerCheck * 8 }), allRequests);
  const enterRoom = isolateRoom();
  const shared = { observe: logEvents(consoleLogger), createLimiter: edgeLimiter(bindings.CLIENT_LIMIT), hashKey };
  const api = createCheckApi({
    ...shared,
    platforms,
    fetchFor: (platform) => fetchOf(isRetired(platform) ? [] : hostsOf(platform)),
    capacityFor: () => ({ enter: enterFor(), ...enterRoom() }),
    sandboxFetch: playedPlatforms(sandbox),
    appFor: appFor(connect.apps, playedConnections(sandbox)),
    wantsFor: (platform) => wantsOf(facts, platform),
    limits: { ...limits, checksWaiting: 0 },
    turn: async () => {},
    clientAddress: (c) => c.req.header(clientHeader) ?? '',
    origins,
    baseUrl,
    beside: {
      connect: (limited) =>
        createConnectApi({
          ...shared,
          ...facts,
          platforms,
          settings: connect,
          fetchFor: fetchOf,
          enterFor,
          played: playedConnections(sandbox),
          limited,
        }),
    },
  });
  const headers = { ...apiHeaders({ crossOrigin: origins.length > 0 }), ...strictTransportSecurity };
  const answerSecurity = security && answerSecurityTxt(renderSecurityTxt(security, facts.url));
  return async (request) => {
    const asksSecurity = new URL(request.url).pathname === securityTxtPath;
    const answer = answerSecurity && asksSecurity ? answerSecurity(request) : await api.fetch(request);
    for (const [name, value] of Object.entries(headers)) if (!answer.headers.has(name)) answer.headers.set(name, value);
    return answer;
  };
}

function readEdgeEnvironment({ CLIENT_LIMIT, ...variables }: EdgeBindings) {
  if (CLIENT_LIMIT && !variables.HASH_KEY)
    throw new Error('HASH_KEY must be set, and be the same for all isolates: npx wrangler secret put HASH_KEY');
  return readEnvironment({ ...variables });
}

/** Isolates share nothing, so what one has sealed must be readable for the others. */
function readEdgeConnect(bindings: EdgeBindings): ConnectSettings {
  const settings = readConnectSettings({ ...bindings }, platforms);
  if (settings.apps.size > 0 && settings.key === undefined)
    throw new Error('CONNECT_KEY must be set, and be the same for all isolates: npx wrangler secret put CONNECT_KEY');
  return settings;
}
