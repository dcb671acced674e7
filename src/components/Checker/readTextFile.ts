/** Settings and downloads of keys are far smaller. */
const mostBytes = 65_536;

/** Why a file was not read. */
export type FileProblem = 'too-large' | 'no-text';

/** Reads a file of text, in UTF-8 or as its first bytes say (the Windows editor's "Unicode" is UTF-16). It goes nowhere. */
export async function readTextFile(file: Blob): Promise<{ text: string } | { problem: FileProblem }> {
  if (file.size > mostBytes) return { problem: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return text.includes('\0') ? { problem: 'no-text' } : { text };
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
