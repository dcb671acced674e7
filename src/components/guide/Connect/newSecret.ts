import { encode } from 'jose/base64url';

/** 192 random bits in base64url. */
export function newSecret(): string {
  return encode(crypto.getRandomValues(new Uint8Array(24)));
}
