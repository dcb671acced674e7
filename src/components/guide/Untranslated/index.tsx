import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

interface Props {
  /** Nothing of it is translated, so that all of it is in English. */
  all: boolean;
}

/** That a guide, or a part of it, is not in the reader's language. */
export default function Untranslated({ all }: Props) {
  const { currentLocale } = useDocusaurusContext().i18n;
  return (
    <p lang={currentLocale}>
      <em>
        {all ? (
          <Translate id="guide.translation.none">This guide is not yet translated. It is in English.</Translate>
        ) : (
          <Translate id="guide.translation.part">A part of this guide is not yet translated, and is in English.</Translate>
        )}
      </em>
    </p>
  );
}
