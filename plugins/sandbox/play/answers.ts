import { networkFailure } from './sandbox.ts';

/** A web page where an API was expected. */
export function webPage(title: string, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(
    `<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body><h1>${title}</h1></body>\n</html>\n`,
    { status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers } },
  );
}

/** The web server in front of an API asks for a password of its own. */
export function asksForPassword(): Response {
  return webPage('401 Authorization Required', 401, { 'WWW-Authenticate': 'Basic realm="Staging"' });
}

/** An answer without a body. */
export function noBody(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers });
}

/** A redirect as servers send it. `Response.redirect` would refuse relative addresses and lock the headers. */
export function redirect(location: string, status = 302): Response {
  return noBody(status, { Location: location });
}

/** JSON that ends in the middle. */
export function cutOffJson(): Response {
  return new Response('{"data":[{"id":1,"name":"Blue', { headers: { 'Content-Type': 'application/json' } });
}

/** Does not answer at all, with one of Node's codes. @example fails('ECONNREFUSED') */
export function fails(code: string): () => never {
  return () => {
    throw networkFailure(code);
  };
}
