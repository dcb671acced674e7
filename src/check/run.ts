import type { AddressField, LivePlatform, Method, Request as RequestDefinition } from '../definition/index.ts';
import { buildRequest, HostNotAllowedError } from './buildRequest.ts';
import type { Situation } from './judgeReply.ts';
import { readAll } from './path.ts';
import { type Reply, send } from './send.ts';
import { takeVariables } from './takeVariables.ts';

/** A request that was answered, or was not. */
export interface Asked extends Omit<Situation, 'method' | 'platform' | 'connection' | 'othersOk' | 'entity' | 'permission'> {
  reply: Reply;
}

/** One check of one platform: the values, what was learned so far, and every reply. Nothing of it outlives the check. */
export class Run {
  readonly platform: LivePlatform;
  readonly method: Method;
  readonly signal: AbortSignal;
  /** The cleaned values, and what answers gave. */
  readonly variables: Record<string, string>;
  /** The permissions that the platform said the credentials have. */
  readonly granted: string[] = [];
  /** The last reply by request. */
  readonly asked = new Map<string, Asked>();
  /** Whether any check but `values` was answered well. */
  someOk = false;
  private readonly fetch: typeof globalThis.fetch;
  private readonly replies = new Map<string, Promise<Reply>>();

  constructor(options: {
    platform: LivePlatform;
    method: Method;
    values: Record<string, string>;
    fetch: typeof globalThis.fetch;
    signal: AbortSignal;
  }) {
    this.platform = options.platform;
    this.method = options.method;
    this.variables = { ...options.values };
    this.fetch = options.fetch;
    this.signal = options.signal;
  }

  /** Sends a request, takes the variables out of its answer. */
  async ask(id: string, definition: RequestDefinition, isEntity = false): Promise<Asked> {
    const reply = await this.reply(definition);
    const { taken, lacking } = 'answer' in reply ? takeVariables(definition, reply.answer) : { taken: {}, lacking: [] };
    Object.assign(this.variables, taken);
    if ('answer' in reply && definition.grants !== undefined)
      for (const item of readAll(reply.answer.json, definition.grants)) if (typeof item === 'string') this.granted.push(item);
    const address = this.addressOf(definition);
    const unreadable =
      'answer' in reply && reply.answer.json === undefined && reply.answer.status !== 204 && expectsJson(definition);
    const asked: Asked = { id, isEntity, reply, lacking, unreadable, ...(address ? { address } : {}) };
    this.asked.set(id, asked);
    return asked;
  }

  /** Sends a request to one region after the other, until one accepts it. The first region answers for all when none does. */
  async askRegions(id: string, definition: RequestDefinition): Promise<Asked> {
    const { regions } = this.platform.api;
    if (!regions) return this.ask(id, definition);
    const chosen = regions.field ? regions.hosts[this.variables[regions.field] ?? ''] : undefined;
    const hosts = chosen ? [chosen] : regions.order.map((region) => regions.hosts[region] as string);
    for (const host of hosts) {
      this.variables.host = host;
      const asked = await this.ask(id, definition);
      const status = 'answer' in asked.reply ? asked.reply.answer.status : 0;
      const accepted = status >= 200 && status < 300;
      if (accepted || (host === hosts[0] && !regions.nextOn.includes(status))) return asked;
    }
    this.variables.host = hosts[0] as string;
    return this.ask(id, definition);
  }

  /** What is known about a reply when it is judged. */
  situation(asked: Asked, more: Pick<Situation, 'othersOk' | 'entity' | 'permission'>): Situation {
    const { reply: _, ...known } = asked;
    return { ...known, method: this.method.id, platform: this.platform, connection: this.method, ...more };
  }

  /** The same request is never sent twice in a run; two checks that need it share the reply. */
  private async reply(definition: RequestDefinition): Promise<Reply> {
    const { api } = this.platform;
    try {
      const request = await buildRequest(definition, this.platform, this.variables);
      const key = JSON.stringify([request.method, request.url.href, request.body, [...request.headers]]);
      const known = this.replies.get(key) ?? send(request, this.fetch, api, this.signal);
      this.replies.set(key, known);
      return await known;
    } catch (error) {
      const code = error instanceof HostNotAllowedError ? 'ERR_HOST_NOT_ALLOWED' : 'ERR_INVALID_REQUEST';
      return { failure: Object.assign(new Error(code), { code }), host: '' };
    }
  }

  private addressOf(definition: RequestDefinition): AddressField | undefined {
    const { api } = this.platform;
    const start = /^\{(\w+)\}/.exec(/^(https:|\{)/.test(definition.url) ? definition.url : api.base)?.[1];
    return this.method.fields.filter((field) => field.kind === 'address').find((field) => field.id === start);
  }
}

/** Unless its text is searched, an answer is JSON. */
function expectsJson({ take }: RequestDefinition): boolean {
  return !Object.values(take).some((one) => typeof one === 'object' && 'match' in one);
}
