import { forMethod, isRetired, type Method, type Platform } from '../../src/definition/index.ts';
import { escapeMdx } from './escapeMdx.ts';
import { blocks } from './markdown.ts';

/**
 * A section that may differ between the ways of connecting: a part for each, or just the section where it does not. The page
 * shows that of the chosen way. Without JavaScript they stand one below the other, each under its name.
 * @param render gets the platform as the method sees it
 */
export function perMethod<Seen extends Platform>(platform: Seen, render: (method: Method, seen: Seen) => string): string {
  const sections = platform.methods.map((method) => ({ method, text: render(method, seenBy(platform, method)) }));
  const [first] = sections;
  if (sections.every(({ text }) => text === first?.text)) return first?.text ?? '';
  return blocks(...sections.map(({ method, text }) => blocks(`<ForMethod id="${method.id}">`, text, '</ForMethod>')));
}

/** With the method's own API and data, where it has them. */
function seenBy<Seen extends Platform>(platform: Seen, method: Method): Seen {
  return isRetired(platform) ? platform : (forMethod(platform, method) as Platform as Seen);
}

/** A link to a setup step that also chooses the way of connecting that it belongs to. `undefined` for a step that no method has. */
export function stepLink(platform: Platform, id: string): string | undefined {
  const method = platform.methods.find(({ steps }) => steps.some((step) => step.id === id));
  if (!method) return undefined;
  const index = method.steps.findIndex((step) => step.id === id);
  const query = platform.methods.length > 1 ? `?method=${method.id}` : '';
  return `[${index + 1}. ${escapeMdx(method.steps[index]?.title ?? '')}](${query}#step-${id})`;
}
