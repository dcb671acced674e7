import { parseXml, XmlDocument, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkConnection, judgeValues, readPasted } from '../src/check/index.ts';
import {
  address,
  anyPublicHost,
  basic,
  bearer,
  definePlatform,
  forMethod,
  formQuery,
  get,
  graphql,
  hostMatches,
  hostsOf,
  inQuery,
  isRetired,
  type Method,
  type Platform,
  query,
  secret,
  step,
  text,
  xmlQuery,
} from '../src/definition/index.ts';
import { platforms } from '../src/platforms/index.ts';
import { sampleApp, sandboxes, sandboxFetch } from './scenarios/sandboxes.ts';

/** What ends a line, a string, an element, a segment or a document somewhere, and what one of ours could take for its own. */
const hostile = [
  '\r',
  '\n',
  '\r\nX-Evil: 1',
  '\r\n\r\nGET / HTTP/1.1',
  '\u0000',
  '\u0001',
  '\t',
  '\u007f',
  '\ud800',
  '\u2028',
  '\u202e',
  '\uffff',
  'ｅｖｉｌ．ｔｅｓｔ／',
  '"',
  "'",
  '\\',
  '\\"',
  '{token}',
  '{host}',
  '$1',
  '$&',
  "$'",
  '","x":"',
  '"},{"x":["',
  '}) { mutation',
  '") { shop } mutation { x(a: "',
  '</Token><Call>',
  ']]>',
  '<![CDATA[',
  '<!--',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
  '&e;',
  '&#13;&#10;',
  '&a=b',
  '=',
  '%0d%0a',
  '%00',
  '%2e%2e%2f',
  '?x=1',
  '#',
  '/',
  '/../',
  '..',
  '.',
  '%2e%2e',
  '..;/',
  '//evil.example',
  'https://evil.example/',
  '@evil.example',
  ':x@evil.example',
  ':8443',
  ':',
  ';',
  ', ',
  ',',
] as const;

/** Ways in which a stranger brings it along: alone, before or behind a good value. */
const placed = (like: string, evil: string): string[] => [evil, evil + like, like + evil];

/**
 * A request without its values: what a server takes for structure.
 * @param folders the paths of the addresses among the values; they are values too
 */
function skeleton(request: Request, body: string, folders: string[]): string {
  const url = new URL(request.url);
  const folder = folders.find((path) => url.pathname.startsWith(path)) ?? '';
  const type = request.headers.get('content-type') ?? '';
  return JSON.stringify([
    request.method,
    url.pathname.slice(folder.length).split('/').length,
    [...url.searchParams.keys()],
    url.hash,
    [...request.headers.keys()],
    /^[A-Za-z]+(?= )/.exec(request.headers.get('authorization') ?? '')?.[0],
    type,
    bodyShape(body, type),
  ]);
}

/** The paths of those addresses of which the path counts. */
function foldersIn(method: Method, values: Record<string, string>): string[] {
  const addresses = method.fields.filter((field) => field.kind === 'address' && field.keep === 'path');
  if (addresses.length === 0) return [];
  const judged = cleaned(method, values);
  return addresses.flatMap(({ id }) => {
    const address = judged[id]?.value ?? '';
    return URL.canParse(address) ? new URL(address).pathname.replace(/\/$/, '') : [];
  });
}

/** The values as they are sent, also out of longer texts. */
function cleaned({ fields }: Method, values: Record<string, string>) {
  const found = fields.map(({ id }) => [id, readPasted(fields, values[id] ?? '')[id] ?? values[id] ?? '']);
  return judgeValues(fields, Object.fromEntries(found));
}

function bodyShape(body: string, type: string): unknown {
  if (body === '') return undefined;
  if (type.includes('json')) return jsonShape(JSON.parse(body));
  if (type.includes('form')) return [...new URLSearchParams(body).keys()];
  return type.includes('xml') ? xmlShape(parseXml(body)) : body;
}

/** Elements with the names of their attributes, and what else but text is there. */
function xmlShape(node: XmlNode): unknown {
  if (node instanceof XmlDocument) return node.children.map(xmlShape);
  if (node instanceof XmlElement) return [node.name, Object.keys(node.attributes), node.children.map(xmlShape)];
  return node.type;
}

