import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import cards from '@generated/site-search/default/cards.json';
import guides from '@generated/site-search/default/guides.json';
import type { GuideCard } from '../../../definition/guideCard.ts';
import type { FoundGuide } from '../../../search/guideFinder.ts';
import FoundAs from '../../search/FoundAs/index.tsx';
import styles from './styles.module.css';

/** Guides as links, each with its platform's mark, what is needed, and how long it takes. */
export default function GuideCards({ guides }: { guides: readonly FoundGuide[] }) {
  return (
    <ul className={styles.list}>
      {guides.map((guide) => {
        const { mark, needs, needsLang, minutes } = cardOf(guide);
        return (
          <li key={guide.id}>
            <Link className={styles.guide} to={`/platforms/${guide.id}`}>
              <span className={styles.mark}>
                {mark ? (
                  <svg viewBox="0 0 24 24" aria-hidden="true">
                    <path d={mark} />
                  </svg>
                ) : (
                  <span aria-hidden="true">{guide.name[0]?.toUpperCase()}</span>
                )}
              </span>
              <span className={styles.words}>
                <span className={styles.name}>{guide.name}</span>
                <span className={styles.remark}>
                  <FoundAs guide={guide} />
                </span>
                {needs && (
                  <span className={styles.remark} lang={needsLang}>
                    {needs}
                  </span>
                )}
              </span>
              {minutes && !guide.retired && (
                <span className={styles.minutes}>
                  <Minutes minutes={minutes} />
                </span>
              )}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function cardOf({ id }: FoundGuide): GuideCard {
  return cards[guides.findIndex((guide) => guide.id === id)] ?? {};
}

function Minutes({ minutes: [least, most] }: { minutes: [number, number] }) {
  return least === most ? (
    <Translate id="guideList.minutes" values={{ minutes: least }}>
      {'{minutes} min'}
    </Translate>
  ) : (
    <Translate id="guideList.minutes.between" values={{ least, most }}>
      {'{least}–{most} min'}
    </Translate>
  );
}
