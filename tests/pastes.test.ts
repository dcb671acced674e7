import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkValues } from '../src/check/values/checkValues.ts';
import type { Method, Platform } from '../src/definition/index.ts';
import { platforms } from '../src/platforms/index.ts';

/** A text as people paste it, and what must become of it: beside each platform, with its source. */
interface Paste {
  /** Id of the method; without it, the first. */
  method?: string;
  /** The label of the field into which it is pasted. */
  field: string;
  pasted: string;
  /** What stands in the other fields, by their ids; or their own examples. */
  others?: Record<string, string> | 'examples';
  /** Of several, any will do. */
  expected: Expected | Expected[];
  why: string;
}

interface Expected {
  /** What must be sent. */
  values?: Record<string, string>;
  outcome?: string | string[];
  field?: string;
  /** A pattern for the message. */
  says?: string;
  /** A pattern for one of the remarks. */
  advice?: string;
}

function pastesOf({ id }: Platform): Paste[] {
  const file = new URL(`../src/platforms/${id}/pastes.json`, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Paste[]) : [];
}

/** What the check makes of the values before it sends anything. */
function enter(platform: Platform, { method: id, field: label, pasted, others = {} }: Paste) {
  const method = (id ? platform.methods.find((own) => own.id === id) : platform.methods[0]) as Method;
  const field = method.fields.find((own) => own.label === label);
  if (!field) throw new Error(`${platform.id} has no field “${label}”`);
  const examples = Object.fromEntries(method.fields.map(({ id: other, like }) => [other, like]));
  const typed = { ...(others === 'examples' ? examples : others), [field.id]: pasted };
  const { values, check, advice } = checkValues(method, typed, [platform.id, platform.name, ...platform.alsoCalled]);
  const { outcome, message, field: blamed } = check;
  return { values, outcome, message, field: blamed, advice: advice.map((one) => one.message).join('\n') };
}

function matcherOf({ values, outcome = values ? 'ok' : undefined, field, says, advice }: Expected) {
  return {
    ...(values ? { values: expect.objectContaining(values) } : {}),
    ...(outcome ? { outcome: expect.stringMatching(new RegExp(`^(?:${[outcome].flat().join('|')})$`)) } : {}),
    ...(field ? { field } : {}),
    ...(says ? { message: expect.stringMatching(new RegExp(says, 'i')) } : {}),
    ...(advice ? { advice: expect.stringMatching(new RegExp(advice, 'i')) } : {}),
  };
}

describe.each(platforms.filter((platform) => pastesOf(platform).length > 0))('$id', (platform) => {
  it.each(pastesOf(platform))('$field: $why', (paste) => {
    const matchers = [paste.expected].flat().map(matcherOf);
    const entered = enter(platform, paste);
    const fitting = matchers.find((matcher) => expect.objectContaining(matcher).asymmetricMatch(entered));
    expect(entered).toMatchObject(fitting ?? (matchers[0] as object));
  });
});
