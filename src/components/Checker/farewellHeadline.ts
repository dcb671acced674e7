import { translate } from '@docusaurus/Translate';
import type { Report } from '../../check/report.ts';
import type { Form } from '../../definition/form.ts';
import { lifeSignOf } from './lifeSignOf.ts';

/**
 * How a check of a key ended that was given up.
 * @param worked the same values have worked before: without that, a mistyped key would look like a dead one
 */
export function farewellHeadline({ name }: Form, report: Report, worked: boolean): string {
  switch (lifeSignOf(report)) {
    case 'dead':
      return worked
        ? translate({ id: 'checker.farewell.dead', message: 'This key no longer works. Done.' })
        : translate(
            { id: 'checker.farewell.refused', message: '{platform} refuses this key. Done, if it is the right one.' },
            { platform: name },
          );
    case 'alive':
      return translate({ id: 'checker.farewell.alive', message: 'This key still works' });
    case 'unknown':
      return translate({ id: 'checker.farewell.unknown', message: 'Nobody can tell yet whether the key still works' });
  }
}
