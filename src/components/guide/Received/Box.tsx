import Translate, { translate } from '@docusaurus/Translate';
import { useEffect, useId, useState } from 'react';
import { useStore } from '../../Checker/StoreContext.ts';
import { reportIn } from '../../Checker/SupportReport/reportLink.ts';
import type { SupportReport } from '../../Checker/SupportReport/supportReport.ts';
import ReceivedReport from './ReceivedReport/index.tsx';
import styles from './styles.module.css';

/** Takes a report, pasted or out of the address, and shows it. Nothing of it leaves the browser. */
export default function Box({ link }: { link: string | undefined }) {
  const { form } = useStore();
  const [text, setText] = useState('');
  const [report, setReport] = useState<SupportReport | 'none'>();
  const id = useId();
  const holder = text || link;

  useEffect(() => {
    if (!holder) return;
    let isLast = true;
    reportIn(holder).then((read) => {
      if (isLast) setReport(read?.report.platform === form.id ? read : 'none');
    });
    return () => {
      isLast = false;
    };
  }, [holder, form.id]);

  return (
    <>
      <label htmlFor={id}>
        <Translate id="guide.received.paste">
          Paste the text or the link of a report. It is read in your browser and sent nowhere.
        </Translate>
      </label>
      <textarea
        id={id}
        className={styles.text}
        rows={4}
        value={text}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
      <p role="status">
        {report === 'none' &&
          translate({
            id: 'guide.received.none',
            message: 'There is no report for this platform in it, or it is cut off.',
          })}
      </p>
      {report && report !== 'none' && <ReceivedReport key={report.at} form={form} support={report} />}
    </>
  );
}
