import { html, raw } from 'hono/html';
import { channelName, type Handover } from '../../../src/definition/handover.ts';
import type { Page } from './page.ts';

/** How long the page that asked has to say that it is there, in milliseconds. */
const answerMs = 5000;

/**
 * Hands over on a channel that only the page that asked listens to, once, and forgets it. The address, which holds the one-time
 * code, is cut.
 */
const script = `
history.replaceState(null, '', location.pathname);
const told = document.getElementById('handover');
const { channel, message } = JSON.parse(told.textContent);
told.remove();
const show = (which) => {
  for (const text of document.querySelectorAll('[data-when]')) text.hidden = text.dataset.when !== which;
};
const line = new BroadcastChannel(channel);
const late = setTimeout(() => show('nobody'), ${answerMs});
line.onmessage = ({ data }) => {
  if (data !== 'received') return;
  clearTimeout(late);
  line.close();
  show('received');
  if (message.type === 'connected') window.close();
};
line.postMessage(message);
`;

export interface HandoverPage {
  /** The secret that the page that asked has made for this one authorization. */
  secret: string;
  message: Handover;
  /** Name of the platform. */
  platform: string;
}

/** The page at the end of an authorization that gives its result to the page that asked. */
export function handoverPage({ secret, message, platform }: HandoverPage): Page {
  const data = JSON.stringify({ channel: channelName(secret), message }).replaceAll('<', '\\u003c');
  const connected = message.type === 'connected';
  const words = connected ? `${platform} gave the key.` : message.message;
  return {
    title: connected ? 'Connected' : 'Not connected',
    body: html`<h1>${connected ? 'Connected' : 'Not connected'}</h1>
<p>${words}</p>
<p data-when="received" hidden>${connected ? 'It stands in the guide now.' : 'The guide says what to do.'} You can close this window.</p>
<p data-when="nobody" hidden>The guide from which you came is closed, so nothing was handed over. Open the guide again and begin anew.</p>
<script type="application/json" id="handover">${raw(data)}</script>`,
    script,
  };
}
