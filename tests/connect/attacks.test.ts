import { afterEach, expect, test, vi } from 'vitest';
import type { ConnectApp } from '../../plugins/check-proxy/connect/apps.ts';
import { limitsSchema } from '../../plugins/check-proxy/limits/limits.ts';
import { playedConnections } from '../../plugins/check-proxy/playedPlatforms.ts';
import { connectWith, siteUrl } from './connectWith.ts';
import { told, Visitor } from './visitor.ts';

const secret = 'fake-secret-of-this-page-0000';
const app = { clientId: 'fake-client-id', clientSecret: 'fake-client-secret', redirectName: 'Fake_Name-Fake' };
const key = 'fake-connect-key-fake-connect-key';

afterEach(() => {
  vi.useRealTimers();
});

/** A site with played platforms. @returns also how often a code was exchanged */
function site(options: Parameters<typeof connectWith>[0] = {}) {
  const exchanged = vi.fn();
  const { ask, events } = connectWith({
    played: async (platform, scenario) => {
      const played = await playedConnections(true)?.(platform, scenario);
      if (!played) return undefined;
      const fetch: typeof played.fetch = (...request) => {
        exchanged();
        return played.fetch(...request);
      };
      return { ...played, fetch };
    },
    ...options,
  });
  return { visitor: new Visitor(ask), ask, events, exchanged };
}

const allow = async (visitor: Visitor, platform = 'ebay', handover = secret) =>
  visitor.answer(await visitor.begin(platform, { handover, sandbox: 'works' }), 'Allow');
const comeBack = async (visitor: Visitor, place: string) => (await visitor.go(place, { site: 'cross-site' })).text();

test('a state that was never given leads nowhere', async () => {
  const { visitor, exchanged } = site();
  const real = await allow(visitor);
  const invented = real.replace(/state=[\w.-]+/, `state=${'A'.repeat(16)}.${'A'.repeat(43)}`);
  const page = await comeBack(visitor, invented);
  expect(told(page)).toBeUndefined();
  expect(page).toContain('belongs to another browser');
  expect(exchanged).not.toHaveBeenCalled();
});

test('a state of another browser leads nowhere', async () => {
  const { ask, exchanged } = site();
  const [attacker, victim] = [new Visitor(ask), new Visitor(ask)];
  const place = await allow(attacker);
  expect(told(await comeBack(victim, place))).toBeUndefined();
  // Not even when the victim is in the middle of an own one.
  await allow(victim);
  expect(told(await comeBack(victim, place))).toBeUndefined();
  expect(exchanged).not.toHaveBeenCalled();
});

test('a cookie under the name of another one opens nothing', async () => {
  const { visitor, exchanged } = site();
  const first = await allow(visitor);
  await allow(visitor);
  const [one, two] = visitor.cookies.keys();
  visitor.cookies.set(one as string, visitor.cookies.get(two as string) as string);
  expect(told(await comeBack(visitor, first))?.message).toMatchObject({ type: 'failed', reason: 'not-understood' });
  expect(exchanged).not.toHaveBeenCalled();
});

test('an answer for another platform is thrown away', async () => {
  const { visitor, exchanged } = site();
  const place = await allow(visitor, 'ebay');
  expect(told(await comeBack(visitor, place.replace('/ebay/', '/square/')))?.message).toMatchObject({
    type: 'failed',
    reason: 'mixed-up',
  });
  expect(exchanged).not.toHaveBeenCalled();
});

test('an answer that names another issuer is thrown away', async () => {
  const { visitor, exchanged } = site();
  const place = `${await allow(visitor)}&iss=${encodeURIComponent('https://attacker.example')}`;
  expect(told(await comeBack(visitor, place))?.message).toMatchObject({ type: 'failed', reason: 'not-understood' });
  expect(exchanged).not.toHaveBeenCalled();
});

test('the same code is exchanged once, whatever the browser keeps', async () => {
  const { visitor, exchanged } = site();
  const place = await allow(visitor);
  const kept = new Map(visitor.cookies);
  expect(told(await comeBack(visitor, place))?.message.type).toBe('connected');
  expect(visitor.cookies.size).toBe(0);
  expect(told(await comeBack(visitor, place))).toBeUndefined();
  for (const [name, value] of kept) visitor.cookies.set(name, value);
  expect(told(await comeBack(visitor, place))).toBeUndefined();
  expect(exchanged).toHaveBeenCalledOnce();
});

