import { describe, expect, test } from 'vitest';
import { afterwardsOf, type Entity, isRetired, type Platform, splitMarks, waysToRead } from '../src/definition/index.ts';
import { platforms } from '../src/platforms/index.ts';

const live = platforms.filter((platform) => !isRetired(platform));

/** Every text that a reader follows, with where it stands. */
function textsOf({ needs, notices, methods, afterwards }: Platform): { where: string; text: string }[] {
  return [
    ...needs.map((text) => ({ where: 'needs', text })),
    ...notices.map(({ title, text }) => ({ where: title, text })),
    ...afterwards.map(({ text }) => ({ where: 'afterwards', text })),
    ...methods.flatMap((method) => [
      { where: method.id, text: method.intro ?? '' },
      ...method.notices.map(({ title, text }) => ({ where: title, text })),
      ...(method.afterwards ?? []).map(({ text }) => ({ where: `${method.id}, afterwards`, text })),
      ...method.steps.map(({ id, text }) => ({ where: id, text })),
    ]),
  ];
}

/** Whether a text leads somewhere: by a path, a link, or the operator's own link. */
function leads(text: string): boolean {
  const marks = splitMarks(text).filter((part) => typeof part !== 'string');
  return marks.some(({ kind }) => kind !== 'copy') || text.includes('{authorizationLink}');
}

describe.each(platforms)('the guide of $id', (platform) => {
  test('has a place for whatever is to be opened', () => {
    const lost = platform.methods.flatMap(({ steps }) =>
      steps.filter(({ text }) => /\b(open|go (back )?to)\b/i.test(text) && !leads(text)).map(({ id }) => id),
    );
    expect(lost).toEqual([]);
  });

  test('leads to pages by links, and shows addresses as code only where they are examples', () => {
    const isExample = /…|example|your|[A-Z]{4}|NAME|acme|p12345|accountname|^https:\/\/(api|share)\./;
    const bare = textsOf(platform).flatMap(({ text }) =>
      [...text.matchAll(/`(https:\/\/[^`]+)`/g)].map(([, address = '']) => address).filter((address) => !isExample.test(address)),
    );
    expect(bare).toEqual([]);
  });

  test('never says that a tool needs nothing but what the check reads', () => {
    for (const { text } of textsOf(platform)) expect(text).not.toMatch(/\b(rest|others?) empty\b|nothing else is needed/i);
  });

  test('names its sources, each by another title', () => {
    const titles = platform.sources.map(({ title }) => title);
    expect(titles).not.toContain(undefined);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe.each(live)('the guide of $id', (platform) => {
  test.each(platform.methods)(
    'with $id, says in which step each value is found, how long it takes and how long its key lives',
    (method) => {
      const lost = method.fields.filter(({ kind, from }) => kind !== 'choice' && from === undefined);
      expect(lost.map(({ id }) => id)).toEqual([]);
      expect(method.minutes).toBeGreaterThan(0);
      expect(method.keyLives).toBeTruthy();
      // It goes on after “Its key lives”, while what it waits for is a sentence of its own.
      expect(method.waits ?? 'A sentence.').toMatch(/^\p{Lu}.*\.$/u);
    },
  );

  test.each(platform.methods)('with $id, says how the key is ended, by a path or as a text says it', (method) => {
    const ends = afterwardsOf(platform, method);
    expect(ends.some(({ text, source }) => leads(text) || source)).toBe(true);
  });

  test('promises no key that can only read where there is none', () => {
    for (const { steps } of platform.methods.filter(({ writesToo }) => writesToo))
      for (const { title, text } of steps) expect(`${title}\n${text}`).not.toMatch(/key that can( only)? read|read-only key/i);
  });

  test('calls no number a name', () => {
    for (const { titled, title } of waysOf(platform)) {
      const path = typeof title === 'string' ? title : title.path;
      if (/(^|[._])(id|number|code|no|reference)$|(Id|ID|Number|Code)$/.test(path)) expect(titled, path).not.toMatch(/^Name$/);
      if (/first_?name$/i.test(path)) expect(titled, path).toBe('First name');
    }
  });

  test('asks for no permission to be added where there are none', () => {
    if ('answers' in platform && waysOf(platform).every(({ permission }) => permission.length === 0))
      for (const { says = '' } of platform.answers) expect(says).not.toContain('{permission}');
  });
});

function waysOf(platform: Platform) {
  const sets = [platform.entities, ...platform.methods.map(({ entities }) => entities)];
  return sets.flatMap((entities) => (Object.values(entities) as Entity[]).flatMap(waysToRead));
}
