import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { expect, onTestFinished, test } from 'vitest';
import checkProxy, { validateOptions } from './index.ts';
import { readSiteFacts, wantsOf } from './siteFacts.ts';

test('a build tells the server what the operator’s tool wants, as the guides say it', async () => {
  const outDir = await mkdtemp(path.join(tmpdir(), 'storekeys-facts-'));
  onTestFinished(() => rm(outDir, { recursive: true }));
  const i18n = { defaultLocale: 'en', localeConfigs: { en: { baseUrl: '/' } } };
  const siteConfig = { url: 'https://storekeys.example', baseUrl: '/' };
  const plugin = checkProxy({ siteConfig, i18n } as unknown as LoadContext, validateOptions({ options: {} }));
  const toolWants = { tool: 'the importer', toolIn: { de: 'der Importer' }, permissions: { acme: ['Coupons'] } };
  const allContent = { 'platform-guides': { default: { platforms: [], toolWants } } };
  const told: object[] = [];
  const actions = { setGlobalData: (data: object) => told.push(data) };
  await plugin.allContentLoaded?.({ allContent, actions } as unknown as Parameters<NonNullable<Plugin['allContentLoaded']>>[0]);
  // Nobody is named, so no page in a frame tells anything.
  expect(told).toEqual([{ frameAncestors: [] }]);
  await plugin.postBuild?.({ outDir } as Parameters<NonNullable<Plugin['postBuild']>>[0]);
  const facts = await readSiteFacts(outDir);
  expect(wantsOf(facts, { id: 'acme' })).toEqual({ tool: 'the importer', permissions: ['Coupons'] });
  expect(wantsOf(facts, { id: 'acme', lang: 'de' })).toMatchObject({ tool: 'der Importer' });
  expect(wantsOf(facts, { id: 'other' })).toBeUndefined();
});
