import type { Answer } from '../ask/send.ts';
import { sentencesOf } from '../sentences/index.ts';
import { type Finding, isOwnHost, type Situation } from './verdict.ts';

/** What such pages are called, in the languages of many shops. */
const maintenance =
  /maintenance|briefly unavailable|temporarily closed|(coming|back|opening|launching) soon|be (right )?back|under construction|wartungs|wartung\b|in kürze (wieder|für sie) |mantenimiento|próximamente|manutenzione|prossimamente|bientôt disponible|underhåll|údržb|onderhoud|binnenkort|konserwac|wkrótce|(em|de) manutenção|em breve|обслуживан|технически[ех] работ|メンテナンス|维护中/i;

/** The words of a page that are read first. */
function headline(text: string): string {
  const page = text.slice(0, 20_000);
  const title = /<title[^<>]{0,200}>([^<]{0,300})/i.exec(page)?.[1] ?? '';
  const heading = /<h1[^<>]{0,200}>([^<]{0,300})/i.exec(page)?.[1] ?? '';
  return `${title} ${heading}`;
}

/** A page at the shop's own domain which says that the shop is in maintenance or not open yet, whatever its status. */
export function maintenancePage({ html, text }: Answer, { answered, platform }: Situation): Finding | undefined {
  if (!html || !isOwnHost(answered) || !maintenance.test(headline(text))) return undefined;
  return { outcome: 'store-unavailable', says: sentencesOf(platform).page.maintenance, decidedBy: 'maintenance page' };
}
