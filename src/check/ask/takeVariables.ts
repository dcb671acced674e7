import { type Request, readPath, type TakeOne } from '../../definition/index.ts';
import { attempt } from '../attempt.ts';
import type { Answer } from './send.ts';
import type { Variable } from './template.ts';

/** Reads the variables that an answer gives to later requests, and names those that it should give and does not. */
export function takeVariables(definition: Request, answer: Answer): { taken: Record<string, Variable>; lacking: string[] } {
  const taken: Record<string, Variable> = {};
  const lacking: string[] = [];
  for (const [name, take] of Object.entries(definition.take)) {
    const isMaybe = typeof take === 'object' && 'maybe' in take;
    const value = takeOne(isMaybe ? take.maybe : take, answer);
    if (value !== undefined && value.length > 0) taken[name] = value;
    else if (!isMaybe) lacking.push(name);
  }
  return { taken, lacking };
}

function takeOne(take: TakeOne, answer: Answer): string | readonly string[] | undefined {
  if (typeof take === 'function') return attempt(() => take(answer.json));
  if (typeof take === 'object' && 'match' in take) return decode(take.match.exec(answer.text)?.[1] ?? '');
  if (typeof take === 'object' && 'header' in take) return answer.headers.get(take.header) ?? undefined;
  const paths = typeof take === 'string' ? [take] : take.anyOf;
  const value = paths
    .map((path) => readPath(answer.json, path))
    .find((item) => typeof item === 'string' || typeof item === 'number');
  return value === undefined ? undefined : String(value);
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
