import type { Page } from 'playwright-core';

/** What React's own tools see of a drawn component. */
interface Fiber {
  tag: number;
  flags: number;
  child: Fiber | null;
  sibling: Fiber | null;
  alternate: Fiber | null;
}

/** Counts, from the start of a page, how often a component is drawn. To be run before the page's own scripts. */
export function watchRenders(): void {
  // Of React's: components that are functions, and that one was called.
  const functions = [0, 11, 15];
  const performedWork = 1;
  const count = (fiber: Fiber, isNew: boolean): number => {
    const isDrawn = functions.includes(fiber.tag) && (fiber.flags & performedWork) !== 0;
    // What stayed as it was is shared with the drawing before.
    if (!isNew && fiber.child === fiber.alternate?.child) return Number(isDrawn);
    let sum = Number(isDrawn);
    for (let child = fiber.child; child; child = child.sibling) sum += count(child, child.alternate === null);
    return sum;
  };
  Object.assign(window, {
    renders: 0,
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      checkDCE() {},
      onCommitFiberUnmount() {},
      onPostCommitFiberRoot() {},
      onCommitFiberRoot(_id: number, root: { current: Fiber }) {
        Object.assign(window, { renders: Reflect.get(window, 'renders') + count(root.current, root.current.alternate === null) });
      },
    },
  });
}

/** How many components were drawn since the page was opened. */
export function rendersOf(page: Page): Promise<number> {
  return page.evaluate(() => Reflect.get(window, 'renders'));
}
