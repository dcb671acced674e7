/** `npm run serve`: the built site with its checker. Reads `HOST`, `PORT`, `SITE_DIR` and `SANDBOX`. */
import * as z from 'zod';
import { startServer } from './server.ts';

const environmentSchema = z.object({
  HOST: z.string().min(1).default('localhost'),
  PORT: z
    .string()
    .regex(/^\d+$/, 'must be a port number')
    .transform(Number)
    .refine((port) => port <= 65535, 'must be at most 65535')
    .default(3000),
  SITE_DIR: z.string().min(1).default('build'),
  /** Without it, as the site was built. */
  SANDBOX: z.enum(['on', 'off'], 'must be "on" or "off"').optional(),
});

try {
  const environment = environmentSchema.safeParse(process.env);
  if (!environment.success)
    throw new Error(environment.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'));
  const { HOST: host, PORT: port, SITE_DIR: siteDir, SANDBOX: sandbox } = environment.data;
  const server = await startServer({ siteDir, host, port, ...(sandbox ? { sandbox: sandbox === 'on' } : {}) });
  console.log(`Storekeys is at ${server.url}`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => server.close());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
