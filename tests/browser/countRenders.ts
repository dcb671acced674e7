import type { Page } from 'playwright-core';

/** What of React's tree is looked at. The names are React's own. */
interface Fiber {
  tag: number;
  flags: number;
  child: Fiber | null;
  sibling: Fiber | null;
  alternate: Fiber | null;
}

export interface Renders {
  restart(): Promise<void>;
  /** Components that have rendered since, once the page has nothing more to do. */
  rendered(): Promise<number>;
}

/**
 * Counts the components that React renders on the pages that are opened from now on, as React's developer tools do: React tells
 * them of every commit, also in production.
 * @see https://github.com/facebook/react/blob/v19.2.0/packages/react-devtools-shared/src/backend/fiber/renderer.js `didFiberRender`
 */
export async function countRenders(page: Page): Promise<Renders> {
  await page.addInitScript(() => {
    const performedWork = 1;
    /** Function, class, forwardRef, memo, simple memo. */
    const components = [0, 1, 11, 14, 15];
    const state = Object.assign(globalThis, { renders: 0 });
    const walk = (fiber: Fiber) => {
      const before = fiber.alternate;
      if (components.includes(fiber.tag) && fiber.flags & performedWork) state.renders++;
      // What React did not touch is the same object as before.
      if (before && before.child === fiber.child) return;
      for (let child = fiber.child; child; child = child.sibling) walk(child);
    };
    const hook = {
      supportsFiber: true,
      renderers: new Map(),
      inject: () => 1,
      onCommitFiberUnmount: () => {},
      onPostCommitFiberRoot: () => {},
      onCommitFiberRoot: (_renderer: number, root: { current: Fiber }) => walk(root.current),
    };
    Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook });
  });
  return {
    restart: () => page.evaluate(() => void Object.assign(globalThis, { renders: 0 })),
    async rendered() {
      await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
      return page.evaluate(() => (globalThis as unknown as { renders: number }).renders);
    },
  };
}
