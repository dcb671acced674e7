import {
  type Field,
  forMethod,
  fullUrl,
  isSecret,
  type LivePlatform,
  type Method,
  type OtherAuth,
  type Request as RequestDefinition,
} from '../../definition/index.ts';
import { attempt } from '../attempt.ts';
import type { FailureCode } from '../failureCode.ts';
import type { RequestsLeft } from '../report.ts';
import { sentencesOf } from '../sentences/index.ts';
import { shorten } from '../shorten.ts';
import type { Answered, Asking } from './answered.ts';
import { authOf } from './authOf.ts';
import { behind } from './behind.ts';
import { buildRequest, HostNotAllowedError, type Outgoing } from './buildRequest.ts';
import { hostFieldOf } from './hostFieldOf.ts';
import { matches, subjectOf } from './matches.ts';
import { Replies } from './replies.ts';
import { requestsLeft } from './requestsLeft.ts';
import { Secrets } from './secrets.ts';
import { type Reply, send, type WayOut } from './send.ts';
import { takeVariables } from './takeVariables.ts';
import { asText, texts, type Variable } from './template.ts';
import { UnfitValueError } from './unfitValueError.ts';

/** A shop that answers at another of its addresses than the one that was entered. */
export interface Moved {
  field: Field;
  /** Without a slash at its end. */
  address: string;
  /** The shop led there, says that it lives there, or what was entered behind the host was no folder. */
  because: 'redirect' | 'home' | 'folder';
}

/** An operator's own app at a platform. */
export interface App {
  clientId: string;
  clientSecret: string;
}

/** One check's conversation with a platform: what may be said, and what was answered. Nothing of it outlives the check. */
export class Conversation {
  /** As the method in use sees it, with the way to show the key that is in use. */
  platform: LivePlatform;
  readonly method: Method;
  /** The cleaned values. */
  readonly typed: Readonly<Record<string, string>>;
  /** The cleaned values, and what answers gave. */
  readonly variables: Record<string, Variable>;
  readonly secrets: Secrets;
  /** Everything asked so far, by check. */
  readonly askings = new Map<string, Asking>();
  /** The field whose address was replaced by the one at which the shop answers. */
  moved?: Moved;
  /** Where the API stands at the address, of those in `api.roots`. */
  private root = '';
  /** The other ways to show the key that were tried, in their order. */
  readonly otherAuth: OtherAuth[] = [];
  readonly wayOut: WayOut;
  /** The fewest that the platform told in this check: with several questions at once, answers overtake each other. */
  left?: RequestsLeft;
  private readonly replies: Replies;

  constructor(options: {
    platform: LivePlatform;
    method: Method;
    values: Record<string, string>;
    app?: App;
    wayOut: WayOut;
    /** Of this run: `authenticate`, and the chosen data. */
    checks: readonly string[];
  }) {
    this.platform = forMethod(options.platform, options.method);
    this.method = options.method;
    this.typed = options.values;
    this.secrets = new Secrets(options.method.fields, options.values);
    for (const text of Object.values(options.app ?? {})) this.secrets.add(text);
    this.variables = { ...options.values, ...options.app, unixTime: Math.floor(Date.now() / 1000) };
    this.wayOut = options.wayOut;
    this.replies = new Replies({ ...options, capacity: options.wayOut.capacity });
    this.standAt(this.platform.api.roots?.paths[0] ?? '');
  }

  /**
   * Sends a request and takes the variables out of its answer.
   * @param check the check that it is asked for
   * @returns `undefined` when the definition passes it over with these values
   */
  async ask(check: string, id: string, definition: RequestDefinition): Promise<Answered | undefined> {
    if (!this.applies(definition)) return undefined;
    let answered = await this.askOnce(check, id, definition);
    for (const { when, ask } of [definition.otherwise ?? []].flat()) {
      const { reply } = answered;
      if (!('answer' in reply) || !matches(when, reply.answer, subjectOf(answered, this.method))) break;
      answered = await this.askOnce(check, id, ask);
    }
    return answered;
  }

  /** Asks at another address from now on. */
  setAddress(field: string, address: string): void {
    this.variables[field] = address;
    this.standAt(this.root);
  }

