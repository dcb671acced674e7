import {
  type EntityId,
  fullUrl,
  hostMatches,
  type LivePlatform,
  type Method,
  proofsIn,
  type ReadableEntity,
  type Request,
  waysToRead,
} from '../../definition/index.ts';

/** A request to which an answer may belong. */
export interface Place {
  /** The check that it is asked for: `authenticate`, or the kind of data. */
  check: string;
  /** The request within it, as rules name it. */
  id: string;
  request: Omit<Request, 'otherwise'>;
  /** The kind of data, and how it is read. */
  entity?: { id: EntityId; way: ReadableEntity };
  /** Only this check asks so: whether the platform is there at all. */
  isOwn?: boolean;
}

/**
 * The requests to which an answer may belong: those at its address, or else those that need a permission which it names, or else
 * all that a tool asks, too.
 * @param platform as the method sees it
 * @param told what is known of the answer: the address that was asked, and its text
 * @param check the one that it belongs to, where that is known
 */
export function placesFor(
  platform: LivePlatform,
  method: Method,
  { url, text = '' }: { url?: URL | undefined; text?: string },
  check?: string,
): Place[] {
  const { hosts } = platform.api;
  const all = [...ofProof(platform, method), ...ofData(platform)];
  const known = all.filter((place) => check === undefined || place.check === check);
  const asked = known.filter(({ request }) => url && isAddressOf(fullUrl(request, platform.api), url, hosts));
  if (asked.length > 0) return asked;
  const usual = known.filter(({ isOwn }) => !isOwn);
  const named = usual.filter(({ entity }) => entity?.way.permission.some(({ name, exact }) => exact && names(text, name)));
  if (named.length > 0) return named;
  return usual.length > 0 ? usual : all.filter(({ isOwn }) => !isOwn);
}

/** Whether a text names a permission, and not one whose name only begins or ends alike. */
function names(text: string, permission: string): boolean {
  return text.split(permission).some((before, index, parts) => {
    const after = parts[index + 1];
    return after !== undefined && !/[\w.:-]$/.test(before) && !/^(?:[\w-]|[.:]\w)/.test(after);
  });
}

function ofProof({ api, authenticate }: LivePlatform, { before }: Method): Place[] {
  const at = (id: string, request: Request, isOwn = false): Place[] =>
    askedBy(request).map((one) => ({ check: 'authenticate', id, request: one, ...(isOwn ? { isOwn } : {}) }));
  return [
    ...proofsIn(authenticate).flatMap((request) => at('authenticate', request)),
    ...Object.entries(before).flatMap(([id, request]) => at(id, request)),
    ...[api.recognise?.request ?? []].flat().flatMap((request) => at('recognise', request, true)),
    ...Object.entries(api.recognise?.why ?? {}).flatMap(([id, request]) => at(id, request, true)),
  ];
}

function ofData({ entities }: LivePlatform): Place[] {
  const all = Object.entries(entities) as [EntityId, NonNullable<LivePlatform['entities'][EntityId]>][];
  return all.flatMap(([check, entity]) =>
    waysToRead(entity).flatMap((way) => {
      const at = (id: string, request: Request): Place[] =>
        askedBy(request).map((one) => ({ check, id, request: one, entity: { id: check, way } }));
      return [
        ...at(check, way.request),
        ...Object.entries(way.first).flatMap(([id, request]) => at(id, request)),
        ...way.also.flatMap((request, index) => at(`${check}-${index + 2}`, request)),
      ];
    }),
  );
}

function askedBy({ otherwise, ...request }: Request): Place['request'][] {
  return [request, ...[otherwise ?? []].flat().map(({ ask }) => ask)];
}

/** Whether an address may be that of a request: the same host and path, whatever stands for its placeholders. */
function isAddressOf(template: string, { hostname, pathname, search }: URL, hosts: readonly string[]): boolean {
  const [, host = '', path = ''] = /^(?:https:\/\/([^/?#]*)|\{\w+\})([^?#]*)/.exec(template) ?? [];
  const hasHost = host === '' || host.includes('{') ? hostMatches(hostname, hosts) : host === hostname;
  const parts = path.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  // Some shops have the place of their API in the query.
  const asked = template.startsWith('{root}') ? pathname + search : pathname;
  return hasHost && new RegExp(`${parts.join('[^?#]{1,200}')}/?(?:$|[?&])`).test(asked);
}
