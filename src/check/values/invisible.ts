/** Characters without any mark on the screen: joiners, soft hyphens, marks that turn the direction of a text. */
const invisible = /\p{Cf}|\p{Default_Ignorable_Code_Point}/gu;

/** What nobody typed: it comes along when people copy out of chats, PDFs and web pages. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}

export function hasInvisible(text: string): boolean {
  return text.search(invisible) >= 0;
}
