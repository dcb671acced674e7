import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Measured } from './measured.ts';
import { readmeFigures, renderPage } from './renderPage.ts';

const file = path.join(import.meta.dirname, 'recorded.json');
const page = 'docs/measured.md';
const readme = 'README.md';

/** Renews what was recorded with the same command, then the page and the README that tell of it. */
export async function record(measured: Measured): Promise<void> {
  const known = JSON.parse(await readFile(file, 'utf8').catch(() => '[]')) as Measured[];
  const all = known.some(({ command }) => command === measured.command)
    ? known.map((one) => (one.command === measured.command ? measured : one))
    : [...known, measured];
  await writeFile(file, `${JSON.stringify(all, null, 2)}\n`);
  await writeFile(page, renderPage(all));
  const text = await readFile(readme, 'utf8');
  const figures = readmeFigures(all);
  if (figures)
    await writeFile(
      readme,
      text.replace(/(?<=<!-- measured -->\n)[\s\S]*?(?=\n<!-- \/measured -->)/, () => figures),
    );
}
