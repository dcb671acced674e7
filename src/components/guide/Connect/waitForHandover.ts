import { channelName, type Handover } from '../../../definition/handover.ts';

/** As long as the server remembers that somebody is on the platform’s page. */
const patienceMs = 10 * 60 * 1000;

/**
 * Waits for the end of one authorization, and tells the window in which it ended that it was heard.
 * @param secret made for this authorization alone
 * @param signal gives it up; the promise then never settles
 * @returns nothing when it took too long
 */
export function waitForHandover(secret: string, signal: AbortSignal): Promise<Handover | undefined> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(channelName(secret));
    const end = (handover?: Handover) => {
      clearTimeout(late);
      channel.close();
      resolve(handover);
    };
    const late = setTimeout(end, patienceMs);
    channel.onmessage = ({ data }: MessageEvent<Handover>) => {
      channel.postMessage('received');
      end(data);
    };
    signal.addEventListener('abort', () => {
      clearTimeout(late);
      channel.close();
    });
  });
}
