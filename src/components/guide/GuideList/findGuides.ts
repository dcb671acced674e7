import type { GuideLink } from '../../../definition/guideLink.ts';

/** A guide that was found, and the other name that led to it where it was not the name itself. */
export interface FoundGuide extends GuideLink {
  foundAs?: string;
}

/** The guides whose name, or one of whose other names, has what was typed in it; those that begin with it come first. */
export function findGuides(guides: readonly GuideLink[], typed: string): FoundGuide[] {
  const sought = simple(typed);
  const found = guides.flatMap((guide): FoundGuide[] => {
    if (simple(guide.name).includes(sought)) return [guide];
    const foundAs = guide.alsoCalled.find((name) => simple(name).includes(sought));
    return foundAs ? [{ ...guide, foundAs }] : [];
  });
  return found.toSorted((a, b) => Number(begins(b, sought)) - Number(begins(a, sought)));
}

function begins({ name, foundAs }: FoundGuide, sought: string): boolean {
  return simple(foundAs ?? name).startsWith(sought);
}

/** Without case, accents, blanks and punctuation: "cafe shop" finds "CaféShop". */
function simple(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}
