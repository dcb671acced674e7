import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordCase } from '../../plugins/authoring/record/recordCase.ts';
import { recordFetch } from '../../plugins/authoring/try/recordFetch.ts';
import { checkConnection, type Report } from '../../src/check/index.ts';
import { isRetired, type Platform } from '../../src/definition/index.ts';
import { vendure } from '../../src/platforms/vendure/platform.ts';
import { apiKey as sampleKey } from '../../src/platforms/vendure/sandboxServer.ts';
import { sandboxes, sandboxFetch } from '../scenarios/sandboxes.ts';
import { type Ask, administer, createAdministrator, createChannel, createKey, createRole } from './administer.ts';
import { differences, tell } from './differences.ts';
import { fillShop } from './fillShop.ts';
import { type Front, standInFront } from './standInFront.ts';
import { isInstalled, startVendure, superadmin, type Vendure } from './startVendure.ts';

/** The same with more time: a machine that tests is busy, and for each key the server works as long as for a login. */
const platform = patient(vendure);
const host = 'www.example.com';
const reading = ['ReadProduct', 'ReadCollection', 'ReadCustomer', 'ReadOrder', 'ReadPromotion'];
const { samples, scenarios } = sandboxes.get('vendure') as NonNullable<ReturnType<typeof sandboxes.get>>;
const login = samples['admin-login'] as Record<string, string>;

