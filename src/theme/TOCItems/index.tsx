import OriginalItems from '@theme-original/TOCItems';
import type { ComponentProps } from 'react';
import { useDocLang } from '../../components/docs/useDocLang.ts';

/** The headings of a page of docs, in whose language they are. What opens them on a phone is in the reader’s. */
export default function TOCItems(props: ComponentProps<typeof OriginalItems>) {
  const lang = useDocLang();
  return lang ? (
    <div lang={lang}>
      <OriginalItems {...props} />
    </div>
  ) : (
    <OriginalItems {...props} />
  );
}
