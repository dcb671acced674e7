import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { getRequestListener } from '@hono/node-server';
import {
  type BodyInit,
  convertV4MiniflareOptions,
  Miniflare,
  Response as MiniflareResponse,
  type V4MiniflareOptions,
} from 'miniflare';
import { unstable_getMiniflareWorkerOptions } from 'wrangler';
import type { EdgeBindings } from '../../plugins/check-proxy/edge/cloudflare.ts';
import type { BundledWorker } from './bundleWorker.ts';

/** Whether Cloudflare's runtime runs on this machine. */
export const hasWorkerd = (() => {
  try {
    const { default: workerd } = createRequire(import.meta.url)('workerd') as { default: string };
    execFileSync(workerd, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Plays the whole internet: what the Worker asks for goes here and nowhere else. */
export type Upstream = (request: Request) => Response | Promise<Response>;

export interface Edge extends AsyncDisposable {
  url: URL;
  /** Every request that left the Worker. */
  sent: Request[];
  /** Every line of its log. */
  log: string[];
  upstream: Upstream;
}

export interface EdgeOptions {
  bindings: Omit<EdgeBindings, 'CLIENT_LIMIT'>;
  /**
   * Plays the internet as a server, who notices that nobody reads any more, but not whether https was asked for; otherwise as a
   * function, where it is the other way round.
   */
  asServer?: boolean;
}

/** Runs the bundled Worker in workerd on the loopback interface, with the operators' configuration. */
export async function startEdge({ config, script }: BundledWorker, { bindings, asServer = false }: EdgeOptions): Promise<Edge> {
  const { modulesRules: _, ...options } = unstable_getMiniflareWorkerOptions(config).workerOptions;
  const edge = { sent: [] as Request[], log: [] as string[], upstream: (): Response => new Response(null, { status: 404 }) };
  const answer: Upstream = (request) => {
    edge.sent.push(request);
    return (edge.upstream as Upstream)(request);
  };
  const runtime = new Miniflare(
    convertV4MiniflareOptions({
      ...options,
      bindings,
      modules: true,
      scriptPath: script,
      host: '127.0.0.1',
      cf: false,
      telemetry: { enabled: false },
      handleStructuredLogs: ({ message }) => {
        edge.log.push(message);
      },
      outboundService: asServer
        ? { node: getRequestListener(answer, { overrideGlobalObjects: false }) }
        : async ({ url, method, headers, body }) => {
            const init = { method, headers: [...headers], body: body as ReadableStream | null, duplex: 'half' as const };
            const { status, headers: answered, body: content } = await answer(new Request(url, init));
            return new MiniflareResponse(content as BodyInit, { status, headers: [...answered] });
          },
    } satisfies V4MiniflareOptions),
  );
  return Object.assign(edge, { url: await runtime.ready, [Symbol.asyncDispose]: () => runtime.dispose() });
}
