import { translate } from '@docusaurus/Translate';
import { useCopy } from '../../useCopy.ts';

interface Props {
  text: string;
  /** What the button says before it is pressed. */
  label: string;
}

/** Puts a text on the clipboard, and says so. */
export default function CopyButton({ text, label }: Props) {
  const [outcome, copy] = useCopy(text);
  // Browsers have no clipboard for pages without https.
  if (!navigator.clipboard) return null;
  return (
    <button type="button" className="button button--secondary" onClick={copy}>
      <span aria-live="polite">{outcome ? wordsFor(outcome) : label}</span>
    </button>
  );
}

function wordsFor(outcome: 'copied' | 'refused'): string {
  return outcome === 'refused'
    ? translate({ id: 'checker.copied.failed', message: 'Not allowed here: select it by hand' })
    : translate({ id: 'checker.copied', message: 'Copied' });
}
