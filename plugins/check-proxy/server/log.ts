/** What is known of a check afterwards. No value, no address, no text of a platform. */
export interface LogEntry {
  /** Id of the platform. Without it, the request was not understood yet. */
  platform?: string;
  /** Id of the connection method. */
  method?: string;
  /** The report's outcome. Without it, there was no report. */
  outcome?: string;
  /** The HTTP status of the answer; 499 when the client went away first. */
  status: number;
  durationMs?: number;
  /** What was thrown: the name of the error and where, never its message. */
  error?: { name: string; at: string[] };
}

export type Log = (entry: LogEntry) => void;

/** One line of JSON per entry, on standard output. */
export const logLine: Log = (entry) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
};

/** An error without its message, which may quote what was being worked on. */
export function describeError(error: unknown): NonNullable<LogEntry['error']> {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line));
  return { name: error.name, at: frames.slice(0, 5).map((frame) => frame.trim()) };
}