  /** Asks at another place of the address from now on. */
  standAt(path: string): void {
    const { roots } = this.platform.api;
    if (!roots) return;
    this.root = path;
    this.variables.root = asText(this.variables[roots.of]) + path;
  }

  /** Shows the key in another way from now on. */
  showBy(way: OtherAuth): void {
    this.otherAuth.push(way);
    this.platform = { ...this.platform, api: { ...this.platform.api, auth: way.auth } };
  }

  /** Lets go of what a check was answered, once it is judged. What advice looks for in it is read before. */
  judged(check: string): void {
    for (const one of this.askings.get(check)?.answered ?? []) {
      const { reply } = one;
      if (!('answer' in reply)) continue;
      one.advised = this.platform.advice.filter(({ when }) => when && matches(when, reply.answer, subjectOf(one, this.method)));
    }
    this.replies.judged(check);
  }

  /** Whether a request is to be asked with these values. */
  applies({ onlyIf }: RequestDefinition): boolean {
    return onlyIf === undefined || attempt(() => onlyIf(texts(this.variables))) === true;
  }

  /** Sends a request, once. */
  async exchange(definition: Omit<RequestDefinition, 'otherwise'>): Promise<{ request?: Outgoing; reply: Reply }> {
    const request = await this.build(definition);
    if ('failure' in request) return { reply: request };
    // The same request is never sent twice in a run; two checks that need it share the reply.
    const reply = await this.replies.to(request.key, definition, () => send(request, this.platform.api, this.wayOut));
    if ('answer' in reply) this.countDown(requestsLeft(this.platform.api.pace, reply.answer.headers));
    return { request, reply };
  }

  private countDown(told: RequestsLeft | undefined): void {
    if (told && (!this.left || told.left < this.left.left)) this.left = told;
  }

  private async askOnce(check: string, id: string, request: Omit<RequestDefinition, 'otherwise'>): Promise<Answered> {
    const { reply } = await this.exchange(request);
    const { taken, lacking } = 'answer' in reply ? takeVariables(request, reply.answer) : { taken: {}, lacking: [] };
    Object.assign(this.variables, taken);
    return this.answered(check, id, request, reply, lacking);
  }

  /** A reply with what is known about it. */
  answered(
    check: string,
    id: string,
    request: Omit<RequestDefinition, 'otherwise'>,
    reply: Reply,
    lacking: readonly string[] = [],
  ): Answered {
    const { api } = this.platform;
    const { roots } = api;
    const written = fullUrl(request, api);
    const url = written.startsWith('{root}') ? behind(`{${roots?.of}}${this.root}`, written.slice('{root}'.length)) : written;
    const auth = authOf(request, api);
    const hostField = hostFieldOf(this, request);
    return {
      ...{ id, check, request, url, reply, lacking, values: texts(this.variables) },
      ...(auth ? { auth } : {}),
      ...(hostField ? { hostField } : {}),
    };
  }

  /** The request as it goes out, or why it does not. */
  private async build(
    definition: Omit<RequestDefinition, 'otherwise'>,
  ): Promise<Outgoing | Extract<Reply, { failure: unknown }>> {
    try {
      const request = await buildRequest(definition, this.platform, this.variables);
      const open = this.method.fields.filter((field) => !isSecret(field)).map(({ id }) => this.typed[id]);
      for (const proof of request.proofs) if (!open.includes(proof)) this.secrets.add(proof);
      return request;
    } catch (error) {
      if (error instanceof HostNotAllowedError)
        return {
          failure: withCode('ERR_HOST_NOT_ALLOWED'),
          host: shorten(this.secrets.hide(error.host)) || sentencesOf(this.platform).failure.thisAddress,
        };
      if (!(error instanceof UnfitValueError)) return { failure: withCode('ERR_INVALID_REQUEST'), host: '' };
      // Nobody is to blame for what an answer gave.
      const isTyped = this.typed[error.variable] === this.variables[error.variable];
      return { failure: isTyped ? error : withCode('ERR_UNFIT_ANSWER'), host: '' };
    }
  }
}

function withCode(code: FailureCode): Error {
  return Object.assign(new Error(code), { code });
}
