import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** That a whole text will do: a mail, a file of settings, a download. */
export default function TextOffer({ onFile }: { onFile(file: File): void }) {
  return (
    <p className={styles.offer}>
      <Translate id="checker.text.offer">
        Are the values in a mail or a file? Paste the whole text into any field, or drop the file here.
      </Translate>
      <button type="button" className="button button--link" onClick={() => chooseFile(onFile)}>
        <Translate id="checker.text.choose">Choose a file</Translate>
      </button>
    </p>
  );
}

/** Opens the browser's own dialog. */
function chooseFile(onFile: (file: File) => void) {
  const input = document.createElement('input');
  input.type = 'file';
  input.onchange = () => {
    const file = input.files?.[0];
    if (file) onFile(file);
  };
  input.click();
}
