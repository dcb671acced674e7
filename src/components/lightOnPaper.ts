import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/** Paper is white: a page is printed in its light colours. */
if (ExecutionEnvironment.canUseDOM) {
  const { dataset } = document.documentElement;
  let chosen: string | undefined;
  addEventListener('beforeprint', () => {
    chosen = dataset.theme;
    dataset.theme = 'light';
  });
  addEventListener('afterprint', () => {
    dataset.theme = chosen;
  });
}
