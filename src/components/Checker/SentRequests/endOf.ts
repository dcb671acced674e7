import { translate } from '@docusaurus/Translate';
import type { SentRequest } from '../../../check/report.ts';
import { failureName } from './failureName.ts';

/** How a request ended, in a few words. */
export function endOf({ status, failure }: SentRequest): string {
  return failure
    ? failureName(failure)
    : translate({ id: 'checker.sent.status', message: 'answered with {status}' }, { status: status ?? '–' });
}
