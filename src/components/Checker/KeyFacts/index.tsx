import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { Report } from '../../../check/report.ts';
import { distanceInWords } from './distanceInWords.ts';
import styles from './styles.module.css';

/** What is known of the key itself: when it ends, and what it may do. Nothing where nothing is known. */
export default function KeyFacts({ report: { keyEnds, access } }: { report: Report }) {
  const { currentLocale } = useDocusaurusContext().i18n;
  const ends = keyEnds === undefined ? undefined : Date.parse(keyEnds);
  if (ends === undefined && !access) return null;
  return (
    <div className={styles.facts}>
      <h4>
        <Translate id="checker.key">The key</Translate>
      </h4>
      <dl>
        {ends !== undefined && (
          <div>
            <dt>
              {ends > Date.now() ? (
                <Translate id="checker.key.ends">Ends</Translate>
              ) : (
                <Translate id="checker.key.ended">Ended</Translate>
              )}
            </dt>
            <dd>
              <time dateTime={keyEnds}>
                {new Date(ends).toLocaleString(currentLocale, { dateStyle: 'long', timeStyle: 'short' })}
              </time>{' '}
              ({distanceInWords(ends, Date.now(), currentLocale)})
            </dd>
          </div>
        )}
        <Names names={access?.missing}>
          <Translate id="checker.key.missing">Needed, not granted</Translate>
        </Names>
        <Names names={access?.granted}>
          <Translate id="checker.key.granted">Needed and granted</Translate>
        </Names>
        <Names names={access?.more}>
          <Translate id="checker.key.more">Granted, not needed for this data</Translate>
        </Names>
      </dl>
    </div>
  );
}

function Names({ names = [], children }: { names?: string[]; children: ReactNode }) {
  if (names.length === 0) return null;
  return (
    <div>
      <dt>{children}</dt>
      <dd>
        {names.map((name) => (
          <code key={name}>{name}</code>
        ))}
      </dd>
    </div>
  );
}
