import {
  anyPublicHost,
  type Entity,
  entityName,
  type LivePlatform,
  type ReadableEntity,
  requestsOf,
  type Show,
  waysToRead,
} from '../../../src/definition/index.ts';
import { escapeMdx } from '../escapeMdx.ts';
import { blocks, code, enumerate, heading, list, table } from '../markdown.ts';
import { perMethod } from '../methods.ts';
import { label } from '../permissionBlock.ts';

/** Which requests the check makes, what they need, what is shown of the answers, and what cannot be checked. */
export function whatIsAsked(platform: LivePlatform): string {
  return blocks(
    heading(2, 'What the check asks', 'what-is-asked'),
    perMethod(platform, (_method, seen) => questions(seen)),
    tokenExchange(platform),
    'The check only reads. It changes nothing in the store and keeps none of your values: [what happens to them](../privacy.md).',
  );
}

/** @param platform as one of its methods sees it */
function questions(platform: LivePlatform): string {
  const { api, authenticate, entities } = platform;
  const all = Object.entries(entities) as [string, Entity][];
  const read = all.filter(([, entity]) => waysToRead(entity).length > 0);
  const reading = read.length > 0 && 'reads one record of each kind of data:';
  const plan =
    'notOffered' in authenticate
      ? [escapeMdx(authenticate.notOffered), reading && `It ${reading}`]
      : [
          reading
            ? `First it asks whether the values are accepted, then it ${reading}`
            : 'It asks whether the values are accepted.',
        ];
  return blocks(
    `The check uses the ${escapeMdx(api.name)} ${where(api.hosts, platform.name)}. ${plan.filter(Boolean).join(' ')}`,
    reading && table(['Data', 'Permission', 'What you see of a record'], read.map(row)),
    describes(read) && 'A permission that does not stand in a box is in our words: your screen may word it differently.',
    api.recognise && recognises(platform.name),
    otherWays(platform),
    severalQuestions(read),
    reasons('Skipped in some cases, with these words:', all, conditionsOf),
    reasons('Not checked:', all, (entity) => ('notOffered' in entity ? [entity.notOffered] : [])),
    regionOrder(platform),
    api.limits && escapeMdx(api.limits),
  );
}

function recognises(platform: string): string {
  return `Before all that, it asks at your address without the values whether ${escapeMdx(platform)} answers there, and sends them nowhere else. If the store leads from there to its own other name, as from \`example.com\` to \`www.example.com\`, the check goes on there and tells you.`;
}

/** How the key is shown where a server does not pass it on, and where it stands then. */
function otherWays({ api: { otherAuth } }: LivePlatform): string | undefined {
  const inAddress = otherAuth.some(({ auth }) => 'query' in auth);
  const otherwise = otherAuth.some(({ auth }) => !('query' in auth));
  if (otherAuth.length === 0) return undefined;
  return [
    'Some servers do not pass on the header in which the key stands. Where the answer looks like that,',
    otherwise && 'the check shows the key by a signature, in which no secret stands.',
    otherwise && inAddress && 'Where that is not understood either,',
    inAddress &&
      'it sends the key once within the address, over https. Then the key stands in the log of the shop’s own server, and the result says so.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** More than a few hosts are many of one kind, such as one for each country: nobody reads them all. */
function where(hosts: readonly string[], platform: string): string {
  if (hosts.includes(anyPublicHost)) return 'at the address of your store and calls nothing else';
  const named = (hosts.length > 6 ? hosts.slice(0, 3) : hosts).map((host) => code(host.replace('**', '*')));
  const similar = hosts.length > 6 ? [`similar addresses of ${escapeMdx(platform)}`] : [];
  return `at ${enumerate([...named, ...similar])} and calls nothing else`;
}

function row([id, entity]: [string, Entity]): string[] {
  const ways = waysToRead(entity);
  const either = (cell: (way: ReadableEntity) => string) => [...new Set(ways.map(cell))].join('<br />or ');
  return [escapeMdx(entityName(id, entity)), either(needed), either(preview)];
}

function describes(read: [string, Entity][]): boolean {
  return read.some(([, entity]) => waysToRead(entity).some(({ permission }) => permission.some(({ exact }) => !exact)));
}

function needed({ permission, public: isPublic }: ReadableEntity): string {
  if (isPublic) return 'none: anybody can read it';
  return permission.length > 0 ? permission.map((one) => escapeMdx(label(one))).join('<br />') : 'none: any key will do';
}

function preview({ title, titled, show, total }: ReadableEntity): string {
  const masked = (label: string, what: Show) =>
    `${escapeMdx(label)}${typeof what !== 'string' && what.personal ? ' (masked)' : ''}`;
  return [
    masked(titled, title),
    ...Object.entries(show).map(([label, what]) => masked(label, what)),
    ...(total ? ['how many there are'] : []),
  ].join(', ');
}

function severalQuestions(read: [string, Entity][]): string | undefined {
  const names = read
    .filter(([, entity]) => waysToRead(entity).some(({ first, also }) => also.length > 0 || Object.keys(first).length > 0))
    .map(([id, entity]) => escapeMdx(entityName(id, entity).toLowerCase()));
  return names.length > 0 ? `For ${enumerate(names)} it asks more than one question.` : undefined;
}

/** What must be known before this can be asked, in the words that the check uses where it is not. */
function conditionsOf(entity: Entity): string[] {
  const needs = waysToRead(entity).flatMap(({ needs }) => Object.values(needs));
  return [...new Set([...needs, ...('cases' in entity ? [entity.otherwise] : [])])];
}

function reasons(title: string, all: [string, Entity][], reasonsOf: (entity: Entity) => string[]): string | undefined {
  const told = all.flatMap(([id, entity]) => reasonsOf(entity).map((reason) => ({ reason, data: entityName(id, entity) })));
  const items = [...Map.groupBy(told, ({ reason }) => reason)].map(
    ([reason, those]) => `**${escapeMdx(enumerate(those.map(({ data }) => data)))}:** ${escapeMdx(reason)}`,
  );
  return items.length > 0 ? blocks(title, list(items)) : undefined;
}

function tokenExchange(platform: LivePlatform): string | undefined {
  const { methods } = platform;
  const exchanging = methods.filter((method) => requestsOf(platform, method).some(({ request }) => request.reads === 'token'));
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
  const unless = [field && 'no region is chosen', regions.choose && 'the values tell no region'].filter(Boolean);
  const who = unless.length > 0 ? `Where ${unless.join(' and ')}, these` : 'The servers';
  return `${who} are asked in this order until one accepts the values: ${escapeMdx(regions.order.map(name).join(', '))}.`;
}
