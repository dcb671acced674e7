import { generalMessage } from '../../../src/check/messages.ts';
import { type Entity, type LivePlatform, type Outcome, waysToRead } from '../../../src/definition/index.ts';
import { entityTitle } from '../entityTitle.ts';
import { escapeMdx } from '../escapeMdx.ts';
import { blocks, code, heading, list } from '../markdown.ts';
import { stepLink } from '../methods.ts';
import { outcomeNames } from '../outcomeNames.ts';

type Rule = LivePlatform['answers'][number];
type Problem = Exclude<Outcome, 'ok'>;

/** Every problem that the definition knows about the platform, what it means, and the step that mends it. */
export function whatAnswersMean(platform: LivePlatform): string {
  return blocks(
    heading(2, 'What the answers mean', 'answers'),
    'What the check can say about this platform in particular. All results, also those that any platform can give, are under [Troubleshooting](../troubleshooting.md).',
    ...Object.entries(outcomeNames).map(([outcome, name]) => {
      const meanings = meaningsOf(outcome as Problem, platform);
      return meanings.length > 0 && blocks(heading(3, name, `answer-${outcome}`), list(meanings));
    }),
  );
}

/** Rules with words of their own; others only where they lead to a step that those do not. */
function meaningsOf(outcome: Problem, platform: LivePlatform): string[] {
  const rules = platform.answers.filter(({ means }) => means === outcome);
  const said = rules.filter(({ says }) => says);
  const known = new Set(said.map((rule) => mendingSteps(rule, platform)));
  const others = rules.filter((rule) => !rule.says && mendingSteps(rule, platform) && !known.has(mendingSteps(rule, platform)));
  return [
    ...new Set([...said, ...others].map((rule) => `${meaning(rule, outcome, platform)} ${mendingSteps(rule, platform)}`.trim())),
  ];
}

/** The sentence of the checker. Where it names the data at hand, one kind of data stands in it as an example. */
function meaning({ says, when, field }: Rule, outcome: Problem, platform: LivePlatform): string {
  const { entity, permission } = exampleOf([when.on ?? []].flat(), platform);
  const blamed = platform.methods.flatMap(({ fields }) => fields).find(({ id }) => [field ?? []].flat().includes(id))?.label;
  const sentence =
    says ?? generalMessage(outcome, { platform: platform.name, host: '{host}', field: blamed, entity, permission });
  const filled = sentence
    .replaceAll('{permission}', permission ?? '')
    .replaceAll('{entity}', entity?.toLowerCase() ?? 'this data')
    .replaceAll('{platform}', platform.name)
    .replace(/^\{host\}/, 'This address')
    .replaceAll('{host}', 'this address')
    // An example address must not become a link.
    .replace(/https:\/\/\S+?(?=[.,;:!?]?(?:\s|$))/g, code);
  const namesData = says ? /\{(entity|permission)\}/.test(says) : outcome === 'permission-missing' || outcome === 'plan-required';
  return escapeMdx(namesData ? `For example: ${filled}` : filled);
}

/** Data that the rule is about; for a rule about all of it, customers, who are most often closed. */
function exampleOf(on: string[], platform: LivePlatform): { entity?: string; permission?: string } {
  const readable = (Object.entries(platform.entities) as [string, Entity][]).filter(
    ([, entity]) => waysToRead(entity).length > 0,
  );
  const example = readable.find(([id]) => on.includes(id)) ?? readable.find(([id]) => id === 'customers') ?? readable[0];
  return example
    ? { entity: entityTitle(...example), permission: [waysToRead(example[1])[0]?.permission ?? []].flat().join(', ') }
    : {};
}

/** Links to the rule's steps, else to those in which its values are found. */
function mendingSteps({ step, field }: Rule, platform: LivePlatform): string {
  const blamed = [field ?? []].flat();
  const fields = platform.methods.flatMap((method) => method.fields).filter(({ id }) => blamed.includes(id));
  const steps = step ? [step].flat() : fields.flatMap(({ from }) => from ?? []);
  const links = [...new Set(steps)].flatMap((id) => stepLink(platform, id) ?? []);
  return links.length > 0 ? `→ ${links.join(' or ')}` : '';
}