test('a permission is good for ten minutes', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { visitor, exchanged } = site();
  const place = await allow(visitor);
  vi.setSystemTime(Date.now() + 11 * 60 * 1000);
  expect(told(await comeBack(visitor, place))).toBeUndefined();
  expect(exchanged).not.toHaveBeenCalled();
});

test.each([
  ['in the address', { redirect_uri: 'https://attacker.example/', guide: '//attacker.example', state: 'x' }, {}],
  ['in a header', {}, { Host: 'attacker.example', 'X-Forwarded-Host': 'attacker.example', Forwarded: 'host=attacker.example' }],
])('nobody can choose %s where the platform sends people back to', async (_, query, headers) => {
  const { ask } = connectWith({ settings: { apps: new Map([['square', { clientId: 'fake-client-id' }]]) } });
  const response = await ask(`/api/connect/square?${new URLSearchParams({ handover: secret, ...query })}`, { headers });
  const address = new URL(response.headers.get('Location') ?? '');
  expect(address.origin).toBe('https://connect.squareup.com');
  expect(address.searchParams.getAll('redirect_uri')).toEqual([`${siteUrl}/api/connect/square/callback`]);
  expect(address.href).not.toContain('attacker');
});

test.each(['cross-site', 'same-site'])('a page that is %s cannot begin', async (from) => {
  const { visitor } = site();
  const response = await visitor.go(`/api/connect/ebay?handover=${secret}&sandbox=works`, { site: from });
  expect([response.status, visitor.cookies.size]).toEqual([403, 0]);
});

test('what is no secret names no channel', async () => {
  const { visitor } = site();
  for (const handover of ['', 'short', `"</script><script>alert(1)</script>`, 'a'.repeat(100)]) {
    const response = await visitor.go(`/api/connect/ebay?${new URLSearchParams({ handover, sandbox: 'works' })}`);
    expect([response.status, visitor.cookies.size]).toEqual([400, 0]);
  }
});

test('two tabs at once get each their own', async () => {
  const { visitor } = site();
  const [first, second] = [`${secret}-first`, `${secret}-second`];
  const places = [await allow(visitor, 'ebay', first), await allow(visitor, 'square', second)];
  const ends = [told(await comeBack(visitor, places[1] as string)), told(await comeBack(visitor, places[0] as string))];
  expect(ends.map((end) => end?.channel)).toEqual([second, first].map((one) => `storekeys-connect-${one}`));
  expect(ends.map((end) => end?.message.type)).toEqual(['connected', 'connected']);
});

test('instances with the same key go on where another one began', async () => {
  const [begins, ends] = [site({ settings: { apps: new Map(), key } }), site({ settings: { apps: new Map(), key } })];
  let ask = begins.ask;
  const visitor = new Visitor((...request) => ask(...request));
  const place = await allow(visitor);
  ask = ends.ask;
  expect(told(await comeBack(visitor, place))?.message.type).toBe('connected');
});

test('without one they say so', async () => {
  const [begins, ends] = [site(), site()];
  let ask = begins.ask;
  const visitor = new Visitor((...request) => ask(...request));
  const place = await allow(visitor);
  ask = ends.ask;
  expect(told(await comeBack(visitor, place))).toBeUndefined();
});

test('the cookie is bound to this host, and out of the reach of scripts', async () => {
  const { visitor } = site();
  await allow(visitor);
  const [cookie = ''] = visitor.set;
  expect(cookie).toMatch(/^__Host-connect-[\w-]{16}=/);
  for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/', 'Max-Age=600']) expect(cookie).toContain(attribute);
  expect(cookie).not.toContain('Domain');
});

test('no page stays in a cache or a frame, or tells its address', async () => {
  const { visitor } = site();
  const sample = await visitor.begin('ebay', { handover: secret, sandbox: 'works' });
  const pages = [
    await visitor.go(sample),
    await visitor.go(await visitor.answer(sample, 'Allow'), { site: 'cross-site' }),
    await visitor.go('/api/connect/ebay/callback', { site: 'cross-site' }),
    await visitor.go('/api/connect/etsy-of-old'),
  ];
  for (const { headers } of pages) {
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(headers.get('Content-Security-Policy')).toMatch(
      /^default-src 'none'; script-src ('none'|'sha256-[\w+/=]+');.*frame-ancestors 'none'$/,
    );
  }
});

