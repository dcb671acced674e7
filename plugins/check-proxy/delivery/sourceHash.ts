import { createHash } from 'node:crypto';

/** A piece of inline code as a source of a Content-Security-Policy (Level 3, section 2.3.1). @example "'sha256-…'" */
export function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
