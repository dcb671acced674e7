import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import Checker from '../../Checker/index.tsx';
import Bar from '../Bar/index.tsx';
import Progress from '../Progress/index.tsx';
import Sheet from './Sheet.tsx';
import { SheetContext } from './SheetContext.ts';
import styles from './styles.module.css';

/**
 * The checker: beside the steps where there is room, else after them. On a phone, a bar brings it to where one is.
 */
export default function Dock({ children }: { children: ReactNode }) {
  const [isOpen, open] = useContext(SheetContext);
  const dock = useRef<HTMLDivElement>(null);
  const isInView = useIsInView(dock);
  const { currentLocale } = useDocusaurusContext().i18n;
  return (
    <>
      <div ref={dock} className={styles.dock} lang={currentLocale}>
        <div className={styles.heading}>{children}</div>
        {isOpen ? (
          <Sheet onClose={() => open(false)}>
            <Checker />
          </Sheet>
        ) : (
          <>
            <Progress />
            <Checker />
          </>
        )}
      </div>
      <Bar hidden={isInView} onOpen={() => open(true)} />
    </>
  );
}

function useIsInView(element: React.RefObject<HTMLElement | null>): boolean {
  const [isInView, setIsInView] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(([entry]) => setIsInView(entry?.isIntersecting ?? false));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isInView;
}
