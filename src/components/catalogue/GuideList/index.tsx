import guides from '@generated/site-search/default/guides.json';
import GuideCards from '../GuideCards/index.tsx';
import GuideSearch from '../GuideSearch/index.tsx';
import { useGuideSearch } from '../GuideSearch/useGuideSearch.ts';

/** All guides as links, narrowed down as one types. Without JavaScript, just the links. */
export default function GuideList() {
  const search = useGuideSearch();
  return (
    <GuideSearch search={search}>
      <GuideCards guides={search.found ?? guides} />
    </GuideSearch>
  );
}
