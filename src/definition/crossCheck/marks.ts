import { splitMarks } from '../marks.ts';
import type { Platform } from '../platform.ts';
import type { Problem } from './problem.ts';
import { proseOf } from './texts.ts';

/** Paths, links and copies are written so that they can be drawn. */
export function markProblems(platform: Platform): Problem[] {
  return proseOf(platform).flatMap(({ path, text = '' }) =>
    [...broken(text), ...bold(text)].map((message) => ({ path, message })),
  );
}

function broken(text: string): string[] {
  return splitMarks(text).flatMap((part) => {
    if (typeof part === 'string') {
      const open = /\[\[[^\n]{0,60}|\[copy:[^\n]{0,60}/.exec(part.replace(/`[^`]*`/g, ''))?.[0];
      return open ? [`"${open}" is not closed; write a path as [[Settings → API]], a text to copy as [copy: Migration]`] : [];
    }
    if (part.kind === 'menu' && part.items.some((item) => item === '' || />/.test(item)))
      return [`"[[${part.items.join(' → ')}]]" must be names with → between them, such as [[Settings → API]]`];
    if (part.kind === 'link' && !/^https:\/\/[^/]+/.test(part.href))
      return [`"${part.href}" must be an address that begins with https://`];
    return [];
  });
}

/** What looks like a path must be one, or nobody draws it. */
function bold(text: string): string[] {
  return [...text.matchAll(/\*\*([^*\n]+)\*\*/g)]
    .filter(([, inside = '']) => inside.includes('→') && !inside.includes('[['))
    .map(([, inside]) => `a path through menus is written [[${inside}]], not in bold`);
}
