import {
  anyPublicHost,
  type Entity,
  entityName,
  type LivePlatform,
  type ReadableEntity,
  requestsOf,
  type Show,
  waysToRead,
  withinSentence,
} from '../../../src/definition/index.ts';
import { escapeMdx } from '../escapeMdx.ts';
import { blocks, code, enumerate, heading, list, table } from '../markdown.ts';
import { perMethod } from '../methods.ts';
import { label } from '../permissionBlock.ts';
import { type GuideWords, wordsOf } from '../words/index.ts';

/** Which requests the check makes, what they need, what is shown of the answers, and what cannot be checked. */
export function whatIsAsked(platform: LivePlatform): string {
  const says = wordsOf(platform).asked;
  return blocks(
    heading(2, says.title, 'what-is-asked'),
    perMethod(platform, (_method, seen) => questions(seen)),
    tokenExchange(platform),
    says.onlyReads,
  );
}

/** @param platform as one of its methods sees it */
function questions(platform: LivePlatform): string {
  const { api, authenticate, entities } = platform;
  const all = Object.entries(entities) as [string, Entity][];
  const read = all.filter(([, entity]) => waysToRead(entity).length > 0);
  const { asked: says } = wordsOf(platform);
  const isReading = read.length > 0;
  const plan =
    'notOffered' in authenticate
      ? [escapeMdx(authenticate.notOffered), isReading && says.itReads]
      : [isReading ? says.provesAndReads : says.proves];
  return blocks(
    [says.uses(escapeMdx(api.name), where(api.hosts, platform)), ...plan].filter(Boolean).join(' '),
    isReading &&
      table(
        says.head,
        read.map((one) => row(one, wordsOf(platform))),
      ),
    describes(read) && says.ourWords,
    api.recognise && says.recognises(escapeMdx(platform.name)),
    otherWays(platform),
    severalQuestions(read, platform),
    reasons(says.skipped, all, conditionsOf, platform),
    reasons(says.notChecked, all, (entity) => ('notOffered' in entity ? [entity.notOffered] : []), platform),
    regionOrder(platform),
    api.limits && escapeMdx(api.limits),
  );
}

/** How the key is shown where a server does not pass it on, and where it stands then. */
function otherWays({ api: { otherAuth }, lang }: LivePlatform): string | undefined {
  const says = wordsOf({ lang }).asked;
  const inAddress = otherAuth.some(({ auth }) => 'query' in auth);
  const otherwise = otherAuth.some(({ auth }) => !('query' in auth));
  if (otherAuth.length === 0) return undefined;
  return [says.cutsOff, otherwise && says.signs, otherwise && inAddress && says.notUnderstood, inAddress && says.inAddress]
    .filter(Boolean)
    .join(' ');
}

/** More than a few hosts are many of one kind, such as one for each country: nobody reads them all. */
function where(hosts: readonly string[], platform: LivePlatform): string {
  const { asked: says, locale } = wordsOf(platform);
  if (hosts.includes(anyPublicHost)) return says.atYourAddress;
  const named = (hosts.length > 6 ? hosts.slice(0, 3) : hosts).map((host) => code(host.replace('**', '*')));
  const similar = hosts.length > 6 ? [says.similar(escapeMdx(platform.name))] : [];
  return says.at(enumerate([...named, ...similar], locale));
}

function row([id, entity]: [string, Entity], { asked, or }: GuideWords): string[] {
  const ways = waysToRead(entity);
  const either = (cell: (way: ReadableEntity) => string) => [...new Set(ways.map(cell))].join(`<br />${or} `);
  return [escapeMdx(entityName(id, entity)), either((way) => needed(way, asked)), either((way) => preview(way, asked))];
}

function describes(read: [string, Entity][]): boolean {
  return read.some(([, entity]) => waysToRead(entity).some(({ permission }) => permission.some(({ exact }) => !exact)));
}

function needed({ permission, public: isPublic }: ReadableEntity, says: GuideWords['asked']): string {
  if (isPublic) return says.public;
  return permission.length > 0 ? permission.map((one) => escapeMdx(label(one))).join('<br />') : says.anyKey;
}

function preview({ title, titled, show, total }: ReadableEntity, says: GuideWords['asked']): string {
  const masked = (label: string, what: Show) =>
    typeof what !== 'string' && what.personal ? says.masked(escapeMdx(label)) : escapeMdx(label);
  return [
    masked(titled, title),
    ...Object.entries(show).map(([label, what]) => masked(label, what)),
    ...(total ? [says.howMany] : []),
  ].join(', ');
}

function severalQuestions(read: [string, Entity][], { lang }: LivePlatform): string | undefined {
  const { asked, locale } = wordsOf({ lang });
  const names = read
    .filter(([, entity]) => waysToRead(entity).some(({ first, also }) => also.length > 0 || Object.keys(first).length > 0))
    .map(([id, entity]) => escapeMdx(withinSentence(entityName(id, entity), lang)));
  return names.length > 0 ? asked.several(enumerate(names, locale)) : undefined;
}

/** What must be known before this can be asked, in the words that the check uses where it is not. */
function conditionsOf(entity: Entity): string[] {
  const needs = waysToRead(entity).flatMap(({ needs }) => Object.values(needs));
  return [...new Set([...needs, ...('cases' in entity ? [entity.otherwise] : [])])];
}

function reasons(
  title: string,
  all: [string, Entity][],
  reasonsOf: (entity: Entity) => string[],
  platform: LivePlatform,
): string | undefined {
  const { locale } = wordsOf(platform);
  const told = all.flatMap(([id, entity]) => reasonsOf(entity).map((reason) => ({ reason, data: entityName(id, entity) })));
  const items = [...Map.groupBy(told, ({ reason }) => reason)].map(
    ([reason, those]) =>
      `**${escapeMdx(
        enumerate(
          those.map(({ data }) => data),
          locale,
        ),
      )}:** ${escapeMdx(reason)}`,
  );
  return items.length > 0 ? blocks(title, list(items)) : undefined;
}

function tokenExchange(platform: LivePlatform): string | undefined {
  const { methods } = platform;
  const exchanging = methods.filter((method) => requestsOf(platform, method).some(({ request }) => request.reads === 'token'));
  if (exchanging.length === 0) return undefined;
  const { asked, locale } = wordsOf(platform);
  const titles = exchanging.map(({ title }) => `**${escapeMdx(title)}**`);
  return asked.token(exchanging.length < methods.length ? enumerate(titles, locale) : undefined);
}

function regionOrder({ api: { regions }, methods, lang }: LivePlatform): string | undefined {
  if (!regions || regions.order.length < 2) return undefined;
  const field = methods.flatMap(({ fields }) => fields).find(({ id }) => id === regions.field);
  const name = (region: string) =>
    (field?.kind === 'choice' && field.choices.find(({ value }) => value === region)?.label) || region;
  const order = escapeMdx(regions.order.map(name).join(', '));
  return wordsOf({ lang }).asked.regions(order, { byChoice: field !== undefined, byValues: regions.choose !== undefined });
}
