import { proofsIn } from '../../definition/index.ts';
import { sentencesOf } from '../sentences/index.ts';
import { since } from '../since.ts';
import type { Answered, Asking } from './answered.ts';
import { askInOtherWays } from './askInOtherWays.ts';
import { askRegions } from './askRegions.ts';
import type { Conversation } from './conversation.ts';
import { recognise } from './recognise.ts';

/** Whether an answer lets the rest of its chain be asked. */
export type GoesOn = (answered: Answered) => boolean;

/** Asks what proves the values: whether the platform is there, the requests that must come first, then the proof itself. */
export async function askProof(conversation: Conversation, goesOn: GoesOn): Promise<void> {
  const { platform, method, askings } = conversation;
  const started = performance.now();
  const asking: Asking = { id: 'authenticate', answered: [], isDone: false, durationMs: 0 };
  askings.set('authenticate', asking);
  try {
    asking.answered.push(...(await recognise(conversation)));
    const recognised = asking.answered.at(-1);
    if (recognised && !goesOn(recognised)) return;
    for (const [id, request] of Object.entries(method.before)) {
      const answered = await conversation.ask('authenticate', id, request);
      if (!answered) continue;
      asking.answered.push(answered);
      if (!goesOn(answered)) return;
    }
    if ('notOffered' in platform.authenticate) {
      asking.notAsked = platform.authenticate.notOffered;
      return;
    }
    const proof = proofsIn(platform.authenticate).find((one) => conversation.applies(one));
    const answered = proof && (await askRegions(conversation, 'authenticate', 'authenticate', proof));
    if (answered) asking.answered.push(answered, ...(await askInOtherWays(conversation, answered, proof)));
    else asking.notAsked = sentencesOf(platform).unprovable;
  } finally {
    asking.durationMs = since(started);
    asking.isDone = true;
  }
}
