import type { LimitName } from '../limits/limits.ts';

/** An error without its message, which may quote what was being worked on. */
export interface ErrorFacts {
  name: string;
  /** Where it was thrown: the first lines of the stack. */
  at: string[];
}

/** What happens in the API, for logs, metrics and traces. No value, no address, no text of a platform or a visitor. */
export type ApiEvent =
  | { type: 'check-started'; requestId: string; platform: string; method: string | undefined; sandbox: boolean }
  /** A request to a platform was answered with a status, or ended with a code of Node's, undici's or ours. */
  | { type: 'platform-asked'; requestId: string; platform: string; status?: number; code?: string; durationMs: number }
  | {
      type: 'check-ended';
      requestId: string;
      platform: string;
      method: string | undefined;
      sandbox: boolean;
      /** The report's outcome. Without it, there was no report. */
      outcome?: string;
      /** The HTTP status of the answer; 499 when the client went away first. */
      status: number;
      durationMs: number;
      error?: ErrorFacts;
    }
  /** Somebody came back from an authorization page. `outcome` is `connected`, or why no value was given. */
  | { type: 'connect-ended'; requestId: string; platform: string; sandbox: boolean; outcome: string; durationMs: number }
  /** A limit refused a check, or a request of one. */
  | { type: 'limit-hit'; requestId: string; limit: LimitName; platform?: string }
  /** A fault of ours outside of any check. */
  | { type: 'fault'; requestId: string; error: ErrorFacts };

/** Is told what happens. It must not throw. */
export type Observe = (event: ApiEvent) => void;

/**
 * An error as it may be logged. What it says is left out, because it may quote what was being worked on; so are a name that is
 * none of an error, and functions, which can be named after a value.
 */
export function describeError(error: unknown): ErrorFacts {
  try {
    if (!(error instanceof Error)) return { name: typeof error, at: [] };
    const { name, message, stack = '' } = error;
    return { name: /^[A-Z][A-Za-z]{0,40}Error$|^Error$/.test(name) ? name : 'Error', at: framesOf(stack, message) };
  } catch {
    return { name: 'unreadable', at: [] };
  }
}

/** A stack begins with the message; without knowing its end, a line of it could pass for a frame. */
function framesOf(stack: string, message: string): string[] {
  const begin = stack.indexOf(message);
  if (begin < 0) return [];
  const lines = stack.slice(begin + message.length).split('\n');
  return lines
    .flatMap((line) => /^\s+at (?:.{0,200}[ (])?((?:file:|node:|\/)[^()\s]*:\d+:\d+)\)?$/.exec(line)?.[1] ?? [])
    .slice(0, 5);
}
