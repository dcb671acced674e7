import { useDoc } from '@docusaurus/plugin-content-docs/client';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import OriginalContent from '@theme-original/DocItem/Content';
import type { ComponentProps } from 'react';

/** The text of a page. One that is not translated says so, and in which language it is. */
export default function DocItemContent(props: ComponentProps<typeof OriginalContent>) {
  const { source } = useDoc().metadata;
  const { currentLocale, defaultLocale } = useDocusaurusContext().i18n;
  if (currentLocale === defaultLocale || !source.startsWith('@site/docs/')) return <OriginalContent {...props} />;
  return (
    <>
      <p>
        <em>
          <Translate id="docs.untranslated">This page is there in English only.</Translate>
        </em>
      </p>
      <div lang={defaultLocale}>
        <OriginalContent {...props} />
      </div>
    </>
  );
}
