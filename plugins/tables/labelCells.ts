/** What is used here of a node of HTML (hast). */
export interface HtmlNode {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
  /** Of text. */
  value?: string;
}

/** A phone shows the parts of a table as blocks, which some browsers then no longer tell as a table. */
const roles = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', th: 'columnheader', td: 'cell' };

/**
 * A rehype plugin: each cell of a table has the head of its column in `data-label`, which a phone shows in front of it, and the
 * table stays one for those who hear it.
 */
export function labelCells() {
  return (root: HtmlNode): void => {
    for (const [name, role] of Object.entries(roles)) for (const node of all(root, name)) set(node, { role });
    for (const table of all(root, 'table')) {
      const heads = all(table, 'th').map(textOf);
      // The first one is the head of its row.
      for (const row of all(table, 'tr'))
        for (const [column, cell] of all(row, 'td').entries())
          if (column > 0 && heads[column]) set(cell, { 'data-label': heads[column] });
    }
  };
}

function all({ children = [] }: HtmlNode, name: string): HtmlNode[] {
  return children.flatMap((child) => [...(child.tagName === name ? [child] : []), ...all(child, name)]);
}

function set(node: HtmlNode, properties: Record<string, string>): void {
  node.properties = { ...node.properties, ...properties };
}

function textOf({ value = '', children = [] }: HtmlNode): string {
  return value + children.map(textOf).join('');
}
