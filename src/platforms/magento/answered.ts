import { type AnswerFacts, at } from '../../definition/index.ts';

/** What Magento says when a key is unknown; with a key that nobody has, it shows that keys arrive. */
export const noSuchConsumer = /consumer having the specified key does not exist/i;

/** Of some versions, misspelled or shorter. */
export const signatureInvalid = /signat[iu]re is invalid|invalid signature/i;

/** What it answers for a missing right, and for no key at all: the sentence may be translated, the right that it names is not. */
export function isNotAuthorized({ status, json }: Pick<AnswerFacts, 'status' | 'json'>): boolean {
  return (
    status === 401 && (/consumer (?:isn't|is not) authorized/i.test(String(at(json, 'message'))) || rightsIn(json).length > 0)
  );
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
  return rightsIn(json).map((id) => boxes[id] ?? id);
}

/** By their ids. @example 'Magento_Sales::actions_view' */
function rightsIn(json: unknown): string[] {
  const named = at(json, 'parameters.resources') ?? at(json, 'parameters.0') ?? '';
  return String(named)
    .split(/,\s*/)
    .filter((id) => /^\w+::\w+$/.test(id));
}
