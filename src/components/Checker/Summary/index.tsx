import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import { type ReactNode, useEffect, useRef } from 'react';
import Icon from '../Icon/index.tsx';
import type { Tone } from '../tone.ts';
import { resultId } from './resultId.ts';
import styles from './styles.module.css';

interface Props {
  tone: Tone;
  headline: ReactNode;
  /** The result is that of the sample store. */
  sandbox: boolean;
  /** The key is one of a test system. */
  testKey?: boolean;
  /** Of the headline. @default that of the page's own check */
  id?: string;
  /** It has just appeared, so the focus moves to it. */
  fresh: boolean;
  children: ReactNode;
}

/** How a check ended, in one look. */
export default function Summary({ tone, headline, sandbox, testKey, id = resultId, fresh, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fresh) heading.current?.focus();
  }, [fresh]);
  return (
    <div className={clsx(styles.summary, styles[tone])}>
      <h3 ref={heading} id={id} tabIndex={-1}>
        <Icon tone={tone} />
        <span>{headline}</span>
      </h3>
      {sandbox && (
        <p>
          <strong className={styles.mark}>
            <Translate id="checker.sample.mark">Sample store, not real</Translate>
          </strong>
        </p>
      )}
      {testKey && (
        <p>
          <strong className={styles.mark}>
            <Translate id="checker.testKey">Key of a test system</Translate>
          </strong>
        </p>
      )}
      {children}
    </div>
  );
}
