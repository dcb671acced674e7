import type { Frame, Page } from 'playwright-core';

/** What somebody reads or hears in one place of a page. */
export interface ShownText {
  text: string;
  /** The same without what is bold, mostly the words of a panel, and without quotes. */
  unstressed: string;
  /** Where it stands, for whoever must find it. @example 'button[aria-label]' */
  where: string;
}

/**
 * What a page says in its own language: the texts that can be seen or are read aloud, each block as one, and the names and hints of
 * elements. Not what is marked as being in another language, and nothing that is folded away.
 */
export function shownTexts(page: Page | Frame): Promise<ShownText[]> {
  return page.evaluate(() => {
    const own = document.documentElement.lang;
    const isOwn = (element: Element) => (element.closest('[lang]') as HTMLElement | null)?.lang === own;
    const isShown = (element: Element) => {
      // Choices are drawn outside of the page.
      const drawn = element.closest('select') ?? element;
      return drawn.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: false });
    };
    const isHeard = (element: Element) => !element.matches('script, style, noscript, template');
    const blockOf = (element: Element): Element => {
      let block = element;
      while (block.parentElement && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      return block;
    };
    const nameOf = (element: Element) => {
      const { tagName, id, className } = element;
      return (
        tagName.toLowerCase() + (id ? `#${id}` : typeof className === 'string' && className ? `.${className.split(' ')[0]}` : '')
      );
    };

    const blocks = new Map<Element, { text: string; unstressed: string }>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement as Element;
      if (!isHeard(element) || !isOwn(element) || !isShown(element)) continue;
      const block = blockOf(element);
      const { text, unstressed } = blocks.get(block) ?? { text: '', unstressed: '' };
      const more = walker.currentNode.textContent ?? '';
      blocks.set(block, { text: text + more, unstressed: unstressed + (element.closest('b, strong, q') ? ' ' : more) });
    }
    const shown = [...blocks].map(([element, said]) => ({ ...said, where: nameOf(element) }));
    const add = (text: string | null, where: string) => shown.push({ text: text ?? '', unstressed: text ?? '', where });

    const said = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'placeholder',
      'alt',
      'data-label',
    ];
    for (const element of document.body.querySelectorAll(said.map((name) => `[${name}]`).join())) {
      if (!isOwn(element) || !isShown(element)) continue;
      for (const name of said) if (element.hasAttribute(name)) add(element.getAttribute(name), `${nameOf(element)}[${name}]`);
    }
    add(document.title, 'title');
    for (const meta of document.head.querySelectorAll(
      'meta[name=description], meta[property="og:description"], meta[property="og:title"]',
    ))
      add(meta.getAttribute('content'), 'meta');
    const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
    return shown
      .map(({ text, unstressed, where }) => ({ text: tidy(text), unstressed: tidy(unstressed), where }))
      .filter(({ text }) => text !== '');
  });
}
