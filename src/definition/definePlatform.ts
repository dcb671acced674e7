import type * as z from 'zod';
import { complete } from './complete.ts';
import { crossCheck } from './crossCheck.ts';
import { type Platform, type PlatformInput, schemaFor } from './platform.ts';

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
 * @throws {DefinitionError} naming the file, each place in it, and what to do
 * @example
 * export const clover = definePlatform({ id: 'clover', name: 'Clover', reviewed: '2026-11-22', … });
 */
export function definePlatform(definition: PlatformInput): Platform {
  const file = `src/platforms/${typeof definition?.id === 'string' ? definition.id : '(no id)'}/platform.ts`;
  const parsed = schemaFor(definition).safeParse(definition);
  if (!parsed.success)
    throw new DefinitionError(
      file,
      parsed.error.issues.flatMap((issue) => explain(issue)),
    );
  const platform = complete(parsed.data);
  const problems = crossCheck(platform);
  if (problems.length > 0)
    throw new DefinitionError(file, [...new Set(problems.map(({ path, message }) => `${place(path)}: ${message}`))]);
  return platform;
}

type Issue = z.core.$ZodIssue;

/** Where one of several forms is allowed, zod blames all of them; the form that was meant is the one with the deepest problem. */
function explain(issue: Issue, above: PropertyKey[] = []): string[] {
  const path = [...above, ...issue.path];
  const forms = issue.code === 'invalid_union' ? issue.errors : [];
  if (forms.length === 0) return [`${place(path)}: ${issue.message}`];
  const depth = (form: Issue[]) =>
    Math.max(...form.map((inner) => inner.path.length - (inner.code === 'unrecognized_keys' ? 1 : 0)));
  const meant = forms.reduce((best, form) => (depth(form) > depth(best) ? form : best));
  return meant.flatMap((inner) => explain(inner, path));
}

function place(path: readonly PropertyKey[]): string {
  return (
    path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('') ||
    'definition'
  );
}
