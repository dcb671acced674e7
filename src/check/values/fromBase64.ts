/** The text that is written in Base64 (RFC 4648, section 4); `undefined` where it is none. */
export function fromBase64(written: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(written), (sign) => sign.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
