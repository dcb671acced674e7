import type { IncomingMessage, RequestListener } from 'node:http';
import { apiHeaders, type HeaderTable, strictTransportSecurity } from '../delivery/securityHeaders.ts';
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
  crossOriginApi = false,
  onRebuilt,
  isSecure = () => false,
}: SiteListenerOptions): Promise<RequestListener> {
  const answerFile = await fileListener(siteDir, baseUrl, onRebuilt);
  const ofApi = new Map(Object.entries(apiHeaders({ crossOrigin: crossOriginApi })));
  const ofFiles = new Map(Object.entries(headers));
  const ofHttps = new Map(Object.entries(strictTransportSecurity));

  return (request, response) => {
    const api = requestPath(request).startsWith(`${baseUrl}api/`);
    response.setHeaders(api ? ofApi : ofFiles);
    if (isSecure(request)) response.setHeaders(ofHttps);
    return (api ? answerApi : answerFile)(request, response);
  };
}
