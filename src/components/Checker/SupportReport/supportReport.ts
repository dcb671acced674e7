import { hideSecrets, spellingsOf } from '../../../check/ask/hideSecrets.ts';
import type { CheckResult, Report } from '../../../check/report.ts';
import { judgeValues } from '../../../check/values/index.ts';
import { withoutMail } from '../../../check/withoutMail.ts';
import type { Form, FormMethod } from '../../../definition/form.ts';
import { isEmpty } from '../verdict.ts';

/** What somebody who helps needs to know of a check, without any value, record or address of the shop. Plain data. */
export interface SupportReport {
  /** Of this shape. */
  version: 1;
  /** When the report came, as an ISO date-time. */
  at: string;
  /** Version of the site. */
  site: string;
  /** The day on which the platform's definition was last gone through. */
  reviewed: string;
  /** It is the sample store's. */
  sample?: true;
  /** What was entered, in the order of the form. */
  values: EnteredValue[];
  /** Without previews, of totals only whether there is anything, and with everything that was entered blackened. */
  report: Report;
}

/** A value of which nothing is told but what it is and how long. */
export interface EnteredValue {
  /** Id of the field. */
  field: string;
  /** Characters of the cleaned value; 0 where nothing was entered. */
  length: number;
}

interface Checked {
  form: Form;
  method: FormMethod;
  /** Texts as they were typed, by field id. */
  texts: Readonly<Record<string, string>>;
  report: Report;
  /** In milliseconds since 1970. */
  at: number;
  site: string;
  sample: boolean;
}

/** Takes out of a check what may be shown to anybody. */
export function supportReportOf({ form, method, texts, report, at, site, sample }: Checked): SupportReport {
  const judged = judgeValues(method.fields, texts);
  const cleaned = method.fields.map(({ id }) => judged[id]?.value ?? '');
  const hide = hiderOf([...Object.values(texts), ...cleaned]);
  return {
    version: 1,
    at: new Date(at).toISOString(),
    site,
    reviewed: form.reviewed,
    ...(sample ? { sample: true } : {}),
    values: method.fields.map(({ id }, index) => ({ field: id, length: cleaned[index]?.length ?? 0 })),
    report: {
      ...report,
      message: hide(report.message),
      checks: report.checks.map((check) => withoutRecords(check, hide)),
      advice: report.advice.map((one) => ({ ...one, message: hide(one.message) })),
      ...(report.access ? { access: hiddenIn(report.access, hide) } : {}),
      // How long reading takes depends on the number of records.
      pace: report.pace?.left && { left: report.pace.left },
    },
  };
}

function withoutRecords({ preview, total, ...check }: CheckResult, hide: (text: string) => string): CheckResult {
  // How a check went in all depends on whether the shop has anything.
  const any = isEmpty({ preview, total }) ? { value: 0, exact: true } : { value: 1, exact: false };
  // The message of a success counts the records.
  const message = check.outcome === 'ok' ? '' : hide(check.message);
  return {
    ...check,
    message,
    ...(check.entity && check.outcome === 'ok' ? { total: any } : {}),
    ...(check.said ? { said: hide(check.said) } : {}),
    ...(check.permission ? { permission: hide(check.permission) } : {}),
    ...(check.requests ? { requests: check.requests.map((sent) => ({ ...sent, url: hide(sent.url) })) } : {}),
  };
}

function hiddenIn({ granted, missing, more }: NonNullable<Report['access']>, hide: (text: string) => string): Report['access'] {
  return { granted: granted.map(hide), missing: missing.map(hide), more: more.map(hide) };
}

/** Blackens everything that was entered, the hosts in it, and mail addresses. */
function hiderOf(values: readonly string[]): (text: string) => string {
  const parts = values.flatMap((value) => [value, value.trim(), ...hostParts(value)]);
  const spellings = [...new Set([...parts, ...parts.map((part) => part.toLowerCase())])].flatMap(spellingsOf);
  return (text) => withoutMail(hideSecrets(text, spellings));
}

/** The host of an address, and the shop's own name in it. */
function hostParts(value: string): string[] {
  const [, host = ''] = /^(?:[a-z]+:\/\/)?([^\s/?#]+\.[^\s/?#]+)/i.exec(value.trim()) ?? [];
  const own = host.split('.').find((label) => label.toLowerCase() !== 'www') ?? '';
  return [host, own];
}