test('a platform that gives something else than a token gives nothing', async () => {
  for (const answer of [
    {},
    { access_token: '' },
    { access_token: 7, token_type: 'bearer' },
    { access_token: 'a', token_type: 'mac' },
  ]) {
    const { ask } = connectWith({
      played: async (platform, scenario) => {
        const played = await playedConnections(true)?.(platform, scenario);
        return played && { ...played, fetch: async () => Response.json(answer) };
      },
    });
    const visitor = new Visitor(ask);
    expect(told(await comeBack(visitor, await allow(visitor)))?.message).toMatchObject({
      type: 'failed',
      reason: 'not-understood',
    });
  }
});

test('a value cannot leave its place in the page', async () => {
  const hostile = '</script><script>alert(1)</script><!--';
  const { ask } = connectWith({
    played: async (platform, scenario) => {
      const played = await playedConnections(true)?.(platform, scenario);
      return played && { ...played, fetch: async () => Response.json({ access_token: hostile, token_type: 'bearer' }) };
    },
  });
  const visitor = new Visitor(ask);
  const page = await comeBack(visitor, await allow(visitor));
  expect(page).not.toContain('<script>alert');
  expect(told(page)?.message).toMatchObject({ values: { apiKey: hostile } });
});

test('who asks too often is told so on a page', async () => {
  const { ask } = connectWith({ limits: limitsSchema.parse({ checksPerMinutePerClient: 2 }) });
  const visitor = new Visitor(ask);
  await allow(visitor);
  const response = await visitor.go('/api/connect/ebay?sandbox=works');
  expect([response.status, response.headers.get('Content-Type')]).toEqual([429, 'text/html; charset=utf-8']);
  expect(response.headers.get('Retry-After')).toBeTruthy();
});

test('a fault of ours is told in the language of the guide, and leads back to it, whatever the browser asks for', async () => {
  let isBroken = false;
  const { visitor } = site({
    played: async (platform, scenario) => {
      if (isBroken) throw new Error('a fake fault');
      return playedConnections(true)?.(platform, scenario);
    },
  });
  const page = await visitor.begin('ebay', { handover: secret, sandbox: 'works', lang: 'de' });
  const back = await visitor.answer(page, 'Erlauben');
  isBroken = true;
  const headers = { 'Accept-Language': 'en' };
  const end = await visitor.go(back, { site: 'cross-site', headers });
  expect([end.status, await leadsTo(end)]).toEqual([500, ['de', '/de/platforms/ebay']]);
  const nowhere = await visitor.go('/api/connect/fakeshop/callback', {
    site: 'cross-site',
    headers: { 'Accept-Language': 'de' },
  });
  expect([nowhere.status, await leadsTo(nowhere)]).toEqual([404, ['de', '/de/']]);
  expect(await leadsTo(await visitor.go('/api/connect/fakeshop/callback', { headers }))).toEqual(['en', '/']);
});

/** The language of a page, and the address of its only link. */
async function leadsTo(response: Response): Promise<string[]> {
  const text = await response.text();
  return [/<html lang="(\w+)">/, /<a href="([^"]+)">/].map((pattern) => pattern.exec(text)?.[1] ?? '');
}

test('without an app of the operator nothing is offered', async () => {
  const { visitor } = site({ played: undefined });
  expect(await (await visitor.go('/api/connect')).json()).toEqual({ platforms: {} });
  for (const query of ['', '?sandbox=works']) expect((await visitor.go(`/api/connect/ebay${query}`)).status).toBe(404);
});

test('what the operator has an app for is offered', async () => {
  const { visitor } = site({
    settings: {
      apps: new Map<string, ConnectApp>([
        ['ebay', app],
        ['square', { clientId: app.clientId }],
      ]),
    },
  });
  expect(await (await visitor.go('/api/connect')).json()).toEqual({
    platforms: { ebay: { revoke: false }, square: { revoke: false } },
  });
});

test('an access is taken back where the platform has that', async () => {
  const { visitor } = site();
  const connected = told(await comeBack(visitor, await allow(visitor, 'square')))?.message;
  const token = connected?.type === 'connected' ? connected.values.apiKey : '';
  const revoke = (body: object, from?: string) => visitor.post('/api/connect/square/revoke', body, from);
  expect(await (await revoke({ token, sandbox: 'works' })).json()).toEqual({ revoked: true });
  expect(await (await revoke({ token: 'fake-other-token', sandbox: 'works' })).json()).toEqual({ revoked: false });
  expect((await revoke({ token, sandbox: 'works' }, 'cross-site')).status).toBe(403);
  expect((await revoke({ token })).status).toBe(404);
  expect((await visitor.post('/api/connect/ebay/revoke', { token, sandbox: 'works' })).status).toBe(404);
});
