import { describe, expect, it } from 'vitest';
import { definePlatform, exact, get, reads, when } from '../../definition/index.ts';
import { checkConnection } from '../checkConnection.ts';
import { acme } from '../judge/acme.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';

const words = {
  platform: 'Acme',
  host: 'api.acme.example',
  isOwnHost: true,
  field: 'API Token',
  entity: 'Products',
  permission: 'read_products',
};

describe('the sentences of a check', () => {
  it.each(textsOf(en).map(([path, text]) => [path, text, Object.fromEntries(textsOf(de))[path]] as const))(
    '%s is filled in alike in German',
    (_path, english, german) => {
      expect(german).not.toBe(english);
      expect(placesIn(german ?? '')).toEqual(placesIn(english));
    },
  );

  it.each(Object.keys(en.outcomes) as (keyof typeof en.outcomes)[])('%s names the same in both languages', (outcome) => {
    const named = (sentence: string) =>
      Object.values(words).filter((word) => typeof word === 'string' && sentence.includes(word));
    const german = de.outcomes[outcome](words);
    expect(named(german)).toEqual(
      expect.arrayContaining(named(en.outcomes[outcome]({ ...words, entity: 'products' })).filter((word) => word !== 'Products')),
    );
  });

  it('are those of the language in which the platform is described', async () => {
    const platform = {
      ...definePlatform({
        ...acme,
        authenticate: get('/shop', { proves: 'id' }),
        entities: { products: reads(get('/products'), { permission: exact('read_products'), list: 'items', title: 'name' }) },
        answers: [when({ status: 403 }, 'permission-missing', { step: 'tick' })],
      }),
      lang: 'de' as const,
    };
    const fetch = async (url: string | URL | Request) =>
      String(url).endsWith('/shop') ? Response.json({ id: 1 }) : Response.json({ message: 'No scope' }, { status: 403 });
    const report = await checkConnection({ platform, values: { token: 'fake0000fake0000' }, fetch });
    expect(report.message).toBe(
      'Der Schlüssel funktioniert, darf Products aber nicht lesen. Meist fehlt die Berechtigung „read_products“: Fügen Sie sie hinzu. Acme meldet: „No scope“.',
    );
    const empty = await checkConnection({ platform, values: { token: '' }, fetch });
    expect(empty.message).toBe('Bitte „Token“ ausfüllen.');
  });

  it.each([
    ['en', 'Acme cannot be asked for this with these values.'],
    ['de', 'Mit diesen Werten kann Acme danach nicht gefragt werden.'],
  ] as const)('say in %s that data was passed over', async (lang, message) => {
    const platform = definePlatform({
      ...acme,
      authenticate: get('/shop', { proves: 'id' }),
      entities: {
        products: reads(get('/products', { onlyIf: () => false }), {
          permission: exact('read_products'),
          list: '',
          title: 'name',
        }),
      },
      answers: [],
    });
    const fetch = async () => Response.json({ id: 1 });
    const report = await checkConnection({ platform, lang, values: { token: 'fake0000fake0000' }, fetch });
    expect(report.checks.at(-1)).toMatchObject({ outcome: 'skipped', message });
  });
});

/** The sentences that are texts, by where they stand. */
function textsOf(sentences: object, path = ''): [path: string, text: string][] {
  return Object.entries(sentences).flatMap(([key, value]) => {
    if (typeof value === 'string') return [[path + key, value] as [string, string]];
    return typeof value === 'object' && !Array.isArray(value) ? textsOf(value, `${path}${key}.`) : [];
  });
}

function placesIn(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].toSorted();
}
