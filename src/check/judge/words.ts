import type { Field, Method, Outcome, Permission } from '../../definition/index.ts';

/** What a sentence can speak of. */
export interface Words {
  platform: string;
  /** The host that was asked. */
  host: string;
  /** Whether the shop has that host for itself, so that its owner looks after the server. */
  isOwnHost?: boolean;
  /** The label of the value to blame. */
  field?: string;
  /** The data that was asked for, as the page calls it. */
  entity?: string;
  permission?: string;
  /** The permission is in our words. */
  described?: true;
  /** The platform's own sentence. */
  said?: string;
}

/** What a rule blames and what mends it, by id; of several, the first that the method in use has. */
export interface Place {
  field?: string | string[];
  step?: string | string[];
}

/** Finds the value to blame and the step that mends it among those of a method: the step that is named, or that of the value. */
export function placeIn(
  { fields, steps }: { fields: readonly Field[]; steps: Method['steps'] },
  { field, step }: Place,
): { field?: Field; step?: string } {
  const blamed = fields.find(({ id }) => [field ?? []].flat().includes(id));
  const mends = [step ?? []].flat().find((id) => steps.some((own) => own.id === id)) ?? blamed?.from;
  return { ...(blamed ? { field: blamed } : {}), ...(mends ? { step: mends } : {}) };
}

/** What a sentence can say of the permissions that data needs; nothing where any key will do. */
export function wordsFor(permissions: readonly Permission[]): Pick<Words, 'permission' | 'described'> {
  if (permissions.length === 0) return {};
  return {
    permission: permissions.map(({ name }) => name).join(', '),
    ...(permissions.every(({ exact }) => exact) ? {} : { described: true }),
  };
}

/** Fills in a sentence of a definition, once: what a word brings along stays as it is. */
export function fill(says: string, { permission, described, entity = 'this data', platform, host }: Words): string {
  const data = entity.toLowerCase();
  const words: Record<string, string> = { entity: data, platform, host };
  return says.replace(/\{(entity|platform|host)\}|“\{permission\}”|\{permission\}/g, (whole, name: string | undefined) => {
    if (name) return words[name] as string;
    if (permission === undefined) return `the permission for ${data}`;
    return whole.replace('{permission}', () => permission) + (described ? mayDiffer : '');
  });
}

const listFormat = new Intl.ListFormat('en', { type: 'conjunction' });

/** Several names within a sentence. @example 'products, customers and orders' */
export function inWords(names: readonly string[]): string {
  return listFormat.format(names);
}

/** Stands after a permission in our words. */
export const mayDiffer = ' (the wording may differ)';

/** What the platform said, as a sentence of its own. @example 'Acme says: “Invalid permissions”.' */
export function quote({ platform, said }: Pick<Words, 'platform' | 'said'>): string {
  return said ? `${platform} says: “${said}”.` : '';
}

/** The general sentence for an outcome, where a definition has none of its own: what is wrong, then what to do. */
export function generalSentence(outcome: Exclude<Outcome, 'ok'>, words: Words): string {
  const sentence = withoutQuote(outcome, words);
  return words.said ? `${sentence} ${quote(words)}` : sentence;
}

function withoutQuote(outcome: Exclude<Outcome, 'ok'>, words: Words): string {
  const { platform, host, isOwnHost = false, field, entity = 'this data', permission, described } = words;
  const server = isOwnHost ? `The shop’s server at ${host}` : platform;
  switch (outcome) {
    case 'invalid-value':
      return `${field ?? 'A value'} cannot be right. Copy it again.`;
    case 'host-not-allowed':
      return `${host} is not an address that is asked for ${platform}. Enter the address that the guide names.`;
    case 'store-not-found':
      return `${platform} knows no store at ${host}. Check ${field ? `the ${field}` : 'the address'} for typing mistakes.`;
    case 'unreachable':
      return isOwnHost
        ? `The shop’s server at ${host} could not be reached. This says nothing about your values; check the address, or try again in a few minutes.`
        : `${platform} could not be reached at ${host}. This says nothing about your values; try again in a few minutes.`;
    case 'tls-failed':
      return field
        ? `${host} has no valid security certificate, so no values were sent there. Check the address, or ask whoever looks after the shop’s domain.`
        : `The connection to ${platform} could not be secured, so no values were sent. This says nothing about them; try again later.`;
    case 'not-an-api':
      return field
        ? `${host} answered with a web page instead of data. Check that the ${field} is the right one and that API access is switched on.`
        : `${platform} answered with a web page instead of data, as during maintenance. Your values may be right; try again later.`;
    case 'credentials-rejected':
      return `${platform} does not accept ${field ? `the ${field}` : 'these values'}. Copy everything again, or create a new key.`;
    case 'credentials-expired':
      return `${field ? `The ${field}` : 'The key'} has expired. Create a new one.`;
    case 'permission-missing':
      return `The key works, but it may not read ${entity.toLowerCase()}. ${
        permission
          ? `Usually the permission “${permission}”${described ? mayDiffer : ''} is missing: add it.`
          : 'Usually a permission is missing: add it.'
      }`;
    case 'plan-required':
      return `The store’s plan does not include ${platform}’s API for ${entity.toLowerCase()}. A higher plan is needed.`;
    case 'store-unavailable':
      return 'The store does not answer at the moment: it is closed, paused or in maintenance. Check again later.';
    case 'ip-blocked':
      return `${platform} refuses requests from this checker at the moment. Your values may be right; try again later.`;
    case 'rate-limited':
      return `${platform} asks for a pause, because it was asked too often. Wait, then check again.`;
    case 'platform-error':
      return `${server} gave an answer that this checker does not understand. Your values may be right; try again later.`;
    case 'platform-retired':
      return `${platform} is shut down. No key can work any more.`;
    case 'unverified':
      return `Nothing speaks against these values, but ${platform} offers no way to prove them here.`;
  }
}
