import { Children, type ReactElement, type ReactNode, useLayoutEffect, useState } from 'react';

type Tag = ReactElement<Record<string, unknown>, string>;

/** The tags of each `<Head>` on the page, by the order in which they were first drawn: a later one has the last word. */
const heads = new Map<number, Tag[]>();
let drawn = 0;
let isDue = false;

/**
 * What Docusaurus uses of react-helmet-async, in the browser: the head of a page follows when another page is opened. The first
 * one was written by the server, with that package.
 */
export function Helmet({ children }: { children?: ReactNode }): null {
  const [order] = useState(() => drawn++);
  useLayoutEffect(() => {
    heads.set(order, Children.toArray(children) as Tag[]);
    update();
  }, [order, children]);
  useLayoutEffect(
    () => () => {
      heads.delete(order);
      update();
    },
    [order],
  );
  return null;
}

export function HelmetProvider({ children }: { children: ReactNode }): ReactNode {
  return children;
}

/** Once for all that is drawn in one go. */
function update(): void {
  if (!isDue) queueMicrotask(write);
  isDue = true;
}

function write(): void {
  isDue = false;
  const known = new Set<string>();
  const wanted: HTMLElement[] = [];
  const attributes: Record<string, string> = {};
  let title: string | undefined;
  for (const [, tags] of [...heads].toSorted(([one], [other]) => other - one)) {
    // What one `<Head>` says several times is meant so.
    const own = new Set<string>();
    for (const tag of tags) {
      if (tag.type === 'title') title ??= Children.toArray(tag.props.children as ReactNode).join('');
      else if (tag.type === 'html') Object.assign(attributes, { ...attributesOf(tag), ...attributes });
      else {
        const element = draw(tag);
        const key = keyOf(element);
        if (!known.has(key)) wanted.push(element);
        own.add(key);
      }
    }
    for (const key of own) known.add(key);
  }
  if (title !== undefined && document.title !== title) document.title = title;
  for (const [name, value] of Object.entries(attributes)) document.documentElement.setAttribute(name, value);
  for (const old of document.head.querySelectorAll('[data-rh]:not(title)')) {
    const same = wanted.findIndex((element) => element.isEqualNode(old));
    if (same === -1) old.remove();
    else wanted.splice(same, 1);
  }
  document.head.append(...wanted);
}

/** What a tag is about, of which a page has one: its name, or its address. */
function keyOf(element: HTMLElement): string {
  const about = ['name', 'property', 'http-equiv', 'charset', 'href', 'src'].find((name) => element.hasAttribute(name));
  const rel = element.getAttribute('rel');
  return rel === 'canonical' ? rel : `${about} ${about ? element.getAttribute(about) : element.outerHTML}`;
}

function draw(tag: Tag): HTMLElement {
  const element = document.createElement(tag.type);
  for (const [name, value] of Object.entries({ 'data-rh': 'true', ...attributesOf(tag) })) element.setAttribute(name, value);
  element.append(...(Children.toArray(tag.props.children as ReactNode) as string[]));
  return element;
}

/** As HTML writes them, which is not always as React does. */
function attributesOf({ props }: Tag): Record<string, string> {
  const named = Object.entries(props).filter(([name, value]) => name !== 'children' && value !== undefined && value !== null);
  return Object.fromEntries(named.map(([name, value]) => [htmlNames[name] ?? name.toLowerCase(), String(value)]));
}

const htmlNames: Record<string, string> = { className: 'class', httpEquiv: 'http-equiv' };
