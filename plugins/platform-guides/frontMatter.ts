import type { Lang, Platform } from '../../src/definition/index.ts';
import { wordsOf } from './words/index.ts';

/**
 * @param position in the sidebar, from 1
 * @param lang the language of the reader
 */
export function frontMatter(platform: Platform, position: number, lang: Lang): string {
  const fields = {
    title: wordsOf({ lang }).connect(platform.name),
    sidebar_label: platform.name,
    sidebar_position: position,
    description: platform.summary,
    // The checker has the place beside the guide. Guides are left by the bar at the top.
    hide_table_of_contents: true,
    displayed_sidebar: null,
    pagination_prev: null,
    pagination_next: null,
    // The section about the sources leads to the definition.
    custom_edit_url: null,
  };
  // JSON is YAML, too.
  return ['---', ...Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`), '---'].join('\n');
}
