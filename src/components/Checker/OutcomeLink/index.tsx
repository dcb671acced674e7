import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { Outcome } from '../../../definition/outcome.ts';
import { outcomeName } from '../outcomeName.ts';

/** Leads to what is known of an outcome in general. */
export default function OutcomeLink({ outcome }: { outcome: Outcome }) {
  return (
    <p>
      <Link to={`/troubleshooting#${outcome}`}>
        <Translate id="checker.explanation" values={{ outcome: outcomeName(outcome) }}>
          {'More about “{outcome}”'}
        </Translate>
      </Link>
    </p>
  );
}
