import type { Exchange } from '../../plugins/authoring/try/recordFetch.ts';

/** What of an answer is told here, without what differs from day to day. */
export interface Told {
  asked: string;
  status: number;
  headers: Record<string, string | string[] | null>;
  body: unknown;
}

/** Answers by what was asked: data is asked for side by side. */
export async function tell(exchanges: readonly Exchange[]): Promise<Told[]> {
  const told = exchanges.map(async ({ body, answer }): Promise<Told> => {
    if (!answer) throw new Error(`no answer to ${body}`);
    const { headers, status } = answer;
    return {
      asked: body.replace(/"variables".*/, ''),
      status,
      headers: {
        type: headers.get('content-type')?.split(';')[0] ?? null,
        exposes: headers.get('access-control-expose-headers'),
        language: headers.get('content-language'),
        token: headers.get('vendure-auth-token')?.replace(/./g, 'x') ?? null,
        cookies: headers.getSetCookie().map((cookie) => /^[^=]+/.exec(cookie)?.[0] ?? ''),
      },
      body: JSON.parse(await answer.text),
    };
  });
  return (await Promise.all(told)).sort((one, other) => (one.asked < other.asked ? -1 : 1));
}

const mayBeNull = /\.(orderPlacedAt|couponCode)$/;

/** Field by field, where two answers differ: in what there is, in its types, and in how failures are told. */
export function differences(real: unknown, played: unknown, place = 'answer'): string[] {
  if (Array.isArray(real) && Array.isArray(played)) {
    const isList = place.endsWith('.items');
    // One record of a list is like another; a shop may have none.
    if (isList) return real[0] && played[0] ? differences(real[0], played[0], `${place}.0`) : [];
    if (real.length !== played.length) return [`${place}: ${real.length} in place of ${played.length}`];
    return real.flatMap((item, index) => differences(item, played[index], `${place}.${index}`));
  }
  if (isObject(real) && isObject(played))
    return [...new Set([...Object.keys(real), ...Object.keys(played)])].flatMap((key) =>
      differences(real[key], played[key], `${place}.${key}`),
    );
  if (mayBeNull.test(place) && (real === null || played === null)) return [];
  // A shop's data are its own. How a failure is told is the same everywhere.
  const isData = place.includes('.data.') && !/\.(__typename|errorCode)$/.test(place);
  const isSame = isData ? typeof real === typeof played && (real === null) === (played === null) : real === played;
  return isSame ? [] : [`${place}: ${JSON.stringify(real)} in place of ${JSON.stringify(played)}`];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
