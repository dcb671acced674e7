import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The language of a page of docs, where it is not the site’s: that of one which is not translated. */
export function useDocLang(): string | undefined {
  const { source } = useDoc().metadata;
  const { currentLocale, defaultLocale } = useDocusaurusContext().i18n;
  return currentLocale !== defaultLocale && source.startsWith('@site/docs/') ? defaultLocale : undefined;
}
