import type { Form, FormMethod } from '../../definition/form.ts';

/** What somebody entered. It lives in memory only: never in storage, in the address or in the history. */
export interface FormState {
  /** Texts as typed, by field id. Methods that ask for the same value share it. */
  typed: Record<string, string>;
  /** Ids of the fields that somebody is done with for now, so that what is wrong with them may be said. */
  settled: string[];
  /** Ids of the fields that the last paste filled. */
  filled: string[];
  /** Ids of the kinds of data that are not to be checked. */
  leftOut: string[];
  /** Id of the scenario of the sample store; without one, the real platform is asked. */
  scenario?: string;
}

export type FormAction =
  | { type: 'type'; field: string; text: string }
  | { type: 'leave'; field: string }
  /** A text that held several values. */
  | { type: 'fill'; values: Record<string, string> }
  | { type: 'submit'; fields: string[] }
  | { type: 'toggle'; entity: string }
  /** Without a scenario, the sample store is left. */
  | { type: 'sandbox'; scenario?: string }
  | { type: 'clear' };

export const emptyForm: FormState = { typed: {}, settled: [], filled: [], leftOut: [] };

/** What an action makes of the form. */
export function formReducer(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case 'type':
      return { ...state, typed: { ...state.typed, [action.field]: action.text }, filled: [] };
    case 'leave':
      // Somebody who only passes through an empty field has done nothing wrong yet.
      return state.typed[action.field] ? settle(state, [action.field]) : state;
    case 'fill': {
      const filled = Object.keys(action.values);
      return settle({ ...state, typed: { ...state.typed, ...action.values }, filled }, filled);
    }
    case 'submit':
      return settle(state, action.fields);
    case 'toggle':
      return {
        ...state,
        leftOut: state.leftOut.includes(action.entity)
          ? state.leftOut.filter((entity) => entity !== action.entity)
          : [...state.leftOut, action.entity],
      };
    case 'sandbox':
      // Sample values and real ones never mix.
      return { ...emptyForm, leftOut: state.leftOut, ...(action.scenario ? { scenario: action.scenario } : {}) };
    case 'clear':
      return emptyForm;
  }
}

function settle(state: FormState, fields: string[]): FormState {
  return { ...state, settled: [...new Set([...state.settled, ...fields])] };
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
