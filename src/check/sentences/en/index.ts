import type { Lang } from '../../../definition/lang.ts';
import { mayDiffer, outcomes, thisData } from './outcomes.ts';
import { values } from './values.ts';

const { list } = values;

function span(seconds: number): string {
  if (seconds < 90) return `${seconds} seconds`;
  return seconds < 2 * 60 * 60 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3600)} hours`;
}

/** About how long, for what is left. */
function timeLeft(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 90) return `${Math.max(minutes, 1)} ${minutes <= 1 ? 'minute' : 'minutes'}`;
  return `${Math.round(minutes / 60)} hours`;
}

/**
 * Every sentence that a check says by itself, in English. In those that are texts, `{platform}`, `{host}` and `{entity}` are filled in
 * as in the sentences of a definition.
 */
export const en = {
  ...{ lang: 'en' as Lang, values, outcomes, mayDiffer, thisData },
  permissionFor: (data: string) => `the permission for ${data}`,
  /** The same behind a word for it. */
  forData: (data: string) => `for ${data}`,

  valuesRight: 'The values look right.',
  valuesNotLookedAt: 'The values were not looked at: none can be right any more.',
  accepted: (platform: string) => `${platform} accepts these values.`,
  notOffered: (platform: string) => `${platform} does not offer this.`,
  notWithThese: (platform: string) => `${platform} cannot be asked for this with these values.`,
  notAsked: {
    stopped: 'Not asked, because the check was stopped.',
    outOfTime: 'Not asked, because this checker ran out of time.',
    unprovable: 'Not asked, because the values cannot be proved here.',
    failed: 'Not asked, because an earlier check failed.',
  },
  unproved: 'Not judged, because the values could not be proved.',
  unprovable: 'These values cannot be proved here.',

  read: {
    some: (name: string, { value, exact }: { value: number; exact: boolean }) =>
      `${name} can be read: ${exact ? '' : 'at least '}${value.toLocaleString('en')}.`,
    any: (name: string) => `${name} can be read.`,
    none: (name: string) => `${name} can be read. There are none yet.`,
    public: 'Anybody can read this here, so it says nothing about your key.',
    nameless: '(no name)',
  },

  summary: {
    outOfTime: (platform: string) =>
      `This checker ran out of time before everything was asked: it has too much to do at the moment, or ${platform} answers slowly. Your values may be right; check again in a minute.`,
    stopped: 'The check was stopped before everything was asked.',
    right: 'The values are right.',
    nothingChosen: 'The values are right. No data was chosen, so none was read.',
    works: (names: readonly string[]) => `Everything works: the values are right and ${list(names)} can be read.`,
    worksEmpty: (names: readonly string[]) =>
      `It works, but there is nothing to see: the values are right, and ${list(names)} can be read, but the shop has none. Is it the right shop?`,
    readsNothing: (platform: string, names: readonly string[]) =>
      `The key is known, but ${platform} lets it read nothing that was asked for: ${list(names)}.`,
    almost: (names: readonly string[]) => `Almost: ${list(names)} cannot be read.`,
    missing: (permissions: readonly string[], described: boolean) =>
      `Usually these permissions are missing${described ? mayDiffer : ''}: ${permissions.map((one) => `“${one}”`).join(', ')}.`,
  },

  failure: {
    noSuchName: 'There is no server named {host}. Check the address for typing mistakes.',
    tooLate: '{platform} did not answer at {host} in time. This says nothing about your values; try again in a few minutes.',
    tooLateOwn:
      'The shop’s server at {host} did not answer in time. This says nothing about your values; try again in a few minutes.',
    nothingThere:
      'Nothing answers at {host} on the secure port: https, port 443, is the only one that is asked. Check the address; if the shop has no https, its server must be given it first.',
    certificateExpired:
      'The security certificate of {host} has expired, so no values were sent there. Ask whoever looks after the shop’s domain to renew it.',
    certificateOfOther:
      'The security certificate at {host} is for another name, so no values were sent there. Check the address, with and without “www.”, or ask whoever looks after the shop’s domain.',
    certificateSelfSigned:
      'The security certificate of {host} was made by the server itself, and nobody vouches for it, so no values were sent there. Ask whoever looks after the shop’s domain for one that browsers accept.',
    notPublic:
      '{host} leads to an address that is not on the public internet, so it was not asked. Enter the address at which everybody can reach the shop.',
    busy: 'This checker has too much to do at the moment, so {platform} was not asked. Your values may be right; check again in a minute.',
    rejectedBefore: (waitS: number) =>
      `{platform} rejected these values a moment ago, so they were not sent again. Change what is wrong; if you mended it at {platform}, check again in ${span(waitS)}.`,
    accountAtRisk: (waitS: number) =>
      `Wrong logins for this account went to {platform} from here, and one more may lock it, so nothing was sent. Your values may be right: log in to {platform} with them yourself, or check again in ${span(waitS)}.`,
    paused: (waitS: number) =>
      `Too many wrong values went to {platform} from this checker, so it pauses before {platform} blocks it. Your values may be right; check again in ${span(waitS)}.`,
    crowded: (waitS: number) =>
      `Too many checks are asking {host} at the moment, so it was not asked once more. Your values may be right; check again in ${span(waitS)}.`,
    unfit: (label: string) => `The ${label} contains something that cannot be part of it, so it was not sent. Copy it again.`,
    unsendable: 'One of the values contains a character that {platform} never uses, so nothing was sent. Copy them again.',
    /** In place of a host that must not be repeated. */
    thisAddress: 'This address',
    /** The same in the middle of a sentence. */
    thisAddressWithin: 'this address',
  },

  answer: {
    gone: '{platform} has switched off the part of its API that this check asks. That is no fault of your values and does not mean that the shop is closed.',
    trouble: '{platform} has a problem of its own at the moment. This says nothing about your values; try again later.',
    troubleOwn:
      'The shop’s server at {host} has a problem of its own at the moment. This says nothing about your values; try again later, or ask whoever looks after the server.',
    stranger: (isPage: boolean) =>
      `{platform} does not answer at {host}${isPage ? ', another website does' : ''}, so none of your values were sent there.`,
    checkAddress: (label: string | undefined) => `Check the ${label ?? 'address'}: it must be the address of the shop itself.`,
    over: (label: string) =>
      `The ${label} has ended; its end stands in the key itself. Create a new one, and use it before its time is over.`,
    grantedAndRefused: (platform: string) =>
      `${platform} lists “{permission}” among what this key may do, and refuses {entity} all the same. Create a new key; if that does not help, ask ${platform}.`,
  },

  front: {
    password: (isOwnHost: boolean) =>
      `${isOwnHost ? 'The shop’s own web server' : 'A web server'} at {host} asks for a user name and a password of its own before anybody reaches {platform}. Your values may be right: switch that password off for the API, or while the work lasts, and check again.`,
    shield: (name: string | undefined) =>
      `A protection against robots${name ? ` (${name})` : ''} in front of {platform} stopped this checker. Your values may be right; try again later, or from another place.`,
    shieldOwn: (name: string | undefined) =>
      `A protection against robots${name ? ` (${name})` : ''} stands in front of {host} and stopped this checker. Your values may be right: whoever looks after the shop’s server can let this checker’s addresses through.`,
  },

  page: {
    maintenance:
      'The shop at {host} shows a page that says it is in maintenance or not open yet. Open the shop, or let the API through, then check again.',
    refused: (isOwnHost: boolean, mayDiffer: boolean) =>
      `${isOwnHost ? 'The server of the shop, or a firewall in front of it,' : 'A server or a firewall in front of {platform}'} refused this checker with a web page. That says nothing about your values${mayDiffer ? '; check the address, and let this checker through' : '; try again later'}.`,
    neverAShop: (target: string) =>
      `{host} leads to ${target}, which belongs to {platform} and is no shop. Usually the shop is closed, has expired or has moved; check the address.`,
    login: (target: string) =>
      `{host} asks visitors to log in, at ${target}, before it answers, so nothing more was sent. Check the address, and that the API can be reached without that login.`,
    unencrypted:
      '{host} leads to an address without encryption (http), where no values are sent. Check the address, or have https set up for the shop.',
    elsewhere: '{host} leads to another page instead of answering. Check that the address is written exactly as the guide says.',
    moved: (target: string) =>
      `{host} leads to ${target} instead of answering, and values do not follow. If ${target} is the shop’s real address, enter that one.`,
  },

  advice: {
    /** By what showed it. */
    moved: {
      redirect: (place: string, label: string) =>
        `Your shop answers at ${place}, and leads there from the address that you entered. Enter the ${label} with ${place} in the tool.`,
      home: (place: string, label: string) =>
        `Your shop says of itself that its address is ${place}. Enter the ${label} with ${place} in the tool.`,
      folder: (place: string, label: string) =>
        `Your shop answers at ${place}: what you entered behind that is a page of it, and no folder. Enter the ${label} with ${place} in the tool.`,
    },
    endsIn: (label: string | undefined, ms: number) =>
      `${label ? `The ${label}` : 'The key'} ends in ${timeLeft(ms)}. Let the tool finish before that, or create one that lasts longer.`,
    endsOn: (label: string | undefined, day: string) =>
      `${label ? `The ${label}` : 'The key'} ends on ${day}. Let the tool finish before that, or create one that lasts longer.`,
    sentInAddress: (platform: string) =>
      `The key was also sent within an address, over https, because ${platform} did not get it otherwise. It stands in the log of the shop’s own server now: replace the key when the work is done.`,
    lost: (name: string, text: string) => `${name}: ${text}`,
    /** @param addLater whether the key can get them later, where that is known */
    lacks: (tool: string, permissions: readonly string[], addLater: boolean | undefined) =>
      [
        `${wants(tool, permissions)}, which this key does not have.`,
        addLater === true && `${permissions.length === 1 ? 'It' : 'They'} can be added to it.`,
        addLater === false && 'Nothing can be added to it: a new key is needed.',
      ]
        .filter(Boolean)
        .join(' '),
    cannotSee: (tool: string, permissions: readonly string[], addLater: boolean | undefined) => {
      const them = permissions.length === 1 ? 'it' : 'them';
      return [
        `${wants(tool, permissions)}. This check cannot see whether the key has ${them}.`,
        addLater === false && `A key without ${them} cannot get ${them} later: a new one is needed then.`,
      ]
        .filter(Boolean)
        .join(' ');
    },
    /** @param left how many more wrong logins go out from here: one or none */
    lockout: (platform: string, lockedForS: number, left: number) => {
      const hours = Math.ceil(lockedForS / 3600);
      const time = hours === 24 ? 'a day' : hours === 1 ? 'an hour' : `${hours} hours`;
      const warning = `One more wrong try may lock the account for ${time}.`;
      return left === 1
        ? `${warning} Log in to ${platform} yourself to see which user and password are right, before you check again.`
        : `${warning} So this checker sends no more of them to ${platform} for this account until ${time} has passed.`;
    },
  },
};

function wants(tool: string, permissions: readonly string[]): string {
  return `${tool.charAt(0).toUpperCase()}${tool.slice(1)} also wants ${list(permissions.map((name) => `“${name}”`))}`;
}

/** The sentences of a check, in one language. */
export type Sentences = typeof en;
