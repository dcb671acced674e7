import { describe, expect, it } from 'vitest';
import { fieldSchema, secret, text } from '../../../definition/field.ts';
import { address, anyPublicHost } from '../../../definition/index.ts';
import { readText } from './index.ts';

const key = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';
const fields = [
  address('storeUrl', 'Store URL', { like: 'https://www.example.com', hosts: [anyPublicHost] }),
  text('user', 'API Username', { like: 'migration' }),
  secret('apiKey', 'API Key', { like: '0'.repeat(32), pattern: /^\w{16,64}$/ }),
].map((field) => fieldSchema.parse(field));
const all = { storeUrl: 'https://shop.example.com', user: 'fake-user', apiKey: key };
const shop = all.storeUrl;

const pair = [
  text('clientId', 'Client ID', { like: 'fake-id' }),
  secret('clientSecret', 'Client Secret', { like: 'sec_0000', shape: /^sec_/ }),
].map((field) => fieldSchema.parse(field));

it('a value on a line of its own is known by its shape alone', () => {
  expect(readText(pair, 'sec_0a1b2c3d4e5f\n\nfake-id-0001\n').values).toEqual({ clientSecret: 'sec_0a1b2c3d4e5f' });
});

describe('values are found in', () => {
  it.each<[what: string, text: string]>([
    ['a .env file', `ACME_URL=${shop}\nACME_USERNAME=fake-user\nACME_API_KEY=${key}`],
    [
      'a .env file with exports, quotes and comments',
      `# shop\nexport SHOP_URL="${shop}"\nexport API_USER='fake-user' # me\nexport API_KEY=${key}`,
    ],
    [
      'a .env file that puts its address together from others',
      `ACME_HOST=shop.example.com\nACME_URL="https://\${ACME_HOST}"\nACME_USERNAME=fake-user\nACME_API_KEY=${key}`,
    ],
    ['the options of a command', `acme-cli connect --shop-url ${shop} \\\n  --username fake-user --api-key=${key} --dry-run`],
    [
      'a table with columns around its names and values',
      `| id | Name | Wert | Bedeutung |\n|---|---|---|---|\n| a1 | \`url\` | \`${shop}\` | Adresse |\n| a2 | username | fake-user | Konto |\n| a3 | apiKey | ${key} | Geheimnis |`,
    ],
    ['an INI file', `[acme]\nurl = ${shop}\nusername = fake-user\napikey = ${key}`],
    ['YAML', `acme:\n  url: ${shop}\n  user: "fake-user"\n  api_key: ${key}`],
    ['JSON, deep inside', JSON.stringify({ a: [{ shop: { baseUrl: shop, auth: { userName: 'fake-user', apiKey: key } } }] })],
    [
      'a Postman collection',
      JSON.stringify({
        variable: [
          { key: 'url', value: shop },
          { key: 'username', value: 'fake-user' },
          { key: 'api_key', value: key },
        ],
      }),
    ],
    ['a part of a JSON file', `"url": "${shop}",\n"username": "fake-user",\n"api_key": "${key}",`],
    ['PHP constants', `define('SHOP_URL', '${shop}');\ndefine('API_USER', 'fake-user');\ndefine('API_KEY', '${key}');`],
    ['a PHP array', `$config = ['url' => '${shop}', 'username' => 'fake-user', 'apiKey' => '${key}'];`],
    ['JavaScript', `const shopUrl = '${shop}';\nconst apiUser = "fake-user";\nconst apiKey = '${key}';`],
    ['XML', `<shop><url>${shop}</url><username>fake-user</username><apiKey>${key}</apiKey></shop>`],
    ['labels', `Store URL: ${shop}\nAPI Username: fake-user\nAPI Key: ${key}`],
    ['labels above the values', `Store URL\n${shop}\n\nAPI Username\nfake-user\n\nAPI Key\n${key}\n`],
    ['rows of a table', `Store URL\t${shop}\nAPI Username\tfake-user\nAPI Key\t${key}`],
    ['a table with a head', `Shop URL\tUser\tAPI key\n${shop}\tfake-user\t${key}`],
    ['a Markdown table', `| Shop URL | ${shop} |\n| Username | fake-user |\n| API key | ${key} |`],
    ['a CSV file of a password manager', `"Title","URL","Username","Password"\n"Acme","${shop}","fake-user","${key}"`],
    ['a call', `curl -u fake-user:${key} "${shop}"`],
    ['a call with headers', `curl ${shop} -H 'X-Api-Username: fake-user' -H "X-Api-Key: ${key}"`],
    [
      'code that reads the environment, with values of its own',
      `url: process.env.SHOP_URL || '${shop}',\nuser: 'fake-user',\napiKey: '${key}'`,
    ],
    ['a header with both in Base64', `${shop}\nAuthorization: Basic ${btoa(`fake-user:${key}`)}`],
    ['the same without its scheme', `${shop}\n${btoa(`fake-user:${key}`)}`],
    ['an address with user and password', `https://fake-user:${key}@shop.example.com`],
    ['the form of a command, in pieces', `curl ${shop} -d "username=fake-user" -d 'api_key=${key}'`],
    ['the form of a command, without quotes', `curl -d username=fake-user -d api_key=${key} ${shop}`],
    ['the form of a command, in one', `curl -X POST ${shop} --data "username=fake-user&api_key=${key}"`],
    ['a sentence with an address', `API username: fake-user, api key: ${key} and the shop is ${shop}`],
    ['one sentence with all', `The shop is ${shop}, the user name is fake-user and the API key is ${key}`],
    ['the query of an address', `${shop}?username=fake-user&api_key=${key}`],
    ['a form', `url=${encodeURIComponent(shop)}&username=fake-user&api_key=${key}`],
    ['an English mail', `Hi,\nhere you go. The shop is ${shop}\nuser name: fake-user\nThe API key is ${key}.\nBest, Pat`],
    ['a German mail', `Hallo,\nShop: ${shop}\nBenutzername: fake-user\nDer API-Schlüssel lautet ${key}.\nViele Grüße`],
    ['a Swedish mail', `Hej!\nButik: ${shop}\nAnvändarnamn: fake-user\nAPI-nyckel: ${key}\nMvh`],
    ['a Czech mail', `Dobrý den,\nobchod: ${shop}\nuživatelské jméno: fake-user\nklíč API: ${key}`],
    ['a Spanish mail', `Hola:\nTienda: ${shop}\nNombre de usuario: fake-user\nClave API: ${key}\nSaludos`],
    ['an Italian mail', `Ciao,\nNegozio: ${shop}\nNome utente: fake-user\nChiave API: ${key}`],
    ['a French mail', `Bonjour,\nAdresse de la boutique : ${shop}\nNom d’utilisateur : fake-user\nClé API : ${key}`],
    ['a Dutch mail', `Hoi,\nWinkel: ${shop}\nGebruikersnaam: fake-user\nAPI-sleutel: ${key}`],
    ['a Turkish mail', `Merhaba,\nMağaza: ${shop}\nKullanıcı adı: fake-user\nAPI anahtarı: ${key}`],
    ['a Russian mail', `Здравствуйте,\nАдрес магазина: ${shop}\nИмя пользователя: fake-user\nКлюч API: ${key}`],
    ['a Polish mail', `Dzień dobry,\nSklep: ${shop}\nNazwa użytkownika: fake-user\nKlucz API: ${key}`],
    ['a Portuguese mail', `Olá,\nLoja: ${shop}\nNome de usuário: fake-user\nChave da API: ${key}`],
    ['quoted lines of a mail', `> Store URL: ${shop}\n> Username: fake-user\n> API key: ${key}`],
    ['a list', `- Store URL: ${shop}\n- Username: fake-user\n- API key: ${key}`],
  ])('%s', (_, pasted) => {
    const { storeUrl, ...others } = readText(fields, pasted).values;
    expect({ storeUrl: storeUrl && new URL(storeUrl.replace(/^(?!https)/, 'https://')).origin, ...others }).toEqual(all);
  });
});

