import type { Field } from '../../../definition/field.ts';
import { judgeSilently } from '../judgeValue.ts';
import { fieldNames } from '../labels/fieldNames.ts';
import { certain, scoreLabel, scores } from '../labels/scoreLabel.ts';
import type { Candidate, Choice } from './candidate.ts';
import { wholeValue } from './wholeValue.ts';

/** Better than any label: what nothing else looks like. */
const byShape = 200;
/** The same, beside the name of the field: of an access and a refresh token that look alike, the right one. */
const byShapeAndName = 201;
/** An address with a host that only this platform has. */
const byHost = 80;
/** What stands in front of the host of an address, or behind `-u`, in the order of the fields. */
const byOrder = 65;

interface Claim extends Choice {
  field: Field;
  score: number;
  /** Whether the field takes the value. */
  fits: boolean;
}

/**
 * Gives candidates to fields, the clearest claims first. Where two values claim one field alike, or one value two fields,
 * nothing is given, and those are returned as choices.
 */
export function matchFields(
  fields: readonly Field[],
  candidates: readonly Candidate[],
  names: ReadonlySet<string>,
): { values: Record<string, string>; choices: Record<string, Choice[]> } {
  const open = fields.filter(({ kind }) => kind !== 'choice');
  const claims = open.flatMap((field) => claimsOf(field, open, candidates, names));
  const values: Record<string, string> = {};
  const choices: Record<string, Choice[]> = {};
  const fitting = claims.filter(({ fits }) => fits);
  for (const score of levelsOf(fitting))
    assign(
      fitting.filter((claim) => claim.score === score),
      values,
      choices,
    );
  // A value that stands beside the very name of a field and does not fit is shown there, so that its fault can be told.
  const unfit = claims.filter(
    ({ fits, score, value }) => !fits && score >= scores.almost && score < byShape && !/\s/.test(value),
  );
  assign(unfit, values, choices);
  return { values: withoutQueries(fields, values), choices };
}

function claimsOf(field: Field, fields: readonly Field[], candidates: readonly Candidate[], names: ReadonlySet<string>): Claim[] {
  const known = fieldNames(field);
  const best = new Map<string, { score: number; label: string }>();
  for (const candidate of candidates) {
    const score = scoreOf(field, fields, candidate, known, names);
    const value = score > scores.none ? wholeValue(field, candidate) : undefined;
    if (value && score > (best.get(value)?.score ?? scores.none)) best.set(value, { score, label: candidate.label });
  }
  const claims = [...best].map(([value, claim]) => ({ field, value, ...claim, judged: judgeSilently(field, value) }));
  // One value in two dresses, as a host and its address, is one.
  const isSame = (one: (typeof claims)[number], other: (typeof claims)[number]) =>
    one.judged.outcome === 'ok' && one.judged.value === other.judged.value;
  return claims
    .filter((claim) => !claims.some((other) => isSame(claim, other) && isClearer(other, claim, claims)))
    .map(({ judged, ...claim }) => ({ ...claim, fits: judged.outcome === 'ok' }));
}

/** Whether it has the better label, or the same and stands before the other. */
function isClearer<Scored extends { score: number }>(one: Scored, other: Scored, all: readonly Scored[]): boolean {
  return one.score === other.score ? all.indexOf(one) < all.indexOf(other) : one.score > other.score;
}

function scoreOf(
  field: Field,
  fields: readonly Field[],
  { label, place, value }: Candidate,
  known: readonly (readonly string[])[],
  names: ReadonlySet<string>,
): number {
  if (field.shape?.test(value)) return scoreLabel(label, field, names, known) >= certain ? byShapeAndName : byShape;
  if (fields.some((other) => other !== field && other.shape?.test(value))) return scores.none;
  if (place === 'user' || place === 'password') return isAtPlace(field, fields, place) ? byOrder : scores.none;
  if (place === 'word') return scores.none;
  if (place === 'link') {
    if (field.kind !== 'address') return scores.none;
    if (!field.hosts?.includes('*')) return byHost;
    return field.optional ? scores.none : scores.kind;
  }
  const score = scoreLabel(label, field, names, known);
  // An optional value is not guessed.
  return field.optional && score < certain ? scores.none : score;
}

function isAtPlace(field: Field, fields: readonly Field[], place: 'user' | 'password'): boolean {
  const inOrder = fields.filter(({ kind, optional }) => kind !== 'address' && !optional);
  return field === (place === 'user' ? inOrder[0] : (inOrder[1] ?? inOrder[0]));
}

function levelsOf(claims: readonly Claim[]): number[] {
  return [...new Set(claims.map(({ score }) => score))].sort((a, b) => b - a);
}

/** Gives what only one field claims to the field that claims only it; each gift may make the next one clear. */
function assign(claims: readonly Claim[], values: Record<string, string>, choices: Record<string, Choice[]>): void {
  const isOpen = ({ field, value }: Claim) =>
    !(field.id in values) && !(field.id in choices) && !Object.values(values).includes(value);
  for (;;) {
    const open = claims.filter(isOpen);
    const clear = open.find(({ field, value }) => open.every((other) => (other.field === field) === (other.value === value)));
    if (!clear) {
      for (const { field, label, value } of open) {
        choices[field.id] ??= [];
        choices[field.id]?.push({ label, value });
      }
      return;
    }
    values[clear.field.id] = clear.value;
  }
}

/** An address from whose query other values were taken goes without it. */
function withoutQueries(fields: readonly Field[], values: Record<string, string>): Record<string, string> {
  for (const { id, kind } of fields) {
    const value = values[id];
    if (kind !== 'address' || !value?.includes('?')) continue;
    const query = [...new URLSearchParams(value.slice(value.indexOf('?'))).values()];
    if (Object.entries(values).some(([other, taken]) => other !== id && query.includes(taken)))
      values[id] = value.slice(0, value.indexOf('?'));
  }
  return values;
}
