import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';

export interface SiteAppOptions {
  /** The built site. */
  siteDir: string;
  /** Begins and ends with a slash. */
  baseUrl: string;
  /** Answers what is under `{baseUrl}api/`. */
  api: Hono;
}

/** The built site and the API as one web-standard application. */
export function createSiteApp({ siteDir, baseUrl, api }: SiteAppOptions): Hono {
  const app = new Hono();
  // Whether the site is reached over https alone is for the server in front to say.
  app.use(secureHeaders({ referrerPolicy: 'same-origin', strictTransportSecurity: false }));
  app.all(`${baseUrl}api/*`, (c) => api.fetch(c.req.raw));

  // Below here are files alone: compressing or hashing the API's lines would hold them back.
  app.use(async (c, next) => {
    await next();
    // The names under assets/ change with their content; everything else is asked for again.
    const hashed = c.res.status < 400 && c.req.path.startsWith(`${baseUrl}assets/`);
    c.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  });
  app.use(compress(), etag());
  app.use(
    `${baseUrl}*`,
    serveStatic({
      root: siteDir,
      rewriteRequestPath: (requested) => requested.slice(baseUrl.length - 1),
    }),
  );
  app.notFound(async (c) => c.html(await readFile(path.join(siteDir, '404.html'), 'utf8'), 404));
  return app;
}
