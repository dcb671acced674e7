import type { Field } from '../../definition/field.ts';
import type { Sentence } from './judgement.ts';
import { hasConcept } from './labels/isLabel.ts';
import { looksMade } from './readText/readProse.ts';

/** Dots, stars or x in place of a value that a page hides. */
const mask = /^[•●·∙⋅*＊◦○▪■…\s]{3,}$|[•●∙]{2}|\*{4}|[xX]{8}$|^[xX]{4,}$|^[.]{4,}$/u;

/** What documentation writes where a value goes. */
const placeholder =
  /^(?:<[^<>]*>|\{\{?[^{}]*\}?\}|\$\{?[A-Za-z_]\w*\}?|%[A-Za-z_]\w*%|\[[A-Za-z][\w -]*\])$|^(?:your|insert|enter|paste|dein|deine|ihr|ihre|votre|twoj|vas)[ _-](?:\p{L}{1,30}[ _-]?){0,5}(?:here|hier|ici|aqui|qui|key|token|secret|password|passwort|id|login|user(?:name)?|url|domain|store|shop|name|account|code)$|^(?:[A-Z]+_)*(?:API|ACCESS|AUTH|CLIENT|SECRET|APP)_(?:KEY|TOKEN|SECRET|PASSWORD|ID)$|^\[?(?:changeme|redacted|hidden|masked|filtered)\]?$/iu;

/** A name in brackets, which says what belongs there: `{storeHash}`, `<token>`. */
export function isPlaceholder(text: string): boolean {
  const inside = /^\s*[<{[(]{1,2}([^<>{}[\]()]{1,60})[>}\])]{1,2}\s*$/.exec(text)?.[1] ?? '';
  return !/[\d.:/]/.test(inside) && hasConcept(inside);
}

/**
 * Names what stands in a field in place of its value, for every field of a key or a name.
 * @returns `undefined` where nothing is recognised
 */
export function nameMisfit(field: Field, value: string): Sentence | undefined {
  const { label } = field;
  if (mask.test(value)) return sayMask(field);
  if (placeholder.test(value)) return sayPlaceholder(field);
  // A definition may know what to make of an address.
  if (field.kind !== 'secret' || field.unprovable.some(({ match }) => match.test(value))) return undefined;
  if (/^https?:\/\//i.test(value)) return (says) => says.webAddress(label);
  if (/^[^\s@:/]+@[^\s@:/]+\.[a-z]{2,}$/i.test(value)) return (says) => says.mailAddress(label);
  return undefined;
}

export function sayMask({ label }: Field): Sentence {
  return (says) => says.mask(label);
}

export function sayPlaceholder({ label }: Field): Sentence {
  return (says) => says.placeholder(label);
}

/** A key of which a part was copied: as its example, but for the length, where that is a usual one. */
export function noteLength(field: Field, value: string): Sentence | undefined {
  const usual = field.like.length;
  const isMade = /^[0-9A-Za-z]+$/.test(field.like) && /^[0-9A-Za-z]+$/.test(value) && looksMade(value);
  if (field.kind !== 'secret' || ![32, 40, 64].includes(usual) || !isMade) return undefined;
  if (value.length >= usual || value.length < usual / 2) return undefined;
  return (says) => says.shorter(field.label, value.length, usual);
}
