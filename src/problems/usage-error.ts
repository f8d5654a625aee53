/** Why a command does nothing: a sentence for the person who gave it, in both languages, and no stack trace. */
import type { Bilingual, Lang } from '../model/common.ts';
import { inBoth, type Words } from '../words/index.ts';

export class UsageError extends Error {
  readonly reason: Bilingual;

  /** @param say the sentence in a language, mostly one of the refusals among its words */
  constructor(say: (refusals: Words['commands']['refusals'], lang: Lang) => string) {
    const reason = inBoth((t, lang) => say(t.commands.refusals, lang));
    super(reason.en);
    this.name = 'UsageError';
    this.reason = reason;
  }
}
