import CopyText from '../CopyText/index.tsx';
import { useNeeded } from '../useNeeded.ts';

interface Props {
  /** Id of the way of connecting. */
  method: string;
}

/** The labels of the permissions for the chosen data in one line, for a panel that takes a list. */
export default function PermissionLine({ method }: Props) {
  const names = useNeeded(method).filter(({ exact }) => exact);
  return names.length > 0 ? <CopyText text={names.map(({ name }) => name).join(',')} /> : null;
}
