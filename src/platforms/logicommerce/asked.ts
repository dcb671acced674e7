import { type Auth, at, get, reads, varies } from '../../definition/index.ts';
import { inCapitals } from './answered.ts';

type Preview = Pick<Parameters<typeof reads>[1], 'called' | 'title' | 'titled' | 'show'>;

const v1 = 'https://api.logicommerce.net/v1';

/** The older generation wants a fingerprint of the pair; some keep their key with the App ID in front of it. */
const signed: Auth = {
  sign: async (_request, { appId = '', appKey = '' }) => {
    const whole = appKey.startsWith(appId) ? appKey : appId + appKey;
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(whole));
    return { appid: appId, Authorization: `Basic ${btoa(String.fromCharCode(...new Uint8Array(hash)))}` };
  },
};

/** The Cloud gives a token for the pair. */
export function tokenFor(url: string, onlyIf: (values: Record<string, string>) => boolean) {
  return get(url, {
    auth: { headers: { 'X-App-Id': '{appId}', 'X-App-Key': '{appKey}' } },
    take: { token: 'token', generation: (answer) => (at(answer, 'token') ? 'cloud' : undefined) },
    proves: 'token',
    onlyIf,
  });
}

/** Proves a pair of the older generation too, which has no question of its own for that. */
export const olderOrders = get(`${v1}/orders`, {
  auth: signed,
  take: { generation: (answer) => (inCapitals(answer) ? 'older' : undefined) },
  proves: (answer) => inCapitals(answer) !== undefined,
});

/** Data that only the Cloud lists. */
export function inCloud(what: string, path: string, preview: Preview) {
  return varies(
    'generation',
    { cloud: cloud(what, path, preview) },
    `No way is known to read ${what} from the older generation of LogiCommerce.`,
  );
}

/** Data that only the older generation lists. */
export function inOlder(what: string, path: string, preview: Preview) {
  return varies(
    'generation',
    { older: older(what, path, preview) },
    `With these values, LogiCommerce does not list ${what}; that seems to need its API Sync, which is not tested here. It says nothing about your values.`,
  );
}

/** Data that both generations list. */
export function inBoth(what: string, path: string, preview: Preview) {
  return varies(
    'generation',
    { cloud: cloud(what, path, preview), older: older(what, path, { title: 'ID', titled: 'ID' }) },
    `No way is known to read ${what} from this store.`,
  );
}

function cloud(what: string, path: string, preview: Preview) {
  return reads(get(`${path}?perPage=1&page=1`), {
    permission: `reading ${what}`,
    list: 'items',
    total: 'pagination.totalItems',
    ...preview,
  });
}

function older(what: string, path: string, preview: Preview) {
  const request = path === '/orders' ? olderOrders : get(v1 + path, { auth: signed });
  return reads(request, { permission: `reading ${what}`, list: inCapitals, ...preview });
}
