import Translate from '@docusaurus/Translate';
import { useEffect, useState } from 'react';

interface Props {
  /** In milliseconds since 1970; 0 where there is nothing to wait for. */
  until: number;
  onRetry(): void;
}

/** Counts the seconds down until trying again makes sense, then offers it. */
export default function Countdown({ until, onRetry }: Props) {
  const [now, setNow] = useState(Date.now);
  const secondsLeft = Math.max(0, Math.ceil((until - now) / 1000));
  const over = secondsLeft === 0;
  useEffect(() => {
    if (over) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [over]);
  return (
    <>
      {!over && (
        <p role="timer">
          {secondsLeft > 120 ? (
            <Translate id="checker.countdown.minutes" values={{ minutes: Math.ceil(secondsLeft / 60) }}>
              {'You can try again in {minutes} minutes.'}
            </Translate>
          ) : (
            <Translate id="checker.countdown" values={{ seconds: secondsLeft }}>
              {'You can try again in {seconds} s.'}
            </Translate>
          )}
        </p>
      )}
      {/* Screen readers hear that it is over, not every second of it. */}
      <div role="status">
        {over && (
          <>
            {until > 0 && (
              <p>
                <Translate id="checker.countdown.over">You can try again now.</Translate>
              </p>
            )}
            <button type="button" className="button button--primary" onClick={onRetry}>
              <Translate id="checker.retry">Try again</Translate>
            </button>
          </>
        )}
      </div>
    </>
  );
}