// `npm run real` installs the server, which is 170 MB.
describe.skipIf(!isInstalled)('a real Vendure, where it is installed', () => {
  let front: Front;
  let server: Vendure;
  /** As it is installed: cookies and nothing else. */
  let untouched: Vendure;
  let ask: Ask;
  const keys: Record<string, { id: string; apiKey: string }> = {};

  beforeAll(async () => {
    [front, server, untouched] = await Promise.all([
      standInFront(host),
      startVendure(['bearer', 'cookie', 'api-key']),
      startVendure('cookie'),
    ]);
    ask = await administer(server);
    const reader = await createRole(ask, 'reader', reading);
    const roles = {
      reader,
      catalog: await createRole(ask, 'catalog', ['ReadCatalog']),
      nothing: await createRole(ask, 'nothing', []),
      revoked: reader,
      rotated: reader,
    };
    for (const [name, role] of Object.entries(roles)) keys[name] = await createKey(ask, role);
    await createAdministrator(ask, login.email ?? '', login.password ?? '', reader);
  });
  afterAll(async () => {
    await Promise.all([front, server, untouched].map((one) => one?.[Symbol.asyncDispose]()));
  });

  const keyOf = (name: string) => keys[name]?.apiKey ?? '';

  /** Checks the real server and the sandbox, which must be told alike and must answer alike. */
  async function expectAlike(
    scenario: string,
    method: 'api-key' | 'admin-login',
    values: Record<string, string>,
    port = server.port,
  ) {
    front.lead(port);
    const real = recordFetch(front.fetch);
    const report = await checkConnection({ platform, method, values: { ...samples[method], ...values }, fetch: real.fetch });
    const played = recordFetch(sandboxFetch('vendure', scenario));
    const entered = { ...samples[method], ...scenarios.find(({ id }) => id === scenario)?.values };
    const expected = await checkConnection({ platform, method, values: entered, fetch: played.fetch });
    expect(verdictsOf(report)).toEqual(verdictsOf(expected));
    expect(differences(await tell(real.exchanges), await tell(played.exchanges))).toEqual([]);
    return report;
  }

  test('which is empty', async () => {
    await expectAlike('empty-store', 'api-key', { apiKey: keyOf('reader') });
  });

  describe('with one of everything', () => {
    let zone: string;
    beforeAll(async () => {
      zone = await fillShop(ask);
    });

    test.each(['api-key', 'admin-login'] as const)('is read by %s', async (method) => {
      const { checks } = await expectAlike('works', method, method === 'api-key' ? { apiKey: keyOf('reader') } : {});
      const products = checks.find(({ id }) => id === 'products');
      expect(products).toMatchObject({ total: { value: 1, exact: true }, preview: { title: 'Clay teapot' } });
    });

    test('looks at no Channel token as long as there is one channel', async () => {
      await expectAlike('channel-token-needless', 'api-key', { apiKey: keyOf('reader'), channelToken: 'no-such-channel' });
    });

    test.each([
      ['role-catalog', 'catalog'],
      ['role-empty', 'nothing'],
    ])('names the rights that a role misses: %s', async (scenario, key) => {
      await expectAlike(scenario, 'api-key', { apiKey: keyOf(key) });
    });

    test('refuses a key that nobody made, and one in capitals', async () => {
      await expectAlike('wrong-key', 'api-key', { apiKey: sampleKey });
      await expectAlike('key-in-capitals', 'api-key', { apiKey: keyOf('reader').toUpperCase() });
    });

    test('refuses a key once it is deleted', async () => {
      const apiKey = keyOf('revoked');
      await expectAlike('works', 'api-key', { apiKey });
      await ask('mutation ($ids: [ID!]!) { deleteApiKeys(ids: $ids) { result } }', { ids: [keys.revoked?.id] });
      await expectAlike('key-deleted', 'api-key', { apiKey });
    });

    test('refuses a key once it is rotated, and takes the new one', async () => {
      const rotate = 'mutation ($id: ID!) { rotateApiKey(id: $id) { apiKey } }';
      const { rotateApiKey } = await ask(rotate, { id: keys.rotated?.id });
      await expectAlike('key-deleted', 'api-key', { apiKey: keyOf('rotated') });
      await expectAlike('works', 'api-key', { apiKey: (rotateApiKey as { apiKey: string }).apiKey });
    });

    test.each([
      ['wrong-password', { password: 'Fake-Password-9999' }],
      ['unknown-administrator', { email: 'nobody@example.com' }],
    ])('refuses a login: %s', async (scenario, values) => {
      await expectAlike(scenario, 'admin-login', values);
    });

    // `npm run record`, without its file.
    test.each([
      ['reader', 'ok', null],
      ['catalog', 'permission-missing', 'customers'],
      ['nobody’s', 'credentials-rejected', null],
    ])('is recorded without anything of its own, with the key of %s', async (key, code, entity) => {
      front.lead(server.port);
      const apiKey = keyOf(key) || sampleKey;
      const values = { serverUrl: `https://${host}`, apiKey };
      const recorded = await recordCase(platform, { values, name: 'A shop of my own' }, {}, front.fetch);
      expect(recorded).toMatchObject({ name: 'A shop of my own', method: 'api-key', expect: { code, entity } });
      expect(recorded.values).toEqual({
        'Server URL': 'https://shop.example.com',
        'API key': expect.stringMatching(/^0{24}:0{64}$/),
      });
      const text = JSON.stringify(recorded);
      for (const { url } of recorded.upstream) expect(url).toBe('^https://shop\\.example\\.com/admin-api');
      for (const own of [apiKey, 'Clay teapot', 'CLA-1', 'Tableware', 'Ada', 'ada-the-customer@example.org', 'FAKE10'])
        expect(text).not.toContain(own);
    });

    test('ignores every key as it is installed, and answers a login with a cookie', async () => {
      await expectAlike('keys-ignored', 'api-key', { apiKey: keyOf('reader') }, untouched.port);
      await expectAlike('cookies-only', 'admin-login', { ...superadmin }, untouched.port);
    });

    test('is told from its Shop API', async () => {
      front.path = '/shop-api';
      await expectAlike('shop-api', 'api-key', { apiKey: keyOf('reader') }).finally(() => {
        front.path = '/admin-api';
      });
    });

    describe('in two channels', () => {
      const second = { code: 'second-shop', token: 'fake0second0token0' };
      let keyOfSecond: string;
      beforeAll(async () => {
        const id = await createChannel(ask, second, zone);
        const role = await createRole(ask, 'second-reader', reading, [id]);
        keyOfSecond = (await createKey(ask, role, second.token)).apiKey;
        const assign = 'mutation ($input: AssignProductsToChannelInput!) { assignProductsToChannel(input: $input) { id } }';
        await ask(assign, { input: { productIds: ['1'], channelId: id } });
      });

      test.each([
        ['second-channel', 'its own', second.token],
        ['channel-unknown', 'its own', 'no-such-channel'],
        ['channel-code', 'its own', second.code],
        ['key-of-another-channel', 'the first', second.token],
        ['channel-token-missing', 'its own', ''],
      ])('answers a key: %s', async (scenario, whose, channelToken) => {
        await expectAlike(scenario, 'api-key', { apiKey: whose === 'its own' ? keyOfSecond : keyOf('reader'), channelToken });
      });

      test('answers an administrator of the first', async () => {
        await expectAlike('login-of-another-channel', 'admin-login', { channelToken: second.token });
      });
    });

    test('that stops in the middle of a check is no fault of the key', async () => {
      front.lead(server.port, (_, body) => (body.includes('activeChannel') ? server.kill() : undefined));
      const values = { ...samples['api-key'], apiKey: keyOf('reader') };
      const { outcome, message, field } = await checkConnection({ platform, method: 'api-key', values, fetch: front.fetch });
      expect({ outcome, field }).toEqual({ outcome: 'store-unavailable', field: undefined });
      expect(message).toMatch(/says nothing about your values/);
    });
  });
});

/** What a person is told, without the records of a shop. */
function verdictsOf({ outcome, message, field, step, checks, advice }: Report) {
  const told = checks.map(({ id, outcome, field, step }) => ({ id, outcome, field, step }));
  return { outcome, message, field, step, told, advice: advice.map((one) => one.message) };
}

function patient(impatient: Platform): Platform {
  if (isRetired(impatient)) return impatient;
  const methods = impatient.methods.map((method) => (method.api ? { ...method, api: { ...method.api, timeoutS: 30 } } : method));
  return { ...impatient, methods, api: { ...impatient.api, timeoutS: 30 } };
}
