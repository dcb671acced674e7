import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Admonition from '@theme/Admonition';
import { dayInWords, isReviewOld } from '../../../definition/time.ts';
import { useToday } from '../useToday.ts';

interface Props {
  /** The day on which the guide was last reviewed, as `YYYY-MM-DD`. */
  reviewed: string;
  /** The day on which the page was made. */
  built: string;
}

/** Says that a guide may be out of date, once nobody has gone through it for long. */
export default function OldReview({ reviewed, built }: Props) {
  const { currentLocale } = useDocusaurusContext().i18n;
  const today = useToday();
  if (!isReviewOld(reviewed, today ?? built)) return null;
  const day = dayInWords(reviewed, currentLocale === 'en' ? 'en-GB' : currentLocale);
  return (
    <Admonition type="info" title={translate({ id: 'guide.oldReview.title', message: 'This guide may be out of date' })}>
      <p>
        <Translate id="guide.oldReview" values={{ day }}>
          {'It was last reviewed on {day}. Menus and names may have changed since.'}
        </Translate>
      </p>
    </Admonition>
  );
}
