import { translate } from '@docusaurus/Translate';
import { useState } from 'react';

interface Props {
  text: string;
  /** What the button says before it is pressed. */
  label: string;
}

/** Puts a text on the clipboard, and says so. */
export default function CopyButton({ text, label }: Props) {
  const [copied, setCopied] = useState<string>();
  // Browsers have no clipboard for pages without https.
  if (!navigator.clipboard) return null;
  return (
    <button
      type="button"
      className="button button--secondary"
      onClick={async () => {
        await navigator.clipboard.writeText(text);
        setCopied(text);
      }}
    >
      <span aria-live="polite">{copied === text ? translate({ id: 'checker.copied', message: 'Copied' }) : label}</span>
    </button>
  );
}
