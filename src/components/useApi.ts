import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The address of a part of the site's API, which all languages of the site share. @example useApi('check') → '/api/check' */
export function useApi(part: string): string {
  const { defaultLocale, localeConfigs } = useDocusaurusContext().i18n;
  return `${localeConfigs[defaultLocale]?.baseUrl ?? '/'}api/${part}`;
}
