import { useLocation } from '@docusaurus/router';
import { Children, type ReactNode, useEffect, useRef } from 'react';
import styles from './styles.module.css';

/** A part that is folded away: its first child is the heading. A link to something in it opens it. */
export default function Fold({ children }: { children: ReactNode }) {
  const fold = useRef<HTMLDetailsElement>(null);
  const location = useLocation();
  const [heading, ...body] = Children.toArray(children).filter((child) => typeof child !== 'string' || child.trim() !== '');
  useEffect(() => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!fold.current || !target || !fold.current.contains(target)) return;
    fold.current.open = true;
    target.scrollIntoView();
  }, [location]);
  return (
    <details ref={fold} className={styles.fold}>
      <summary>{heading}</summary>
      {body}
    </details>
  );
}
