import { describe, expect, test } from 'vitest';
import { loadSandboxes, sandboxFetch } from './index.ts';

describe.each([...(await loadSandboxes()).values()])('$platform', ({ samples, scenarios }) => {
  test('has "works" first, and every id once', () => {
    const ids = scenarios.map(({ id }) => id);
    expect(ids[0]).toBe('works');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  test('every scenario fits a method and its values', () => {
    for (const { method, values = {} } of scenarios) {
      if (method) expect(Object.keys(samples)).toContain(method);
      const fields = (method ? [samples[method]] : Object.values(samples)).flatMap((sample) => Object.keys(sample ?? {}));
      for (const field of Object.keys(values)) expect(fields).toContain(field);
    }
  });
});

describe('sandboxFetch', () => {
  const url = 'https://acme-demo.myshopify.com/admin/oauth/access_scopes.json';

  test('talks to the platform that is named', async () => {
    const answer = await (await sandboxFetch('shopify', 'works'))(url, {
      headers: { 'X-Shopify-Access-Token': 'shpat_00000000000000000000000000000000' },
    });
    expect(answer.status).toBe(200);
  });

  test('names what there is when asked for something else', async () => {
    await expect(sandboxFetch('shopfy', 'works')).rejects.toThrow(/^no sandbox "shopfy"; one of: (.+, )?shopify, /);
    await expect(sandboxFetch('shopify', 'fine')).rejects.toThrow(/^no scenario "fine" of shopify; one of: works, /);
  });

  test('rejects with the reason of an aborted signal, before and during the request', async () => {
    const fetch = await sandboxFetch('shopify', 'works');
    await expect(fetch(url, { signal: AbortSignal.abort('too late') })).rejects.toBe('too late');
    await expect(fetch(new Request(url, { signal: AbortSignal.abort('too late') }))).rejects.toBe('too late');
    const controller = new AbortController();
    const answer = fetch(url, { signal: controller.signal });
    controller.abort('changed my mind');
    await expect(answer).rejects.toBe('changed my mind');
  });
});
