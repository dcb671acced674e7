import { cutOffJson, fails, noBody, redirect, webPage } from './answers.ts';
import type { PlayedScenario } from './createSandbox.ts';

/** What can happen to any server, whatever API it has. In every sandbox under the same names. */
export const outages: (Pick<PlayedScenario<never>, 'outage'> & { id: string; title: string })[] = [
  { id: 'dns-unknown', title: 'The address does not exist', outage: fails('ENOTFOUND') },
  { id: 'dns-fails', title: 'The name server does not answer', outage: fails('EAI_AGAIN') },
  { id: 'connection-refused', title: 'The server refuses connections', outage: fails('ECONNREFUSED') },
  { id: 'connection-reset', title: 'The connection breaks off', outage: fails('ECONNRESET') },
  { id: 'connection-timeout', title: 'The server cannot be reached in time', outage: fails('ETIMEDOUT') },
  {
    id: 'answer-timeout',
    title: 'The server accepts the connection and then stays silent',
    outage: fails('UND_ERR_HEADERS_TIMEOUT'),
  },
  { id: 'certificate-expired', title: 'The server’s certificate has expired', outage: fails('CERT_HAS_EXPIRED') },
  {
    id: 'certificate-other-name',
    title: 'The server’s certificate is for another address',
    outage: fails('ERR_TLS_CERT_ALTNAME_INVALID'),
  },
  { id: 'web-page', title: 'A web page answers instead of the API', outage: () => webPage('Welcome to our store') },
  {
    id: 'redirect',
    title: 'The server sends the visitor to another address',
    outage: () => redirect('https://www.acme.example/login'),
  },
  {
    id: 'page-401',
    title: 'The server refuses with a web page, and wants a login',
    outage: () => webPage('401 Unauthorized', 401),
  },
  { id: 'page-403', title: 'The server refuses with a web page', outage: () => webPage('403 Forbidden', 403) },
  {
    id: 'shield',
    title: 'A firewall in front of the server takes the checker for a robot',
    outage: () => new Response('error code: 1020', { status: 403, headers: { 'Content-Type': 'text/plain' } }),
  },
  { id: 'malformed-json', title: 'The answer breaks off in the middle', outage: cutOffJson },
  { id: 'server-error', title: 'The platform has an internal error', outage: () => noBody(500) },
  { id: 'bad-gateway', title: 'The platform answers with an error page', outage: () => webPage('502 Bad Gateway', 502) },
  { id: 'service-unavailable', title: 'The platform is out of service', outage: () => webPage('503 Service Unavailable', 503) },
  { id: 'gateway-timeout', title: 'The platform’s own servers time out', outage: () => webPage('504 Gateway Timeout', 504) },
];
