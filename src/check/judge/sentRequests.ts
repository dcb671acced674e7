import type { Api, Request } from '../../definition/index.ts';
import type { Answered } from '../ask/answered.ts';
import { networkFailure } from '../networkFailure.ts';
import type { SentRequest } from '../report.ts';

/**
 * What was sent, in the order of sending: as the definition writes it, with `{placeholders}`, never a value.
 * @param api as the method in use sees it
 * @param hide blackens secrets: a platform may give a token that is a piece of the request itself
 */
export function sentRequests(
  answered: readonly Answered[],
  api: Pick<Api, 'headers'>,
  hide: (text: string) => string,
): SentRequest[] {
  return answered.map((one) => ({
    method: one.request.method,
    url: hide(withQuery(one)),
    ...more(one, api, hide),
    ...('answer' in one.reply ? { status: one.reply.answer.status } : { failure: networkFailure(one.reply.failure) }),
  }));
}

function withQuery({ url, auth }: Answered): string {
  if (!auth || !('query' in auth)) return url;
  const pairs = Object.entries(auth.query).map(([name, value]) => `${name}=${value}`);
  return `${url}${url.includes('?') ? '&' : '?'}${pairs.join('&')}`;
}

/** What a request says besides its address. */
function more(
  { request, auth }: Answered,
  api: Pick<Api, 'headers'>,
  hide: (text: string) => string,
): Pick<SentRequest, 'headers' | 'user' | 'signed' | 'body'> {
  const { type, text } = bodyOf(request.body);
  const headers = {
    ...api.headers,
    ...request.headers,
    ...(type ? { 'Content-Type': type } : {}),
    ...(auth && 'headers' in auth ? auth.headers : {}),
  };
  return {
    ...(Object.keys(headers).length > 0 ? { headers: hidden(headers, hide) } : {}),
    ...(auth && 'basic' in auth ? { user: hide(`${auth.basic.user}:${auth.basic.password}`) } : {}),
    ...(auth && ('sign' in auth || 'oauth1' in auth) ? { signed: true } : {}),
    ...(text ? { body: hide(text) } : {}),
  };
}

function hidden(headers: Readonly<Record<string, string>>, hide: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, hide(value)]));
}

function bodyOf(body: Request['body']): { type?: string; text?: string } {
  if (!body) return {};
  // In one line, as it is copied into a command.
  if ('xml' in body) return { type: 'text/xml', text: body.xml.replace(/>\s{1,99}</g, '><').trim() };
  if ('json' in body) return { type: 'application/json', text: JSON.stringify(body.json) };
  const pairs = Object.entries(body.form).map(([name, value]) => `${name}=${value}`);
  return { type: 'application/x-www-form-urlencoded', text: pairs.join('&') };
}
