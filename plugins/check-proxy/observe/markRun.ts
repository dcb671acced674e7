import { readFile, rm, writeFile } from 'node:fs/promises';

export interface MarkedRun {
  /** When the run before this one began, if it has left its mark: it crashed, was killed, or its machine stopped. */
  brokenOff: string | undefined;
  /** Takes the mark away: this run ends as it should. */
  end(): Promise<void>;
}

/**
 * Leaves a mark for as long as the server runs. One that is there already tells how the last run ended, even where nothing of it
 * could still say so, as when the memory was used up.
 * @param file holds nothing but when the run began
 * @throws {Error} when the file cannot be written, with the reason
 */
export async function markRun(file: string): Promise<MarkedRun> {
  try {
    const brokenOff = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    await writeFile(file, new Date().toISOString());
    return { brokenOff: brokenOff?.slice(0, 30), end: () => rm(file, { force: true }) };
  } catch (error) {
    throw new Error(`RUN_FILE cannot be used: ${(error as NodeJS.ErrnoException).code}. It is a file that the server may write.`);
  }
}
