import { isFramed, tellParent } from './parent.ts';

/** Runs once with the site's script: a page in a frame says how high it is, so that the frame can be as high. */
if (isFramed()) {
  const observer = new ResizeObserver(([entry]) => {
    if (entry) tellParent({ type: 'height', height: Math.ceil(entry.target.getBoundingClientRect().height) });
  });
  const page = document.getElementById('__docusaurus');
  if (page) observer.observe(page);
}
