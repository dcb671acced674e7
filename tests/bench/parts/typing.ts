import path from 'node:path';
import { type Browser, type CDPSession, chromium, type Locator, type Page } from 'playwright-core';
import { hydrated } from '../../browser/hydrated.ts';
import { launchOptions } from '../../browser/launchOptions.ts';
import { serveFolder } from '../../browser/serveFolder.ts';
import { compare, type Pair, type Row, state } from '../report/row.ts';
import type { Settings } from '../settings.ts';
import { builtSites } from '../sites/builtSites.ts';

/** As slow as the browser's tools play a phone of the middle range. */
const slowdown = 4;
const keys = 'fake0000-fake-0000-fake-0000';

/** What a keystroke in a field of the checker costs the browser at a quarter of the speed, against one in a bare input. */
export async function measureTyping({ platforms }: Settings): Promise<Row[]> {
  const { ours } = await builtSites(platforms);
  await using site = await serveFolder(path.join(ours.folder, 'build'));
  const browser = await chromium.launch(await launchOptions());
  try {
    const guide = await open(browser);
    await guide.page.goto(`${site.baseURL}platforms/clover`, { waitUntil: 'networkidle' });
    await hydrated(guide.page);
    const bare = await open(browser);
    await bare.page.setContent('<!doctype html><title>Bare</title><input aria-label="Bare">');
    const pairs: { script: Pair; task: Pair }[] = [];
    for (let round = 0; round < 6; round++) {
      const own = await type(guide.session, guide.page.getByRole('textbox', { name: 'API Token' }));
      const theirs = await type(bare.session, bare.page.getByRole('textbox'));
      // The first round compiles.
      if (round > 0)
        pairs.push({ script: { ours: own.script, theirs: theirs.script }, task: { ours: own.task, theirs: theirs.task } });
    }
    const what = 'A keystroke in a field at a quarter of the speed';
    return [
      state(
        { id: 'typing-script', what: `${what}: script`, unit: 'ms', wanted: { of: 'ours', atMost: 4 } },
        pairs.map(({ script }) => script.ours),
      ),
      compare(
        { id: 'typing-task', what: `${what}: all work of the page, against a bare input`, unit: 'ms' },
        pairs.map(({ task }) => task),
      ),
    ];
  } finally {
    await browser.close();
  }
}

async function open(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  // The processor's time: other work of the machine does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, session };
}

/** @returns milliseconds for each keystroke */
async function type(session: CDPSession, input: Locator): Promise<{ script: number; task: number }> {
  await input.fill('');
  await input.focus();
  const before = await spent(session);
  for (const key of keys) await input.page().keyboard.press(key);
  const after = await spent(session);
  return {
    script: ((after.script - before.script) * 1000) / keys.length,
    task: ((after.task - before.task) * 1000) / keys.length,
  };
}

/** Seconds of the page's main thread until now. */
async function spent(session: CDPSession): Promise<{ script: number; task: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { script: of('ScriptDuration'), task: of('TaskDuration') };
}
