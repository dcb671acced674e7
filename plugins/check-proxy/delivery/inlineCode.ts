import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { sourceHash } from './sourceHash.ts';

/** What stands in pages themselves, as sources of a Content-Security-Policy. @example { scripts: ["'sha256-…'"], … } */
export interface InlineCode {
  /** Of `<script>` without `src`. Blocks of data are no code and are left out. */
  scripts: string[];
  /** Of `<style>`. */
  styles: string[];
  /** Of `style` attributes. */
  styleAttributes: string[];
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a script's `type` can be for it to run: a JavaScript type (HTML, 4.12.1), a module, or an import map and its like. */
const code = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/** The inline code of all pages together, each piece once, in an order that is the same for every build. */
export function readInlineCode(pages: Iterable<string>): InlineCode {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const styleAttributes = new Set<string>();
  // Without scripting, since the content of <noscript> is a text otherwise, and it can hold styles.
  for (const page of pages)
    visit(parse(page, { scriptingEnabled: false }), (element) => {
      const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
      const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
      if (element.tagName === 'script' && !attributes.has('src') && code.test(attributes.get('type') ?? ''))
        scripts.add(sourceHash(text));
      if (element.tagName === 'style') styles.add(sourceHash(text));
      const style = attributes.get('style');
      if (style !== undefined) styleAttributes.add(sourceHash(style));
    });
  return { scripts: [...scripts].sort(), styles: [...styles].sort(), styleAttributes: [...styleAttributes].sort() };
}

function visit(node: Node, onElement: (element: Element) => void): void {
  if ('tagName' in node) onElement(node);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, onElement);
}
