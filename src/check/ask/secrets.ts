import { type Field, isSecret } from '../../definition/index.ts';
import { hideSecrets, type Spelling, spellingsOf } from './hideSecrets.ts';

/** What a platform was told in confidence, and what only the owner knows. */
export class Secrets {
  private readonly texts = new Set<string>();
  /** Of all texts. A check shows many texts, and has few secrets. */
  private readonly spellings: Spelling[] = [];

  /** @param values the cleaned values; a secret counts as one in whatever field it stands */
  constructor(fields: readonly Field[], values: Readonly<Record<string, string>>) {
    for (const field of fields) {
      const value = values[field.id] ?? '';
      const hasSecretShape = fields.some((other) => isSecret(other) && 'shape' in other && other.shape?.test(value));
      if (isSecret(field) || hasSecretShape) this.add(value);
    }
  }

  add(text: string): void {
    if (this.texts.has(text)) return;
    this.texts.add(text);
    this.spellings.push(...spellingsOf(text));
  }

  /** Blackens every secret in a text that a platform answered. */
  hide(text: string): string {
    return hideSecrets(text, this.spellings);
  }
}