/** Keys and kinds; of texts, only a GraphQL document is structure. */
function jsonShape(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => jsonShape(item));
  if (typeof value !== 'object' || value === null) return key === 'query' ? value : typeof value;
  return Object.entries(value).map(([name, item]) => [name, jsonShape(item, name)]);
}

/** The platform as its sandbox plays it; one that has none takes everything. */
function playOf({ id }: Platform): typeof globalThis.fetch {
  return sandboxes.has(id) ? sandboxFetch(id, 'works') : async () => Response.json({ data: [] });
}

/** What a check sends with these values, every request as its skeleton, its raw head, and its address. */
async function sentWith(platform: Platform, method: Method, values: Record<string, string>) {
  const play = playOf(platform);
  const sent: { skeleton: string; head: string[]; url: URL }[] = [];
  const problems: unknown[] = [];
  const folders = foldersIn(method, values);
  const fetch = (async (input, init) => {
    try {
      const request = new Request(input, init);
      const body = typeof init?.body === 'string' ? init.body : '';
      const head = [...request.headers].flat();
      sent.push({ skeleton: skeleton(request, body, folders), head, url: new URL(request.url) });
    } catch (error) {
      problems.push(error);
    }
    return play(input, init);
  }) as typeof globalThis.fetch;
  const report = await checkConnection({ platform, method: method.id, values, fetch, app: sampleApp(platform.id) });
  expect(problems).toEqual([]);
  return { report, sent };
}

/**
 * Holds when every request has a structure that good values have too: whoever changes a value changes that value, and
 * nothing else.
 */
async function expectNothingInjected(platform: Platform, method: Method, values: Record<string, string>, good: Set<string>) {
  const { report, sent } = await sentWith(platform, method, values);
  const hosts = isRetired(platform) ? [] : hostsOf(platform);
  for (const { skeleton: shape } of sent) if (!good.has(shape)) expect.fail(whatToDo(platform, method, values, shape));
  // Asserted once for all: there are millions of them, and an assertion takes longer than what it looks at.
  expect(sent.flatMap(({ head, url }) => faultsOf(head, url, hosts))).toEqual([]);
  expectWholeUserNames(platform, method, values, sent);
  if (report.checks[0]?.outcome !== 'ok') expect(sent).toEqual([]);
}

/** What of a request is not as it must be, whatever was entered. */
function faultsOf(head: string[], { protocol, port, username, password, hostname, pathname }: URL, hosts: string[]): string[] {
  return [
    ...(protocol === 'https:' && port === '' && username === '' && password === '' ? [] : ['not https alone']),
    ...(hostMatches(hostname, hosts) ? [] : [`asks ${hostname}`]),
    // RFC 9110, section 5.5.
    ...head.filter((text) => !/^[\t\x20-\x7e\x80-\xff]*$/.test(text)),
    ...pathname.split('/').filter((segment) => /^(\.|%2e){1,2}$|%2f|%5c|%0[0ad]/i.test(segment)),
  ];
}

/** For an author who has never seen this test. */
function whatToDo({ id }: Platform, method: Method, values: Record<string, string>, shape: string): string {
  return [
    `${id}, method "${method.id}": a value changed more of a request than itself.`,
    `Entered: ${JSON.stringify(values)}`,
    `Sent as: ${JSON.stringify(Object.fromEntries(Object.entries(cleaned(method, values)).map(([name, { value }]) => [name, value])))}`,
    `The request (method, segments of the path, names in the query, anchor, headers, scheme, type, body): ${shape}`,
    'Give the field a pattern that refuses what was sent, such as pattern: /\\/admin-api$/ for an address with keep: "path",',
    'or let its clean not cut such a value down to another one.',
  ].join('\n');
}

/** What stands before the colon of Basic credentials is a value, and not the beginning of one (RFC 7617). */
function expectWholeUserNames(platform: Platform, method: Method, values: Record<string, string>, sent: { head: string[] }[]) {
  const auth = isRetired(platform) ? undefined : forMethod(platform, method).api.auth;
  if (!auth || !('basic' in auth)) return;
  const known = Object.values(cleaned(method, values)).map(({ value }) => value);
  for (const { head } of sent) {
    const credentials = /^Basic (.*)$/.exec(head[head.indexOf('authorization') + 1] ?? '')?.[1];
    if (credentials) expect(known).toContain(Buffer.from(credentials, 'base64').toString().split(':')[0]);
  }
}

