import type { Method, Platform } from '../../../src/definition/index.ts';
import { blocks, heading } from '../markdown.ts';
import { perMethod } from '../methods.ts';
import { prose } from '../prose.ts';
import type { SiteWords } from '../siteWords.ts';

/** The ways of connecting, each with its numbered steps. */
export function setUp(platform: Platform, title: string, words: SiteWords): string {
  const several = platform.methods.length > 1;
  return blocks(
    heading(2, title, 'set-up'),
    several && 'There is more than one way. Choose yours:',
    several && '<OpenLinkedStep form={form} />',
    perMethod(platform, (method, seen) =>
      blocks(method.intro && prose(method.intro, seen, words), ...steps(seen, method, words)),
    ),
  );
}

function steps(platform: Platform, method: Method, words: SiteWords): string[] {
  return method.steps.map(({ id, title, text }, index) =>
    blocks(heading(3, `${index + 1}. ${title}`, `step-${id}`), prose(text, platform, words)),
  );
}
