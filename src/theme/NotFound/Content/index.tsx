import { lazy, Suspense } from 'react';

/** The theme sends this with every page of docs, in case that an address below theirs does not exist. Few ever see it. */
const Page = lazy(() => import('./Page.tsx'));

export default function NotFoundContent() {
  return (
    <Suspense>
      <Page />
    </Suspense>
  );
}