describe('what nobody can say is left to the person', () => {
  it('two keys with the same name', () => {
    const { values, choices } = readText(fields, `API key: ${key}\nAPI key: f${key.slice(1)}`);
    expect(values).toEqual({});
    expect(choices).toEqual({
      apiKey: [
        { label: 'API key', value: key },
        { label: 'API key', value: `f${key.slice(1)}` },
      ],
    });
  });

  it('an address that a line break has torn, where the rest may be one too', () => {
    expect(readText(fields, 'Store URL: https://shop.example.com\nother.example.com').values.storeUrl).toBeUndefined();
  });

  it('the token of another service', () => {
    expect(readText(fields, `ACME_API_KEY=${key}\nSTRIPE_API_KEY=f${key.slice(1)}`, ['Acme']).values).toEqual({ apiKey: key });
    expect(readText(fields, `STRIPE_API_KEY=${key}\nSTRIPE_MODE=live`).values).toEqual({});
  });

  it('a refresh token, a webhook’s secret, an expired date', () => {
    expect(readText(fields, `refresh_token: ${key}\nwebhook_secret=${key}\nexpires: 20261122`).values).toEqual({});
  });
});

it('says which names it did not use', () => {
  expect(readText(fields, `API key: ${key}\nClient secret: abc`).unused).toEqual(['Client secret']);
});

