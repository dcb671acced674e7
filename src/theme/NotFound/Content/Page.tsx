import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import { PageMetadata } from '@docusaurus/theme-common';
import useIsBrowser from '@docusaurus/useIsBrowser';
import guides from '@generated/site-search/default/guides.json';
import Heading from '@theme/Heading';
import { useMemo } from 'react';
import GuideCards from '../../../components/catalogue/GuideCards/index.tsx';
import GuideFinder from '../../../components/catalogue/GuideFinder/index.tsx';
import WhoseKey from '../../../components/home/WhoseKey/index.tsx';
import { useLoaded } from '../../../components/loading/useLoaded.ts';
import { loadGuideFinder } from '../../../components/search/finders.ts';
import styles from './styles.module.css';
import { wordsOfAddress } from './wordsOfAddress.ts';

/** The page for an address that there is not: what was probably meant, and all guides. */
export default function Page() {
  const { pathname } = useLocation();
  // The same page is sent for every address, and was made without one.
  const sought = useIsBrowser() ? wordsOfAddress(pathname) : '';
  const { loaded: find } = useLoaded(loadGuideFinder, sought !== '');
  const meant = useMemo(() => find?.(sought).slice(0, 3) ?? [], [find, sought]);

  const title = translate({ id: 'notFound.title', message: 'There is no page at this address' });

  return (
    <main className={styles.page}>
      {/* Among the pages of docs, the theme gives it none. */}
      <PageMetadata title={title} />
      <Heading as="h1">{title}</Heading>
      <div role="status">
        {meant.length > 0 && (
          <>
            <p className={styles.meant}>
              <Translate id="notFound.meant">Did you mean:</Translate>
            </p>
            <ul className={styles.list} aria-label={translate({ id: 'notFound.suggestions', message: 'Suggested guides' })}>
              {meant.map(({ id, name }) => (
                <li key={id}>
                  <Link className={styles.suggestion} to={`/platforms/${id}`}>
                    <Translate id="notFound.guide" values={{ name }}>
                      {'Connect {name}'}
                    </Translate>
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p>
        <Translate
          id="notFound.more"
          values={{
            link: (
              <Link to="/start-here">
                <Translate id="notFound.start">Start here</Translate>
              </Link>
            ),
          }}
        >
          {'Find the guide for your platform below. New to this? {link}.'}
        </Translate>
      </p>
      <GuideFinder />
      <WhoseKey />
      <GuideCards guides={guides} />
    </main>
  );
}
