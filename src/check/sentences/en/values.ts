const listFormat = new Intl.ListFormat('en', { type: 'conjunction' });

/** What can be said of a value before anything is sent. The page says it too, so this is sent to readers. */
export const values = {
  enter: (label: string) => `Enter the ${label}.`,
  choose: (label: string) => `Choose one of the options for ${label}.`,
  tooLong: (label: string) => `This is far too long for the ${label}. Copy only the value itself.`,
  longerText: 'This is a longer text; copy each value into its field.',
  broken: (label: string) => `The ${label} contains a line break or a hidden character. Copy it again, on its own.`,
  dressed: (label: string) =>
    `This is more than the ${label}: there is a name, a quotation mark or a comma beside it. Enter the value alone.`,
  strangeLetter: (label: string) => `The ${label} contains a letter that no key has. Copy it again, on its own.`,
  unseen: (label: string) =>
    `The ${label} contains a character that cannot be seen. It is used as typed; type it by hand if it is rejected.`,
  blank: (label: string) =>
    `The ${label} begins or ends with a blank. It is used as typed; remove the blank if it is not part of it.`,
  webAddress: (label: string) => `This is a web address. Enter the ${label} itself.`,
  mailAddress: (label: string) => `This is an e-mail address. Enter the ${label}.`,
  mask: (label: string) => `These are dots or stars that hide the ${label}. Show it on the page where it stands, then copy it.`,
  placeholder: (label: string) => `This is an example from a description, not a value. Enter your own ${label}.`,
  shorter: (label: string, length: number, usual: number) =>
    `The ${label} is shorter than usual: ${length} characters, not ${usual}. Check that it was copied completely.`,

  keyNotAddress: (label: string, like: string) => `This looks like a key, not a web address. The ${label} looks like “${like}”.`,
  notAnAddress: (label: string, like: string) => `This is not a web address for the ${label}. It looks like “${like}”.`,
  wrapped: (host: string) =>
    `This link was wrapped by ${host}, a mail filter or a search page. Open it, and copy the address that the browser then shows.`,
  inNumbers: (host: string, like: string) =>
    `${host} is an address in numbers, and this check asks for names only. Enter the shop’s name, such as “${like}”.`,
  notPublic: (host: string, like: string) =>
    `${host} is not an address on the internet. Enter the shop’s public address, such as “${like}”.`,
  otherHost: (host: string, like: string) => `${host} is not an address of this platform. It looks like “${like}”.`,
  unencrypted: (label: string) =>
    `The ${label} begins with http://. This check asks over https only: nothing is sent over http. In the tool, too, enter it with https://.`,
  withPort: (port: string) =>
    `Addresses with a port (“:${port}”) are not checked: this check asks only at the usual one, 443. Your values may be right. If the shop answers without it too, leave it out.`,

  belongsElsewhere: (owner: string, label: string) =>
    `This is the ${owner}, which has a field of its own. Enter the ${label} here.`,
  swapped: (label: string, other: string) => `The ${label} and the ${other} look swapped. Exchange the two values.`,
  twice: (label: string, other: string) => `The ${label} and the ${other} are the same. Copy each one again.`,
  alike: (label: string, other: string) => `The ${label} and the ${other} are the same. That is fine if you chose them so.`,

  /** Several names within a sentence. @example 'products, customers, and orders' */
  list: (names: readonly string[]) => listFormat.format(names),
  /** What the platform said, as a sentence of its own. @example 'Acme says: “Invalid permissions”.' */
  quote: (platform: string, said: string) => `${platform} says: “${said}”.`,
  /** Around what is quoted. */
  quotes: ['“', '”'] as [open: string, close: string],
};

/** What can be said of a value, in one language. */
export type ValueSentences = typeof values;
