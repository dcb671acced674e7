let options = {};
let bar: typeof import('nprogress/nprogress.js').default | undefined;
let isWanted = false;

/** The bar above a page that is long in coming. It is loaded when one is. */
export default {
  configure(chosen: object): void {
    options = chosen;
  },
  start(): void {
    isWanted = true;
    import(/* webpackChunkName: "later-progress" */ 'nprogress/nprogress.js').then(
      ({ default: loaded }) => {
        bar = loaded;
        bar.configure(options);
        if (isWanted) bar.start();
      },
      // Without the network, the page does not come either, and that is said.
      () => {},
    );
  },
  done(): void {
    isWanted = false;
    bar?.done();
  },
};
