import { judgeReply } from './judgeReply.ts';
import type { CheckResult } from './report.ts';
import type { Run } from './run.ts';
import { since } from './since.ts';

/**
 * Says how a check ended, or `undefined` while it depends on what the others say.
 * @param othersOk whether another check was answered well; `undefined` while that may still come
 */
export type Conclude = (othersOk: boolean | undefined) => CheckResult | undefined;

/** Proves the values: the requests that must come first, then the one that needs the least permission. */
export async function authenticate(run: Run): Promise<Conclude> {
  const { platform, method } = run;
  const started = performance.now();
  for (const [id, request] of Object.entries(method.before)) {
    const asked = await (request.canonicalHostOf === undefined ? run.ask(id, request) : run.settleHost(id, request));
    if (!asked) continue;
    const verdict = judgeReply(asked.reply, run.situation(asked, { othersOk: false }));
    if (verdict && verdict.outcome !== 'ok') return () => ({ id: 'authenticate', ...verdict, durationMs: since(started) });
  }
  if (!('method' in platform.authenticate)) {
    const message = platform.authenticate.notOffered;
    return () => ({ id: 'authenticate', outcome: 'skipped', message });
  }
  const asked = await run.askRegions('authenticate', platform.authenticate);
  if (!asked) return () => ({ id: 'authenticate', outcome: 'skipped', message: 'These values cannot be proved here.' });
  const durationMs = since(started);
  return (othersOk) => {
    const verdict = judgeReply(asked.reply, run.situation(asked, { othersOk }));
    if (!verdict) return undefined;
    return { id: 'authenticate', ...verdict, message: verdict.message || `${platform.name} accepts these values.`, durationMs };
  };
}
