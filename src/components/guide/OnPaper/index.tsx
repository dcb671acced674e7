import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { dayInWords } from '../../../definition/time.ts';
import { useToday } from '../useToday.ts';
import WithoutScript from '../WithoutScript/index.tsx';

/** On paper, since there is none of it without JavaScript: where the page was printed from, and when. */
export default function OnPaper() {
  const { currentLocale } = useDocusaurusContext().i18n;
  const today = useToday();
  if (!today) return null;
  const { origin, pathname, search } = location;
  return (
    <WithoutScript>
      <p>
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
    </WithoutScript>
  );
}
