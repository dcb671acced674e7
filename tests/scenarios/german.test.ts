import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/check/index.ts';
import { inLanguage } from '../../src/definition/index.ts';
import { platforms } from '../../src/platforms/index.ts';
import { playScenario, scenariosOf } from './playScenario.ts';

const translated = platforms.filter(({ translations }) => translations.de);

/** Words of English sentences that no name on a panel has. */
const english = /\b(?:the|this|your|cannot|again|which|because)\b/i;

/** What a report says itself, without what it quotes. */
function sentencesOf({ message, checks, advice }: Report): string[] {
  const messages = [message, ...checks.map((check) => check.message), ...advice.map((one) => one.message)];
  return messages.map((text) => text.replace(/„[^“]*“|“[^”]*”/g, ''));
}

/** What a program reads of a report. */
function factsOf({ outcome, field, step, checks }: Report) {
  return { outcome, field, step, checks: checks.map(({ id, outcome, field, step }) => ({ id, outcome, field, step })) };
}

describe.each(translated.map((platform) => [platform.name, platform] as const))('a German check of %s', (_name, platform) => {
  const scenes = platform.methods.flatMap((method) =>
    scenariosOf(platform, method).map((scenario) => [method.id, scenario.id, method, scenario] as const),
  );

  it.each(scenes)('%s, %s: says in German what the English one says', async (_method, _scenario, method, scenario) => {
    const german = inLanguage(platform, 'de');
    const own = german.methods.find(({ id }) => id === method.id) ?? method;
    const { report } = await playScenario(german, own, scenario);
    expect(factsOf(report)).toEqual(factsOf((await playScenario(platform, method, scenario)).report));
    expect(sentencesOf(report).filter((text) => english.test(text))).toEqual([]);
  });
});
