import { later } from '../../loading/later.tsx';
import { useOpened } from '../useOpened.ts';

const Box = later(() => import(/* webpackChunkName: "later-explain" */ './Box.tsx'));

/** Explains an error message or an answer from elsewhere. All of it is loaded when the fold that it stands in is opened. */
export default function Explain() {
  const { place, isOpen } = useOpened<HTMLDivElement>();
  return <div ref={place}>{isOpen && <Box />}</div>;
}
