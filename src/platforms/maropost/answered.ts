import { type AnswerFacts, at, type Condition } from '../../definition/index.ts';

/** The answer, which in XML stands below an element named after the action. */
function within(answer: unknown): unknown {
  return at(answer, 'Ack') === undefined && at(answer, 'Error') === undefined ? at(answer, '*') : answer;
}

/** `Ack` decides, and not the status. Some stores send just an error, without it. */
function ackOf(answer: unknown): unknown {
  return at(within(answer), 'Ack') ?? (at(within(answer), 'Error.Message') === undefined ? undefined : 'Error');
}

/** Whether it is an answer as only the Neto API has them; a refusal is one too. */
export function isNeto(answer: unknown): boolean {
  return ['Success', 'Warning', 'Error'].includes(String(ackOf(answer)));
}

/** A warning comes with the data. */
export function isGranted(answer: unknown): boolean {
  return ['Success', 'Warning'].includes(String(ackOf(answer)));
}

/** One record comes in a list or alone; without any, the list is empty, an empty text, null, or left out. */
export function records(name: string) {
  return (answer: unknown): unknown[] | undefined => {
    if (!isGranted(answer)) return undefined;
    const list = at(within(answer), name);
    return Array.isArray(list) ? list : list ? [list] : [];
  };
}

/** @param words without them, any refusal */
export function refused(words: RegExp = /^/, { withUser }: { withUser?: boolean } = {}): Pick<Condition, 'test'> {
  return {
    test: ({ json }: AnswerFacts, { apiUsername = '' }) => {
      const answer = within(json);
      const said = JSON.stringify(at(answer, 'Messages') ?? at(answer, 'Error') ?? '').slice(0, 2000);
      return ackOf(json) === 'Error' && words.test(said) && (withUser === undefined || withUser === (apiUsername !== ''));
    },
  };
}
