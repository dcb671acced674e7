import Translate from '@docusaurus/Translate';
import type { FoundGuide } from '../../../search/guideFinder.ts';

/** Why a guide was found, where its name does not say it; or that its platform is shut down. */
export default function FoundAs({ guide: { name, foundAs, isAddress, retired } }: { guide: FoundGuide }) {
  if (foundAs && isAddress)
    return (
      <Translate id="search.address" values={{ host: <bdi>{foundAs}</bdi>, name }}>
        {'{host} is an address of {name}'}
      </Translate>
    );
  if (foundAs) return <bdi>{foundAs}</bdi>;
  return retired ? <Translate id="guideList.retired">shut down</Translate> : null;
}
