import type { Context } from 'hono';
import type { CheckEnvironment } from '../api/checkHandler.ts';
import { ProblemError } from '../api/problem.ts';
import { show } from './page.ts';
import type { Parts } from './parts.ts';
import { samplePage } from './samplePage.ts';
import { says } from './words/index.ts';

/** Answers `GET connect/{platform}/sample`: the platform’s page, played. */
export async function sample(c: Context<CheckEnvironment>, id: string, { connections, baseUrl }: Parts): Promise<Response> {
  const { platform, connect, consent } = await connections.find(id, c.req.query('sandbox') ?? '');
  if (!consent) throw new ProblemError({ status: 404, detail: says(({ sandboxOff }) => sandboxOff) });
  const { lang } = c.var;
  try {
    const shown = consent(new Request(connect.authorize + new URL(c.req.url).search), lang);
    const callback = `${baseUrl}api/connect/${id}/callback`;
    return show(c, samplePage({ platform: platform.name, callback, lang, ...shown }));
  } catch (error) {
    if (error instanceof RangeError) throw new ProblemError({ status: 400, detail: says(({ beginOnGuide }) => beginOnGuide) });
    throw error;
  }
}
