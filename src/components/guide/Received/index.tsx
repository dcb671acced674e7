import { useLocation } from '@docusaurus/router';
import { useEffect, useRef, useState } from 'react';
import { later } from '../../loading/later.tsx';

const Box = later(() => import(/* webpackChunkName: "later-received" */ './Box.tsx'));

/**
 * Shows a report for support again. All of it is loaded when the fold that it stands in is opened, or when a link brings a
 * report.
 */
export default function Received() {
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, open] = useState(false);
  const { hash } = useLocation();
  const link = hash.startsWith('#report=') ? hash : undefined;

  useEffect(() => {
    const fold = place.current?.closest('details');
    if (!fold) return;
    const toggled = () => fold.open && open(true);
    fold.addEventListener('toggle', toggled);
    if (link) {
      fold.open = true;
      fold.scrollIntoView();
    }
    toggled();
    return () => fold.removeEventListener('toggle', toggled);
  }, [link]);

  return <div ref={place}>{isOpen && <Box key={link} link={link} />}</div>;
}
