import { writeForm } from '../../src/definition/form.ts';
import { type Platform, toForm } from '../../src/definition/index.ts';

/**
 * Of a platform, what recognises its values: names, methods and fields, as JSON writes them.
 * @returns what `readForm` reads, with the platform's other names
 */
export function keyFormOf(platform: Platform): object {
  const { methods, ...form } = toForm(platform);
  const lean = { ...form, entities: [], methods: methods.map((method) => ({ ...method, permissions: [], steps: [] })) };
  return { ...JSON.parse(writeForm(lean)), alsoCalled: platform.alsoCalled };
}
