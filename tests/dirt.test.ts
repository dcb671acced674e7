import { describe, expect, it } from 'vitest';
import { judgeValue } from '../src/check/index.ts';
import type { Field } from '../src/definition/index.ts';
import { platforms } from '../src/platforms/index.ts';
import { sandboxes } from './scenarios/sandboxes.ts';

/** What values wear when people copy them. */
const clothes: Record<string, (value: string, label: string) => string> = {
  'blanks around': (value) => `  ${value}\u00a0\r\n`,
  'straight quotes': (value) => `"${value}"`,
  'single quotes': (value) => `'${value}'`,
  'one quote in front': (value) => `"${value}`,
  'one quote behind': (value) => `${value}"`,
  'German quotes': (value) => `„${value}“`,
  'German single quotes': (value) => `‚${value}‘`,
  'French quotes': (value) => `«\u00a0${value}\u00a0»`,
  'Swedish quotes': (value) => `”${value}”`,
  'pointed quotes': (value) => `‹${value}›`,
  brackets: (value) => `<${value}>`,
  'square brackets': (value) => `[${value}]`,
  'a comma behind': (value) => `${value},`,
  'a semicolon behind': (value) => `${value};`,
  'the end of a line of JSON': (value) => `"${value}",`,
  'a line of JSON': (value, label) => `"${label}": "${value}",`,
  'a variable': (value, label) => `MY_SHOP_${constant(label)}=${value}`,
  'an exported variable': (value, label) => `export ${constant(label)}="${value}"`,
  'its label': (value, label) => `${label}: ${value}`,
  'its label and an equals sign': (value, label) => `${label} = ${value}`,
  'a row of a table': (value, label) => `${label}\t${value}`,
  'a scheme': (value) => `Bearer ${value}`,
  'another scheme': (value) => `Token ${value}`,
  'a header': (value) => `Authorization: Bearer ${value}`,
  'a zero-width space inside': (value) => `${value.slice(0, 3)}\u200b${value.slice(3)}`,
  'a soft hyphen inside': (value) => `${value.slice(0, 3)}\u00ad${value.slice(3)}`,
  'a word joiner inside': (value) => `${value.slice(0, 3)}\u2060${value.slice(3)}`,
  'a mark of direction inside': (value) => `${value.slice(0, 3)}\u200e${value.slice(3)}`,
  'marks of direction around': (value) => `\u202a${value}\u202c`,
  'isolating marks around': (value) => `\u2066${value}\u2069`,
};

function constant(label: string): string {
  return label
    .replace(/\/.*/, '')
    .trim()
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();
}

interface Value {
  place: string;
  field: Field;
  sample: string;
}

const values: Value[] = platforms.flatMap((platform) =>
  platform.methods.flatMap((method) =>
    method.fields
      .filter((field) => field.kind !== 'choice' && !(field.kind === 'secret' && field.verbatim))
      .map((field) => ({
        place: `${platform.id} ${method.id} ${field.id}`,
        field,
        sample: sandboxes.get(platform.id)?.samples[method.id]?.[field.id] || field.like,
      })),
  ),
);

describe('a value is sent clean or refused in words, whatever it wears', () => {
  it.each(Object.entries(clothes))('%s', (_what, dress) => {
    const dirty = values.flatMap(({ place, field, sample }) => {
      const judged = judgeValue(field, dress(sample, field.label));
      const clean = judgeValue(field, sample).value;
      const isSaid = judged.outcome !== 'ok' && (judged.message ?? '') !== '';
      return judged.value === clean || isSaid ? [] : [`${place}: ${judged.value}`];
    });
    expect(dirty).toEqual([]);
  });
});
