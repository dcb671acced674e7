import { describe, expect, test } from 'vitest';
import { checkConnection, type Report } from '../src/check/index.ts';
import { anyPublicHost, isRetired, isSecret, type LivePlatform, type Method } from '../src/definition/index.ts';
import { platforms } from '../src/platforms/index.ts';
import { sampleApp, sandboxes, sandboxFetch } from './scenarios/sandboxes.ts';

/** What the checker may claim, tried on every way of connecting, so that a new platform cannot bring a false claim back. */
const ways = platforms
  .filter((platform): platform is LivePlatform => !isRetired(platform))
  .flatMap((platform) => platform.methods.map((method) => ({ name: `${platform.id}.${method.id}`, platform, method })));

const samplesOf = (platform: LivePlatform, method: Method) => sandboxes.get(platform.id)?.samples[method.id] ?? {};

interface Sent {
  url: URL;
  text: string;
}

/** A check in which every answer is made by a function; without one, the played platform answers. */
async function check(
  platform: LivePlatform,
  method: Method,
  answer: (request: Request, sent: Sent[]) => Response | undefined,
): Promise<{ report: Report; sent: Sent[] }> {
  const sent: Sent[] = [];
  const played = sandboxFetch(platform.id, 'works');
  const report = await checkConnection({
    platform,
    method: method.id,
    app: sampleApp(platform.id),
    values: samplesOf(platform, method),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const basic = /^Basic (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
      const headers = `${JSON.stringify([...request.headers])} ${basic ? atob(basic) : ''}`;
      sent.push({ url: new URL(request.url), text: `${request.url} ${headers} ${await request.clone().text()}` });
      return answer(request, sent) ?? played(request);
    },
  });
  return { report, sent };
}

const page = (status: number, title: string, body: string) =>
  new Response(`<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`, {
    status,
    headers: { 'content-type': 'text/html' },
  });

/** Outcomes that say that something is wrong with the key itself, or with what it may do. */
const aboutTheKey = ['credentials-rejected', 'credentials-expired', 'permission-missing'];

/** What a status alone shows. */
const byStatusAlone = ({ when: { text, json, test: own, header, html, lacks } }: LivePlatform['answers'][number]) =>
  [text, json, own, header, html, lacks].every((one) => one === undefined);

test.each(ways)('$name: a rule by status alone says what is usual, and asserts nothing', ({ platform }) => {
  for (const { says } of platform.answers.filter(byStatusAlone)) expect(says ?? '').not.toMatch(/^This is /);
});

