import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Lang } from '../../../src/definition/index.ts';
import { sourceHash } from '../delivery/sourceHash.ts';

/** What a small page of the server consists of. */
export interface Page {
  lang: Lang;
  title: string;
  body: ReturnType<typeof html>;
  /** Runs when the page is there. It is the same for everybody: what differs stands in the body as data. */
  script?: string;
  status?: ContentfulStatusCode;
  headers?: Record<string, string>;
}

const style = `
body { font: 1.1rem/1.5 system-ui, sans-serif; margin: 10vh auto; max-width: 34rem; padding: 0 1.25rem; color: #1c1e21; background: #fff; }
h1 { font-size: 1.5rem; }
a.answer { display: block; margin: 0.75rem 0; padding: 0.6rem 1rem; border: 1px solid currentColor; border-radius: 0.4rem; }
.sample { padding: 0.6rem 1rem; border-radius: 0.4rem; background: #fff3cd; color: #1c1e21; }
code { overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) { body { color: #e3e3e3; background: #1b1b1d; } a { color: #7cb7ff; } }
`;

/** Answers with a page that loads nothing, runs only the script that is named here, and stays in no cache and no frame. */
export function show(c: Context, { lang, title, body, script = '', status = 200, headers = {} }: Page): Response {
  const text = html`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
${body}
${script && raw(`<script>${script}</script>`)}
</body>
</html>
`;
  return c.body(String(text), status, { ...headers, ...pageHeaders(script), 'Content-Type': 'text/html; charset=utf-8' });
}

/** As the pages of the site, and stricter: nothing is loaded and nothing is sent. */
function pageHeaders(script: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src ${script ? sourceHash(script) : "'none'"}`,
    `style-src ${sourceHash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
  };
}
