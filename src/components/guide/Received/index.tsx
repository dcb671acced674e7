import { useLocation } from '@docusaurus/router';
import { later } from '../../loading/later.tsx';
import { useOpened } from '../useOpened.ts';

const Box = later(() => import(/* webpackChunkName: "later-received" */ './Box.tsx'));

/**
 * Shows a report for support again. All of it is loaded when the fold that it stands in is opened, or when a link brings a
 * report.
 */
export default function Received() {
  const { hash } = useLocation();
  const link = hash.startsWith('#report=') ? hash : undefined;
  const { place, isOpen } = useOpened<HTMLDivElement>(link);
  return <div ref={place}>{isOpen && <Box key={link} link={link} />}</div>;
}
