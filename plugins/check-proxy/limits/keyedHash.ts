import { createHmac, createSecretKey, randomBytes } from 'node:crypto';

/** Two of 65,536 buckets: enough to count by, too few to remember anybody, and bounded in memory whoever comes. */
export type Buckets = readonly [string, string];

/** Turns texts into something from which nobody without the key can tell them, not even by trying. */
export interface KeyedHash {
  /** 256 bits, in base64url. */
  of(...texts: string[]): string;
  bucketsOf(text: string): Buckets;
}

/** @param key the same for all instances that share what they remember. @default a random one, gone with the process */
export function keyedHash(key: string | Buffer = randomBytes(32)): KeyedHash {
  // Made once: Node would make it again for each hash.
  const secretKey = createSecretKey(Buffer.from(key));
  const digest = (texts: string[]) => createHmac('sha256', secretKey).update(JSON.stringify(texts)).digest();
  return {
    of: (...texts) => digest(texts).toString('base64url'),
    bucketsOf: (text) => {
      const bytes = digest([text]);
      return [bytes.readUInt16BE(0).toString(16), bytes.readUInt16BE(2).toString(16)];
    },
  };
}
