import type { CheckResult } from '../../../check/report.ts';
import type { ValueSentences } from '../../../check/sentences/en/values.ts';
import type { Form } from '../../../definition/form.ts';
import { type CheckGroup, groupChecks } from '../../Checker/groupChecks.ts';

/** One thing that an answer can mean. */
export interface Case extends CheckGroup {
  /** Ids of the steps that mend it, the likeliest first. */
  steps: string[];
}

/**
 * What an answer can mean: whatever it was asked for, the same outcome is one case.
 * @param isQuoted whether what was said is the platform's own
 * @param says in the language of the page
 */
export function casesOf(form: Form, explained: readonly CheckResult[], isQuoted: boolean, says: ValueSentences): Case[] {
  const groups = groupChecks(form, explained, says);
  return [...Map.groupBy(groups, ({ check }) => check?.outcome).values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    return {
      ...first,
      ids: unique(alike.flatMap(({ ids }) => ids)),
      messages: unique(alike.flatMap(({ messages }) => messages)),
      said: isQuoted ? unique(alike.flatMap(({ said }) => said)) : [],
      steps: unique(alike.flatMap(({ check }) => check?.step ?? [])),
    };
  });
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)];
}
