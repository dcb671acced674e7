import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

interface Props {
  /** Its name. */
  platform: string;
  /** Its own sentences: the first is shown, and the others on demand. */
  sentences: string[];
}

/** What the platform itself said, and by no means we. */
export default function Said({ platform, sentences: [first, ...others] }: Props) {
  return (
    <div className={styles.said}>
      <p>
        <Translate id="checker.said" values={{ platform, said: <q>{first}</q> }}>
          {'{platform} says: {said}'}
        </Translate>
      </p>
      {others.length > 0 && (
        <details>
          <summary>
            <Translate id="checker.said.more" values={{ count: others.length }}>
              {'What else it says ({count})'}
            </Translate>
          </summary>
          {others.map((sentence) => (
            <p key={sentence}>
              <q>{sentence}</q>
            </p>
          ))}
        </details>
      )}
    </div>
  );
}
