import type { LivePlatform } from '../platform.ts';
import type { Auth, Request } from '../request.ts';

/** A text of a request in which placeholders are replaced, and where it stands. */
export interface Template {
  text: string;
  /** For the reader. @example 'api.headers' */
  place: string;
}

/** Every such text of a request but its address. */
export function templatesOf(request: Omit<Request, 'otherwise'>, { api }: LivePlatform): Template[] {
  return [
    ...placed('headers', Object.values(request.headers)),
    ...placed('api.headers', Object.values(api.headers)),
    ...placed(request.auth === undefined ? 'api.auth' : 'auth', authTexts(request.auth ?? api.auth)),
    ...(request.auth === undefined ? api.otherAuth : []).flatMap(({ auth }) => placed('api.otherAuth', authTexts(auth))),
    ...placed('body', bodyTexts(request.body)),
  ];
}

function placed(place: string, texts: string[]): Template[] {
  return texts.map((text) => ({ text, place }));
}

function authTexts(auth: Auth | 'none' | undefined): string[] {
  if (!auth || auth === 'none' || 'sign' in auth) return [];
  if ('headers' in auth) return Object.values(auth.headers);
  if ('query' in auth) return Object.values(auth.query);
  if ('oauth1' in auth) return Object.values(auth.oauth1);
  return [auth.basic.user, auth.basic.password];
}

function bodyTexts(body: Request['body']): string[] {
  if (!body) return [];
  if ('form' in body) return Object.values(body.form);
  if ('xml' in body) return [body.xml];
  const texts: string[] = [];
  JSON.stringify(body.json, (key, value) => {
    if (typeof value === 'string' && key !== 'query') texts.push(value);
    return value;
  });
  return texts;
}
