import { type Field, isSecret, type Method, type Platform } from '../../src/definition/index.ts';
import { scenariosOf } from '../scenarios/playScenario.ts';
import { sampleApp, sandboxes } from '../scenarios/sandboxes.ts';
import { canariesOf } from './canaries.ts';
import { shortest, type Taint } from './findLeaks.ts';

/** A check to ask for, and what of its values must be found nowhere. */
export interface TaintedCheck {
  /** What is played. @example 'clover revoked-token' */
  play: string;
  values: Record<string, string>;
  /** The values that open the store; not even the answer may hold them. */
  secrets: Taint[];
  /** All values; nothing but the answer may hold them. */
  typed: Taint[];
}

/**
 * The checks of a method: each scenario with the sample values, and two with values that stand nowhere else: once all of them,
 * and once the keys alone, so that they get as far as to the platform.
 */
export function taintedChecks(platform: Platform, method: Method): TaintedCheck[] {
  const samples = sandboxes.get(platform.id)?.samples[method.id] ?? {};
  // The operator's own app is lent to a check that needs one.
  const ofApp = method.onlyWithApp
    ? Object.entries(sampleApp(platform.id) ?? {}).map(([id, value]) => ({ name: `${platform.id} app ${id}`, value }))
    : [];
  const canaries = Object.entries(canariesOf(platform.id, method, samples));
  const fieldOf = (id: string) => method.fields.find((field) => field.id === id);
  const keys = canaries.filter(([id]) => isSecretField(fieldOf(id)));
  const strange = [canaries, keys].map((own) => {
    const taints = own.map(([id, { unique }]) => ({ id, name: `${platform.id} ${method.id} ${id}`, value: unique }));
    return {
      play: `${platform.id} works`,
      values: { ...samples, ...Object.fromEntries(own.map(([id, { value }]) => [id, value])) },
      secrets: [...ofApp, ...taints.filter(({ id }) => isSecretField(fieldOf(id)))],
      typed: taints,
    };
  });
  const played = scenariosOf(platform, method).map((scenario) => {
    const values = { ...samples, ...scenario.values };
    // What belongs into a secret field may have been typed elsewhere.
    const taints = [...Object.entries(samples), ...Object.entries(values)].flatMap(([id, value]) =>
      fieldOf(id)?.kind === 'choice' || value.length < shortest
        ? []
        : [{ id, name: `${platform.id} ${scenario.id} ${id}`, value }],
    );
    return {
      play: `${platform.id} ${scenario.id}`,
      values,
      secrets: [...ofApp, ...taints.filter(({ id }) => isSecretField(fieldOf(id)))],
      // Short numbers stand in metrics by chance; those of the strange values are long enough.
      typed: taints.filter(({ value }) => value.length >= 16 || /\D/.test(value)),
    };
  });
  return [...strange, ...played];
}

function isSecretField(field: Field | undefined): boolean {
  return field !== undefined && isSecret(field);
}
