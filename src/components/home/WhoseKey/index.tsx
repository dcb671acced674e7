import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Heading from '@theme/Heading';
import { useId, useState } from 'react';
import { keptNowhere } from '../../keptNowhere.ts';
import { later } from '../../loading/later.tsx';
import styles from './styles.module.css';

/** Few people have a key and no name to it; what recognises keys is loaded for them. */
const load = () => import(/* webpackChunkName: "later-whose-key" */ './Answer.tsx');
const Answer = later(load);

/** A box into which a key, an address or a mail is pasted, to be told whose it is. It is judged on the page, and sent nowhere. */
export default function WhoseKey() {
  const [text, setText] = useState('');
  const id = useId();
  const isBrowser = useIsBrowser();
  return (
    <section className={styles.box} aria-labelledby="whose-key">
      <Heading as="h2" id="whose-key" className={styles.heading}>
        <Translate id="whoseKey">Whose key is this?</Translate>
      </Heading>
      <label htmlFor={id}>
        <Translate id="whoseKey.label">
          Paste a key, an address or a whole mail. It stays in this browser: nothing is sent.
        </Translate>
      </label>
      {/* As on a guide page: no name, and nothing for password managers and writing aids. */}
      <textarea
        id={id}
        className={styles.input}
        rows={2}
        dir="auto"
        value={text}
        disabled={!isBrowser}
        onFocus={() => void load().catch(() => {})}
        onChange={(event) => setText(event.target.value)}
        {...keptNowhere}
      />
      {text.trim() !== '' && <Answer text={text} onForget={() => setText('')} />}
    </section>
  );
}
