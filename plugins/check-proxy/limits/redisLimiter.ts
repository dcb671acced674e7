import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import { asLimiter, type CreateLimiter, optionsOf } from './limiter.ts';

export interface SharedLimits {
  /** Counts in Redis; in the memory of this process while Redis cannot be had. */
  createLimiter: CreateLimiter;
  isConnected(): boolean;
  close(): void;
}

export interface SharedLimitsOptions {
  /** @example 'redis://localhost:6379/0', 'rediss://user:password@redis.example:6380' */
  url: string;
  /** Told when Redis is there, and when it is away, with the code of the reason. */
  onChange: (connected: boolean, code?: string) => void;
}

/** Redis is near; what takes longer is as good as away. */
const answerMs = 500;
const connectMs = 2000;
const reconnectMs = 1000;

/**
 * Lets several instances share their limits in Redis or Valkey. It connects in the background, for ever: without Redis,
 * each instance counts for itself, and what it counted then is forgotten when Redis is back.
 */
export function shareLimits({ url, onChange }: SharedLimitsOptions): SharedLimits {
  const redis = new Redis(url, {
    connectTimeout: connectMs,
    commandTimeout: answerMs,
    // A server that hangs is left, so that only the first checks wait for it.
    socketTimeout: answerMs,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: () => reconnectMs,
  });
  let told: boolean | undefined;
  const tell = (connected: boolean, code?: string) => {
    if (told === connected) return;
    told = connected;
    onChange(connected, code);
  };
  redis.on('ready', () => tell(true));
  redis.on('close', () => tell(false));
  // The message holds the address, and with it perhaps a password.
  redis.on('error', (error: NodeJS.ErrnoException) => tell(false, error.code ?? error.name));

  return {
    createLimiter: (options) =>
      asLimiter(
        new RateLimiterRedis({
          ...optionsOf(options),
          storeClient: redis,
          rejectIfRedisNotReady: true,
          insuranceLimiter: new RateLimiterMemory(optionsOf(options)),
        }),
        options,
      ),
    isConnected: () => redis.status === 'ready',
    close: () => redis.disconnect(),
  };
}
