import { entityNames, type ReadableEntity, type Show, waysToRead } from '../entity.ts';
import { isSecret } from '../isSecret.ts';
import { isRetired, type Platform } from '../platform.ts';
import type { Problem } from './problem.ts';

/** Data says where its records are, and shows no secret of them. */
export function entityProblems(platform: Platform): Problem[] {
  const sets = [
    { path: [] as PropertyKey[], entities: platform.entities },
    ...platform.methods.map(({ entities }, m) => ({ path: ['methods', m] as PropertyKey[], entities })),
  ];
  const labels = new Set(platform.methods.flatMap(({ fields }) => fields.filter(isSecret).map(({ label }) => label)));
  return [
    ...platform.methods.flatMap(({ entities }, m) =>
      Object.keys(entities)
        .filter((id) => !Object.hasOwn(platform.entities, id))
        .map((id) => ({ path: ['methods', m, 'entities', id], message: addThere(id) })),
    ),
    ...(isRetired(platform) ? [] : sets).flatMap(({ path, entities }) =>
      Object.entries(entities).flatMap(([id, entity]) =>
        waysToRead(entity)
          .flatMap((way) => [...withoutList(way), ...secretsShown(way, labels)])
          .map((problem) => ({ ...problem, path: [...path, 'entities', id, ...problem.path] })),
      ),
    ),
  ];
}

function addThere(id: string): string {
  const name = entityNames[id as keyof typeof entityNames].toLowerCase();
  return `is not among the entities of the platform; add it there, if need be as ${id}: notOffered('Only … has ${name}.')`;
}

function withoutList({ list }: ReadableEntity): Problem[] {
  const message = "must say where the records are in the answer: list: 'data' here, or for all in api: lists: { list: 'data' }";
  return list === undefined ? [{ path: ['list'], message }] : [];
}

const secretWords = /(^|[._-])(password|passwd|secret|token|api_?key|pin|hash|salt)s?$/i;

function secretsShown({ title, show }: ReadableEntity, labels: ReadonlySet<string>): Problem[] {
  return ([['', title], ...Object.entries(show)] as [string, Show][])
    .map(([label, what]) => ({ label, path: typeof what === 'string' ? what : what.path }))
    .filter(({ label, path }) => secretWords.test(path) || labels.has(label))
    .map(({ label, path }) => ({
      path: label ? ['show', label] : ['title'],
      message: `"${path}" looks like a secret; a preview must not show one`,
    }));
}
