import { basic, get, inQuery, oauth1 } from '../../definition/index.ts';
import { codeOf, namesKey, nobodyAsked, refusedByKey, speaksOfSecret } from './answered.ts';

const key = '{consumerKey}';
const secret = '{consumerSecret}';

export const inHeader = basic(key, secret);

/** Signed for the name by which the site calls itself, whatever name was asked. */
const signed = { consumerKey: key, consumerSecret: secret, place: 'query', signedHost: '{home}' } as const;

const headerIsCut =
  'Your server cuts off the header Authorization, in which the key stands. Many tools fail then: open Settings → Permalinks in WordPress and press Save Changes; if that does not help, ask your host to pass the header on to PHP.';

/** How the key is shown where the usual way does not reach WooCommerce. */
export const otherWays = [
  {
    // Before that a plugin may have refused whoever has not logged in.
    after: [
      nobodyAsked,
      { status: 401, test: ({ json }: { json: unknown }) => /^(?!woocommerce_)/.test(codeOf(json) ?? 'woocommerce_') },
    ],
    auth: oauth1(signed),
    says: headerIsCut,
    step: 'permalinks',
  },
  {
    // A signature is wrong for a shop that believes to be asked by http. An unknown key is unknown by either.
    after: {
      ...refusedByKey,
      test: ({ text }: { text: string }) => speaksOfSecret.test(text) || !namesKey.test(text),
    },
    onlyThen: true,
    auth: oauth1({ ...signed, signedScheme: 'http' as const }),
    says: 'Your server does not tell WordPress that the shop is asked over https, so WooCommerce does not take the key in its usual place, and many tools fail. Ask your host to pass on X-Forwarded-Proto and to let WordPress know of https.',
  },
  {
    after: nobodyAsked,
    auth: inQuery({ consumer_key: key, consumer_secret: secret }),
    says: headerIsCut,
    step: 'permalinks',
  },
];

/** One record, of which only this comes over the wire. */
export function oneOf(path: string, fields: string) {
  return get(`/${path}?per_page=1&_fields=${fields}`);
}