/** The structures that good values have: all of them, and with each optional one left out. */
async function goodSkeletons(platform: Platform, method: Method, samples: Record<string, string>): Promise<Set<string>> {
  const scenarios = sandboxes.get(platform.id)?.scenarios ?? [];
  const good = [
    samples,
    ...method.fields.map(({ id, like }) => ({ ...samples, [id]: samples[id] ? '' : like })),
    ...scenarios.flatMap((scenario) => (scenario.values ? [{ ...samples, ...scenario.values }] : [])),
  ];
  const all = await Promise.all(good.map((values) => sentWith(platform, method, values)));
  return new Set(all.flatMap(({ sent }) => sent.map(({ skeleton: shape }) => shape)));
}

/** Its fields refuse nothing, and a value stands wherever one can. What holds for it holds whatever a definition forgets. */
const loose = definePlatform({
  id: 'loose',
  name: 'Loose',
  summary: 'A platform that was described carelessly.',
  reviewed: '2026-11-22',
  sources: ['https://docs.example.com'],
  needs: ['Nothing.'],
  methods: [
    {
      id: 'any',
      title: 'Any',
      steps: [step('copy', 'Copy', 'Copy it.')],
      fields: [
        address('shop', 'Shop', { like: 'https://www.example.com/folder', keep: 'path', hosts: [anyPublicHost] }),
        text('word', 'Word', { like: 'word' }),
        secret('key', 'Key', { like: 'fake0000', verbatim: true }),
      ],
      before: {
        path: get('/a/{word}/b{key}/c'),
        query: get('/a?x={word}&y={key}', { auth: inQuery({ z: '{key}' }) }),
        headers: get('/h', { headers: { 'X-Word': '{word}', 'X-Both': '{key}:{word}' } }),
        basic: get('/b', { auth: basic('{word}', '{key}') }),
        json: query('/j', { a: { b: ['{word}', { c: 'x{key}' }] } }),
        graphql: graphql('/g', 'query { shop(name: $name) { id } }', { variables: { name: '{word}', key: '{key}' } }),
        form: formQuery('/f', { a: '{word}', b: '{key}' }),
        xml: xmlQuery('/x', '<Request a="{word}"><Key>{key}</Key></Request>'),
        signed: get('/s', { auth: { sign: (_request, { word = '' }) => ({ 'X-Signed': word }) } }),
      },
    },
  ],
  api: {
    name: 'REST',
    hosts: [anyPublicHost],
    base: '{shop}/api',
    auth: bearer('{key}'),
    recognise: { request: get('', { auth: 'none' }), is: { status: 200 } },
  },
  authenticate: get('/me'),
  entities: {},
});

describe.each([...platforms, loose])('$id', (platform) => {
  describe.each(platform.methods)('$id', (method) => {
    const samples =
      sandboxes.get(platform.id)?.samples[method.id] ?? Object.fromEntries(method.fields.map(({ id, like }) => [id, like]));
    const typed = method.fields.filter(({ kind }) => kind !== 'choice');

    it('sends the same requests whatever a value holds, or none', async () => {
      const good = await goodSkeletons(platform, method, samples);
      for (const { id, like } of typed)
        for (const evil of hostile)
          for (const value of placed(samples[id] || like, evil))
            await expectNothingInjected(platform, method, { ...samples, [id]: value }, good);
    });

    it('and whatever several of them hold together', async () => {
      const good = await goodSkeletons(platform, method, samples);
      const part = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 3 }), fc.constant(''));
      const values = fc.record(
        Object.fromEntries(
          typed.map(({ id, like }) => [
            id,
            fc.tuple(part, fc.constantFrom(samples[id] || like, ''), part).map((parts) => parts.join('')),
          ]),
        ),
      );
      await fc.assert(
        fc.asyncProperty(values, async (chosen) => {
          await expectNothingInjected(platform, method, { ...samples, ...chosen }, good);
        }),
        { numRuns: 25, seed: 20261122 },
      );
    });
  });
});
