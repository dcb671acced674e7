import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Connected, Handover } from '../../../definition/handover.ts';
import type { CheckerStore } from '../../Checker/checkerStore.ts';
import { useApi } from '../../useApi.ts';
import { requestClaim, requestRevocation } from './connectRequests.ts';
import { newSecret } from './newSecret.ts';
import { takeTicket } from './ticket.ts';
import { waitForHandover } from './waitForHandover.ts';

/** How far an authorization has come. The value itself stands in the form alone. */
export type Progress =
  | { phase: 'idle' }
  /** The platform’s page is open in a window of its own. */
  | { phase: 'waiting' }
  /** The browser let no window open. */
  | { phase: 'blocked' }
  /** Nobody came back in time. */
  | { phase: 'late' }
  /** This site did not answer. */
  | { phase: 'offline' }
  | { phase: 'failed'; message: string }
  | ({ phase: 'connected' } & Pick<Connected, 'ends' | 'scopes' | 'missing' | 'sandbox'>)
  /** The access is being taken back, was, or was not as far as the platform says. */
  | { phase: 'revoking' | 'revoked' | 'not-revoked' };

export interface ConnectControls {
  progress: Progress;
  /** Opens the platform’s page in a window of its own. */
  begin(): void;
  /** The address with which the authorization goes on in this tab. */
  inThisTab: string;
  giveUp(): void;
  /** @param token that the authorization gave */
  revoke(token: string): void;
}

/**
 * Lets somebody allow an access on the platform’s page, puts the value into the form and checks it.
 * @param scenario of the sample store
 */
export function useConnect(store: CheckerStore, scenario: string | undefined): ConnectControls {
  const { id, lang = 'en' } = store.form;
  const url = `${useApi('connect')}/${id}`;
  const checkUrl = useApi('check');
  const [progress, setProgress] = useState<Progress>({ phase: 'idle' });
  const waiting = useRef<AbortController>(undefined);
  const query = { lang, ...(scenario === undefined ? {} : { sandbox: scenario }) };

  function receive(handover: Handover | undefined, otherwise: 'late' | 'offline') {
    if (!handover) return setProgress({ phase: otherwise });
    if (handover.type === 'failed') return setProgress({ phase: 'failed', message: handover.message });
    const { values, ends, scopes, missing } = handover;
    // A sample’s value and real ones never mix.
    if (handover.sandbox !== store.state.form.scenario) store.dispatch({ type: 'sandbox', scenario: handover.sandbox });
    store.dispatch({ type: 'enter', values });
    setProgress({ phase: 'connected', ends, scopes, missing, sandbox: handover.sandbox });
    store.whenReady(() => store.check(checkUrl));
  }

  const receiveClaim = useEffectEvent((handover: Handover | undefined) => receive(handover, 'offline'));

  useEffect(() => {
    const ticket = takeTicket();
    if (ticket) void requestClaim(url, ticket, lang).then((handover) => receiveClaim(handover));
  }, [url, lang]);
  useEffect(() => () => waiting.current?.abort(), []);

  function end(next: Progress) {
    waiting.current?.abort();
    setProgress(next);
  }

  return {
    progress,
    begin() {
      const secret = newSecret();
      end({ phase: 'waiting' });
      waiting.current = new AbortController();
      void waitForHandover(secret, waiting.current.signal).then((handover) => receive(handover, 'late'));
      // The isolation of this site’s pages cuts the tie to the window, so nothing more is heard of it but that end.
      const opened = window.open(
        `${url}?${new URLSearchParams({ handover: secret, ...query })}`,
        '_blank',
        'popup,width=640,height=800',
      );
      if (!opened) end({ phase: 'blocked' });
    },
    inThisTab: `${url}?${new URLSearchParams(query)}`,
    giveUp: () => end({ phase: 'idle' }),
    revoke(token) {
      const given = progress.phase === 'connected' && progress.sandbox !== undefined ? { sandbox: progress.sandbox } : {};
      setProgress({ phase: 'revoking' });
      void requestRevocation(url, { token, ...given }).then((done) => setProgress({ phase: done ? 'revoked' : 'not-revoked' }));
    },
  };
}
