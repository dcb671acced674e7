import { translate } from '@docusaurus/Translate';
import { useState } from 'react';

interface Props {
  text: string;
  /** What the button says before it is pressed. */
  label: string;
}

/** Puts a text on the clipboard, and says so. */
export default function CopyButton({ text, label }: Props) {
  const [copied, setCopied] = useState<{ text: string; failed: boolean }>();
  // Browsers have no clipboard for pages without https.
  if (!navigator.clipboard) return null;
  return (
    <button
      type="button"
      className="button button--secondary"
      onClick={() => {
        const done = (failed: boolean) => setCopied({ text, failed });
        // A browser may refuse, and so may the site in whose frame this page stands.
        navigator.clipboard.writeText(text).then(
          () => done(false),
          () => done(true),
        );
      }}
    >
      <span aria-live="polite">{copied?.text === text ? outcomeOf(copied) : label}</span>
    </button>
  );
}

function outcomeOf({ failed }: { failed: boolean }): string {
  return failed
    ? translate({ id: 'checker.copied.failed', message: 'Not allowed here: select it by hand' })
    : translate({ id: 'checker.copied', message: 'Copied' });
}
