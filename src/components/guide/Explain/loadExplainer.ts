import files from '@generated/explain/default/files.json';
import type { Explanation, Question, WrittenDefinition } from '../../../check/explain/index.ts';

/** Explains an answer of one platform. */
export type Explainer = (question: Question) => Explanation;

/** How often it failed: a browser keeps in mind that an address could not be loaded, so the next time it is another one. */
let failures = 0;

/**
 * Loads what explains the answers of a platform: its definition, and the engine's judge.
 * @param baseUrl the site's
 * @throws {TypeError} where a file could not be loaded; asked again, it is tried again
 */
export async function loadExplainer(platform: string, baseUrl: string): Promise<Explainer> {
  const load = (file: string) => {
    const again = failures > 0 ? `${file.includes('?') ? '&' : '?'}again=${failures}` : '';
    return import(/* webpackIgnore: true */ `${baseUrl}${file}${again}`);
  };
  try {
    const [{ explain }, definition] = (await Promise.all([load(files.judge), load(files.definitions[platform] ?? '')])) as [
      { explain(definition: WrittenDefinition, question: Question): Explanation },
      WrittenDefinition,
    ];
    return (question) => explain(definition, question);
  } catch (error) {
    failures++;
    throw error;
  }
}
