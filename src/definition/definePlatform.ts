import { complete } from './complete.ts';
import { crossCheck, type Problem } from './crossCheck/index.ts';
import { lazily } from './lazily.ts';
import { place } from './place.ts';
import { type Platform, type PlatformInput, schemaFor } from './platform.ts';
import { withoutProblems } from './repair.ts';
import { inWords, shapeProblems } from './shapeProblems.ts';
import { rememberWritten } from './written.ts';

/** A definition that cannot be built, with every problem at once: where it is and what to do. */
export class DefinitionError extends Error {
  override name = 'DefinitionError';
  readonly problems: readonly string[];

  constructor(file: string, problems: readonly string[]) {
    super(`${file} is not a valid platform definition:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Describes a platform. The guide page, the form, the check and the sandbox's contract are all derived from it.
 *
 * A bundle in which `process.env.BUNDLE_DEFINITIONS` is defined as `validated` does not judge it again: build and tests have. What
 * is not said there is then filled in when the platform is first used.
 * @throws {DefinitionError} naming the file, each place in it, and what to do
 * @example
 * export const clover = definePlatform({ id: 'clover', name: 'Clover', reviewed: '2026-11-22', … });
 */
export function definePlatform(definition: PlatformInput): Platform {
  return process.env.BUNDLE_DEFINITIONS === 'validated' ? trusted(definition) : judged(definition);
}

function trusted(definition: PlatformInput): Platform {
  return lazily<Platform>({ id: definition.id }, () => complete(schemaFor(definition).parse(definition)));
}

function judged(definition: PlatformInput): Platform {
  const parsed = parse(definition);
  const shape = parsed.success ? [] : shapeProblems(parsed.error.issues);
  // What refers to nothing is told in the same list, as far as the rest can be understood.
  const understood = parsed.success ? parsed : parse(withoutProblems(definition, shape));
  const platform = understood.success ? complete(understood.data) : undefined;
  const problems = inOrder([...shape, ...(platform ? crossCheck(platform) : [])], definition);
  if (platform && problems.length === 0) return rememberWritten(platform, definition);
  const file = `src/platforms/${typeof definition?.id === 'string' ? definition.id : '(no id)'}/platform.ts`;
  throw new DefinitionError(file, [...new Set(problems.map(({ path, message }) => `${place(path, definition)}: ${message}`))]);
}

function parse(definition: unknown) {
  return schemaFor(definition).safeParse(definition, { error: inWords });
}

/** As one meets them when reading the definition from top to bottom. */
function inOrder(problems: Problem[], definition: unknown): Problem[] {
  const position = ({ path }: Problem) => {
    let here = definition;
    return path.map((key) => {
      const keys: PropertyKey[] = typeof here === 'object' && here !== null ? Reflect.ownKeys(here) : [];
      here = (here as Record<PropertyKey, unknown> | undefined)?.[key];
      return keys.indexOf(typeof key === 'number' ? String(key) : key);
    });
  };
  const compare = (a: number[], b: number[]): number => {
    for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0);
    return a.length - b.length;
  };
  return problems
    .map((problem) => ({ problem, at: position(problem) }))
    .sort((a, b) => compare(a.at, b.at))
    .map(({ problem }) => problem);
}
