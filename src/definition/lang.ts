/** The languages of the interface and of what a check says. Definitions are written in the first. BCP 47. */
export const langs = ['en', 'de'] as const;

export type Lang = (typeof langs)[number];
