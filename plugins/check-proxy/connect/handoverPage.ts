import { html, raw } from 'hono/html';
import { channelName, type Handover } from '../../../src/definition/handover.ts';
import type { Lang } from '../../../src/definition/index.ts';
import type { Page } from './page.ts';
import { wordsIn } from './words/index.ts';

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
  lang: Lang;
}

/** The page at the end of an authorization that gives its result to the page that asked. */
export function handoverPage({ secret, message, platform, lang }: HandoverPage): Page {
  const data = JSON.stringify({ channel: channelName(secret), message }).replaceAll('<', '\\u003c');
  const words = wordsIn(lang);
  const connected = message.type === 'connected';
  const title = connected ? words.connected : words.notConnected;
  return {
    lang,
    title,
    body: html`<h1>${title}</h1>
<p>${connected ? words.gaveKey(platform) : message.message}</p>
<p data-when="received" hidden>${connected ? words.inGuide : words.guideSays}</p>
<p data-when="nobody" hidden>${words.guideClosed}</p>
<script type="application/json" id="handover">${raw(data)}</script>`,
    script,
  };
}
