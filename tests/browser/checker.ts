import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The parts of the checker as somebody finds them on the page: by their words. */
export interface Checker {
  root: Locator;
  submit: Locator;
  cancel: Locator;
  value(label: string): Locator;
  /** The line of the result for a check. */
  line(name: string): Locator;
  /** Waits for the result with this headline, which has the focus. */
  result(headline: string): Promise<void>;
  /** Whether a kind of data is moved: chosen above the steps. */
  data(name: string): Locator;
  /** Fills in the sample store's values and chooses what goes wrong, which is checked at once. */
  trySample(scenario?: string): Promise<void>;
}

/** What the parts are called. */
const words = {
  en: {
    title: 'Check your values',
    results: 'Results',
    submit: /^Check(ing| the connection)/,
    cancel: 'Cancel',
    data: 'You move:',
    sample: 'Try it without a store',
  },
  de: {
    title: 'Werte prüfen',
    results: 'Ergebnisse',
    submit: /^(Verbindung prüfen|Wird geprüft)/,
    cancel: 'Abbrechen',
    data: 'Sie übertragen:',
    sample: 'Ohne Shop ausprobieren',
  },
};

/** A language of the site. */
export type SiteLang = keyof typeof words;

/** The checker of a guide page, or of one in a frame, once it can be used. @param lang of the page */
export async function checkerOn(page: Page | FrameLocator, lang: SiteLang = 'en'): Promise<Checker> {
  const called = words[lang];
  const root = page.getByRole('region', { name: called.title });
  const results = root.getByRole('list', { name: called.results }).getByRole('listitem');
  const submit = root.getByRole('button', { name: called.submit });
  await root.locator('form').waitFor();
  return {
    root,
    submit,
    cancel: root.getByRole('button', { name: called.cancel }),
    value: (label) => root.getByRole('textbox', { name: label }).filter({ visible: true }),
    // A record may have a detail of the same name.
    line: (name) => results.filter({ has: page.locator('p > strong').getByText(name, { exact: true }) }),
    result: (headline) => root.locator('h3:focus', { hasText: headline }).waitFor(),
    data: (name) => page.getByRole('group', { name: called.data }).getByRole('checkbox', { name }),
    async trySample(scenario = 'works') {
      await root.getByRole('button', { name: called.sample }).click();
      if (scenario !== 'works') await chooseExample(root, scenario);
    },
  };
}

/** Chooses an example in the list of them, which is open. */
export async function chooseExample(checker: Locator, scenario: string): Promise<void> {
  const link = `a[href$="example=${scenario}"]`;
  const group = checker.locator('details').filter({ has: checker.page().locator(link) });
  await group.locator('summary').waitFor();
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  await checker.locator(link).click();
}
