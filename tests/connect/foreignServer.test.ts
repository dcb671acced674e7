import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { samplePlatform } from '../../plugins/check-proxy/api/samplePlatform.ts';
import type { ConnectApp } from '../../plugins/check-proxy/connect/apps.ts';
import type { Connect, Platform } from '../../src/definition/index.ts';
import { connectWith, siteUrl } from './connectWith.ts';
import { host, startForeignServer } from './foreignServer.ts';
import { type Ask, told, Visitor } from './visitor.ts';

const secret = 'fake-secret-of-this-page-0000';
const clientSecret = 'fake-client-secret';
const ways = { basic: 'client_secret_basic', body: 'client_secret_post', public: 'none' } as const;
const scopes = ['read_products', 'read_orders'];

const connect: Connect = {
  authorize: `https://${host}/auth`,
  token: `https://${host}/token`,
  scopes,
  parameters: {},
  pkce: true,
  app: 'basic',
  redirect: 'address',
  body: 'form',
  gives: { token: 'access_token' },
};

function platformWith(connection: Connect): Platform {
  const platform = samplePlatform('store', { hosts: ['api.example.com'], base: 'https://api.example.com' });
  return { ...platform, methods: platform.methods.map((method) => ({ ...method, connect: connection })) };
}

beforeEach(() => {
  // The server warns that it keeps everything in memory and has keys that everybody knows. Here it should.
  vi.spyOn(console, 'warn').mockReturnValue();
});

interface Scene {
  connection?: Partial<Connect>;
  app?: Partial<ConnectApp>;
  allow?: string[] | undefined;
}

/** A site whose platform is a foreign server. @returns a visitor of the site, and one of the server: the same person */
async function scene({ connection = {}, app = {}, ...others }: Scene = {}) {
  const whole = { ...connect, ...connection };
  const server = await startForeignServer({
    clients: [
      {
        client_id: 'fake-client-id',
        ...(whole.app === 'public' ? {} : { client_secret: clientSecret }),
        token_endpoint_auth_method: ways[whole.app],
        redirect_uris: [`${siteUrl}/api/connect/sample/callback`],
      },
    ],
    allow: 'allow' in others ? others.allow : scopes,
  });
  onTestFinished(() => server[Symbol.asyncDispose]());
  const site = () =>
    connectWith({
      platforms: [platformWith(whole)],
      settings: {
        apps: new Map([['sample', { clientId: 'fake-client-id', clientSecret, ...app }]]),
        key: 'fake-connect-key-fake-connect-key',
      },
      fetchFor: () => server.fetch,
    }).ask;
  let ask = site();
  const visitor = new Visitor((...request) => ask(...request));
  const abroad = new Visitor(((path, { headers, ...init } = {}) => {
    const { Host: _, ...sent } = headers as Record<string, string>;
    return server.fetch(new URL(path, `https://${host}`), { ...init, headers: sent });
  }) as Ask);
  return {
    visitor,
    /** From the button to the address of the callback. */
    decide: async () => {
      let place = await visitor.begin('sample', { handover: secret });
      while (place.startsWith('/') || place.startsWith(`https://${host}/`))
        place = (await abroad.go(place)).headers.get('Location') ?? '';
      const { origin, pathname, search } = new URL(place);
      expect(origin).toBe(siteUrl);
      return pathname + search;
    },
    come: async (place: string) => told(await (await visitor.go(place, { site: 'cross-site' })).text())?.message,
    /** Another instance of the same site answers from now on. */
    move: () => {
      ask = site();
    },
  };
}

test.each(Object.keys(ways) as (keyof typeof ways)[])('gives a token to an app that is “%s”', async (app) => {
  const { decide, come } = await scene({ connection: { app } });
  const message = await come(await decide());
  expect(message).toMatchObject({ type: 'connected', scopes, missing: [] });
  if (message?.type !== 'connected') throw new Error('not connected');
  expect(message.values.token).toMatch(/^[\w-]{20,}$/);
  expect(Date.parse(message.ends ?? '') - Date.now()).toBeGreaterThan(3000 * 1000);
});

test('says which scopes were not given', async () => {
  const { decide, come } = await scene({ allow: ['read_products'] });
  expect(await come(await decide())).toMatchObject({ scopes: ['read_products'], missing: ['read_orders'] });
});

test('does not mistake a refusal', async () => {
  const { decide, come } = await scene({ allow: undefined });
  expect(await come(await decide())).toMatchObject({ type: 'failed', reason: 'refused' });
});

test('gives the same code once, at any instance', async () => {
  const { visitor, decide, come, move } = await scene();
  const place = await decide();
  const kept = new Map(visitor.cookies);
  expect(await come(place)).toMatchObject({ type: 'connected' });
  move();
  for (const [name, value] of kept) visitor.cookies.set(name, value);
  expect(await come(place)).toMatchObject({ type: 'failed', reason: 'code-rejected' });
});

test('takes no code of another authorization', async () => {
  const { decide, come } = await scene();
  const [first, second] = [await decide(), await decide()].map((place) => new URL(place, siteUrl));
  first?.searchParams.set('code', second?.searchParams.get('code') ?? '');
  expect(await come(`${first?.pathname}${first?.search}`)).toMatchObject({ type: 'failed', reason: 'code-rejected' });
});

test('does not begin without PKCE', async () => {
  const { decide, come } = await scene({ connection: { pkce: false } });
  expect(await come(await decide())).toMatchObject({ type: 'failed', reason: 'app-rejected' });
});

test('does not know an app with another secret', async () => {
  const { decide, come } = await scene({ app: { clientSecret: 'fake-other-secret' } });
  expect(await come(await decide())).toMatchObject({ type: 'failed', reason: 'app-rejected' });
});
