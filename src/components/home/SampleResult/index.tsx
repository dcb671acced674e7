import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import sample from '@generated/platform-guides/default/sample-result.json';
import Heading from '@theme/Heading';
import CheckList from '../../Checker/CheckList/index.tsx';
import Finding from '../../Checker/Finding/index.tsx';
import { groupChecks } from '../../Checker/groupChecks.ts';
import { headlineOf } from '../../Checker/headline.ts';
import Summary from '../../Checker/Summary/index.tsx';
import { toneOfVerdict, verdictOf } from '../../Checker/verdict.ts';
import { useValueSentences } from '../useValueSentences.ts';
import styles from './styles.module.css';

/** What a check says, for people who have no key yet: a result from the sample store, drawn as on a guide page. */
export default function SampleResult() {
  const says = useValueSentences();
  if (!sample) return null;
  const { form, report } = sample;
  const groups = groupChecks(form, report.checks, says);
  const told = groups.find(({ check }) => check?.outcome === report.outcome);
  const method = form.methods.find(({ id }) => id === report.method);
  const step = method?.steps.findIndex(({ id }) => id === report.step) ?? -1;
  return (
    <section className={styles.sample} aria-labelledby="sample-result">
      <Heading as="h2" id="sample-result" className={styles.heading}>
        <Translate id="home.sample" values={{ platform: form.name }}>
          {'Example: a check of a {platform} shop'}
        </Translate>
      </Heading>
      <Summary tone={toneOfVerdict(verdictOf(report))} headline={headlineOf(form, report, says)} sandbox fresh={false}>
        {told && <Finding form={form} group={told} />}
        {step >= 0 && (
          <p>
            <Link className="button button--primary" to={`/platforms/${form.id}?method=${report.method}#step-${report.step}`}>
              <Translate id="checker.step" values={{ number: step + 1, title: method?.steps[step]?.title ?? '' }}>
                {'Go to step {number}: {title}'}
              </Translate>
            </Link>
          </p>
        )}
      </Summary>
      <CheckList form={form} groups={groups} told={told} />
    </section>
  );
}
