import { fill, generalSentence, placeIn, wordsFor } from '../../../src/check/judge/words.ts';
import { sentencesOf } from '../../../src/check/sentences/index.ts';
import type { Words } from '../../../src/check/sentences/words.ts';
import {
  type Entity,
  entityName,
  forMethod,
  type LivePlatform,
  type Method,
  type Outcome,
  waysToRead,
} from '../../../src/definition/index.ts';
import { escapeMdx } from '../escapeMdx.ts';
import { blocks, code, enumerate, heading, list } from '../markdown.ts';
import { stepLink } from '../methods.ts';
import { addressBlock } from '../outgoingAddresses.ts';
import type { SiteWords } from '../siteWords.ts';
import { wordsOf } from '../words/index.ts';

type Rule = LivePlatform['answers'][number];
type Problem = Exclude<Outcome, 'ok'>;

/** What an answer means with one of the methods, and the step that mends it. */
interface Meaning {
  method: Method;
  sentence: string;
  step: string | undefined;
}

/** Every problem that the definition knows about the platform, what it means, and the step that mends it. */
export function whatAnswersMean(platform: LivePlatform, words: Pick<SiteWords, 'outgoingAddresses'>): string {
  const { answers, outcomes, addresses } = wordsOf(platform);
  return blocks(
    heading(2, answers.title, 'answers'),
    answers.intro,
    ...Object.entries(outcomes).map(([outcome, name]) => {
      const meanings = explain(outcome as Problem, platform);
      const more = outcome === 'ip-blocked' && addressBlock(words, addresses);
      return meanings.length > 0 && blocks(heading(3, name, `answer-${outcome}`), list(meanings), more);
    }),
  );
}

function explain(outcome: Problem, platform: LivePlatform): string[] {
  const rules = platform.answers.filter(({ means }) => means === outcome);
  const meanings = (rule: Rule) =>
    platform.methods
      .filter((method) => concerns(rule, method, forMethod(platform, method)))
      .map((method) => meaning(rule, outcome, method, forMethod(platform, method)));
  const said = rules.filter(({ says }) => says).map(meanings);
  // Without words of its own, a rule is only worth telling where it leads to a step that the others do not.
  const known = new Set(said.flat().map(({ step }) => step));
  const others = rules
    .filter(({ says }) => !says)
    .map(meanings)
    .filter((own) => own.some(({ step }) => step && !known.has(step)));
  const unproven = outcome === 'unverified' ? [unprovable(platform)] : [];
  return [...new Set([...unproven, ...said, ...others].flatMap((own) => inWords(own, platform)))];
}

/** One line for each sentence; the ways of connecting are named where it does not hold for all of them. */
function inWords(meanings: Meaning[], platform: LivePlatform): string[] {
  const { or, locale } = wordsOf(platform);
  return [...Map.groupBy(meanings, ({ sentence }) => sentence)].map(([sentence, own]) => {
    const methods = new Set(own.map(({ method }) => escapeMdx(method.title)));
    const links = [...new Set(own.map(({ step }) => step))].flatMap((step) => (step && stepLink(platform, step)) ?? []);
    return [
      methods.size < platform.methods.length && `**${enumerate([...methods], locale)}:**`,
      sentence,
      links.length > 0 && `→ ${links.join(` ${or} `)}`,
    ]
      .filter(Boolean)
      .join(' ');
  });
}

/** Whether a rule is about the method: about a request that it makes, and with a step or value of its own. */
function concerns({ when, step, field }: Rule, method: Method, platform: LivePlatform): boolean {
  const asked = ['authenticate', 'entities', ...Object.keys(method.before), ...readable(platform).map(([id]) => id)];
  const own = [...method.steps, ...method.fields].map(({ id }) => id);
  const hasOneOf = (named: string | string[] | undefined, known: string[]) =>
    named === undefined || [named].flat().some((id) => known.includes(id));
  return hasOneOf(when.method, [method.id]) && hasOneOf(when.on, asked) && hasOneOf(step ?? field, own);
}

/** The sentence of the checker. Where it names the data at hand, one kind of data stands in it as an example. */
function meaning({ says, when, field, step }: Rule, outcome: Problem, method: Method, platform: LivePlatform): Meaning {
  const example = exampleOf([when.on ?? []].flat(), platform);
  const { field: blamed, step: mends } = placeIn(method, { field, step });
  const words: Words = {
    platform: platform.name,
    host: '{host}',
    ...(blamed ? { field: blamed.label } : {}),
    ...example,
  };
  const sentences = sentencesOf(platform);
  const own = wordsOf(platform).answers;
  const filled = (says ? fill(says, words, sentences) : generalSentence(outcome, words, sentences))
    .replace(/^\{host\}/, own.ThisAddress)
    .replaceAll('{host}', own.thisAddress)
    // An example address must not become a link.
    .replace(/https:\/\/\S+?(?=[.,;:!?]?(?:\s|$))/g, code);
  const namesData = says ? /\{(entity|permission)\}/.test(says) : outcome === 'permission-missing' || outcome === 'plan-required';
  return { method, sentence: escapeMdx(namesData ? own.example(filled) : filled), step: mends };
}

/** Values that may be right and that nothing can prove. */
function unprovable({ methods }: LivePlatform): Meaning[] {
  return methods.flatMap((method) =>
    method.fields.flatMap((field) =>
      field.unprovable.map(({ says }) => ({ method, sentence: escapeMdx(says), step: field.from })),
    ),
  );
}

/** Data that the rule is about; for a rule about all of it, customers, who are most often closed. */
function exampleOf(on: string[], platform: LivePlatform): Pick<Words, 'entity' | 'permission' | 'described'> {
  const all = readable(platform);
  const example = all.find(([id]) => on.includes(id)) ?? all.find(([id]) => id === 'customers') ?? all[0];
  return example ? { entity: entityName(...example), ...wordsFor(waysToRead(example[1])[0]?.permission ?? []) } : {};
}

function readable({ entities }: LivePlatform): [string, Entity][] {
  return (Object.entries(entities) as [string, Entity][]).filter(([, entity]) => waysToRead(entity).length > 0);
}
