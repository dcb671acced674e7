import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useEffect, useState } from 'react';
import type { Report } from '../../../check/report.ts';
import type { Form, FormMethod } from '../../../definition/form.ts';
import CopyButton from '../CopyButton/index.tsx';
import Disclosure from '../Disclosure/index.tsx';
import { useStore } from '../StoreContext.ts';
import TextBlock from '../TextBlock/index.tsx';
import { asMarkdown } from './asMarkdown.ts';
import { linkTo } from './reportLink.ts';
import styles from './styles.module.css';
import { supportReportOf } from './supportReport.ts';

interface Props {
  form: Form;
  method: FormMethod;
  report: Report;
  /** Texts as they were typed for the check, by field id. */
  texts: Readonly<Record<string, string>>;
  /** When the report came, in milliseconds since 1970. */
  at: number;
  /** The result is that of the sample store. */
  sample: boolean;
}

/** What somebody who helps needs to know, to be copied. It holds no value, and is kept nowhere. */
export default function SupportReport(props: Props) {
  return (
    <Disclosure summary={<Translate id="checker.report">Report for support</Translate>}>
      <Texts {...props} />
    </Disclosure>
  );
}

function Texts({ form, method, report, texts, at, sample }: Props) {
  const { i18n, siteConfig, siteMetadata } = useDocusaurusContext();
  const [ready, setReady] = useState<{ link: string; markdown: string }>();
  const { says } = useStore();
  const { currentLocale } = i18n;
  const { title } = siteConfig;
  const site = siteMetadata.siteVersion ?? '';
  useEffect(() => {
    const support = supportReportOf({ form, method, texts, report, at, site, sample });
    const page = new URL(`?method=${method.id}`, location.href);
    linkTo(support, page).then((link) =>
      setReady({ link, markdown: asMarkdown(support, { form, site: title, link, locale: currentLocale, says }) }),
    );
  }, [form, method, texts, report, at, site, sample, title, currentLocale, says]);
  if (!ready) return null;
  return (
    <>
      <p>
        <Translate id="checker.report.explain">
          It has none of your values, no address of the shop and no record of it. Nothing is stored: the link itself holds all of
          it.
        </Translate>
      </p>
      <TextBlock>{withoutLink(ready.markdown)}</TextBlock>
      <div className={styles.buttons}>
        <CopyButton text={ready.markdown} label={translate({ id: 'checker.report.copy', message: 'Copy the report' })} />
        <CopyButton text={ready.link} label={translate({ id: 'checker.report.copyLink', message: 'Copy a link to it' })} />
      </div>
    </>
  );
}

/** The link is long, and says nothing to a reader. */
function withoutLink(markdown: string): string {
  return markdown.replace(/\n\n\[[^\]]*\]\([^)]*\)$/, '');
}
