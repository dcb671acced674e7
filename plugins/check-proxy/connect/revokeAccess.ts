import { at, type Connect } from '../../../src/definition/index.ts';
import type { ConnectApp } from './apps.ts';

export interface Revocation {
  revoke: NonNullable<Connect['revoke']>;
  app: ConnectApp;
  token: string;
  /** It must call nothing but the host of the revocation. */
  fetch: typeof fetch;
  signal: AbortSignal;
}

/** Takes an access back. @returns whether the platform says that it is gone */
export async function revokeAccess({ revoke, app, token, fetch, signal }: Revocation): Promise<boolean> {
  const words: Record<string, string> = { clientId: app.clientId, clientSecret: app.clientSecret ?? '', token };
  const fill = (texts: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, text.replace(/\{(\w+)\}/g, (all, word) => words[word] ?? all)]),
    );
  try {
    const answer = await fetch(revoke.url, {
      method: 'POST',
      headers: { Accept: 'application/json', ...fill(revoke.headers), 'Content-Type': 'application/json' },
      body: JSON.stringify(fill(revoke.json)),
      redirect: 'manual',
      signal,
    });
    return answer.ok && Boolean(at(await answer.json(), revoke.proves));
  } catch {
    return false;
  }
}
