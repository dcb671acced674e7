import { expect, test } from 'vitest';
import { withoutUnused } from './unusedCss.ts';

const script = 'html(),e("div",{className:clsx("card",n&&"card--open"),style:{"--from-script":1}});';

async function cleaned(...texts: string[]): Promise<string[]> {
  return (
    await withoutUnused(
      texts.map((text, index) => ({ name: `${index}.css`, text })),
      [script],
    )
  ).map(({ text }) => text);
}

test('a rule stays whose class a script names, wherever it stands', async () => {
  const sheet = '@layer theme{.card,.hero{color:red}.card--open>div{top:0}.hero__title{top:0}}@media print{.hero{top:0}}';
  expect(await cleaned(sheet)).toEqual(['@layer theme{.card{color:red}.card--open>div{top:0}}']);
});

test('a rule for an attribute stays', async () => {
  const sheet = 'html[data-embed] .card,html[data-embed="1"]{top:0}';
  expect(await cleaned(sheet)).toEqual([sheet]);
});

test('a custom property stays that a rule, another sheet or a script uses', async () => {
  const sheet = ':root{--a:var(--b);--b:1px;--c:2px;--d:3px;--from-script:0}.card{top:var(--a)}';
  const [first, second] = await cleaned(sheet, '.card{left:var(--c)}');
  expect(first).toBe(':root{--a:var(--b);--b:1px;--c:2px;--from-script:0}.card{top:var(--a)}');
  expect(second).toBe('.card{left:var(--c)}');
});

test('a rule that begins with :where() or :is() stays where a script names what is in it', async () => {
  const used = ':where(.card):not(.card--gone):hover{top:0}:is(.card,.hero) .card--open{top:0}:focus-visible{top:0}';
  const sheet = `${used}:where(.hero):hover{top:0}:is(.hero):hover .card{top:0}:where(.card):hover .hero{top:0}.hero:hover{top:0}`;
  expect(await cleaned(sheet)).toEqual([used.replace('.card,.hero', '.card')]);
});
