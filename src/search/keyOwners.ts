import type { ValueSentences } from '../check/sentences/en/values.ts';
import { judgeValue, readText } from '../check/values/index.ts';
import type { AddressField, Field } from '../definition/field.ts';
import type { Form, FormMethod } from '../definition/form.ts';
import { hostMatches, hostOf } from '../definition/host.ts';

/** A platform as far as its values are recognised. */
export interface KeyForm extends Form {
  alsoCalled: string[];
}

/** What a text may be on one platform. */
export interface KeyOwner {
  platform: KeyForm;
  method: FormMethod;
  /** By field id, as they were found in the text. */
  values: Record<string, string>;
  /** The fields of these values. */
  fields: Field[];
  /**
   * - `sure`: nothing else that is known looks like it.
   * - `likely`: its name, or that of the platform, stands beside it.
   * - `possible`: values of this platform have the same form, as others have.
   */
  certainty: 'sure' | 'likely' | 'possible';
  /** What is wrong with it there. */
  says?: string;
}

/** Forms that keys of many services have: a shape that fits one of them tells no platform. */
const commonKeys = [
  '0f8fad5b-d9cb-469f-a165-70867728950e',
  '0123456789abcdef0123456789abcdef',
  '0123456789abcdef0123456789abcdef01234567',
  '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  'aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1dF',
  'QWERTZUIOPASDFGHJKLYXCVBNMQWERTZUIOPASDFGHJK',
  'QW3RTZ4UIO5PAS6DFG7HJK8LYX9CVB0N',
  'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
  'MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=',
  '1234567890',
];
const isCommon = (text: string) => /^(?:[\w+/]{16,}={0,2}|\d+|[0-9a-f-]{36}|eyJ[\w.-]+)$/i.test(text);

/** Shorter values are alike by chance. */
const shortestForm = 10;
/** So few platforms share a name of a value that it tells them. */
const fewPlatforms = 3;
/** More than a value and some words around it. */
const longestValue = 4096;

const order = ['sure', 'likely', 'possible'];

/**
 * Which platforms a text may come from: a key, an address, or a longer text with several values in it.
 * @param says what is said of values. @default in English
 * @returns the clearest first, and each platform once; what is sure leaves out what is merely possible
 */
export function keyOwners(platforms: readonly KeyForm[], text: string, says?: ValueSentences): KeyOwner[] {
  const sought = text.trim();
  if (sought === '' || sought.length > longestValue * 2) return [];
  const owners = platforms.flatMap((platform) =>
    bestOf(platform.methods.flatMap((method) => ownerOf({ platform, method }, sought, says))),
  );
  const isNamed = ({ platform }: KeyOwner) => namesOf(platform).some((name) => sought.toLowerCase().includes(name.toLowerCase()));
  const fromText = owners.filter(({ values, certainty }) => certainty === 'possible' && !Object.values(values).includes(sought));
  for (const owner of fromText) if (isNamed(owner) || fromText.length <= fewPlatforms) owner.certainty = 'likely';
  const clearest = order.find((certainty) => owners.some((owner) => owner.certainty === certainty));
  return owners
    .filter(({ certainty }) => certainty === clearest)
    .toSorted((one, other) => other.fields.length - one.fields.length);
}

function ownerOf({ platform, method }: Pick<KeyOwner, 'platform' | 'method'>, text: string, says?: ValueSentences): KeyOwner[] {
  const found = readText(method.fields, text, namesOf(platform)).values;
  const matches = method.fields.flatMap((field) => {
    const value = found[field.id] ?? (Object.keys(found).length === 0 && !/\s/.test(text) ? text : undefined);
    const match = value === undefined ? undefined : matchOf(field, value, field.id in found, says);
    return match && value !== undefined ? [{ field, value, ...match }] : [];
  });
  const [first] = matches.toSorted((one, other) => order.indexOf(one.certainty) - order.indexOf(other.certainty));
  if (!first) return [];
  // A single value belongs in one field.
  const all = Object.keys(found).length > 0 ? matches : [first];
  return [
    {
      platform,
      method,
      values: Object.fromEntries(all.map(({ field, value }) => [field.id, value])),
      fields: all.map(({ field }) => field),
      certainty: first.certainty,
      ...(first.says ? { says: first.says } : {}),
    },
  ];
}

/** How sure it is that a value belongs in a field. @param named its name stands beside it */
function matchOf(
  field: Field,
  value: string,
  named: boolean,
  says?: ValueSentences,
): Pick<KeyOwner, 'certainty' | 'says'> | undefined {
  if (field.kind === 'choice' || value.length > longestValue) return undefined;
  const { outcome, message } = judgeValue(field, value, says);
  if (field.kind === 'address' && isOwnHost(field, value))
    return { certainty: 'sure', ...(outcome === 'ok' || !message ? {} : { says: message }) };
  if (outcome !== 'ok') return undefined;
  const { shape } = field;
  if (shape?.test(value)) {
    const isTelling = !isCommon(value) || !commonKeys.some((key) => shape.test(key));
    return { certainty: isTelling ? 'sure' : 'possible' };
  }
  return named || hasFormOf(field, value) ? { certainty: 'possible' } : undefined;
}

/** An address that only this platform has, of a shop or of the vendor. */
function isOwnHost({ hosts = [], neverHosts }: AddressField, value: string): boolean {
  if (!/^(?:https?:\/\/)?[^\s/@]+\.[^\s/]+/i.test(value)) return false;
  const host = hostOf(/^https?:/i.test(value) ? value : `https://${value}`);
  return hostMatches(
    host,
    [...hosts, ...neverHosts].filter((pattern) => pattern !== '*'),
  );
}

/** As long as the example, and with the same signs at the same places. */
function hasFormOf({ like, kind }: Field, value: string): boolean {
  const signs = (text: string) => text.replace(/[A-Za-z0-9]/g, '0');
  return kind !== 'address' && value.length >= shortestForm && signs(value) === signs(like);
}

/** Of several methods, the one that is clearest, has most of the values, and is a newcomer's. */
function bestOf(owners: readonly KeyOwner[]): KeyOwner[] {
  const rank = ({ certainty, fields, method }: KeyOwner) =>
    order.indexOf(certainty) * 100 - fields.length * 2 - (method.forNewcomers ? 1 : 0);
  return owners.toSorted((one, other) => rank(one) - rank(other)).slice(0, 1);
}

function namesOf({ id, name, alsoCalled }: KeyForm): string[] {
  return [id, name, ...alsoCalled];
}

/** Keys of services that are no shops, by how they begin. */
const services: readonly [begins: RegExp, name: string][] = [
  [/^(?:sk|pk|rk)_(?:live|test)_|^whsec_/, 'Stripe'],
  [/^xox[abprs]-/, 'Slack'],
  [/^(?:gh[opsu]_|github_pat_)/, 'GitHub'],
  [/^glpat-/, 'GitLab'],
  [/^AKIA[0-9A-Z]{12}/, 'Amazon Web Services'],
  [/^(?:AIza|ya29\.)/, 'Google'],
  [/^sk-(?:proj-|ant-)?[\w-]{20}/, 'a service for language models'],
  [/^SG\.[\w-]{16}/, 'SendGrid'],
];

/** The service that a key belongs to, where it is known and no shop platform. */
export function foreignService(text: string): string | undefined {
  return services.find(([begins]) => begins.test(text.trim()))?.[1];
}
