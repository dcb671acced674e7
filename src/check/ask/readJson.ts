import { closeJson } from './closeJson.ts';
import { isTooDeep } from './isTooDeep.ts';

/**
 * Reads JSON whatever its content type says: some platforms send it as a web page, or behind a warning of their server.
 * @param cutOff the text ends early; what is there is taken as it is
 * @returns `undefined` when there is none
 */
export function readJson(text: string, cutOff = false): unknown {
  const value = parse(text, cutOff);
  return isTooDeep(value) ? undefined : value;
}

function parse(text: string, cutOff: boolean): unknown {
  const whole = tryParse(text);
  if (whole !== undefined || /<!doctype|<html/i.test(text.slice(0, 1000))) return whole;
  // A server's warnings stand before the answer, and may hold brackets themselves.
  for (const { index } of [...text.slice(0, 8192).matchAll(/[[{]/g)].slice(0, 8)) {
    const rest = text.slice(index);
    const value = tryParse(rest) ?? (cutOff ? tryParse(closeJson(rest)) : undefined);
    if (value !== undefined) return value;
  }
  return undefined;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
