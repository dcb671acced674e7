import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { withinSentence } from '../../../definition/lang.ts';
import { useStore } from '../../Checker/StoreContext.ts';
import { useNeeded } from '../useNeeded.ts';

interface Props {
  /** Id of the way of connecting. */
  method: string;
}

/** The permissions to tick for the chosen data, each with what it is for. */
export default function PermissionList({ method }: Props) {
  const { entities, lang } = useStore().form;
  const { currentLocale } = useDocusaurusContext().i18n;
  const needed = useNeeded(method);
  const nameOf = (id: string) => withinSentence(entities.find((entity) => entity.id === id)?.name ?? id, lang);
  if (needed.length === 0)
    return (
      <p>
        <Translate id="guide.permissions.none">Nothing is chosen under “You move”, so nothing is needed here.</Translate>
      </p>
    );
  return (
    <ul>
      {needed.map(({ name, exact, entities: ids }) => {
        const data = new Intl.ListFormat(currentLocale).format(ids.map(nameOf));
        // Our own words often name the data already.
        if (!exact && name.includes(data)) return <li key={name}>{name}</li>;
        return (
          <li key={name}>
            <Translate id="guide.permission" values={{ permission: exact ? <code>{name}</code> : name, data }}>
              {'{permission} for {data}'}
            </Translate>
          </li>
        );
      })}
    </ul>
  );
}
