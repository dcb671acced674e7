import Translate from '@docusaurus/Translate';
import type { Report } from '../../../check/report.ts';
import Disclosure from '../Disclosure/index.tsx';
import { lifeSignOf } from '../lifeSignOf.ts';

interface Props {
  report: Report;
  /** Asks once more. */
  onAsk(): void;
  /** Looks at this result the other way round. */
  onTurn(): void;
}

/** For the day after the move: a key that should no longer work is checked for just that. */
export default function GiveUp({ report, onAsk, onTurn }: Props) {
  const sign = lifeSignOf(report);
  if (sign === 'unknown') return null;
  return (
    <Disclosure summary={<Translate id="checker.giveUp">After the move: is the key dead?</Translate>}>
      {sign === 'alive' ? (
        <>
          <p>
            <Translate id="checker.giveUp.alive">
              When your data has moved, delete the key. Then check here that it no longer works, while these values still stand
              below.
            </Translate>
          </p>
          <button type="button" className="button button--secondary" onClick={onAsk}>
            <Translate id="checker.giveUp.ask">I have deleted it: is it dead?</Translate>
          </button>
        </>
      ) : (
        <>
          <p>
            <Translate id="checker.giveUp.dead">
              If you deleted this key on purpose, this is what should happen, and nothing needs mending.
            </Translate>
          </p>
          <button type="button" className="button button--secondary" onClick={onTurn}>
            <Translate id="checker.giveUp.turn">I deleted it on purpose</Translate>
          </button>
        </>
      )}
    </Disclosure>
  );
}
