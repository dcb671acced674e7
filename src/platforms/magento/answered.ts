import { type AnswerFacts, at } from '../../definition/index.ts';

/** What Magento says when a key is unknown; with a key that nobody has, it shows that keys arrive. */
export const noSuchConsumer = /consumer having the specified key does not exist/i;

/** What it says for a missing right, and for no key at all. */
export const notAuthorized = /consumer (?:isn't|is not) authorized/i;

/** Of some versions, misspelled. */
export const signatureInvalid = /signat[iu]re is invalid/i;

/** Tells a list from anything else. */
export function isList(answer: unknown): string | undefined {
  return typeof at(answer, 'total_count') === 'number' ? 'yes' : undefined;
}

/** Where the boxes stand in the tree of an integration. */
export const boxes: Record<string, string> = {
  'Magento_Catalog::products': 'Catalog → Inventory → Products',
  'Magento_Catalog::categories': 'Catalog → Inventory → Categories',
  'Magento_Customer::customer': 'Customers',
  'Magento_Sales::actions_view': 'Sales → Operations → Orders → Actions → View',
  'Magento_Cms::page': 'Content → Elements → Pages',
};

/** The boxes that an answer names as missing, by their place in the tree where it is known. */
export function missingIn({ json }: AnswerFacts): string[] {
  const named = at(json, 'parameters.resources') ?? at(json, 'parameters.0') ?? '';
  return String(named)
    .split(/,\s*/)
    .filter((id) => /^\w+::\w+$/.test(id))
    .map((id) => boxes[id] ?? id);
}
