/** What the plugin search makes of the catalogue and the pages. */
declare module '@generated/site-search/default/guides.json' {
  const guides: import('../definition/guideLink.ts').GuideLink[];
  export default guides;
}

declare module '@generated/site-search/default/cards.json' {
  /** In the order of the guides. */
  const cards: import('../definition/guideCard.ts').GuideCard[];
  export default cards;
}

declare module '@generated/site-search/default/keys.json' {
  /** What `readForm` reads. */
  const keys: unknown[];
  export default keys;
}

declare module '@generated/site-search/default/details.json' {
  /** In the order of the guides. */
  const details: import('./guideEntry.ts').GuideDetails[];
  export default details;
}

declare module '@generated/site-search/default/sections.json' {
  const sections: import('./section.ts').Section[];
  export default sections;
}
