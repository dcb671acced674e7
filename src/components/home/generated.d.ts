/** What the plugin platform-guides plays when the site is built. */
declare module '@generated/platform-guides/default/sample-result.json' {
  const sample: {
    /** Of it, what a result is drawn with. */
    form: import('../../definition/form.ts').Form;
    report: import('../../check/report.ts').Report;
  } | null;
  export default sample;
}
