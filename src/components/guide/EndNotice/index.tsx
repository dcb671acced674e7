import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Admonition from '@theme/Admonition';
import type { ReactNode } from 'react';
import { dayInWords, daysBetween } from '../../../definition/time.ts';
import { useToday } from '../useToday.ts';

interface Props {
  /** What ends, at the beginning of a sentence. */
  what: string;
  /** The first day on which it does not work any more, as `YYYY-MM-DD`. */
  day: string;
  /** The day on which the page was made. */
  built: string;
  /** What to do instead. */
  children: ReactNode;
}

/** Counts down to the day on which a vendor ends something, and says so from that day on. */
export default function EndNotice({ what, day, built, children }: Props) {
  const { currentLocale } = useDocusaurusContext().i18n;
  const today = useToday();
  const left = daysBetween(today ?? built, day);
  const values = { what, day: dayInWords(day, currentLocale === 'en' ? 'en-GB' : currentLocale) };
  if (left <= 0)
    return (
      <Admonition
        type="danger"
        title={translate({ id: 'guide.ended', message: '{what} has ended: it stopped working on {day}' }, values)}
      >
        {children}
      </Admonition>
    );
  // How many days are left is right only for whoever reads it today.
  const in_ = new Intl.RelativeTimeFormat(currentLocale).format(left, 'day');
  return (
    <Admonition
      type="warning"
      title={
        today
          ? translate({ id: 'guide.endsIn', message: '{what} ends on {day}, {in}' }, { ...values, in: in_ })
          : translate({ id: 'guide.ends', message: '{what} ends on {day}' }, values)
      }
    >
      {children}
    </Admonition>
  );
}
