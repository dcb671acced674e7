import type { Advice, CheckResult, Report } from '../../src/check/index.ts';

/** One entry of a digest: what a part of a report says. */
export interface Line {
  /** Id of the check, or what else of the report speaks. */
  about: string;
  /** The outcome, where it leads, and what was seen. */
  facts: string[];
  /** What it says, if that are not the usual words of success. */
  sentence?: string;
}

/** What the engine says of every success; `src/check` tests it word for word. */
const usualSuccess = [
  /^The values look right\.$/,
  /^\S.* accepts these values\.$/,
  /^\S.* can be read(: (at least )?[\d,]+)?\.( There are none yet\.)?$/,
];

/** What the engine says where it did not ask; `src/check` tests it word for word. */
const notAsked = /^Not (asked|judged), because /;

/** All that a report says, but for what was not asked. */
export function linesOf({
  outcome,
  message,
  checks,
  advice,
  // The place is that of the first failing check; ids and times are no words.
  field: _field,
  step: _step,
  platform: _platform,
  method: _method,
  durationMs: _durationMs,
  access,
  keyEnds,
  pace,
  environment,
  ...others
}: Report): Line[] {
  noneLeft(others);
  const asked = checks.filter((check) => check.outcome !== 'skipped' || !notAsked.test(check.message));
  const failed = checks.some((check) => check.outcome !== 'ok' && check.outcome !== 'skipped');
  const isRepeated = checks.some((check) => check.message === message);
  const summary: Line = { about: 'report', facts: [`\`${outcome}\``], ...(isRepeated ? {} : { sentence: message }) };
  const key: Line[] = [
    ...(access
      ? [{ about: 'access', facts: Object.entries(access).map(([kind, names]) => `${kind}: ${names.join(', ') || 'none'}`) }]
      : []),
    ...(keyEnds ? [{ about: 'key', facts: ['its end is known'] }] : []),
    ...(pace?.left
      ? [{ about: 'pace', facts: [`requests left: ${pace.left.left}${pace.left.of === undefined ? '' : ` of ${pace.left.of}`}`] }]
      : []),
    ...(environment ? [{ about: 'key', facts: [`of a ${environment} system`] }] : []),
  ];
  return [...(failed ? [] : [summary]), ...asked.map(checkLine), ...key, ...advice.map(adviceLine)];
}

function checkLine({
  id,
  entity: _entity,
  outcome,
  message,
  field,
  step,
  permission,
  described: _described,
  public: _public,
  preview,
  total,
  retryAfterS,
  durationMs: _durationMs,
  // What was sent is expected by number, and shown in the guide.
  requests: _requests,
  said,
  ...others
}: CheckResult): Line {
  noneLeft(others);
  const facts = [
    `\`${outcome}\`${place({ field, step })}`,
    ...(permission === undefined ? [] : [`needs ${permission}`]),
    ...(retryAfterS === undefined ? [] : [`wait ${retryAfterS} s`]),
    ...(preview ? [`“${preview.title}”`, ...preview.details.map(({ label, value }) => `${label}: ${value}`)] : []),
    ...(total ? [`${total.exact ? '' : 'at least '}${total.value} in all`] : []),
  ];
  if (said !== undefined && !message.includes(said)) facts.push(`says “${said}”`);
  const isUsual = outcome === 'ok' && usualSuccess.some((pattern) => pattern.test(message));
  return { about: id, facts, ...(isUsual ? {} : { sentence: message }) };
}

function adviceLine({ message, entity: _entity, permissions: _permissions, field, step, ...others }: Advice): Line {
  noneLeft(others);
  return { about: 'advice', facts: [`worth knowing${place({ field, step })}`], sentence: withoutClock(message) };
}

/** Where a sentence leads: the step, and in brackets the value to blame. */
function place({ field, step }: { field: string | undefined; step: string | undefined }): string {
  return `${step ? ` → ${step}` : ''}${field ? ` (${field})` : ''}`;
}

/** A new field of a report does not compile before it is said here what becomes of it. */
function noneLeft(_others: Record<string, never>): void {}

/** A day that moves with the clock would change the digest every day. */
function withoutClock(sentence: string): string {
  return sentence.replace(/\bends (?:on \d{4}-\d\d-\d\d|in \d+ \w+)/, 'ends soon');
}
