import { closeJson } from './closeJson.ts';
import { measureJson } from './measureJson.ts';

/** A server's warnings stand before its answer, and are short. */
const longestWarning = 8 * 1024;

/** Warnings may hold brackets themselves; each further try reads the text once more. */
const mostTries = 3;

/**
 * Reads JSON whatever its content type says: some platforms send it as a web page, or behind a warning of their server.
 * @param cutOff the text ends early; what is there is taken as it is
 * @returns `undefined` when there is none, or one that no shop would answer: nested too deep, or of too many values
 */
export function readJson(text: string, cutOff = false): unknown {
  const whole = parse(text, cutOff);
  if (whole !== undefined || /^\s*[[{]/.test(text) || /<!doctype|<html/i.test(text.slice(0, 1000))) return whole;
  for (const { index } of [...text.slice(0, longestWarning).matchAll(/[[{]/g)].slice(0, mostTries)) {
    const value = parse(text.slice(index), cutOff);
    if (value !== undefined) return value;
  }
  return undefined;
}

function parse(text: string, cutOff: boolean): unknown {
  if (!/^\s*["[{\dtfn-]/.test(text)) return undefined;
  const end = measureJson(text);
  if (end === undefined) return undefined;
  if (end === text.length) {
    const value = tryParse(text);
    if (value !== undefined) return value;
  }
  return cutOff && /^\s*[[{]/.test(text) ? tryParse(closeJson(text.slice(0, end))) : undefined;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
