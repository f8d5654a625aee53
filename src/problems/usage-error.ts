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

/** Makes every attempt, and refuses with what all of them refuse, a line each. @throws UsageError */
export function refuseTogether(...attempts: readonly (() => void)[]): void {
  const refused = attempts.flatMap((attempt) => {
    try {
      attempt();
      return [];
    } catch (error) {
      if (error instanceof UsageError) return [error];
      throw error;
    }
  });
  if (refused.length > 0) throw new UsageError((_, lang) => refused.map(({ reason }) => reason[lang]).join('\n'));
}
