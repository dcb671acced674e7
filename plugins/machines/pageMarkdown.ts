import type { Element, Nodes, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** What somebody who only reads does not need: controls, and what is said to those who press or hear them. */
const notRead = [
  ...['nav', 'form', 'fieldset', 'dialog', 'noscript', ':has(> progress)', 'svg', 'script', 'style', 'footer'],
  ...[
    'button:not([popovertarget])',
    '[popover]',
    '.hash-link',
    '[aria-hidden=true]',
    'a[target=_blank] > span',
    'a[href="#check"]',
    // The same picture for dark pages.
    'img + img',
  ],
];

/** A page for readers, as Markdown, below its title and address. @param url its public address, from which links are made whole */
export function pageMarkdown(html: string, url: string): { title: string; description: string; markdown: string } {
  const tree = unified().use(rehypeParse).parse(html);
  const title = textOf((select('h1', tree) ?? select('title', tree)) as Element).trim();
  const description = String(select('meta[name=description]', tree)?.properties.content ?? '');
  const main = select('article', tree) ?? select('main', tree);
  const content: Root = { type: 'root', children: main ? [main] : [] };
  prune(content, new Set<Nodes>(selectAll(notRead.join(','), content)));
  for (const link of selectAll('a[href]', content)) link.properties.href = new URL(String(link.properties.href), url).href;
  for (const image of selectAll('img[src]', content)) image.properties.src = new URL(String(image.properties.src), url).href;
  // What can be explained by a press is a word like any other here.
  for (const button of selectAll('button', content)) button.tagName = 'span';
  const body = unified().use(rehypeRemark).use(remarkGfm).use(remarkStringify, { bullet: '-' });
  return { title, description, markdown: `${body.stringify(body.runSync(content) as never)}\n[${url}](${url})\n` };
}

function prune(parent: Nodes, unwanted: ReadonlySet<Nodes>): void {
  if (!('children' in parent)) return;
  parent.children = parent.children.filter(
    (child) => child.type !== 'comment' && !unwanted.has(child as Nodes),
  ) as typeof parent.children;
  for (const child of parent.children) prune(child as Nodes, unwanted);
}
