import { type AnswerFacts, at, hostOf, type RunFacts } from '../../definition/index.ts';

/** A shop's address at Lightspeed, which begins with its name; its own domains do not tell it. */
const atLightspeed = /^([^.]+)\.(?:webshopapp|shoplightspeed)\.com$/;

/** The address that was entered names a shop, and the key belongs to one of another name. */
export function isAnotherShop({ json }: AnswerFacts, { storeUrl }: Record<string, string>): boolean {
  const [asked, actual] = [atLightspeed.exec(bareHost(storeUrl))?.[1], at(json, 'shop.subDomain')];
  return Boolean(asked && actual) && asked !== 'api' && asked !== actual;
}

/** The address that was entered is not the shop's main one; a shop may have ten. */
export function hasAnotherDomain({ values, answers }: RunFacts): boolean {
  const [asked, actual] = [bareHost(values.storeUrl), bareHost(`https://${at(answers.shop, 'shop.mainDomain') ?? ''}`)];
  return actual !== '' && asked !== actual && !atLightspeed.test(asked);
}

/** Three limits stand side by side, and the exhausted one has -1 left. */
export function secondsToWait({ headers }: AnswerFacts): number {
  const exhausted = headers.get('x-ratelimit-remaining')?.split('/').indexOf('-1') ?? -1;
  return Number(headers.get('x-ratelimit-reset')?.split('/')[exhausted]);
}

function bareHost(address: unknown): string {
  return hostOf(address).replace(/^www\./, '');
}
