import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import type { Examples as ExamplesByMethod } from '../../../definition/example.ts';
import type { FormMethod } from '../../../definition/form.ts';
import { useGuide } from '../../guide/GuideContext.ts';
import NotLoaded from '../../loading/NotLoaded/index.tsx';
import { useLoaded } from '../../loading/useLoaded.ts';
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
  const { loaded, failed, isTrying, retry } = useLoaded(loadExamples ?? nothing, loadExamples !== undefined);
  if (failed || isTrying) return <NotLoaded isTrying={isTrying} onRetry={retry} />;
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
