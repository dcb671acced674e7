import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import type { Examples as ExamplesByMethod } from '../../../definition/example.ts';
import type { FormMethod } from '../../../definition/form.ts';
import { useGuide } from '../../guide/GuideContext.ts';
import { useLoaded } from '../../search/useLoaded.ts';
import { groupExamples } from './groups.ts';
import styles from './styles.module.css';

interface Props {
  method: FormMethod;
  /** Id of the example in use. */
  current: string | undefined;
}

/** All that can be tried, by what somebody would say, with what the check says then. Each is a link that can be sent to somebody. */
export default function Examples({ method, current }: Props) {
  const { pathname } = useLocation();
  const { loadExamples } = useGuide();
  const { loaded, failed } = useLoaded(loadExamples ?? nothing, loadExamples !== undefined);
  if (failed)
    return (
      <p>
        <Translate id="checker.examples.failed">The examples could not be loaded. Are you online? Reload the page.</Translate>
      </p>
    );
  return groupExamples(loaded?.default[method.id] ?? []).map(({ id, name, examples }) => (
    <details key={id} className={styles.group} name="examples" open={examples.some((example) => example.id === current)}>
      <summary>
        {name} <span className={styles.count}>{examples.length}</span>
      </summary>
      <ul>
        {examples.map(({ id, title, titleLang, message }) => (
          <li key={id}>
            <Link
              className={styles.example}
              to={`${pathname}?method=${method.id}&example=${id}`}
              aria-current={id === current ? 'true' : undefined}
            >
              <strong lang={titleLang}>{title}</strong>
              {message && <span>{message}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  ));
}

async function nothing(): Promise<{ default: ExamplesByMethod }> {
  return { default: {} };
}
