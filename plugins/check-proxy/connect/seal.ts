import { createHash, randomBytes } from 'node:crypto';
import { jwtDecrypt } from 'jose/jwt/decrypt';
import { EncryptJWT } from 'jose/jwt/encrypt';

/** Texts that only this site can read or make, and that end by themselves. So a browser keeps them, and the server nothing. */
export interface Seal {
  close(content: Record<string, string>, forS: number): Promise<string>;
  /** @returns nothing for what this site did not seal, and for what is over */
  open(sealed: string): Promise<Record<string, string> | undefined>;
}

/** @param key the same for all instances. @default a random one: what was sealed cannot be read after a restart or elsewhere */
export function createSeal(key: string = randomBytes(32).toString('base64')): Seal {
  const secret = createHash('sha256').update('storekeys connect ').update(key).digest();
  return {
    close: (content, forS) =>
      new EncryptJWT({ content })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setExpirationTime(Math.floor(Date.now() / 1000) + forS)
        .encrypt(secret),
    open: async (sealed) => {
      try {
        const options = { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'], requiredClaims: ['exp'] };
        const { payload } = await jwtDecrypt<{ content: Record<string, string> }>(sealed, secret, options);
        return payload.content;
      } catch {
        return undefined;
      }
    },
  };
}
