import type { Measured } from './measured.ts';
import { cellsOf, inUnit } from './renderRow.ts';
import type { Row } from './row.ts';

/** In the order of the page. */
const titles: Readonly<Record<string, string>> = {
  check: 'A check',
  memory: 'Many checks with large answers',
  build: 'Building the site',
  page: 'A guide page',
  typing: 'Typing',
  saving: 'Writing a definition',
  packages: 'Packages',
  install: 'Installing',
};

/** Above it, other work ran on the machine. */
const quiet = 0.1;

/** The page of the documentation that tells what was measured. */
export function renderPage(all: readonly Measured[]): string {
  const shared = all.some(({ machine }) => machine.busy > quiet);
  return `---
title: How fast it is
description: What a check, a page and a build cost, measured against the bare requests and a stock Docusaurus site, and how to measure it again.
---

Every figure was measured in turns with its other side, on the same machine and in the same run, so read the ratios: times and memory are those of one machine.
**Bare** means the same requests with the same headers, sent by undici’s Agent, and each answer read as JSON. **Stock** means the classic template of Docusaurus, with the text of
our guides as plain pages. Where two numbers stand in brackets, they are the lowest and the highest of several rounds, and the one before is the median.

**A server that only passes on** reads what the visitor sends, sends a check’s requests through our guarded connections, reads each answer as JSON, and answers with a report made before. It limits and
judges nothing: what lies between it and the bare requests, no checker can save. Both sites are built in English alone, as a stock site is.
${shared ? '\n:::caution[Measured on a shared machine]\n\nOther work ran beside some of these measurements. Ratios and processor time are of use, waiting times are not.\n\n:::\n' : ''}
${all
  .toSorted((a, b) => place(a) - place(b))
  .map(renderPart)
  .join('\n\n')}

## Measure it again {/* #again */}

\`\`\`sh
npm run bench                            # all, in about ten minutes
npm run bench -- check                   # one part
npm run bench -- build --platforms 3200  # what takes longer
npm run bench -- memory --at-once 1000
npm run bench -- install                 # asks the npm registry
\`\`\`

The parts are \`check\`, \`memory\`, \`build\`, \`page\`, \`typing\`, \`saving\`, \`packages\` and \`install\`. With \`--record\`, what was measured is written into this page and the README. Nothing else should run on
the machine meanwhile. Platforms beyond the real ones are numbered copies of them, made in a temporary folder. Tests hold what does not depend on the machine: the bounds are in
\`tests/bounds/recorded.ts\`.
`;
}

function place({ command }: Measured): number {
  return Object.keys(titles).indexOf(command.split(' ')[0] ?? '');
}

function renderPart({ command, day, machine, rows }: Measured): string {
  const { cores, processor, memoryGiB, node, docusaurus, busy } = machine;
  const lines = rows.map((row) => `| ${cellsOf(row).join(' | ')} |`);
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  const [part = '', ...options] = command.split(' ');
  const title = [titles[part], ...(options.length > 0 ? [`(\`${options.join(' ')}\`)`] : [])].join(' ');
  return `## ${title} {/* #${command.replaceAll(/[^a-z0-9]+/g, '-')} */}

| What | Storekeys | Bare or stock | Ratio | Wanted |
| --- | --- | --- | --- | --- |
${lines.join('\n')}

\`npm run bench -- ${command}\` on ${date}: ${cores} cores (${processor}), ${memoryGiB} GiB, Node.js ${node}, Docusaurus ${docusaurus}; ${other(busy)}.`;
}

function other(busy: number): string {
  return busy > quiet ? `as it began, other work took ${Math.round(busy * 100)} % of the processor` : 'nothing else ran';
}

/** What matters most to whoever chooses this site. @returns `undefined` while some of it has not been measured */
export function readmeFigures(all: readonly Measured[]): string | undefined {
  const rows = all.flatMap((measured) => measured.rows);
  const find = (id: string): Row | undefined => rows.find((row) => row.id === id);
  const [check, core, weight] = [find('check')?.ratio, find('check-core')?.ours, find('page-all')?.ratio];
  if (!check || !core || !weight) return undefined;
  return [
    `- A check takes ${inUnit(check.median, '×')} as long as the bare requests that it sends.`,
    `- One core does ${Math.round(core.median)} checks a second.`,
    `- A guide page with its checker weighs ${inUnit(weight.median, '×')} as much as a stock Docusaurus page with the same text.`,
  ].join('\n');
}
