import type { ConnectPlatforms, Handover } from '../../../definition/handover.ts';
import type { Lang } from '../../../definition/lang.ts';

/** What the operator’s app for a platform can do. */
export type Offer = ConnectPlatforms['platforms'][string];

let asked: Promise<ConnectPlatforms['platforms']> | undefined;

/**
 * For which platforms the operator has an app; asked once for all pages. None where this site is served without its API.
 * @param url of the site’s API for authorizations
 */
export function requestOffers(url: string): Promise<ConnectPlatforms['platforms']> {
  asked ??= fetch(url)
    .then((response) => response.json() as Promise<ConnectPlatforms>)
    .then(({ platforms }) => platforms ?? {})
    .catch(() => ({}));
  return asked;
}

/**
 * Fetches the value of an authorization that came back in the same tab.
 * @param lang in which the site says why there is none
 * @returns nothing where the site did not answer
 */
export function requestClaim(url: string, ticket: string, lang: Lang): Promise<Handover | undefined> {
  return post<Handover>(`${url}?lang=${lang}`, { ticket });
}

/** Takes an access back. @returns whether the platform says that it is gone */
export async function requestRevocation(url: string, body: { token: string; sandbox?: string }): Promise<boolean> {
  return (await post<{ revoked: boolean }>(`${url}/revoke`, body))?.revoked === true;
}

async function post<Answer>(url: string, body: object): Promise<Answer | undefined> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), cache: 'no-store' });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
