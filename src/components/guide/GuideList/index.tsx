import Link from '@docusaurus/Link';
import { useHistory } from '@docusaurus/router';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { usePluginData } from '@docusaurus/useGlobalData';
import { type FormEvent, useId, useState } from 'react';
import type { GuideLink } from '../../../definition/guideLink.ts';
import { type FoundGuide, findGuides } from './findGuides.ts';
import styles from './styles.module.css';

/** All guides as links, narrowed down as one types. Without JavaScript, just the links. */
export default function GuideList() {
  const { guides } = usePluginData('platform-guides') as { guides: GuideLink[] };
  const [typed, setTyped] = useState('');
  const history = useHistory();
  const folder = useBaseUrl('/platforms');
  const inputId = useId();
  const found = findGuides(guides, typed);
  const [first] = found;

  function openFirst(event: FormEvent): void {
    event.preventDefault();
    if (typed && first) history.push(`${folder}/${first.id}`);
  }

  return (
    <>
      <search className={styles.find}>
        <form onSubmit={openFirst}>
          <label htmlFor={inputId} className={styles.label}>
            <Translate id="guideList.label">Which platform is your shop on?</Translate>
          </label>
          <input
            id={inputId}
            className={styles.input}
            type="search"
            autoComplete="off"
            spellCheck={false}
            placeholder={translate({ id: 'guideList.placeholder', message: 'Type its name, or a name it once had' })}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </form>
      </search>
      <ul className={styles.list}>
        {found.map((guide) => (
          <li key={guide.id}>
            <Link className={styles.guide} to={`/platforms/${guide.id}`}>
              <span className={styles.name}>{guide.name}</span>
              <Remark guide={guide} />
            </Link>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.status}>
        {typed && <Found count={found.length} typed={typed} />}
      </p>
    </>
  );
}

function Remark({ guide: { foundAs, retired } }: { guide: FoundGuide }) {
  if (foundAs) return <span className={styles.remark}>{foundAs}</span>;
  if (!retired) return null;
  return (
    <span className={styles.remark}>
      <Translate id="guideList.retired">shut down</Translate>
    </span>
  );
}

function Found({ count, typed }: { count: number; typed: string }) {
  if (count === 0)
    return (
      <Translate
        id="guideList.none"
        values={{
          typed: typed.trim(),
          link: (
            <Link to="/add-a-platform">
              <Translate id="guideList.add">Guides can be added</Translate>
            </Link>
          ),
        }}
      >
        {'There is no guide for “{typed}” yet. {link}.'}
      </Translate>
    );
  return count === 1 ? (
    <Translate id="guideList.one">One platform. Press Enter to open its guide.</Translate>
  ) : (
    <Translate id="guideList.several" values={{ count }}>
      {'{count} platforms'}
    </Translate>
  );
}
