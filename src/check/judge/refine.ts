import { isSecret, jwtIsOver } from '../../definition/index.ts';
import { sentencesOf } from '../sentences/index.ts';
import { isByStatusAlone } from './isByStatusAlone.ts';
import type { Finding, Situation } from './verdict.ts';

/** By this name, no permission is called missing. */
export const grantedAndRefused = 'granted and refused';

/** Says a refusal more exactly, where the key itself or the platform's list of permissions tells more than the answer. */
export function refine(found: Finding, situation: Situation): Finding {
  return ofGranted(ofSystem(ofTime(found, situation), situation), situation);
}

/** A key that says itself that its time is over, and is refused, has expired. */
function ofTime(found: Finding, { method, answered, platform }: Situation): Finding {
  if (found.outcome !== 'credentials-rejected') return found;
  const over = method.fields.find((field) => isSecret(field) && jwtIsOver(answered.values[field.id] ?? ''));
  if (!over) return found;
  return {
    outcome: 'credentials-expired',
    says: sentencesOf(platform).answer.over(over.label),
    field: over.id,
    ...(found.step ? { step: found.step } : {}),
    decidedBy: 'end in the key',
  };
}

/** A refused key of a test system is refused because of that. */
function ofSystem(found: Finding, { method, answered }: Situation): Finding {
  if (found.outcome !== 'credentials-rejected') return found;
  for (const { id, environments } of method.fields) {
    const told = environments.find(({ match }) => match.test(answered.values[id] ?? ''));
    if (told) return { ...found, says: told.says, field: id, decidedBy: 'key of a test system' };
  }
  return found;
}

/** What the platform has just listed as granted is not missing. */
function ofGranted(found: Finding, { asking, granted, platform }: Situation): Finding {
  const needed = found.missing ?? asking.way?.permission ?? [];
  const rule = typeof found.decidedBy === 'number' ? platform.answers[found.decidedBy] : undefined;
  // A rule that reads more than the status and speaks of something else than this permission knows better.
  const isTold = rule?.says !== undefined && !isByStatusAlone(rule) && !rule.says.includes('{permission}');
  if (found.outcome !== 'permission-missing' || isTold || needed.length === 0 || !needed.every(({ name }) => granted.has(name)))
    return found;
  return {
    outcome: 'permission-missing',
    says: sentencesOf(platform).answer.grantedAndRefused(platform.name),
    ...(found.field ? { field: found.field } : {}),
    ...(found.step ? { step: found.step } : {}),
    decidedBy: grantedAndRefused,
  };
}
