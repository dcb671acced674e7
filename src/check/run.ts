import {
  type Field,
  forMethod,
  fullUrl,
  hostMatches,
  isSecret,
  type LivePlatform,
  type Method,
  type Request as RequestDefinition,
  readAll,
} from '../definition/index.ts';
import { attempt } from './attempt.ts';
import { buildRequest, HostNotAllowedError, type Outgoing } from './buildRequest.ts';
import { canonicalHost } from './canonicalHost.ts';
import { hideSecrets } from './hideSecrets.ts';
import type { Situation } from './judgeReply.ts';
import { matches } from './matches.ts';
import { type Reply, send } from './send.ts';
import { shorten } from './shorten.ts';
import { takeVariables } from './takeVariables.ts';
import { asText, texts, type Variable } from './template.ts';
import { UnfitValueError } from './unfitValueError.ts';

/** A request that was answered, or was not. */
export interface Asked extends Omit<Situation, 'method' | 'platform' | 'connection' | 'othersOk' | 'entity' | 'permission'> {
  reply: Reply;
}

/** One check of one platform: the values, what was learned so far, and every reply. Nothing of it outlives the check. */
export class Run {
  /** As the method in use sees it. */
  readonly platform: LivePlatform;
  readonly method: Method;
  readonly signal: AbortSignal;
  /** The cleaned values, and what answers gave. */
  readonly variables: Record<string, Variable>;
  /** The permissions that the platform said the credentials have. */
  readonly granted = new Set<string>();
  /** The last reply by request. */
  readonly asked = new Map<string, Asked>();
  /** The field whose host was replaced by the one at which the shop says that it answers, and that host. */
  moved?: { field: Field; host: string };
  /** Whether any check but `values` was answered well. */
  someOk = false;
  private readonly fetch: typeof globalThis.fetch;
  private readonly typed: Readonly<Record<string, string>>;
  /** What the platform was shown to prove the values, and what only the owner knows. */
  private readonly secrets = new Set<string>();
  private readonly replies = new Map<string, Promise<Reply>>();

  constructor(options: {
    platform: LivePlatform;
    method: Method;
    values: Record<string, string>;
    fetch: typeof globalThis.fetch;
    signal: AbortSignal;
  }) {
    this.platform = forMethod(options.platform, options.method);
    this.method = options.method;
    this.typed = options.values;
    for (const field of this.method.fields) if (isSecret(field)) this.secrets.add(options.values[field.id] ?? '');
    this.variables = { ...options.values, unixTime: Math.floor(Date.now() / 1000) };
    this.fetch = options.fetch;
    this.signal = options.signal;
  }

  /**
   * Sends a request and takes the variables out of its answer.
   * @returns `undefined` when the definition passes it over with these values
   */
  async ask(id: string, definition: RequestDefinition, isEntity = false): Promise<Asked | undefined> {
    if (!this.applies(definition)) return undefined;
    const first = await this.askOnce(id, definition, isEntity);
    const { otherwise } = definition;
    if (!otherwise || !('answer' in first.reply)) return first;
    const applies = matches(otherwise.when, first.reply.answer, { ...first, method: this.method.id });
    return applies ? this.askOnce(id, otherwise.ask, isEntity) : first;
  }

  private applies({ onlyIf }: RequestDefinition): boolean {
    return onlyIf === undefined || attempt(() => onlyIf(texts(this.variables))) === true;
  }

  private async askOnce(id: string, definition: RequestDefinition, isEntity: boolean): Promise<Asked> {
    const reply = await this.reply(definition);
    const { taken, lacking } = 'answer' in reply ? takeVariables(definition, reply.answer) : { taken: {}, lacking: [] };
    Object.assign(this.variables, taken);
    if ('answer' in reply && definition.grants !== undefined)
      for (const item of readAll(reply.answer.json, definition.grants)) if (typeof item === 'string') this.granted.add(item);
    const hostField = this.hostField(definition);
    const unreadable =
      'answer' in reply && reply.answer.json === undefined && reply.answer.status !== 204 && expectsJson(definition);
    const values = texts(this.variables);
    const asked: Asked = { id, isEntity, reply, lacking, unreadable, values, ...(hostField ? { hostField } : {}) };
    this.asked.set(id, asked);
    return asked;
  }

