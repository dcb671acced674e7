import type { Report } from '../../src/check/index.ts';
import { type Line, linesOf } from './digestLine.ts';

/** The reports of one way of connecting. */
export interface RecordedMethod {
  id: string;
  title: string;
  /** By scenario; the first is that in which all is well. */
  reports: ReadonlyMap<string, Report>;
}

const howToRead = `What the check says in each scenario of the sandbox. Written by \`npm run unit -- -u\`, to be read.
Left out: what was not asked, what is as in the first report of the method, and the usual words of success.`;

/**
 * All that the reports of a platform say, in Markdown: one heading for each distinct report, and no sentence twice.
 */
export function digestOf(platform: { name: string }, methods: readonly RecordedMethod[]): string {
  const told: Told = new Map();
  return `${[`# ${platform.name}`, howToRead, ...methods.flatMap((method) => methodDigest(method, told))].join('\n\n')}\n`;
}

/** Where each sentence stands. */
type Told = Map<string, { method: string; scenario: string }>;

function methodDigest({ id: method, title, reports }: RecordedMethod, told: Told): string[] {
  const [first, ...others] = distinct(reports);
  if (!first) return [];
  const usual = new Set(first.lines.map(keyOf));
  const section = ({ scenarios, lines }: Recorded) => {
    const here = { method, scenario: scenarios[0] ?? '' };
    return [
      `### ${scenarios.join(', ')}`,
      together(lines)
        .map((line) => item(line, here, told))
        .join('\n'),
    ];
  };
  const unusual = others.map(({ scenarios, lines }) => ({
    scenarios,
    lines: lines.filter((line) => line.about === 'report' || !usual.has(keyOf(line))),
  }));
  return [`## ${title} (${method})`, ...[first, ...unusual].flatMap(section)];
}

interface Recorded {
  scenarios: string[];
  lines: Line[];
}

/** Scenarios in which the check says the same stand together. */
function distinct(reports: ReadonlyMap<string, Report>): Recorded[] {
  const groups = new Map<string, Recorded>();
  for (const [scenario, report] of reports) {
    const lines = linesOf(report);
    const key = lines.map(keyOf).join('\n');
    const group = groups.get(key);
    if (group) group.scenarios.push(scenario);
    else groups.set(key, { scenarios: [scenario], lines });
  }
  return [...groups.values()];
}

/** Checks of one report that end alike share a line. */
function together(lines: readonly Line[]): Line[] {
  const alike = new Map<string, Line>();
  for (const line of lines) {
    const key = keyOf({ ...line, about: '' });
    const same = alike.get(key);
    alike.set(key, same ? { ...same, about: `${same.about}, ${line.about}` } : line);
  }
  return [...alike.values()];
}

/** A line, with its sentence where that has not been told. */
function item({ about, facts, sentence }: Line, here: { method: string; scenario: string }, told: Told): string {
  const head = `- ${about}: ${facts.join(' · ')}`;
  if (sentence === undefined) return head;
  const before = told.get(sentence);
  if (!before) {
    told.set(sentence, here);
    return `${head}\n  ${sentence}`;
  }
  if (before.method !== here.method) return `${head} · as in ${before.scenario} (${before.method})`;
  return `${head} · ${before.scenario === here.scenario ? 'as above' : `as in ${before.scenario}`}`;
}

function keyOf({ about, facts, sentence }: Line): string {
  return JSON.stringify([about, facts, sentence]);
}