it('takes what looks like nothing else for what it is, whatever stands beside it', () => {
  expect(readText(pair, 'client id: sec_1234\nsecret: other-id').values).toEqual({ clientSecret: 'sec_1234' });
});

it('takes of two that look alike the one beside the name of the field', () => {
  const text = 'refresh_token: sec_2222\nclient_secret: sec_1111';
  expect(readText(pair, text).values).toEqual({ clientSecret: 'sec_1111' });
  expect(readText(pair, text.replace('refresh_token', 'client_secret')).values).toEqual({});
});

it('reads settings for a page, which build tools want to be called public', () => {
  expect(readText(fields, `NEXT_PUBLIC_ACME_SHOP_URL=${shop}\nVITE_API_KEY=${key}`, ['Acme']).values).toMatchObject({
    apiKey: key,
    storeUrl: shop,
  });
  expect(readText(fields, `API_USER=fake-user\nNEXT_PUBLIC_PUBLIC_KEY=${key}`).values).not.toHaveProperty('apiKey');
});

it.each<[what: string, rest: string, found: object]>([
  ['is taken whole where it has the usual length', 'fake-fakefak', { apiKey: 'fakefakefakefakefak#fake-fakefak' }],
  ['is left to the person otherwise', 'fake-fake', {}],
])('a key in an address that goes on behind # %s', (_what, rest, found) => {
  const field = secret('apiKey', 'API Key', { like: `${'0'.repeat(19)}#${'0'.repeat(12)}`, pattern: /^[\w#-]{8,64}$/ });
  const typed = `https://api.example.com/orders?apiKey=fakefakefakefakefak#${rest}`;
  expect(readText([fieldSchema.parse(field)], typed).values).toEqual(found);
});

it('joins an address that a line break has torn', () => {
  expect(readText(fields, `Store URL: https://shop-\nname.example.com\nAPI key: ${key}`).values).toEqual({
    storeUrl: 'https://shop-name.example.com',
    apiKey: key,
  });
});

it.each([key, shop, 'fake-user', '', ' ', `"${key}"`])('a single value is no longer text: %s', (value) => {
  expect(readText(fields, value).values).toEqual({});
});

it('what a file puts together from values that are elsewhere stays as it is', () => {
  expect(readText(fields, `SHOP_URL=${shop}\nAPI_USERNAME=\${CI_USER}\nAPI_KEY=${key}`).values).toEqual({
    ...all,
    user: `\${CI_USER}`,
  });
});
