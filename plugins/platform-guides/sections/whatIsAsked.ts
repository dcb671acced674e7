import {
  anyPublicHost,
  type Entity,
  type LivePlatform,
  type ReadableEntity,
  type Show,
  waysToRead,
} from '../../../src/definition/index.ts';
import { entityTitle } from '../entityTitle.ts';
import { escapeMdx } from '../escapeMdx.ts';
import { blocks, code, enumerate, heading, list, table } from '../markdown.ts';

/** Which requests the check makes, what they need, what is shown of the answers, and what cannot be checked. */
export function whatIsAsked(platform: LivePlatform): string {
  const { api, authenticate, entities } = platform;
  const all = Object.entries(entities) as [string, Entity][];
  return blocks(
    heading(2, 'What the check asks', 'what-is-asked'),
    `The check uses the ${escapeMdx(api.name)} ${where(api.hosts)}. ${
      'notOffered' in authenticate
        ? escapeMdx(authenticate.notOffered)
        : 'First it asks whether the values are accepted, then it reads one record of each kind of data:'
    }`,
    table(
      ['Data', 'Permission', 'What you see of a record'],
      all.flatMap(([id, entity]) =>
        waysToRead(entity)
          .slice(0, 1)
          .map((way) => [escapeMdx(entityTitle(id, entity)), [way.permission].flat().map(code).join('<br />'), preview(way)]),
      ),
    ),
    ...notChecked(all),
    tokenExchange(platform),
    regionOrder(platform),
    api.limits && escapeMdx(api.limits),
    'The check only reads. It changes nothing in the store and keeps none of your values: [what happens to them](../privacy.md).',
  );
}

function where(hosts: readonly string[]): string {
  if (hosts.includes(anyPublicHost)) return 'at the address of your store and calls nothing else';
  return `at ${enumerate(hosts.map((host) => code(host.replace('**', '*'))))} and calls nothing else`;
}

function preview({ title, show, total }: ReadableEntity): string {
  const masked = (label: string, what: Show) =>
    `${escapeMdx(label)}${typeof what !== 'string' && what.personal ? ' (masked)' : ''}`;
  return [
    masked('Name', title),
    ...Object.entries(show).map(([label, what]) => masked(label, what)),
    ...(total ? ['how many there are'] : []),
  ].join(', ');
}

function notChecked(all: [string, Entity][]): string[] {
  const reasons = all.flatMap(([id, entity]) =>
    'notOffered' in entity ? [`**${escapeMdx(entityTitle(id, entity))}:** ${escapeMdx(entity.notOffered)}`] : [],
  );
  return reasons.length > 0 ? ['Not checked:', list(reasons)] : [];
}

function tokenExchange({ methods, authenticate }: LivePlatform): string | undefined {
  const isExchange = (request: object) => 'reads' in request && request.reads === 'token';
  const exchanging = methods.filter(({ before }) => [authenticate, ...Object.values(before)].some(isExchange));
  if (exchanging.length === 0) return undefined;
  const only =
    exchanging.length < methods.length && ` with ${enumerate(exchanging.map(({ title }) => `**${escapeMdx(title)}**`))}`;
  return `It logs in once${only || ''} and gets a token for a short time, which is forgotten when the check ends.`;
}

function regionOrder({ api: { regions }, methods }: LivePlatform): string | undefined {
  if (!regions || regions.order.length < 2) return undefined;
  const field = methods.flatMap(({ fields }) => fields).find(({ id }) => id === regions.field);
  const name = (region: string) =>
    (field?.kind === 'choice' && field.choices.find(({ value }) => value === region)?.label) || region;
  return `Where no region is chosen, they are tried in this order until one accepts the values: ${escapeMdx(regions.order.map(name).join(', '))}.`;
}
