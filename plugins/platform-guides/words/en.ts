import type { Outcome } from '../../../src/definition/index.ts';

/** What the answers are called on a page, in the order in which they are explained. Also the headings of `docs/troubleshooting.md`. */
const outcomes: Record<Exclude<Outcome, 'ok'>, string> = {
  'invalid-value': 'A value cannot be right',
  'host-not-allowed': 'Not an address of this platform',
  'store-not-found': 'Store not found',
  'credentials-rejected': 'Values not accepted',
  'credentials-expired': 'Values have expired',
  'permission-missing': 'Permission missing',
  'plan-required': 'The plan has no API access',
  'store-unavailable': 'Store closed or paused',
  'not-an-api': 'The API cannot be used here',
  'ip-blocked': 'The checker is blocked',
  'rate-limited': 'Asked too often',
  unreachable: 'Not reachable',
  'tls-failed': 'No secure connection',
  'platform-error': 'Answer not understood',
  'platform-retired': 'Platform shut down',
  unverified: 'Nothing wrong found, nothing proven',
};

/** What a guide page says besides its definition. Names in sentences are MDX already. */
export const en = {
  /** For days and lists. BCP 47. */
  locale: 'en-GB',
  outcomes,
  connect: (platform: string) => `Connect ${platform}`,
  mayDifferOnScreen: 'The wording may differ on your screen.',
  or: 'or',
  source: 'source',

  needs: 'What you need',
  newToThis: 'New to this? [Start here](/start-here.md).',
  setUp: 'Set up access',
  setUpRetired: 'What you can still do',
  check: 'Check your values',
  explain: 'Explain an error message',
  report: 'Open a report for support',
  whenItWorks: (tool: string) =>
    `When everything works here, run the connection test in ${tool}: [Verification](/verification.md).`,
  done: 'When you are done',
  sources: 'Sources and review',
  reviewed: (day: string) => `This guide was last reviewed on ${day}. Its facts come from these texts.`,
  correct: (address: string) => `Something has changed? [Correct this guide](${address}).`,
  dated: (day: string) => `of ${day}`,
  read: (day: string) => `read in the copy of ${day}`,
  saysSoHere: (platform: string) => `${platform} says so here`,

  minutes: (minutes: number) => `This takes about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  keyLives: (time: string) => `Its key lives ${time}.`,
  quoted: (name: string) => `“${name}”`,
  writesToo: {
    title: 'This key can also change your shop',
    /** @param platform where it holds for all ways of connecting */
    text: (platform: string | undefined, isEnded: boolean) =>
      `${platform ? `${platform} has` : 'This way has'} no key that can only read: this one can also change or delete things in your shop. Give it to nobody but {tool}, and end it when the work is done.${isEnded ? ' The last step ends it.' : ''}`,
  },
  into: {
    title: (platform: string) => `Do you move into ${platform}?`,
    canWrite: (tool: string) => `With the key from the steps above, ${tool} can also write into the shop.`,
    needsMore: (tool: string) => `The steps above let ${tool} read. To write into the shop, it needs more.`,
    tick: 'Tick these, too:',
  },
  permissions: {
    forData: (permission: string, data: string) => `${permission} for ${data}`,
    forTool: (permission: string) => `${permission} for {tool}`,
    usual: 'Tools that move a shop usually want these, too; the check does without them:',
    addLater: 'What {tool} asks for besides can be added later.',
    besides: 'Besides what the check reads, {tool} wants these. Allow them, too, where you are asked:',
    lookFirst: '**Look into the list of {tool} first.** Nothing can be added later: what it asks for besides, choose it now.',
  },
  addresses: {
    comesFrom: 'The check on this page comes from:',
    ask: 'Ask the people who run this site for its outgoing addresses.',
  },
  authorizationLink: {
    text: 'the authorization link',
    ask: 'the authorization link (the people behind {tool} give it to you)',
  },
  /** How the name of an app or a key that can be copied stands in a text. */
  appInQuotes: /“\{app\}”/g,

  values: {
    title: 'Values to enter',
    titleRetired: 'Values that were asked for',
    retired: 'Old instructions speak of these. They open nothing any more.',
    intro: (tool: string) => `These go into ${tool} and into the check. The examples show the shape only; they open nothing.`,
    keepSafe:
      'Whoever has a secret value can use it. Keep it in a password manager, not on paper, and do not send it by e-mail or chat.',
    head: ['Value', 'Where you find it', 'Looks like'],
    secret: 'Secret.',
    optional: 'Optional.',
    addedOptional: 'A tool may not ask for it.',
    added: 'A tool may not ask for it, but the check needs it.',
    oneOf: (choices: string) => `One of: ${choices}`,
  },

  answers: {
    title: 'What the answers mean',
    intro:
      'What the check can say about this platform in particular. All results, also those that any platform can give, are under [Troubleshooting](/troubleshooting.md).',
    thisAddress: 'this address',
    ThisAddress: 'This address',
    example: (sentence: string) => `For example: ${sentence}`,
  },

  lost: 'What does not come along',

  asked: {
    title: 'What the check asks',
    onlyReads:
      'The check only reads. It changes nothing in the store and keeps none of your values: [what happens to them](/privacy.md).',
    uses: (api: string, where: string) => `The check uses the ${api} ${where}.`,
    itReads: 'It reads one record of each kind of data:',
    provesAndReads: 'First it asks whether the values are accepted, then it reads one record of each kind of data:',
    proves: 'It asks whether the values are accepted.',
    head: ['Data', 'Permission', 'What you see of a record'],
    ourWords: 'A permission that does not stand in a box is in our words: your screen may word it differently.',
    recognises: (platform: string) =>
      `Before all that, it asks at your address without the values whether ${platform} answers there, and sends them nowhere else. If the store leads from there to its own other name, as from \`example.com\` to \`www.example.com\`, the check goes on there and tells you.`,
    atYourAddress: 'at the address of your store and calls nothing else',
    at: (hosts: string) => `at ${hosts} and calls nothing else`,
    similar: (platform: string) => `similar addresses of ${platform}`,
    cutsOff: 'Some servers do not pass on the header in which the key stands. Where the answer looks like that,',
    signs: 'the check shows the key by a signature, in which no secret stands.',
    notUnderstood: 'Where that is not understood either,',
    inAddress:
      'it sends the key once within the address, over https. Then the key stands in the log of the shop’s own server, and the result says so.',
    skipped: 'Skipped in some cases, with these words:',
    notChecked: 'Not checked:',
    public: 'none: anybody can read it',
    anyKey: 'none: any key will do',
    masked: (label: string) => `${label} (masked)`,
    howMany: 'how many there are',
    several: (names: string) => `For ${names} it asks more than one question.`,
    /** @param methods where not all of them do so */
    token: (methods: string | undefined) =>
      `It logs in once${methods ? ` with ${methods}` : ''} and gets a token for a short time, which is forgotten when the check ends.`,
    regions: (order: string, { byChoice, byValues }: { byChoice: boolean; byValues: boolean }) => {
      const unless = [byChoice && 'no region is chosen', byValues && 'the values tell no region'].filter(Boolean);
      const who = unless.length > 0 ? `Where ${unless.join(' and ')}, these` : 'The servers';
      return `${who} are asked in this order until one accepts the values: ${order}.`;
    },
  },
};

/** The words of a guide page, in one language. */
export type GuideWords = typeof en;
