import { describe, expect, test } from 'vitest';
import { connectable } from '../../plugins/check-proxy/connect/apps.ts';
import { playedConnections } from '../../plugins/check-proxy/playedPlatforms.ts';
import { checkConnection } from '../../src/check/index.ts';
import { channelName } from '../../src/definition/handover.ts';
import { platforms } from '../../src/platforms/index.ts';
import { sampleApp, sandboxes, sandboxFetch } from '../scenarios/sandboxes.ts';
import { refreshMark } from '../taint/authorize.ts';
import { connectWith, siteUrl } from './connectWith.ts';
import { told, Visitor } from './visitor.ts';

const secret = 'fake-secret-of-this-page-0000';
const dialects = connectable(platforms).map(({ platform, ...others }) => [platform.id, { platform, ...others }] as const);

describe.each(dialects)('%s, played', (id, { platform, method, connect }) => {
  const visit = () => {
    const { ask, events } = connectWith();
    return { visitor: new Visitor(ask), events };
  };

  test('gives a key that works', async () => {
    const { visitor, events } = visit();
    const page = await visitor.begin(id, { handover: secret, sandbox: 'works' });
    const end = await visitor.go(await visitor.answer(page, 'Allow'), { site: 'cross-site' });
    expect(end.status).toBe(200);
    const { channel, message } = told(await end.text()) ?? {};
    expect(channel).toBe(channelName(secret));
    if (message?.type !== 'connected') throw new Error(JSON.stringify(message));
    expect(Object.keys(message.values)).toEqual(Object.keys(connect.gives));
    expect(message.missing).toEqual([]);
    expect(Date.parse(message.ends ?? '')).toBeGreaterThan(Date.now());
    expect(events).toContainEqual(expect.objectContaining({ type: 'connect-ended', outcome: 'connected', platform: id }));

    const values = { ...(await sampleValues(id, method)), ...message.values };
    const report = await checkConnection({ platform, method, values, fetch: sandboxFetch(id, 'works'), app: sampleApp(id) });
    expect(report.outcome).toBe('ok');
  });

  test('gives nothing that could renew it', async () => {
    const renewing: unknown[] = [];
    const { ask } = connectWith({
      played: async (...asked) => {
        const played = await playedConnections(true)?.(...asked);
        const watched = async (...request: Parameters<typeof fetch>) => {
          const answer = (await played?.fetch(...request)) as Response;
          renewing.push((await answer.clone().json()).refresh_token);
          return answer;
        };
        return played && { ...played, fetch: watched };
      },
    });
    const visitor = new Visitor(ask);
    const end = await visitor.go(await visitor.answer(await visitor.begin(id, { handover: secret, sandbox: 'works' }), 'Allow'));
    const text = await end.text();
    expect(told(text)?.message.type).toBe('connected');
    // The platform gave it to the site.
    expect(renewing).toEqual([expect.stringContaining(refreshMark)]);
    expect(text).not.toContain(refreshMark);
  });

  test('gives it in the same tab to the guide alone', async () => {
    const { visitor } = visit();
    const page = await visitor.begin(id, { sandbox: 'works' });
    const end = await visitor.go(await visitor.answer(page, 'Allow'), { site: 'cross-site' });
    const place = end.headers.get('Location') ?? '';
    expect([end.status, place]).toEqual([303, expect.stringMatching(`^/platforms/${id}\\?method=${method}#connect=[\\w-]{16}$`)]);
    const ticket = place.split('=').at(-1);
    expect((await visitor.post(`/api/connect/${id}`, { ticket }, 'cross-site')).status).toBe(403);
    const message = await (await visitor.post(`/api/connect/${id}`, { ticket })).json();
    expect(message).toMatchObject({ type: 'connected' });
    expect(await (await visitor.post(`/api/connect/${id}`, { ticket })).json()).toMatchObject({
      type: 'failed',
      reason: 'unknown',
    });
  });

  test('speaks the language of the guide, whatever the browser asks for, and leads back to it', async () => {
    const { visitor } = visit();
    const page = await visitor.begin(id, { sandbox: 'works', lang: 'de' });
    const end = await visitor.go(await visitor.answer(page, 'Erlauben'), { headers: { 'Accept-Language': 'en' } });
    expect(end.headers.get('Location')).toMatch(new RegExp(`^/de/platforms/${id}\\?`));

    const shown = async (button: string, query: Record<string, string>) => {
      const sample = await visitor.begin(id, { handover: secret, lang: 'de', ...query });
      const last = await visitor.go(await visitor.answer(sample, button), { headers: { 'Accept-Language': 'en' } });
      return (await (await visitor.go(sample)).text()) + (await last.text());
    };
    for (const text of [await shown('Erlauben', { sandbox: 'works' }), await shown('Ablehnen', { sandbox: 'works' })]) {
      expect(text.match(/<html lang="de">/g)).toHaveLength(2);
      const read = text.replace(/<(style|script)[\s\S]*?<\/\1>|<code>.*?<\/code>|<[^>]+>/g, ' ');
      expect(read).not.toMatch(/\b(?:the|this|your|you|app into|access)\b/i);
    }
  });

  test.each([
    ['Refuse', 'refused'],
    ['Allow, and come back too late', 'code-rejected'],
  ])('“%s” is told as what it is', async (button, reason) => {
    const { visitor, events } = visit();
    const page = await visitor.begin(id, { handover: secret, sandbox: 'works' });
    const end = await (await visitor.go(await visitor.answer(page, button), { site: 'cross-site' })).text();
    expect(told(end)?.message).toMatchObject({ type: 'failed', reason });
    expect(events).toContainEqual(expect.objectContaining({ type: 'connect-ended', outcome: reason }));
  });

  test('a platform that has broken down is not the person’s fault', async () => {
    const { visitor } = visit();
    const page = await visitor.begin(id, { handover: secret, sandbox: 'connection-refused' });
    const end = await (await visitor.go(await visitor.answer(page, 'Allow'), { site: 'cross-site' })).text();
    expect(told(end)?.message).toMatchObject({ type: 'failed', reason: 'unreachable' });
  });

  test('the address of the real page holds what the app asks for, and no secret', async () => {
    const app = { clientId: 'fake-client-id', clientSecret: 'fake-client-secret', redirectName: 'Fake_Name-Fake' };
    const { redirectName: _, ...withoutName } = app;
    const own = connect.redirect === 'name' ? app : withoutName;
    const { ask } = connectWith({ settings: { apps: new Map([[id, own]]) } });
    const address = new URL(await new Visitor(ask).begin(id, { handover: secret }));
    expect(address.origin + address.pathname).toBe(connect.authorize);
    const asked = Object.fromEntries(address.searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      client_id: app.clientId,
      redirect_uri: connect.redirect === 'name' ? app.redirectName : `${siteUrl}/api/connect/${id}/callback`,
      scope: connect.scopes.join(' '),
      ...connect.parameters,
      ...(connect.pkce ? { code_challenge_method: 'S256' } : {}),
    });
    expect(address.searchParams.has('code_challenge')).toBe(connect.pkce);
    expect(address.href).not.toContain(app.clientSecret);
    expect(address.href).not.toContain(secret);
  });
});

async function sampleValues(id: string, method: string) {
  const { loadSandbox } = await import('../../plugins/sandbox/index.ts');
  return (await loadSandbox(id)).samples[method];
}

test('a token that needs the operator’s app is checked where there is one, and refused where there is none', async () => {
  const { ask } = connectWith();
  const check = (body: object) =>
    ask('/api/check', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Host: 'localhost' },
      body: JSON.stringify({ platform: 'etsy', method: 'tools-app', ...body }),
    });
  const values = sandboxes.get('etsy')?.samples['tools-app'];
  expect(await (await check({ values, sandbox: 'works' })).json()).toMatchObject({ outcome: 'ok', method: 'tools-app' });
  const refused = await check({ values });
  expect([refused.status, await refused.json()]).toMatchObject([
    400,
    { detail: expect.stringContaining('no app of its own at Etsy') },
  ]);
});
