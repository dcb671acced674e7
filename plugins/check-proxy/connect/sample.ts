import type { Context } from 'hono';
import { ProblemError } from '../api/problem.ts';
import { show } from './page.ts';
import type { Parts } from './parts.ts';
import { samplePage } from './samplePage.ts';

/** Answers `GET connect/{platform}/sample`: the platform’s page, played. */
export async function sample(c: Context, id: string, { connections, baseUrl }: Parts): Promise<Response> {
  const { platform, connect, consent } = await connections.find(id, c.req.query('sandbox') ?? '');
  if (!consent) throw new ProblemError({ status: 404, detail: 'Trying without a store is switched off on this site.' });
  try {
    const shown = consent(new Request(connect.authorize + new URL(c.req.url).search));
    return show(c, samplePage({ platform: platform.name, callback: `${baseUrl}api/connect/${id}/callback`, ...shown }));
  } catch (error) {
    if (error instanceof RangeError) throw new ProblemError({ status: 400, detail: 'Begin on the page of the guide.' });
    throw error;
  }
}
