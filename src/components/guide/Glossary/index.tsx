import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { glossary } from '../../../definition/glossary.ts';

/** Every word that is explained, with an anchor for each. */
export default function Glossary() {
  const { currentLocale } = useDocusaurusContext().i18n;
  return (
    <dl>
      {glossary[currentLocale as keyof typeof glossary].map(({ id, name, says }) => (
        <div key={id} id={id}>
          <dt>{name}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
