import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { dayInWords } from '../../../definition/time.ts';
import { useToday } from '../useToday.ts';
import styles from './styles.module.css';

/** On paper alone: where the page was printed from, and when. */
export default function OnPaper() {
  const { currentLocale } = useDocusaurusContext().i18n;
  const today = useToday();
  if (!today) return null;
  const { origin, pathname, search } = location;
  return (
    <p className={styles.paper}>
      <Translate
        id="guide.paper"
        values={{
          address: <b>{origin + pathname + search}</b>,
          day: dayInWords(today, currentLocale === 'en' ? 'en-GB' : currentLocale),
        }}
      >
        {'Printed from {address} on {day}. The check works there.'}
      </Translate>
    </p>
  );
}
