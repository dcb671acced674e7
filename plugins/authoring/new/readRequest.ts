import { type Entry, entriesIn } from './catalogue.ts';
import { variableName } from './variableName.ts';

/** A platform to lay out. */
export interface NewPlatform extends Entry {
  name: string;
}

/** What somebody wrote that cannot be laid out, and what would do. */
export class RequestError extends Error {
  override name = 'RequestError';
}

const usage = 'Write: npm run new -- <id> "<Name>", such as: npm run new -- acme-shops "Acme Shops"';

/**
 * Reads what was written behind `npm run new --`.
 * @param catalogue the source of the catalogue
 * @throws {RequestError}
 */
export function readRequest(words: readonly string[], catalogue: string): NewPlatform {
  const [id = '', name = '', ...more] = words;
  if (id === '') throw new RequestError(`The id and the name are missing. ${usage}`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 40)
    throw new RequestError(
      `"${id}" is no id: it has small letters, digits and single dashes, and at most 40 of them. It becomes part of addresses and never changes. ${usage}`,
    );
  if (name.trim() === '') throw new RequestError(`The name of the platform is missing. ${usage}`);
  if (more.length > 0) throw new RequestError(`The name has quotes around it when it has blanks. ${usage}`);
  if (!/^[^\p{C}{}<>\\`*[\]]{1,60}$/u.test(name))
    throw new RequestError(`"${name}" is no name for a page: it has at most 60 characters, and none of {}<>[]\\\`*. ${usage}`);
  const entries = entriesIn(catalogue);
  if (entries.some((entry) => entry.id === id))
    throw new RequestError(`There is a platform "${id}" already: src/platforms/${id}. Choose another id.`);
  const variable = variableName(id);
  const twin = entries.find((entry) => entry.variable === variable);
  if (twin) throw new RequestError(`"${id}" is too much like the platform "${twin.id}". Choose another id.`);
  return { id, name: name.trim(), variable };
}
