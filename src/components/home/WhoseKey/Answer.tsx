import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import guides from '@generated/site-search/default/guides.json';
import keys from '@generated/site-search/default/keys.json';
import { useDeferredValue, useMemo } from 'react';
import { readForm } from '../../../definition/form.ts';
import { foreignService, type KeyForm, type KeyOwner, keyOwners } from '../../../search/keyOwners.ts';
import { handOver } from '../../Checker/checkerStore.ts';
import { useForgetting } from '../../useForgetting.ts';
import { useValueSentences } from '../useValueSentences.ts';
import styles from './styles.module.css';

const platforms = keys.map(readForm) as KeyForm[];

interface Props {
  text: string;
  onForget(): void;
}

/** Which platforms a text may come from, and the way to their guides, which then have its values. */
export default function Answer({ text, onForget }: Props) {
  const { currentLocale } = useDocusaurusContext().i18n;
  const judged = useDeferredValue(text);
  const says = useValueSentences();
  const owners = useMemo(() => keyOwners(platforms, judged, says), [judged, says]);
  useForgetting(onForget);
  const names = (owner: KeyOwner) => new Intl.ListFormat(currentLocale).format(owner.fields.map(({ label }) => label));
  return (
    <>
      <p role="status" className={styles.says}>
        {sentence(owners, judged)}
      </p>
      {owners.length > 0 && (
        <ul className={styles.owners}>
          {owners.map((owner) => (
            <li key={owner.platform.id}>
              <Link
                className={styles.owner}
                to={`/platforms/${owner.platform.id}${owner.platform.methods.length > 1 ? `?method=${owner.method.id}` : ''}${owner.platform.retired ? '' : '#check'}`}
                onClick={() => handOver(owner.platform.id, { method: owner.method.id, values: owner.values })}
              >
                <strong>
                  {owner.platform.name}: {names(owner)}
                </strong>
                <span>
                  {owner.says ??
                    (owner.platform.retired
                      ? translate({ id: 'guideList.retired', message: 'shut down' })
                      : translate({ id: 'whoseKey.open', message: 'Open its guide with this filled in' }))}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="button button--link" onClick={onForget}>
        <Translate id="whoseKey.forget">Forget it</Translate>
      </button>
    </>
  );
}

function sentence(owners: readonly KeyOwner[], text: string): string {
  const [first] = owners;
  const service = foreignService(text);
  if (service)
    return translate(
      {
        id: 'whoseKey.service',
        message: 'This looks like a key of {service}, which is no shop platform. No guide here asks for it.',
      },
      { service },
    );
  if (!first)
    return translate(
      {
        id: 'whoseKey.nobody',
        message:
          'None of the {count} platforms here is known by this. If it is a shop’s own address, or a password, it can belong to several: choose your platform by its name.',
      },
      { count: guides.length },
    );
  if (owners.length > 1)
    return translate(
      { id: 'whoseKey.several', message: 'Values of {count} platforms look like this. Which one is yours?' },
      { count: owners.length },
    );
  return first.certainty === 'sure'
    ? translate({ id: 'whoseKey.sure', message: 'This is how {platform} writes it.' }, { platform: first.platform.name })
    : translate({ id: 'whoseKey.likely', message: 'This may belong to {platform}.' }, { platform: first.platform.name });
}
