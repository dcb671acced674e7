import { isRetired, type Platform } from '../platform.ts';
import { connectProblems } from './connect.ts';
import { entityProblems } from './entities.ts';
import { fieldProblems } from './fields.ts';
import { hostProblems } from './hosts.ts';
import { idProblems } from './ids.ts';
import { markProblems } from './marks.ts';
import { otherAuthProblems } from './otherAuth.ts';
import { placeholderProblems } from './placeholders.ts';
import type { Problem } from './problem.ts';
import { recogniseProblems } from './recognise.ts';
import { recogniseIsRequired } from './recogniseIsRequired.ts';
import { ruleProblems } from './rules.ts';
import { variableProblems } from './variables.ts';

export type { Problem } from './problem.ts';

/** Finds what refers to nothing, stands twice, or must not be there. */
export function crossCheck(platform: Platform): Problem[] {
  const everywhere = [idProblems, fieldProblems, entityProblems, connectProblems, placeholderProblems, markProblems];
  const whereAsked = [variableProblems, hostProblems, recogniseProblems, recogniseIsRequired, otherAuthProblems, ruleProblems];
  return [
    ...everywhere.flatMap((check) => check(platform)),
    ...(isRetired(platform) ? [] : whereAsked.flatMap((check) => check(platform))),
  ];
}
