import type { Request, Take } from '../definition/index.ts';
import { readPath } from './path.ts';
import type { Answer } from './send.ts';

/** Reads the variables that an answer gives to later requests, and names those that it does not give. */
export function takeVariables(definition: Request, answer: Answer): { taken: Record<string, string>; lacking: string[] } {
  const taken: Record<string, string> = {};
  const lacking: string[] = [];
  for (const [name, take] of Object.entries(definition.take)) {
    const value = takeOne(take, answer);
    if (value === undefined || value === '') lacking.push(name);
    else taken[name] = value;
  }
  return { taken, lacking };
}

function takeOne(take: Take, answer: Answer): string | undefined {
  if (typeof take === 'object' && 'match' in take) return decode(take.match.exec(answer.text)?.[1] ?? '');
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
