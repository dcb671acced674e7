import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Files that are made when webpack's development server is asked for them.
 * @param folder the path that they are under
 * @param make `undefined` where there is no such file; what it throws is told to whoever asked
 */
export function devMiddleware(folder: string, make: (name: string) => Promise<Uint8Array | undefined>) {
  return {
    name: 'explain',
    middleware: async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const [, name] = pathname.startsWith(folder) ? (/^([\w-]+)\.js$/.exec(pathname.slice(folder.length)) ?? []) : [];
      if (name === undefined) return next();
      const answer = (status: number, type: string, content: string | Uint8Array) =>
        response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' }).end(content);
      try {
        const content = await make(name);
        if (content) answer(200, 'text/javascript', content);
        else next();
      } catch (error) {
        answer(500, 'text/plain', String(error));
      }
    },
  };
}
