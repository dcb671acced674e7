import { describe, expect, it } from 'vitest';
import { readTextFile } from './readTextFile.ts';

function utf16(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0)).buffer);
}

describe('readTextFile', () => {
  it.each([
    ['UTF-8', 'schlüssel=1'],
    ['UTF-8 with a mark at the beginning', '\uFEFFschlüssel=1'],
    ['UTF-16', utf16('schlüssel=1')],
  ])('reads %s', async (_encoding, content) => {
    expect(await readTextFile(new Blob([content]))).toEqual({ text: 'schlüssel=1' });
  });

  it('reads no pictures and no archives', async () => {
    expect(await readTextFile(new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0)]))).toEqual({ problem: 'no-text' });
  });

  it('reads 64 KiB and no more', async () => {
    expect(await readTextFile(new Blob(['a'.repeat(65_536)]))).toHaveProperty('text');
    expect(await readTextFile(new Blob(['a'.repeat(65_537)]))).toEqual({ problem: 'too-large' });
  });
});
