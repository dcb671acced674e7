/** What the theme uses of it. */
interface Bar {
  configure(options: object): void;
  start(): void;
  done(): void;
}

declare module 'nprogress/nprogress.js' {
  const bar: Bar;
  export default bar;
}
