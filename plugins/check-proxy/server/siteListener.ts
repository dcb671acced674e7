import type { IncomingMessage, RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { apiHeaders, type HeaderTable, strictTransportSecurity } from '../delivery/securityHeaders.ts';
import { answerSecurityTxt, securityTxtPath } from '../delivery/securityTxt.ts';
import { fileListener } from './fileListener.ts';
import { requestPath } from './requestPath.ts';

export interface SiteListenerOptions {
  /** The built site. */
  siteDir: string;
  /** Begins and ends with a slash. */
  baseUrl: string;
  /** Of every page and file. */
  headers: HeaderTable;
  /** Answers what is under `{baseUrl}api/`. */
  answerApi: RequestListener;
  /** What stands in `/.well-known/security.txt`. @default there is none */
  securityTxt?: string | undefined;
  /** Pages of other sites may read the API's answers. @default false */
  crossOriginApi?: boolean;
  /** Told once when a later build has changed the folder: what it changed is not served. */
  onRebuilt?: (() => void) | undefined;
  /** Whether the browser's connection is https. @default never */
  isSecure?(request: IncomingMessage): boolean;
}

/** The built site and its API as one listener of Node's HTTP server, each with its security headers. */
export async function siteListener({
  siteDir,
  baseUrl,
  headers,
  answerApi,
  securityTxt,
  crossOriginApi = false,
  onRebuilt,
  isSecure = () => false,
}: SiteListenerOptions): Promise<RequestListener> {
  const answerFile = await fileListener(siteDir, baseUrl, onRebuilt);
  const answerSecurity =
    securityTxt === undefined ? undefined : getRequestListener(answerSecurityTxt(securityTxt), { overrideGlobalObjects: false });
  const ofApi = new Map(Object.entries(apiHeaders({ crossOrigin: crossOriginApi })));
  const ofFiles = new Map(Object.entries(headers));
  const ofHttps = new Map(Object.entries(strictTransportSecurity));

  return (request, response) => {
    const path = requestPath(request);
    const api = path.startsWith(`${baseUrl}api/`);
    response.setHeaders(api ? ofApi : ofFiles);
    if (isSecure(request)) response.setHeaders(ofHttps);
    if (answerSecurity && path === securityTxtPath) return answerSecurity(request, response);
    return (api ? answerApi : answerFile)(request, response);
  };
}
