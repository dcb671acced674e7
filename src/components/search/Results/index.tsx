import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { type ReactNode, useMemo } from 'react';
import type { FoundSection } from '../../../search/sectionFinder.ts';
import { plain } from '../../../search/words.ts';
import NotLoaded from '../../loading/NotLoaded/index.tsx';
import { useLoaded } from '../../loading/useLoaded.ts';
import FoundAs from '../FoundAs/index.tsx';
import { loadGuideFinder, loadSectionFinder } from '../finders.ts';
import NoGuide from '../NoGuide/index.tsx';
import styles from './styles.module.css';

/**
 * What was found: guides, then pages, each once.
 * @param most how many of each are shown
 * @param children stands below what was found
 */
export default function Results({ typed, most, children }: { typed: string; most: number; children?: ReactNode }) {
  const sought = typed.trim() !== '';
  const guideFinder = useLoaded(loadGuideFinder, true);
  const sectionFinder = useLoaded(loadSectionFinder, true);
  const hasFailed = guideFinder.failed || sectionFinder.failed;
  const retry = () => {
    guideFinder.retry();
    sectionFinder.retry();
  };
  const guides = useMemo(() => guideFinder.loaded?.(typed) ?? [], [guideFinder.loaded, typed]);
  const sections = useMemo(() => (sought ? (sectionFinder.loaded?.(typed) ?? []) : []), [sectionFinder.loaded, sought, typed]);
  const isReady = guideFinder.loaded && sectionFinder.loaded;

  return (
    <>
      <p role="status" className={styles.status}>
        {sought && !hasFailed && <Status isReady={Boolean(isReady)} count={guides.length + sections.length} />}
      </p>
      {hasFailed && <NotLoaded onRetry={retry} />}
      {guides.length > 0 && (
        <ul className={styles.list} aria-label={translate({ id: 'search.guides', message: 'Guides' })}>
          {guides.slice(0, most).map((guide) => (
            <Hit key={guide.id} to={`/platforms/${guide.id}`} title={guide.name}>
              <FoundAs guide={guide} />
            </Hit>
          ))}
        </ul>
      )}
      {isReady && sought && guides.length === 0 && (
        <div className={styles.none}>
          <NoGuide typed={typed} />
        </div>
      )}
      {sections.length > 0 && (
        <ul className={styles.list} aria-label={translate({ id: 'search.pages', message: 'Pages' })}>
          {sections.slice(0, most).map((section) => (
            <Hit
              key={section.page}
              to={`${section.page}${section.anchor ?? ''}`}
              title={
                section.heading ? (
                  <>
                    {section.title} › <span lang={section.lang}>{section.heading}</span>
                  </>
                ) : (
                  section.title
                )
              }
            >
              <span lang={section.lang}>
                <Marked {...section} />
              </span>
            </Hit>
          ))}
        </ul>
      )}
      {guides.length + sections.length > 0 && children}
    </>
  );
}

function Status({ isReady, count }: { isReady: boolean; count: number }) {
  if (!isReady) return <Translate id="search.loading">Searching …</Translate>;
  if (count === 0) return <Translate id="search.none">Nothing was found</Translate>;
  return count === 1 ? (
    <Translate id="search.one">One result</Translate>
  ) : (
    <Translate id="search.several" values={{ count }}>
      {'{count} results'}
    </Translate>
  );
}

function Hit({ to, title, children }: { to: string; title: ReactNode; children: ReactNode }) {
  return (
    <li>
      <Link className={styles.hit} to={to}>
        <span className={styles.title}>{title}</span>
        <span className={styles.excerpt}>{children}</span>
      </Link>
    </li>
  );
}

/** The text of a section with what was sought marked. */
function Marked({ text, found }: FoundSection) {
  return text.split(/([\p{L}\p{M}\p{N}]+)/u).map((part, index) =>
    // Parts stand where they stand: the text of a section is always the same.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    found.includes(plain(part)) ? <mark key={index}>{part}</mark> : part,
  );
}
