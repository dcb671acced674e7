import { type Entity, waysToRead } from '../entity.ts';
import { isRetired, type LivePlatform, type Method, type Platform } from '../platform.ts';

/** What the guide fills in. */
const inGuide = ['permissions', 'permissionLine', 'app', 'tool', 'authorizationLink', 'outgoingAddresses'];
/** What the form fills in, too. */
const inHelp = ['app', 'tool'];
/** What the checker fills in where it says what an answer means. */
const inAnswer = ['permission', 'entity', 'platform', 'host', 'said'];

export interface Text {
  path: PropertyKey[];
  text: string | undefined;
  known: string[];
}

/** Every text of a definition that a reader sees, with the placeholders that are filled in there. */
export function textsOf(platform: Platform): Text[] {
  return [
    ...guideTexts(platform),
    ...platform.methods.flatMap((method, m) => under(['methods', m], methodTexts(method))),
    ...(isRetired(platform) ? [] : checkTexts(platform)),
  ];
}

/** Those in which the guide draws paths, links and texts to copy. */
export function proseOf(platform: Platform): Text[] {
  return textsOf(platform).filter(({ known }) => known === inGuide);
}

function guideTexts({ summary, needs, notices, afterwards, into }: Platform): Text[] {
  return [
    { path: ['summary'], text: summary, known: [] },
    ...needs.map((text, i) => ({ path: ['needs', i], text, known: inGuide })),
    ...noticeTexts(notices),
    ...afterwards.map(({ text }, i) => ({ path: ['afterwards', i], text, known: inGuide })),
    { path: ['into', 'says'], text: into?.says, known: inGuide },
  ];
}

function noticeTexts(notices: Platform['notices']): Text[] {
  return notices.flatMap(({ title, text }, i) => [
    { path: ['notices', i, 'title'], text: title, known: [] },
    { path: ['notices', i, 'text'], text, known: inGuide },
  ]);
}

function methodTexts({ intro, waits, keyLives, endsOn, notices, into, afterwards, steps, fields, entities }: Method): Text[] {
  return [
    { path: ['intro'], text: intro, known: inGuide },
    { path: ['waits'], text: waits, known: [] },
    { path: ['keyLives'], text: keyLives, known: [] },
    { path: ['endsOn', 'says'], text: endsOn?.says, known: inGuide },
    { path: ['into', 'says'], text: into?.says, known: inGuide },
    ...noticeTexts(notices),
    ...(afterwards ?? []).map(({ text }, i) => ({ path: ['afterwards', i], text, known: inGuide })),
    ...steps.flatMap(({ title, text }, s) => [
      { path: ['steps', s, 'title'], text: title, known: [] },
      { path: ['steps', s, 'text'], text, known: inGuide },
    ]),
    ...fields.flatMap((field, f) => under(['fields', f], fieldTexts(field))),
    ...entityTexts(entities),
  ];
}

function fieldTexts(field: Method['fields'][number]): Text[] {
  const said = (['mistakes', 'notes', 'unprovable', 'environments'] as const).flatMap((list) =>
    field[list].map(({ says }, i) => ({ path: [list, i, 'says'], text: says, known: [] })),
  );
  const address = field.kind === 'address' ? field : { hostSays: undefined, neverSays: undefined };
  return [
    { path: ['label'], text: field.label, known: [] },
    { path: ['help'], text: field.help, known: inHelp },
    { path: ['patternSays'], text: field.patternSays, known: [] },
    { path: ['hostSays'], text: address.hostSays, known: [] },
    { path: ['neverSays'], text: address.neverSays, known: [] },
    ...said,
  ];
}

function checkTexts({ answers, advice, entities, authenticate, api }: LivePlatform): Text[] {
  return [
    ...answers.map(({ position, says }) => ({ path: ['answers', position - 1, 'says'], text: says, known: inAnswer })),
    ...advice.map(({ says }, i) => ({ path: ['advice', i, 'says'], text: says, known: ['granted'] })),
    ...entityTexts(entities),
    { path: ['authenticate', 'notOffered'], text: 'notOffered' in authenticate ? authenticate.notOffered : '', known: [] },
    { path: ['api', 'limits'], text: api.limits, known: [] },
    ...api.otherAuth.map(({ says }, i) => ({ path: ['api', 'otherAuth', i, 'says'], text: says, known: [] })),
    { path: ['api', 'endsOn', 'says'], text: api.endsOn?.says, known: inGuide },
  ];
}

function entityTexts(entities: LivePlatform['entities']): Text[] {
  return (Object.entries(entities) as [string, Entity][]).flatMap(([id, entity]) =>
    under(
      ['entities', id],
      [
        { path: ['notOffered'], text: 'notOffered' in entity ? entity.notOffered : '', known: [] },
        { path: ['otherwise'], text: 'otherwise' in entity ? entity.otherwise : '', known: [] },
        ...waysToRead(entity).flatMap(({ needs, lost }) => [
          ...Object.entries(needs).map(([name, text]) => ({ path: ['needs', name], text, known: [] })),
          { path: ['lost'], text: lost, known: [] },
        ]),
      ],
    ),
  );
}

function under(path: PropertyKey[], texts: Text[]): Text[] {
  return texts.map((text) => ({ ...text, path: [...path, ...text.path] }));
}
