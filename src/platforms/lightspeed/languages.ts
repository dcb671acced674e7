import { get, type RequestOptions } from '../../definition/index.ts';

/** As they stand in addresses: all are codes of ISO 639 but `us`. */
const codes = ['en', 'us', 'nl', 'de', 'fr', 'es', 'it', 'pt', 'da', 'sv', 'no', 'fi', 'pl'];
const names = new Intl.DisplayNames('en', { type: 'language' });

/** The languages that a shop of the C-Series may have, to choose from. */
export const languages = codes.map((value) => ({ value, label: names.of(value === 'us' ? 'en-US' : value) ?? value }));

/** Every address begins with a language of the shop. Most shops that have no English have Dutch. */
export function inItsLanguage(path: string, options: RequestOptions = {}) {
  return get(`/{shopLanguage}${path}`, { ...options, otherwise: { when: { status: 404 }, ask: get(`/nl${path}`, options) } });
}
