import type { Platform } from '../../src/definition/index.ts';

/** @param editUrl where the repository's files can be edited */
export function frontMatter(
  platform: Platform,
  { position, editUrl }: { position: number; editUrl?: string | undefined },
): string {
  const fields = {
    title: `Connect ${platform.name}`,
    sidebar_label: platform.name,
    sidebar_position: position,
    description: platform.summary,
    // The checker has the place beside the guide. Guides are left by the bar at the top.
    hide_table_of_contents: true,
    displayed_sidebar: null,
    pagination_prev: null,
    pagination_next: null,
    keywords: [platform.name, ...platform.alsoCalled],
    custom_edit_url: editUrl ? `${editUrl}/src/platforms/${platform.id}/platform.ts` : null,
  };
  // JSON is YAML, too.
  return ['---', ...Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`), '---'].join('\n');
}
