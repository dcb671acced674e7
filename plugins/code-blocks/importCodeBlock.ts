/** What is used here of a node of Markdown or MDX. */
interface MarkdownNode {
  type: string;
  children?: MarkdownNode[];
  /** Of code. */
  value?: string;
  lang?: string | null;
  meta?: string | null;
  [more: string]: unknown;
}

/** A remark plugin: a page that has blocks of code imports what draws them, and no other page does. */
export function importCodeBlock() {
  return (root: MarkdownNode): void => {
    if (replaceCode(root)) root.children?.unshift(importOf('CodeBlock', '@theme/CodeBlock'));
  };
}

/** @returns whether there was any */
function replaceCode(parent: MarkdownNode): boolean {
  let found = false;
  parent.children = parent.children?.map((child) => {
    if (child.type !== 'code') {
      if (child.children) found = replaceCode(child) || found;
      return child;
    }
    found = true;
    return codeBlock(child);
  });
  return found;
}

/** As MDX reads `<CodeBlock className="language-…" metastring="…">{'…'}</CodeBlock>`. */
function codeBlock({ lang, meta, value = '' }: MarkdownNode): MarkdownNode {
  const attributes = [
    ...(lang ? [{ type: 'mdxJsxAttribute', name: 'className', value: `language-${lang}` }] : []),
    ...(meta ? [{ type: 'mdxJsxAttribute', name: 'metastring', value: meta }] : []),
  ];
  // As an expression, because the blanks at the beginning of a line of text would go.
  const code = { type: 'ExpressionStatement', expression: { type: 'Literal', value } };
  const text = { type: 'mdxFlowExpression', value: JSON.stringify(value), data: { estree: programOf(code) } };
  return { type: 'mdxJsxFlowElement', name: 'CodeBlock', attributes, children: [text] };
}

/** As MDX reads `import name from 'source'`. */
function importOf(name: string, source: string): MarkdownNode {
  const declaration = {
    type: 'ImportDeclaration',
    specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
    source: { type: 'Literal', value: source },
    attributes: [],
  };
  return { type: 'mdxjsEsm', value: '', data: { estree: programOf(declaration) } };
}

function programOf(statement: object) {
  return { type: 'Program', sourceType: 'module', body: [statement] };
}
