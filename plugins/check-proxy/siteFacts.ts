import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { limitsSchema } from './limits/limits.ts';

/** What the production server must know of the site that was built. It stands beside the pages and holds nothing secret. */
export const siteFactsSchema = z.strictObject({
  /** The public address, without path. @example 'https://storekeys.example' */
  url: z.string(),
  /** Begins and ends with a slash. */
  baseUrl: z.string(),
  /** The version of the site, for the `User-Agent`. */
  version: z.string().optional(),
  sandbox: z.boolean(),
  limits: limitsSchema,
  /** What the operator's tool wants to be allowed besides what the check reads, by platform id. */
  toolWants: z
    .strictObject({
      tool: z.string(),
      toolIn: z.record(z.string(), z.string()).optional(),
      permissions: z.record(z.string(), z.array(z.string())),
    })
    .optional(),
  /** Security headers of every page and file, by name. */
  headers: z.record(z.string(), z.string()).default({}),
});

export type SiteFacts = z.infer<typeof siteFactsSchema>;

/** How this site presents itself to platforms. @example 'Storekeys/1.2.0 (+https://storekeys.example/)' */
export function userAgentOf({ url, baseUrl, version }: Pick<SiteFacts, 'url' | 'baseUrl' | 'version'>): string {
  return `Storekeys${version ? `/${version}` : ''} (+${url}${baseUrl})`;
}

/** What the operator's tool wants to be allowed on a platform, in the language of its definition. */
export function wantsOf({ toolWants }: Pick<SiteFacts, 'toolWants'>, { id, lang = 'en' }: { id: string; lang?: string }) {
  const permissions = toolWants?.permissions[id];
  return permissions && { tool: toolWants.toolIn?.[lang] ?? toolWants.tool, permissions };
}

export const siteFactsFileName = 'check-proxy.json';

export async function writeSiteFacts(siteDir: string, facts: z.input<typeof siteFactsSchema>): Promise<void> {
  await writeFile(path.join(siteDir, siteFactsFileName), `${JSON.stringify(facts)}\n`);
}

/**
 * @param siteDir the built site
 * @throws {Error} saying to build first, when there is none
 */
export async function readSiteFacts(siteDir: string): Promise<SiteFacts> {
  const text = await readFile(path.join(siteDir, siteFactsFileName), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    throw new Error(`There is no built site in ${siteDir}: run "npm run build" first.`);
  });
  return siteFactsSchema.parse(JSON.parse(text));
}