describe.each(ways)('$name', ({ platform, method }) => {
  test.each([401, 403, 503])('a firewall’s page with %i is no word about the key', async (status) => {
    const { report } = await check(platform, method, () =>
      page(status, 'Attention', '<h1>Sorry, you have been blocked</h1><p>You are unable to access this site.</p>'),
    );
    expect(aboutTheKey, report.message).not.toContain(report.outcome);
    expect(report.outcome).not.toBe('ok');
  });

  test.each([401, 403])('any other page with %i is no word about the key', async (status) => {
    const { report } = await check(platform, method, () => page(status, `${status}`, `<h1>${status}</h1>`));
    expect(aboutTheKey, report.message).not.toContain(report.outcome);
    expect(report.outcome).not.toBe('ok');
  });

  test('a text of a shield is no word about the key', async () => {
    const { report } = await check(platform, method, () => new Response('error code: 1020', { status: 403 }));
    expect(report.outcome, report.message).toBe('ip-blocked');
  });

  const usesBasic = JSON.stringify([method.api?.auth ?? platform.api.auth, platform.authenticate, method.before]).includes(
    '"basic"',
  );
  test.skipIf(usesBasic)('a password of the web server is no word about the key', async () => {
    const { report } = await check(
      platform,
      method,
      () => new Response('Unauthorized', { status: 401, headers: { 'www-authenticate': 'Basic realm="Restricted"' } }),
    );
    expect(report.outcome, report.message).toBe('not-an-api');
    expect(report.message).toMatch(/password/);
  });

  test.each([
    ['an error', { error: 'Unauthorized' }],
    ['errors', { errors: [{ message: 'Invalid token' }] }],
    ['a list of errors', [{ Key: 'Error', Value: '', Status: '401', Message: 'Unauthorized' }]],
    ['a list of words', ['Unauthorized']],
    ['null', null],
    ['an empty object', {}],
    ['no success', { success: false, message: 'Access token has been revoked by the account owner' }],
    ['a status in words', { status: 'error', message: 'Not authorised' }],
  ])('a good status with %s is no success', async (_what, json) => {
    const { report } = await check(platform, method, () => Response.json(json));
    expect(report.outcome, report.message).not.toBe('ok');
    expect(report.checks.filter(({ id, outcome }) => id !== 'values' && outcome === 'ok')).toEqual([]);
  });

  test('an unknown refusal is told in the platform’s own words', async () => {
    const sentence = 'Integrations of the former generation were ended for this account';
    const { report } = await check(platform, method, () => Response.json({ message: sentence }, { status: 400 }));
    expect(report.outcome).not.toBe('ok');
    expect([report.message, ...report.checks.map(({ said }) => said)].join('\n')).toContain(sentence);
  });

  test('a refusal of every list is told once, in the platform’s own words and without the key', async () => {
    const samples = samplesOf(platform, method);
    const secret = samples[method.fields.find(isSecret)?.id ?? ''] ?? '';
    const sentence = 'Integrations of this kind were ended';
    let proved = false;
    const played = sandboxFetch(platform.id, 'works');
    const report = await checkConnection({
      platform,
      method: method.id,
      app: sampleApp(platform.id),
      values: samples,
      onEvent: ({ check: { id, outcome } }) => {
        proved ||= id === 'authenticate' && outcome === 'ok';
      },
      fetch: async (input, init) =>
        proved ? Response.json({ message: `${sentence}: ${secret}` }, { status: 403 }) : played(input, init),
    });
    const refused = report.checks.filter(({ said }) => said !== undefined);
    if (refused.length === 0) return;
    expect(report.outcome).not.toBe('ok');
    expect(['credentials-rejected', 'credentials-expired']).not.toContain(report.outcome);
    for (const { said } of refused) expect(said).toContain(sentence);
    if (secret.length > 3) expect(JSON.stringify(report)).not.toContain(secret);
    if (refused.length > 1 && refused.every(({ outcome }) => outcome === 'permission-missing'))
      expect(report.message).toContain(sentence);
  });

  const isFree = (method.api ?? platform.api).hosts.includes(anyPublicHost);
  test.runIf(isFree).each<[who: string, answer: (request: Request) => Response]>([
    ['another site', () => page(200, 'Somebody’s garden', '<h1>Roses</h1>')],
    ['another site’s page that is not there', () => page(404, 'Not found', '<h1>404</h1>')],
    ['another service', () => Response.json({ service: 'weather', version: 3 })],
    ['a service that wants a key of its own', () => Response.json({ error: 'missing api key' }, { status: 401 })],
    ['a redirect elsewhere', () => new Response(null, { status: 302, headers: { location: 'https://elsewhere.example/' } })],
    ['a broken server', () => page(500, 'Error', '<h1>500</h1>')],
  ])('no secret goes to a stranger: %s', async (_who, answer) => {
    const { report, sent } = await check(platform, method, answer);
    const samples = samplesOf(platform, method);
    const secrets = method.fields.filter(isSecret).map(({ id }) => samples[id] ?? '');
    for (const { text } of sent)
      for (const secret of secrets.filter((one) => one.length > 3))
        for (const spelling of [secret, encodeURIComponent(secret), btoa(secret), secret.slice(0, 12)])
          expect(text).not.toContain(spelling);
    expect(['ok', ...aboutTheKey]).not.toContain(report.outcome);
  });
});
