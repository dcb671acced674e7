import Translate, { translate } from '@docusaurus/Translate';
import Countdown from '../Countdown/index.tsx';
import type { CheckProblem, ProblemKind } from '../requestCheck.ts';
import Summary from '../Summary/index.tsx';

interface Props {
  problem: CheckProblem;
  /** When trying again makes sense, in milliseconds since 1970; without it, at once. */
  retryAt?: number;
  fresh: boolean;
  onRetry(): void;
}

/** That the check could not be carried out, and that this says nothing about the values. */
export default function Failure({ problem, retryAt = 0, fresh, onRetry }: Props) {
  return (
    <Summary
      tone="open"
      headline={<Translate id="checker.failure">The check could not be carried out</Translate>}
      sandbox={false}
      fresh={fresh}
    >
      <p>{explanations[problem.kind]()}</p>
      {problem.detail && problem.kind !== 'broken' && <p>{problem.detail}</p>}
      {problem.kind === 'broken' && problem.reference && (
        <p>
          <Translate id="checker.failure.reference" values={{ reference: <code>{problem.reference}</code> }}>
            {'If it happens again, give the people who run this site this number: {reference}'}
          </Translate>
        </p>
      )}
      {problem.kind !== 'absent' && <Countdown until={retryAt} onRetry={onRetry} />}
    </Summary>
  );
}

const explanations: Record<ProblemKind, () => string> = {
  offline: () =>
    translate({
      id: 'checker.failure.offline',
      message: 'This site could not be reached. Check your internet connection. This says nothing about your values.',
    }),
  absent: () =>
    translate({
      id: 'checker.failure.absent',
      message: 'This site is served without its checker. Whoever runs the site can switch it on.',
    }),
  busy: () =>
    translate({
      id: 'checker.failure.busy',
      message: 'Too many checks are running right now. This says nothing about your values.',
    }),
  limited: () =>
    translate({
      id: 'checker.failure.limited',
      message: 'The check was not started. This says nothing about your values.',
    }),
  refused: () =>
    translate({
      id: 'checker.failure.refused',
      message: 'The checker did not take the request. Reload the page, enter the values once more and try again.',
    }),
  interrupted: () =>
    translate({
      id: 'checker.failure.interrupted',
      message: 'The connection broke off before the check was done. This says nothing about your values.',
    }),
  broken: () =>
    translate({
      id: 'checker.failure.broken',
      message: 'The checker itself made a mistake. This says nothing about your values. Try again in a few minutes.',
    }),
};