  /** Sends a request to one region after the other, until one accepts it. The first region answers for all when none does. */
  async askRegions(id: string, definition: RequestDefinition): Promise<Asked | undefined> {
    const { regions } = this.platform.api;
    if (!regions) return this.ask(id, definition);
    const values = texts(this.variables);
    const named = regions.field ? values[regions.field] : undefined;
    const chosen = regions.hosts[named ?? ''] ?? regions.hosts[attempt(() => regions.choose?.(values)) ?? ''];
    const hosts = chosen ? [chosen] : regions.order.map((region) => regions.hosts[region] as string);
    for (const host of hosts) {
      this.variables.host = host;
      const asked = await this.ask(id, definition);
      const status = asked && 'answer' in asked.reply ? asked.reply.answer.status : 0;
      const accepted = status >= 200 && status < 300;
      if (accepted || (host === hosts[0] && !regions.nextOn.includes(status))) return asked;
    }
    this.variables.host = hosts[0] as string;
    return this.ask(id, definition);
  }

  /** Blackens what the platform was told in confidence, in a text that it answered. */
  hide(text: string): string {
    return hideSecrets(text, this.secrets);
  }

  /** What is known about a reply when it is judged. */
  situation(asked: Asked, more: Pick<Situation, 'othersOk' | 'entity' | 'permission'>): Situation {
    const { reply: _, ...known } = asked;
    return { ...known, method: this.method.id, platform: this.platform, connection: this.method, ...more };
  }

  /**
   * Asks, without credentials, where a shop answers. If it leads to the same place at another host of its own, the rest of
   * the check goes there; any other answer changes nothing.
   * @returns the request when it was not answered
   */
  async settleHost(id: string, definition: RequestDefinition): Promise<Asked | undefined> {
    if (!this.applies(definition)) return undefined;
    const { api } = this.platform;
    const request = await this.build(definition);
    const reply = 'failure' in request ? request : await send(request, this.fetch, { ...api, maxBytes: 0 }, this.signal);
    const field = this.hostField(definition);
    if ('failure' in reply || 'failure' in request)
      return { id, isEntity: false, reply, lacking: [], unreadable: false, values: {}, ...(field ? { hostField: field } : {}) };
    const host = field && canonicalHost(request.url, reply.answer, api.hosts);
    if (!host || (field.kind === 'address' && hostMatches(host, field.neverHosts))) return undefined;
    const address = new URL(asText(this.variables[field.id]));
    this.variables[field.id] = `https://${host}${address.pathname.replace(/\/$/, '')}`;
    this.moved = { field, host };
    return undefined;
  }

  /** The same request is never sent twice in a run; two checks that need it share the reply. */
  private async reply(definition: RequestDefinition): Promise<Reply> {
    const request = await this.build(definition);
    if ('failure' in request) return request;
    const key = JSON.stringify([request.method, request.url.href, request.body, [...request.headers]]);
    const known = this.replies.get(key) ?? send(request, this.fetch, this.platform.api, this.signal);
    this.replies.set(key, known);
    return known;
  }

  /** The request as it goes out, or why it does not. */
  private async build(definition: RequestDefinition): Promise<Outgoing | Extract<Reply, { failure: unknown }>> {
    try {
      const request = await buildRequest(definition, this.platform, this.variables);
      const open = this.method.fields.filter((field) => !isSecret(field)).map(({ id }) => this.typed[id]);
      for (const proof of request.proofs) if (!open.includes(proof)) this.secrets.add(proof);
      return request;
    } catch (error) {
      if (error instanceof HostNotAllowedError)
        return { failure: withCode('ERR_HOST_NOT_ALLOWED'), host: shorten(error.host) || 'This address' };
      if (!(error instanceof UnfitValueError)) return { failure: withCode('ERR_INVALID_REQUEST'), host: '' };
      // Nobody is to blame for what an answer gave.
      const isTyped = this.typed[error.variable] === this.variables[error.variable];
      return { failure: isTyped ? error : withCode('ERR_UNFIT_ANSWER'), host: '' };
    }
  }

  /** The field whose value the host is, or stands in. */
  private hostField(definition: RequestDefinition): Field | undefined {
    const url = fullUrl(definition, this.platform.api);
    const id = /^(?:https:\/\/[^/?#{]*)?\{(\w+)\}/.exec(url)?.[1];
    return this.method.fields.find((field) => field.id === id);
  }
}

/** Unless its text is searched, an answer is JSON. */
function expectsJson({ take }: RequestDefinition): boolean {
  return !Object.values(take).some((one) => {
    const inner = typeof one === 'object' && 'maybe' in one ? one.maybe : one;
    return typeof inner === 'object' && 'match' in inner;
  });
}

function withCode(code: string): Error {
  return Object.assign(new Error(code), { code });
}
