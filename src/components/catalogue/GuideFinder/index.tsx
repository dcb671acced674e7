import GuideCards from '../GuideCards/index.tsx';
import GuideSearch from '../GuideSearch/index.tsx';
import { useGuideSearch } from '../GuideSearch/useGuideSearch.ts';

/** More are not looked through; further words narrow them down. */
const most = 4;

/** Finds guides without the list of all of them: what was found stands below the box. */
export default function GuideFinder() {
  const search = useGuideSearch();
  const found = search.isSought ? (search.found ?? []) : [];
  return <GuideSearch search={search}>{found.length > 0 && <GuideCards guides={found.slice(0, most)} />}</GuideSearch>;
}
