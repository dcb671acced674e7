import type { Outcome } from '../../definition/index.ts';

/** Words that leave no doubt, in the order of what they weigh. All linear: none has two open ends. */
const certain: [pattern: RegExp, outcome: Outcome][] = [
  [/\bpassword\b.{0,40}\b(has )?expired\b/i, 'credentials-expired'],
  // Of a shop only: what else is unavailable may be back in a minute, and what else is deactivated is a key.
  [
    /\bunavailable (shop|store)\b|^((this|the|your) )?(shop|store) (is|was|has been) (currently )?(unavailable|inactive|locked|deactivated|terminated)\b/i,
    'store-unavailable',
  ],
  [/\b(revoked|deactivated)\b|no longer (valid|accepted|active|supported for)/i, 'credentials-rejected'],
  [
    /(?<!or )(?<!invalid, )\b(token|key|credentials?|session|grant|consent|access)\b.{0,40}\b(has |have |is |was )?expired\b(?! or)/i,
    'credentials-expired',
  ],
  [
    /\b(store|shop|account|merchant|site|subscription)\b.{0,80}\b(suspended|frozen|closed|paused|cancell?ed)\b/i,
    'store-unavailable',
  ],
  [/\b(upgrade|higher plan|current plan|your plan|plan does not|not included in)\b/i, 'plan-required'],
  [/\bip\b.{0,40}\b(block|blocked|not allowed|not whitelisted|banned|denied|restricted)/i, 'ip-blocked'],
  [/too many requests|\b(rate|usage|call) limit\b|throttl/i, 'rate-limited'],
];

/** Words that usually mean this. */
const usual: [pattern: RegExp, outcome: Outcome][] = [
  // Said of itself, not of a key.
  [/went wrong|internal (server )?error|unexpected error|on our (end|side)/i, 'platform-error'],
  [
    /insufficient|permission|privilege|\bscopes?\b|not allowed|not permitted|forbidden|access denied|may not/i,
    'permission-missing',
  ],
  [
    /unauthori[sz]ed|authenticat|not valid|invalid|incorrect|wrong|unknown|expired|credential|log ?in|consent|rejected/i,
    'credentials-rejected',
  ],
  [/maintenance|temporarily|unavailable|try again later|time(d )?-?out|database|internal (server )?error/i, 'platform-error'],
];

/** What a platform's sentence says beyond doubt, on any platform. */
export function certainOutcome(said: string | undefined): Outcome | undefined {
  return certain.find(([pattern]) => said !== undefined && pattern.test(said))?.[1];
}

/** What a platform's sentence usually means, where nothing else tells. */
export function usualOutcome(said: string | undefined): Outcome | undefined {
  return certainOutcome(said) ?? usual.find(([pattern]) => said !== undefined && pattern.test(said))?.[1];
}
