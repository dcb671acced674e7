import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { Report } from '../../../check/report.ts';
import Facts, { Fact } from '../Facts/index.tsx';
import { distanceInWords } from './distanceInWords.ts';

/** What is known of the key itself: when it ends, and what it may do. Nothing where nothing is known. */
export default function KeyFacts({ report: { keyEnds, access } }: { report: Report }) {
  const { currentLocale } = useDocusaurusContext().i18n;
  const ends = keyEnds === undefined ? undefined : Date.parse(keyEnds);
  if (ends === undefined && !access) return null;
  return (
    <Facts heading={<Translate id="checker.key">The key</Translate>}>
      {ends !== undefined && (
        <Fact
          name={
            ends > Date.now() ? (
              <Translate id="checker.key.ends">Ends</Translate>
            ) : (
              <Translate id="checker.key.ended">Ended</Translate>
            )
          }
        >
          <time dateTime={keyEnds}>
            {new Date(ends).toLocaleString(currentLocale, { dateStyle: 'long', timeStyle: 'short' })}
          </time>{' '}
          ({distanceInWords(ends, Date.now(), currentLocale)})
        </Fact>
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
    </Facts>
  );
}

function Names({ names = [], children }: { names?: string[]; children: ReactNode }) {
  if (names.length === 0) return null;
  return (
    <Fact name={children}>
      {names.map((name) => (
        <code key={name}>{name}</code>
      ))}
    </Fact>
  );
}
