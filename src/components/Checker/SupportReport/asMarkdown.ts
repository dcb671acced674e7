import { translate } from '@docusaurus/Translate';
import type { SentRequest } from '../../../check/report.ts';
import type { ValueSentences } from '../../../check/sentences/en/values.ts';
import type { Form } from '../../../definition/form.ts';
import { groupChecks } from '../groupChecks.ts';
import { headlineOf } from '../headline.ts';
import { namesOf } from '../namesInWords.ts';
import { outcomeName } from '../outcomeName.ts';
import { endOf } from '../SentRequests/endOf.ts';
import type { SupportReport } from './supportReport.ts';
import { valueInWords } from './valueInWords.ts';

interface Words {
  form: Form;
  /** Name of the site. */
  site: string;
  /** Under which the report is shown again. */
  link: string;
  locale: string;
  /** In whose language sentences are joined. */
  says: ValueSentences;
}

/** A report for a ticket or a mail: Markdown that can be read as it is. */
export function asMarkdown(support: SupportReport, { form, site, link, locale, says }: Words): string {
  const { report, values, at, sample } = support;
  const method = form.methods.find(({ id }) => id === report.method);
  const labelled = values.flatMap(({ field: id, length }) => {
    const field = method?.fields.find((one) => one.id === id);
    return field ? [`${field.label}: ${valueInWords(field, length)}`] : [];
  });
  const found = groupChecks(form, report.checks, says).flatMap(({ ids, check, messages, said, permissions }) => {
    if (!check) return [];
    const name = `**${namesOf(form, ids, locale)}**: ${outcomeName(check.outcome)} (\`${check.outcome}\`)`;
    const sentences = messages.map(escaped).filter(Boolean);
    const [open, close] = says.quotes;
    const quoted = said.map((one) => `${form.name}: ${open}${escaped(one)}${close}`);
    const toAdd = permissions.map((permission) => `\`${permission.name}\``);
    return [[name, ...sentences, ...quoted, ...toAdd].join(' – ')];
  });
  const requests = report.checks.flatMap(({ requests = [] }) => requests);
  return [
    `## ${form.name}: ${headlineOf(form, report, says)}`,
    list([
      ...(sample ? [translate({ id: 'checker.sample.mark', message: 'Sample store, not real' })] : []),
      `${at.slice(0, 16).replace('T', ' ')} UTC`,
      ...(method ? [method.title] : []),
      translate(
        { id: 'checker.report.versions', message: '{site} {version}, guide reviewed on {day}' },
        { site, version: support.site, day: support.reviewed },
      ),
    ]),
    escaped(report.message),
    list(found),
    ...(report.advice.length > 0 ? [list(report.advice.map(({ message }) => escaped(message)))] : []),
    `### ${translate({ id: 'checker.report.values', message: 'What was entered' })}`,
    list(labelled),
    ...(requests.length > 0
      ? [`### ${translate({ id: 'checker.report.sent', message: 'What was sent' })}`, numbered(requests.map(line))]
      : []),
    `[${translate({ id: 'checker.report.open', message: 'Open this report' })}](${link})`,
  ].join('\n\n');
}

function line(request: SentRequest): string {
  return `\`${request.method} ${request.url}\` ${endOf(request)}`;
}

function list(items: string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function numbered(items: string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}

/** What others wrote is no Markdown, nor HTML. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, String.raw`\$&`).replace(/\s+/g, ' ');
}
