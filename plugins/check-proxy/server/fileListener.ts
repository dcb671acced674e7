import { type IncomingMessage, type RequestListener, type ServerResponse, STATUS_CODES } from 'node:http';
import send from 'send';
import { chooseCoding } from './chooseCoding.ts';
import { requestPath } from './requestPath.ts';
import { encodePath, isAsRead, readSiteFiles, type SiteFile } from './siteFiles.ts';

/** What can be asked of a file that was found, and of nothing else (RFC 9110, 13.2.1 and 14.2). */
const conditions = ['if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since', 'range'];

/**
 * Serves the files of a built site as they were when the server started: compressed where that is accepted, with conditions and
 * ranges (RFC 9110) by the package `send`. A page is found with and without a slash at the end of its address; what is not found
 * is the site's own page for that.
 *
 * A file that a later build has changed or taken away is answered with 503: pages of one build do not work with the scripts of
 * another.
 * @param baseUrl begins and ends with a slash
 * @param onRebuilt told once, when there is such a file
 */
export async function fileListener(siteDir: string, baseUrl: string, onRebuilt: () => void = () => {}): Promise<RequestListener> {
  const files = await readSiteFiles(siteDir);
  let rebuilt = false;

  function refuseRebuilt(response: ServerResponse) {
    if (!rebuilt) onRebuilt();
    rebuilt = true;
    answer(response, 503);
  }

  /** @throws {URIError} when the path is not percent-encoded as it should be */
  function findFile(path: string): SiteFile | undefined {
    if (!path.startsWith(baseUrl)) return undefined;
    const name = encodePath(path.slice(baseUrl.length).split('/').map(decodeURIComponent));
    const page = name.replace(/\/$/, '');
    return files.get(name) ?? files.get(page ? `${page}/index.html` : 'index.html') ?? files.get(`${page}.html`);
  }

  /** In the language of the folder, where it has one of its own. */
  function notFoundPageFor(path: string): SiteFile | undefined {
    const [folder] = path.startsWith(baseUrl) ? path.slice(baseUrl.length).split('/') : [];
    return files.get(`${folder}/404.html`) ?? files.get('404.html');
  }

  async function sendFile(
    { type, cacheControl, plain, compressed }: SiteFile,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const coding = chooseCoding(request.headers['accept-encoding'], [...compressed.keys(), 'identity']);
    const representation = compressed.get(coding) ?? plain;
    if (!(await isAsRead(siteDir, representation))) return refuseRebuilt(response);
    const { path, etag } = representation;
    response.setHeader('Content-Type', type);
    response.setHeader('Cache-Control', cacheControl);
    response.setHeader('ETag', etag);
    if (compressed.size > 0) response.setHeader('Vary', 'Accept-Encoding');
    if (compressed.has(coding)) response.setHeader('Content-Encoding', coding);
    send(request, path, { root: siteDir, cacheControl: false, etag: false, lastModified: false, index: false })
      .on('error', (error: { status?: number }) => {
        if (response.headersSent) return response.destroy();
        for (const name of ['Content-Encoding', 'ETag']) response.removeHeader(name);
        answer(response, error.status ?? 500);
      })
      .pipe(response);
  }

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return answer(response, 405);
    }
    // A range is defined for GET alone.
    if (request.method === 'HEAD') delete request.headers.range;
    let file: SiteFile | undefined;
    try {
      file = findFile(requestPath(request));
    } catch {
      return answer(response, 400);
    }
    if (file) return sendFile(file, request, response);
    const notFoundPage = notFoundPageFor(requestPath(request));
    if (!notFoundPage) return answer(response, 404);
    for (const name of conditions) delete request.headers[name];
    response.statusCode = 404;
    sendFile(notFoundPage, request, response);
  };
}

function answer(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(`${STATUS_CODES[status]}\n`);
}
