import { type Dispatcher, errors, Pool } from 'undici';
import { coded } from './failure.ts';
import { givenUp } from './givenUp.ts';

/** Judges a host before the proxy is asked for it; rejects with the reason why not. */
export type JudgeHost = (hostname: string) => Promise<void>;

/**
 * The connections to a forward proxy (RFC 9110, section 9.3.6), for undici's `ProxyAgent`: a host is judged before the proxy hears of
 * it, and what goes wrong has a code. `ERR_PROXY_REFUSED`: the proxy forbids this host, or us. `ERR_PROXY_FAILED`: it is away,
 * does not answer, or does not reach the host.
 */
export class TunnelPool extends Pool {
  readonly #judge: JudgeHost;

  constructor(proxy: URL, options: Pool.Options, judge: JudgeHost) {
    super(proxy, options);
    this.#judge = judge;
  }

  /** `ProxyAgent` calls no other form. */
  override async connect(options: Dispatcher.ConnectOptions): Promise<Dispatcher.ConnectData> {
    const signal = givenUp.getStore();
    await this.#judge(new URL(`https://${options.path}`).hostname);
    const answer = await super.connect({ ...options, signal: signal ?? null }).catch(() => {
      throw coded('ERR_PROXY_FAILED', 'The forward proxy does not answer');
    });
    const { statusCode, socket } = answer;
    signal?.addEventListener('abort', () => socket.destroy(new errors.RequestAbortedError()), { once: true });
    if (statusCode === 200) return answer;
    socket.on('error', () => {}).destroy();
    const refused = statusCode === 403 || statusCode === 407;
    throw coded(refused ? 'ERR_PROXY_REFUSED' : 'ERR_PROXY_FAILED', `The forward proxy answers ${statusCode}`);
  }
}
