import Translate from '@docusaurus/Translate';
import OriginalContent from '@theme-original/DocItem/Content';
import type { ComponentProps } from 'react';
import { useDocLang } from '../../../components/docs/useDocLang.ts';

/** The text of a page. One that is not translated says so, and in which language it is. */
export default function DocItemContent(props: ComponentProps<typeof OriginalContent>) {
  const lang = useDocLang();
  if (!lang) return <OriginalContent {...props} />;
  return (
    <>
      <p>
        <em>
          <Translate id="docs.untranslated">This page is there in English only.</Translate>
        </em>
      </p>
      <div lang={lang}>
        <OriginalContent {...props} />
      </div>
    </>
  );
}
