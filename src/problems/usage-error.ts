/** Why a command does nothing: a sentence for the person who gave it, in both languages, and no stack trace. */
import type { Bilingual } from '../model/common.ts';

export class UsageError extends Error {
  readonly reason: Bilingual;

  constructor(en: string, uk: string) {
    super(en);
    this.name = 'UsageError';
    this.reason = { en, uk };
  }
}
