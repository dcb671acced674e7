import Translate, { translate } from '@docusaurus/Translate';
import type { Permission } from '../../../definition/permission.ts';
import CopyButton from '../CopyButton/index.tsx';
import styles from './styles.module.css';

/** The permissions to add, to be looked for in the panel. The panel's own labels can be copied; words of ours look like none. */
export default function Permissions({ permissions }: { permissions: readonly Permission[] }) {
  const labels = permissions.filter(({ exact }) => exact).map(({ name }) => name);
  return (
    <div className={styles.toAdd}>
      <p>
        <Translate id="checker.permissions">To add:</Translate>
      </p>
      <ul>
        {permissions.map(({ name, exact }) => (
          <li key={name}>{exact ? <code>{name}</code> : name}</li>
        ))}
      </ul>
      {labels.length < permissions.length && (
        <p>
          <Translate id="checker.permissions.mayDiffer">The wording may differ on your screen.</Translate>
        </p>
      )}
      {labels.length > 0 && (
        <CopyButton text={labels.join('\n')} label={translate({ id: 'checker.permissions.copy', message: 'Copy' })} />
      )}
    </div>
  );
}
