import * as z from 'zod';
import {
  entityName,
  type Field,
  forMethod,
  isRetired,
  isSecret,
  type Method,
  type Platform,
  permissionsOf,
  plainMarkdown,
} from '../../src/definition/index.ts';

const day = z.iso.date();

const fieldSchema = z.strictObject({
  id: z.string().describe('Key of the value in the HTTP API of the check.'),
  label: z.string().describe('What the value is called on the page, as the guide says it.'),
  alsoCalled: z.array(z.string()).describe('What else it is called, in code, in mails and in other languages.'),
  kind: z.enum(['text', 'secret', 'address', 'choice']),
  secret: z.boolean().describe('Whoever has it can use the shop.'),
  optional: z.boolean(),
  example: z.string().describe('Its look. It opens nothing.'),
  pattern: z.string().optional().describe('What a right value looks like: the source of a JavaScript regular expression.'),
  shape: z.string().optional().describe('What nothing else looks like: the source of a JavaScript regular expression.'),
  choices: z.array(z.strictObject({ value: z.string(), label: z.string() })).optional(),
  foundIn: z.string().optional().describe('Id of the step that yields it.'),
});

const permissionSchema = z.strictObject({
  name: z.string(),
  exact: z.boolean().describe('Whether it is the label of the panel, to the letter, or described in other words.'),
  for: z.array(z.string()).describe('Ids of the kinds of data that need it.'),
});

const methodSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  url: z.url().describe('The guide, with this way chosen.'),
  chooseIf: z.string().optional(),
  minutes: z.number().int().optional(),
  keyLives: z.string().optional().describe('Goes on after "The key lives".'),
  endsOn: day.optional().describe('The day on which the vendor ends this way.'),
  writesToo: z.boolean().describe('The key can also change the shop: no read-only one exists.'),
  steps: z.array(z.strictObject({ id: z.string(), title: z.string(), url: z.url() })),
  fields: z.array(fieldSchema),
  permissions: z.array(permissionSchema),
  hosts: z.array(z.string()).describe('All that the check calls. A star stands for one label, two for any number.'),
});

const platformSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  alsoCalled: z.array(z.string()),
  url: z.url().describe('The guide.'),
  markdown: z.url().describe('The guide as Markdown.'),
  summary: z.string(),
  state: z.enum(['live', 'retired']).describe('A retired platform is shut down: nothing is asked of it.'),
  reviewed: day.describe('The day on which the facts were last reviewed.'),
  data: z.array(z.strictObject({ id: z.string(), name: z.string(), notOffered: z.string().optional() })),
  methods: z.array(methodSchema),
  sources: z.array(z.strictObject({ url: z.url(), title: z.string().optional(), read: day.optional() })),
});

/** What stands in `platforms.json`. */
const catalogueSchema = z.strictObject({
  $schema: z.url(),
  platforms: z.array(platformSchema),
});

/** All platforms for programs. @param home address of the site, with its base */
export function describePlatforms(platforms: readonly Platform[], home: string): z.infer<typeof catalogueSchema> {
  return {
    $schema: schemaUrl(home),
    platforms: platforms.map((platform) => describe(platform, `${home}platforms/${platform.id}`)),
  };
}

/** The schema of `platforms.json`, as JSON Schema 2020-12. What is added to it later does not break who reads it. */
export function platformsSchema(home: string): object {
  return { $id: schemaUrl(home), title: 'Platforms', ...z.toJSONSchema(catalogueSchema) };
}

function schemaUrl(home: string): string {
  return `${home}platforms.schema.json`;
}

function describe(platform: Platform, url: string): z.infer<typeof platformSchema> {
  const { id, name, alsoCalled, summary, reviewed, entities, methods, sources } = platform;
  return {
    id,
    name,
    alsoCalled: [...alsoCalled],
    url,
    markdown: `${url}.md`,
    summary: plainMarkdown(summary),
    state: isRetired(platform) ? 'retired' : 'live',
    reviewed,
    data: Object.entries(entities).map(([id, entity]) => ({
      id,
      name: entityName(id, entity),
      ...('notOffered' in entity ? { notOffered: entity.notOffered } : {}),
    })),
    methods: methods.map((method) => describeMethod(platform, method, url)),
    sources: sources.map(({ url, title, read }) => ({ url, ...(title ? { title } : {}), ...(read ? { read } : {}) })),
  };
}

function describeMethod(platform: Platform, method: Method, guide: string): z.infer<typeof methodSchema> {
  const { id, title, chooseIf, minutes, keyLives, endsOn, writesToo, steps, fields } = method;
  const seen = isRetired(platform) ? undefined : forMethod(platform, method);
  const url = `${guide}?method=${id}`;
  return {
    id,
    title,
    url,
    ...(chooseIf ? { chooseIf } : {}),
    ...(minutes ? { minutes } : {}),
    ...(keyLives ? { keyLives } : {}),
    ...(endsOn ? { endsOn: endsOn.day } : {}),
    writesToo,
    steps: steps.map((step) => ({ id: step.id, title: step.title, url: `${url}#step-${step.id}` })),
    fields: fields.map(describeField),
    permissions: seen ? permissionsOf(seen).map(({ name, exact, entities }) => ({ name, exact, for: [...entities] })) : [],
    hosts: seen ? [...seen.api.hosts] : [],
  };
}

function describeField(field: Field): z.infer<typeof fieldSchema> {
  const { id, label, labels, kind, optional, like, pattern, shape, from } = field;
  return {
    id,
    label,
    alsoCalled: [...labels],
    kind,
    secret: isSecret(field),
    optional,
    example: like,
    ...(pattern ? { pattern: pattern.source } : {}),
    ...(shape ? { shape: shape.source } : {}),
    ...(field.kind === 'choice' ? { choices: field.choices.map(({ value, label }) => ({ value, label })) } : {}),
    ...(from ? { foundIn: from } : {}),
  };
}
