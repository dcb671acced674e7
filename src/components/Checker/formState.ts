import type { Choice, TextReading } from '../../check/values/index.ts';
import type { Form, FormMethod } from '../../definition/form.ts';
import type { FileProblem } from './readTextFile.ts';

/** What somebody entered. It lives in memory only: never in storage, in the address or in the history. */
export interface FormState {
  /** Texts as typed, by field id. Methods that ask for the same value share it. */
  typed: Record<string, string>;
  /** Id of the field into which somebody is typing. */
  typing?: string;
  /** Ids of the fields that somebody is done with for now, so that what is wrong with them may be said. */
  settled: string[];
  /** What became of the last text that was pasted or dropped. */
  reading?: Reading | FileProblem;
  /** Ids of the kinds of data that are not to be checked. */
  leftOut: string[];
  /** Id of the scenario of the sample store; without one, the real platform is asked. */
  scenario?: string;
  /** Id of the way of connecting that was chosen. */
  method?: string;
}

/** What was found in a text that holds several values. */
export interface Reading {
  /** Ids of the fields that got their value from it. */
  recognised: string[];
  /** The names of values in the text that no field took. */
  unused: string[];
  /** By field id: the values among which only the person can choose. */
  choices: Record<string, Choice[]>;
}

export type FormAction =
  | { type: 'type'; field: string; text: string }
  | { type: 'leave'; field: string }
  /** A text was read. */
  | { type: 'read'; found: TextReading }
  /** A file could not be read. */
  | { type: 'unreadable'; problem: FileProblem }
  /** One of several values that a field could take was chosen. */
  | { type: 'choose'; field: string; value: string }
  /** Values are put into their fields, as if they had been typed and left: those that change places, or come from elsewhere. */
  | { type: 'enter'; values: Record<string, string> }
  | { type: 'submit'; fields: string[] }
  /** These kinds of data are not checked, and all others are. */
  | { type: 'leave-out'; entities: string[] }
  | { type: 'method'; method: string }
  /** Without a scenario, the sample store is left. */
  | { type: 'sandbox'; scenario?: string }
  | { type: 'clear' };

export const emptyForm: FormState = { typed: {}, settled: [], leftOut: [] };

/** What an action makes of the form. */
export function formReducer(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case 'type':
      return {
        ...put(state, { [action.field]: action.text }),
        typing: action.field,
        reading: withoutReading(state.reading, action.field),
      };
    case 'leave':
      // Somebody who only passes through an empty field has done nothing wrong yet.
      return settle(state, state.typed[action.field] ? [action.field] : []);
    case 'read': {
      const { values, ...others } = action.found;
      const recognised = Object.keys(values);
      return { ...settle(put(state, values), recognised), reading: { recognised, ...others } };
    }
    case 'unreadable':
      return { ...state, reading: action.problem };
    case 'choose':
      return settle({ ...put(state, { [action.field]: action.value }), reading: afterChoice(state.reading, action) }, [
        action.field,
      ]);
    case 'enter': {
      const filled = Object.keys(action.values).filter((id) => action.values[id] !== '');
      const entered = put(state, action.values);
      return settle({ ...entered, settled: entered.settled.filter((id) => action.values[id] !== '') }, filled);
    }
    case 'submit':
      return settle(state, action.fields);
    case 'leave-out':
      return { ...state, leftOut: action.entities };
    case 'method':
      return { ...state, method: action.method };
    case 'sandbox': {
      // Sample values and real ones never mix.
      const { leftOut, method } = state;
      return { ...emptyForm, leftOut, ...(method ? { method } : {}), ...(action.scenario ? { scenario: action.scenario } : {}) };
    }
    case 'clear':
      // The way of connecting is told in the address too, and says nothing about anybody.
      return state.method ? { ...emptyForm, method: state.method } : emptyForm;
  }
}

function put(state: FormState, values: Record<string, string>): FormState {
  return { ...state, typed: { ...state.typed, ...values } };
}

/** What is still to be said of a text when somebody goes on typing: only what is left to choose. */
function withoutReading(reading: FormState['reading'], field: string): FormState['reading'] {
  if (typeof reading !== 'object') return undefined;
  const { [field]: _chosen, ...choices } = reading.choices;
  return Object.keys(choices).length > 0 ? { recognised: [], unused: [], choices } : undefined;
}

/** A value that one field got is no longer offered to the others. */
function afterChoice(reading: FormState['reading'], chosen: { field: string; value: string }): FormState['reading'] {
  if (typeof reading !== 'object') return undefined;
  const open = Object.entries(reading.choices)
    .filter(([field]) => field !== chosen.field)
    .map(([field, choices]) => [field, choices.filter(({ value }) => value !== chosen.value)] as const)
    .filter(([, choices]) => choices.length > 0);
  return { ...reading, recognised: [...reading.recognised, chosen.field], choices: Object.fromEntries(open) };
}

function settle(state: FormState, fields: string[]): FormState {
  const { typing: _done, ...others } = state;
  return { ...others, settled: [...new Set([...state.settled, ...fields])] };
}

/** The chosen way of connecting; at first that of a newcomer, or else the first one. */
export function methodOf({ methods }: Form, { method }: FormState): FormMethod {
  return (
    methods.find(({ id }) => id === method) ?? methods.find(({ forNewcomers }) => forNewcomers) ?? (methods[0] as FormMethod)
  );
}

/** What can go wrong with the sample store in a method. */
export function scenariosOf(form: Form, method: FormMethod) {
  return form.sandbox?.scenarios.filter((scenario) => !scenario.method || scenario.method === method.id) ?? [];
}

/** The scenario in use; the first where the chosen one belongs to another method. */
export function scenarioOf(form: Form, method: FormMethod, state: FormState) {
  const scenarios = scenariosOf(form, method);
  return state.scenario ? (scenarios.find(({ id }) => id === state.scenario) ?? scenarios[0]) : undefined;
}

/** The texts that a method's fields show, by field id: those of the sample store, and over them what was typed. */
export function valuesOf(form: Form, method: FormMethod, state: FormState): Record<string, string> {
  const scenario = scenarioOf(form, method, state);
  const samples = scenario ? { ...form.sandbox?.samples[method.id], ...scenario.values } : {};
  return Object.fromEntries(method.fields.map(({ id }) => [id, state.typed[id] ?? samples[id] ?? '']));
}

/** Ids of the kinds of data that are to be checked. */
export function chosenData(form: Form, { leftOut }: FormState): string[] {
  return form.entities.map(({ id }) => id).filter((id) => !leftOut.includes(id));
}
