import { translate } from '@docusaurus/Translate';
import type { Report } from '../../check/report.ts';
import type { ValueSentences } from '../../check/sentences/en/values.ts';
import type { Form } from '../../definition/form.ts';
import { namesInWords } from './namesInWords.ts';
import { newsOf, verdictOf } from './verdict.ts';

/** More names make no headline. */
const mostNames = 3;

/**
 * How a check ended, by what is true.
 * @param says in the language of the page
 */
export function headlineOf(form: Form, report: Report, says: ValueSentences): string {
  const verdict = verdictOf(report);
  switch (verdict.kind) {
    case 'works':
      return translate({ id: 'checker.headline.good', message: 'It works' });
    case 'mind':
      return newsOf(report).length === 1
        ? translate({ id: 'checker.headline.mind', message: 'It works, with one thing to know' })
        : translate(
            { id: 'checker.headline.mind.many', message: 'It works, with {count} things to know' },
            { count: newsOf(report).length },
          );
    case 'unread':
      return translate({ id: 'checker.headline.unread', message: 'The values are right, but no data was checked' });
    case 'nothing':
      return translate({ id: 'checker.headline.nothing', message: 'It works, but we see nothing' });
    case 'almost':
      return verdict.checks.length > mostNames
        ? translate(
            { id: 'checker.headline.almost.many', message: 'Almost: {count} kinds of data cannot be read' },
            { count: verdict.checks.length },
          )
        : translate(
            { id: 'checker.headline.almost', message: 'Almost: {data} cannot be read' },
            { data: namesInWords(form, verdict.checks, says) },
          );
    case 'fails':
      return translate({ id: 'checker.headline.bad', message: 'It does not work yet' });
    case 'open':
      return translate({ id: 'checker.headline.open', message: 'No clear answer yet' });
    case 'retired':
      return translate({ id: 'checker.headline.retired', message: '{platform} is shut down' }, { platform: form.name });
  }
}
