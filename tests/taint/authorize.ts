import { loadSandbox } from '../../plugins/sandbox/index.ts';
import { channelName } from '../../src/definition/handover.ts';
import { told, Visitor } from '../connect/visitor.ts';
import type { Taint } from './findLeaks.ts';

/** A part of every played refresh token. */
export const refreshMark = 'FAKEREFRESHTOKEN0000';

/** What one authorization left, and what is secret of it. */
export interface Authorization {
  /** Every answer of the site, with its headers, by what was asked. */
  answers: Record<string, string>;
  /** What only the site and the platform may know. */
  ofTheSite: Taint[];
  /** What the page that asked may know, too. */
  ofThePage: Taint[];
}

/** The variables of the app that a played platform knows. */
export async function appOf(platform: string): Promise<Record<string, string>> {
  const { clientId, clientSecret, redirectName } = await knownApp(platform);
  const prefix = `CONNECT_${platform.toUpperCase()}`;
  return {
    [`${prefix}_CLIENT_ID`]: clientId,
    [`${prefix}_CLIENT_SECRET`]: clientSecret,
    ...(redirectName ? { [`${prefix}_REDIRECT_NAME`]: redirectName } : {}),
  };
}

async function knownApp(platform: string) {
  const { authorization } = await loadSandbox(platform);
  if (!authorization) throw new Error(`${platform} has no authorization page`);
  return authorization.app;
}

/** Goes from the button to the key, once with a window and once in the same tab, at a server whose way out is played. */
export async function authorize(url: string, platform: string): Promise<Authorization> {
  const sandbox = await loadSandbox(platform);
  const answers: Record<string, string> = {};
  const visitor = new Visitor(async (path, init = {}) => {
    const { Host: _, ...headers } = init.headers as Record<string, string>;
    const response = await fetch(new URL(path, url), {
      ...init,
      headers: { ...headers, 'X-Test-Play': `${platform} works` },
    });
    const text = await response.clone().text();
    answers[`${Object.keys(answers).length} ${init.method ?? 'GET'} ${path.replace(/\?.*/, '')}`] = [
      ...[...response.headers].flat(),
      text,
    ].join('\n');
    return response;
  });
  const allow = (place: string) => sandbox.authorization?.consent(new Request(place)).answers[0]?.parameters ?? {};
  const secret = `fake-page-secret-${platform}-0000`;

  const first = allow(await visitor.begin(platform, { handover: secret }));
  const callback = `/api/connect/${platform}/callback`;
  const end = await visitor.go(`${callback}?${new URLSearchParams(first)}`, { site: 'cross-site' });
  const message = told(await end.text())?.message;

  const second = allow(await visitor.begin(platform));
  const back = await visitor.go(`${callback}?${new URLSearchParams(second)}`, { site: 'cross-site' });
  const ticket = back.headers.get('Location')?.split('#connect=')[1] ?? '';
  await visitor.post(`/api/connect/${platform}`, { ticket });
  const [token = ''] = message?.type === 'connected' ? Object.values(message.values) : [];
  await visitor.post(`/api/connect/${platform}/revoke`, { token });
  return {
    answers,
    ofTheSite: [
      { name: 'the client secret', value: (await knownApp(platform)).clientSecret },
      { name: 'the refresh token', value: refreshMark },
      { name: 'the first code', value: first.code ?? '' },
      { name: 'the second code', value: second.code ?? '' },
    ],
    ofThePage: [
      { name: 'the token', value: token },
      { name: 'the secret of the page', value: channelName(secret) },
    ],
  };
}
