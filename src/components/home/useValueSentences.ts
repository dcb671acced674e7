import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { values as german } from '../../check/sentences/de/values.ts';
import { values as english, type ValueSentences } from '../../check/sentences/en/values.ts';

/** What is said of values, in the language of the page. A guide page imports its own, and has no other. */
export function useValueSentences(): ValueSentences {
  return useDocusaurusContext().i18n.currentLocale === 'de' ? german : english;
}
