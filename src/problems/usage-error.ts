/** Why a command does nothing: a sentence for the person who gave it, in both languages, and no stack trace. */
import type { Bilingual, Lang } from '../model/common.ts';
import { words, type Words } from '../words/index.ts';

export class UsageError extends Error {
  readonly reason: Bilingual;

  /** @param say the sentence in a language, mostly one of the refusals among its words */
  constructor(say: (refusals: Words['commands']['refusals'], lang: Lang) => string) {
    const reason = { en: say(words('en').commands.refusals, 'en'), uk: say(words('uk').commands.refusals, 'uk') };
    super(reason.en);
    this.name = 'UsageError';
    this.reason = reason;
  }
}
