import { blocks } from './markdown.ts';
import type { SiteWords } from './siteWords.ts';
import type { GuideWords } from './words/index.ts';

/** Stands on a line of its own in the step in which a list of allowed addresses is edited. */
const placeholder = /^( *)\{outgoingAddresses\}$/gm;

/** The addresses as a block that can be copied, or `undefined` where the operator names none. */
export function addressBlock(
  { outgoingAddresses }: Pick<SiteWords, 'outgoingAddresses'>,
  says: GuideWords['addresses'],
): string | undefined {
  if (outgoingAddresses.length === 0) return undefined;
  return blocks(says.comesFrom, `\`\`\`text\n${outgoingAddresses.join('\n')}\n\`\`\``);
}

/** Puts the addresses from which the check comes into a text, or words that say whom to ask for them. */
export function withOutgoingAddresses(
  text: string,
  words: Pick<SiteWords, 'outgoingAddresses'>,
  says: GuideWords['addresses'],
): string {
  const told = addressBlock(words, says) ?? says.ask;
  return text.replace(placeholder, (_line, indent: string) => told.replace(/^(?=.)/gm, () => indent));
}
