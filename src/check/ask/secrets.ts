import { type Field, isSecret } from '../../definition/index.ts';
import { hideSecrets } from './hideSecrets.ts';

/** What a platform was told in confidence, and what only the owner knows. */
export class Secrets {
  private readonly texts = new Set<string>();

  /** @param values the cleaned values; a secret counts as one in whatever field it stands */
  constructor(fields: readonly Field[], values: Readonly<Record<string, string>>) {
    for (const field of fields) {
      const value = values[field.id] ?? '';
      const hasSecretShape = fields.some((other) => isSecret(other) && 'shape' in other && other.shape?.test(value));
      if (isSecret(field) || hasSecretShape) this.texts.add(value);
    }
  }

  add(text: string): void {
    this.texts.add(text);
  }

  /** Blackens every secret in a text that a platform answered. */
  hide(text: string): string {
    return hideSecrets(text, this.texts);
  }
}
