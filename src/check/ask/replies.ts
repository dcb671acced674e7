import { type Api, fullUrl, type LivePlatform, type Method, type Request, requestsOf } from '../../definition/index.ts';
import type { Capacity } from '../capacity.ts';
import type { Reply } from './send.ts';

type Asked = Omit<Request, 'otherwise'>;

interface Given {
  coming: Promise<Reply>;
  /** Whether it is read at last. */
  isForTheEnd: boolean;
  /** The checks that may send it. */
  askedBy: readonly string[];
  reply?: Reply;
  isKept?: boolean;
}

/** So many bytes of what was judged are kept all the same, for the advice at last. One record of each kind of data takes less. */
const mostKept = 256 * 1024;

/** The replies of one check. Each is held for as long as something may look into it: what a hostile shop answers can be large. */
export class Replies {
  private readonly given = new Map<string, Given>();
  private readonly api: Api;
  private readonly capacity: Capacity;
  private readonly pending: Set<string>;
  private readonly askedBy: AskedBy;
  private left = mostKept;

  /** @param options.checks those of this run: `authenticate`, and the chosen data */
  constructor(options: { platform: LivePlatform; method: Method; checks: readonly string[]; capacity: Capacity }) {
    const { platform, method } = options;
    this.api = method.api ?? platform.api;
    this.capacity = options.capacity;
    this.pending = new Set(options.checks);
    this.askedBy = askedByOf(platform, method);
  }

  /**
   * The reply to a request, which is sent unless it was before.
   * @param key tells requests apart as they go out
   */
  to(key: string, request: Asked, send: () => Promise<Reply>): Promise<Reply> {
    const before = this.given.get(key);
    if (before) return before.coming;
    const given: Given = {
      coming: send(),
      // What a key may do, and when it ends.
      isForTheEnd: request.grants !== undefined || request.expires !== undefined,
      askedBy: this.askedBy.get(spelled(request, this.api)) ?? [],
    };
    this.given.set(key, given);
    given.coming.then((reply) => {
      given.reply = reply;
    });
    return given.coming;
  }

  /** Lets go of what was answered to a check that is judged, but for what others may still need. */
  judged(check: string): void {
    this.pending.delete(check);
    for (const [key, given] of this.given) {
      const { reply, isKept, isForTheEnd, askedBy } = given;
      if (!reply || !('answer' in reply) || isKept || isForTheEnd || askedBy.some((one) => this.pending.has(one))) continue;
      if (reply.bytes <= this.left) {
        this.left -= reply.bytes;
        given.isKept = true;
        continue;
      }
      this.given.delete(key);
      Object.assign(reply.answer, { headers: new Headers(), text: '', json: undefined });
      reply.isLetGo = true;
      this.capacity.letGo(reply.bytes);
    }
  }
}

/** The checks that may send a request, by how it is spelled in the definition. */
type AskedBy = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<LivePlatform, Map<string, AskedBy>>();

function askedByOf(platform: LivePlatform, method: Method): AskedBy {
  const ofPlatform = known.get(platform) ?? new Map<string, AskedBy>();
  known.set(platform, ofPlatform);
  const askedBy = ofPlatform.get(method.id) ?? readAskedBy(platform, method);
  ofPlatform.set(method.id, askedBy);
  return askedBy;
}

function readAskedBy(platform: LivePlatform, method: Method): AskedBy {
  const api = method.api ?? platform.api;
  const askedBy = new Map<string, string[]>();
  for (const { path, request } of requestsOf(platform, method)) {
    const check = path[0] === 'entities' ? String(path[1]) : 'authenticate';
    askedBy.set(spelled(request, api), [...(askedBy.get(spelled(request, api)) ?? []), check]);
  }
  return askedBy;
}

function spelled({ method, headers, body, auth, ...request }: Asked, api: Api): string {
  return JSON.stringify([method, fullUrl(request, api), headers, body, auth]);
}
