import type { Method, Platform } from '../../src/definition/index.ts';
import { escapeMdx } from './escapeMdx.ts';
import { blocks } from './markdown.ts';

/**
 * A section that differs between the ways of connecting: a tab for each, or just the section when there is one way. All
 * tabs of a page follow `?method=` in its address. Without JavaScript they stand one below the other, each under its name.
 */
export function perMethod(platform: Platform, render: (method: Method) => string): string {
  const [first, ...others] = platform.methods as [Method, ...Method[]];
  if (others.length === 0) return render(first);
  return blocks(
    '<Tabs queryString="method">',
    ...platform.methods.map((method) =>
      blocks(
        `<TabItem value="${method.id}" label={${JSON.stringify(method.title)}}>`,
        blocks('<noscript>', `**${escapeMdx(method.title)}**`, '</noscript>'),
        render(method),
        '</TabItem>',
      ),
    ),
    '</Tabs>',
  );
}

/** A link to a setup step that also opens the tab it stands in. `undefined` for a step that no method has. */
export function stepLink(platform: Platform, id: string): string | undefined {
  const method = platform.methods.find(({ steps }) => steps.some((step) => step.id === id));
  if (!method) return undefined;
  const index = method.steps.findIndex((step) => step.id === id);
  const query = platform.methods.length > 1 ? `?method=${method.id}` : '';
  return `[${index + 1}. ${escapeMdx(method.steps[index]?.title ?? '')}](${query}#step-${id})`;
}
