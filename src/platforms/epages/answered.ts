import { type AnswerFacts, at } from '../../definition/index.ts';

/** The API's own server says what is wrong in pages of its own; every other page comes from somewhere else. */
export function isApi({ text }: AnswerFacts): boolean {
  return isJetty(text) || !/<(!doctype|html)/i.test(text);
}

function isJetty(text: string): boolean {
  return /powered by jetty|<title>Error \d{3}/i.test(text);
}

/** What ePages tells of a shop beside its name; any other service may have a name too. */
const ofShop = ['sfUrl', 'slogan', 'logoUrl', 'countryCode2', 'primaryHostname', 'defaultCurrency', 'closedByMerchant'];

/** What everybody may know of a shop. */
export function isShop({ json }: AnswerFacts): boolean {
  return at(json, 'name') !== undefined && ofShop.some((fact) => at(json, fact) !== undefined);
}

/** A shop of ePages Now whose name is not for everybody: the API refuses in its own manner. */
export function isClosedShop({ text, json, headers }: AnswerFacts): boolean {
  const hasOwnForm = at(json, 'message') !== undefined && /^40[13]$/.test(String(at(json, 'status')));
  return isJetty(text) || hasOwnForm || headers.has('x-ratelimit-limit') || headers.get('server') === 'epages-beyond';
}

/** Where the address is that of ePages Now. */
export function isOfNow({ apiUrl = '' }: Record<string, string>): boolean {
  return apiUrl.includes('/rs/shops/');
}

/** The records of either ePages. Beyond leaves out an empty list in some shops. */
export function recordsIn(answer: unknown): unknown[] | undefined {
  const items = at(answer, 'items');
  if (Array.isArray(items)) return items;
  if (typeof at(answer, 'page.totalElements') !== 'number') return undefined;
  return Object.values(at(answer, '_embedded') ?? {}).find(Array.isArray) ?? [];
}

/** How many there are, in either ePages. */
export function countIn(answer: unknown): number | undefined {
  const count = at(answer, 'results') ?? at(answer, 'page.totalElements');
  return typeof count === 'number' ? count : undefined;
}

/** ePages Now has its legal pages by name, each shop the same. */
export function legalPagesIn(answer: unknown): unknown[] | undefined {
  const names = Object.keys(Object(answer)).filter((name) => /information|terms|privacy|withdrawal/i.test(name));
  return names.length > 0 ? names.map((name) => ({ name })) : undefined;
}
