import type { CheckResult } from '../../check/report.ts';
import type { ValueSentences } from '../../check/sentences/en/values.ts';
import type { Form } from '../../definition/form.ts';
import type { Permission } from '../../definition/permission.ts';
import { joinMessages } from './joinMessages.ts';

/** Checks that ended alike, told as one. */
export interface CheckGroup {
  /** Ids of the checks, in the order shown. */
  ids: string[];
  /** The first of them; nothing while it runs. */
  check?: CheckResult;
  /** What is to be said about them, each sentence once and without what the platform said. */
  messages: string[];
  /** What the platform said about them, each sentence once. */
  said: string[];
  /** The permissions that they need, each once. */
  permissions: Permission[];
}

/**
 * Puts kinds of data together whose checks failed alike, and those that were not asked for the same reason: one cause is
 * told once.
 * @param says in the language of the page
 */
export function groupChecks(form: Form, checks: readonly CheckResult[], says: ValueSentences): CheckGroup[] {
  const groups: CheckResult[][] = [];
  for (const check of checks) {
    const group = groups.find(([first]) => first && isAlike(first, check));
    if (group) group.push(check);
    else groups.push([check]);
  }
  return groups.map((group) => groupOf(form, group, says));
}

/** Every check that is to come by itself, and what is known of it: how they end together is not known before all have ended. */
export function eachAlone(
  form: Form,
  ids: readonly string[],
  checks: readonly CheckResult[],
  says: ValueSentences,
): CheckGroup[] {
  return ids.map((id) => {
    const ended = checks.filter((check) => check.id === id);
    return { ...groupOf(form, ended, says), ids: [id] };
  });
}

function groupOf(form: Form, group: readonly CheckResult[], says: ValueSentences): CheckGroup {
  return {
    ids: group.map(({ id }) => id),
    ...(group[0] ? { check: group[0] } : {}),
    messages: joinMessages(form, group, says),
    said: unique(group.flatMap(({ said }) => said ?? [])),
    permissions: permissionsOf(group),
  };
}

function isAlike(one: CheckResult, other: CheckResult): boolean {
  if (!one.entity || !other.entity || one.outcome === 'ok' || one.outcome !== other.outcome) return false;
  if (one.outcome === 'skipped') return one.message === other.message;
  return one.step === other.step && one.field === other.field;
}

function permissionsOf(group: readonly CheckResult[]): Permission[] {
  const found = group.flatMap(({ permission, described }) => (permission ? [{ name: permission, exact: !described }] : []));
  return found.filter(({ name }, index) => found.findIndex((one) => one.name === name) === index);
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)];
}
