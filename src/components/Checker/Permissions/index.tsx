import Translate, { translate } from '@docusaurus/Translate';
import CopyButton from '../CopyButton/index.tsx';
import styles from './styles.module.css';

/** The permissions to add, in the panel's words, to be looked for or copied there. */
export default function Permissions({ names }: { names: string[] }) {
  return (
    <div className={styles.toAdd}>
      <p>
        <Translate id="checker.permissions">To add:</Translate>
      </p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
      <CopyButton text={names.join('\n')} label={translate({ id: 'checker.permissions.copy', message: 'Copy' })} />
    </div>
  );
}
