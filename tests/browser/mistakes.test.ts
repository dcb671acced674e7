import { expect, onTestFinished, test } from 'vitest';
import { patience } from '../patience.ts';
import { startDevSite } from './devSite.ts';
import { openPage } from './openPage.ts';

const definition = 'src/platforms/clover/platform.ts';

test(
  'a mistake in a definition covers the page, stands once in the terminal, and goes when it is mended',
  async () => {
    const site = await startDevSite();
    // After the page is closed, which would miss it.
    onTestFinished(() => site[Symbol.asyncDispose]());
    const page = await openPage('platforms/clover', { baseURL: site.baseURL, expectedError: /^\[webpack-dev-server\]/ });
    const overlay = page.frameLocator('#webpack-dev-server-client-overlay').locator('body');
    const name = (text: string) => page.getByRole('heading', { level: 1, name: text });
    await name('Connect Clover').waitFor();
    let sound = '';

    const start = site.terminal().length;
    await site.change(definition, (text) => {
      sound = text;
      return text.replace("reviewed: '", "reviewed: '1999-99-99 ").replace('  sources:', '  origins: [],\n  sources:');
    });
    await overlay.getByText('origins: is unknown here').waitFor();
    const shown = await overlay.innerText();
    expect(shown).toContain(`${definition} is not a valid platform definition:`);
    expect(shown).toContain("reviewed: must be a day that there is, such as '2026-11-22'");
    expect(shown).not.toMatch(/^\s*at /m);

    // The bundler itself cannot see this one: no page imports a definition.
    await site.change(definition, () => `${sound}\nexport const broken = ];\n`);
    await overlay.getByText(`${definition}:${sound.split('\n').length + 1}:`).waitFor();
    expect(await overlay.innerText()).not.toContain('is unknown here');

    await site.change(definition, () => `import { nothing } from './nothing.ts';\n${sound}\nnothing();\n`);
    await overlay.getByText(`${definition}:1:`).waitFor();
    expect(await overlay.innerText()).toContain("Cannot find module './nothing.ts'");

    await site.change(definition, () =>
      sound.replace("name: 'Clover'", "name: 'Clover and Co'").replace('stores no pages', 'has no pages'),
    );
    await page.locator('#webpack-dev-server-client-overlay').waitFor({ state: 'detached' });
    await name('Connect Clover and Co').waitFor();
    const check = () => page.request.post('api/check', { data: { platform: 'clover', values: {} } });
    await expect.poll(async () => (await check()).text(), patience).toContain('has no pages');

    const said = site.terminal().slice(start);
    for (const once of ['origins: is unknown here', "'./nothing.ts'", 'reviewed: must be a day'])
      expect(said.split(once), said).toHaveLength(2);
    expect(said).not.toMatch(/^\s*at /m);
  },
  10 * patience.timeout,
);
