import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Report } from '../../../check/report.ts';
import Facts, { Fact } from '../Facts/index.tsx';
import { durationInWords } from './durationInWords.ts';

/** Nobody plans for less. */
const worthTellingS = 60;

/** How fast the platform lets itself be read. Nothing where nothing is known. */
export default function Pace({ pace }: Pick<Report, 'pace'>) {
  const { currentLocale } = useDocusaurusContext().i18n;
  const { left } = pace ?? {};
  const reading = (pace?.reading?.oneByOneS ?? 0) >= worthTellingS ? pace?.reading : undefined;
  if (!left && !reading) return null;
  const number = (value: number) => value.toLocaleString(currentLocale);
  const duration = (seconds: number) => durationInWords(seconds, currentLocale);
  return (
    <Facts heading={<Translate id="checker.pace">How fast it can be read</Translate>}>
      {left && (
        <Fact name={<Translate id="checker.pace.left">Requests left</Translate>}>
          <span>
            {left.of === undefined ? (
              number(left.left)
            ) : (
              <Translate id="checker.pace.leftOf" values={{ left: number(left.left), of: number(left.of) }}>
                {'{left} of {of}'}
              </Translate>
            )}{' '}
            {left.perS !== undefined && (
              <Translate id="checker.pace.within" values={{ time: duration(left.perS) }}>
                {'within {time}'}
              </Translate>
            )}
          </span>
        </Fact>
      )}
      {reading && (
        <Fact
          name={
            <Translate id="checker.pace.reading" values={{ count: number(reading.records) }}>
              {'Reading {count} records'}
            </Translate>
          }
        >
          <span>
            <Translate id="checker.pace.oneByOne" values={{ time: duration(reading.oneByOneS) }}>
              {'About {time} if a tool asks for each record by itself.'}
            </Translate>{' '}
            {reading.perList !== undefined && reading.inListsS !== undefined && (
              <Translate id="checker.pace.inLists" values={{ time: duration(reading.inListsS), count: number(reading.perList) }}>
                {'At least {time} in lists of {count}.'}
              </Translate>
            )}
          </span>
        </Fact>
      )}
    </Facts>
  );
}
