/** The explanation of a sum that begins with “Yes” or “No” answers its question as the verdict does. */
import type { StoredCheck } from '../../model/check.ts';
import { type Lang, LANGS } from '../../model/common.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Row } from '../../read/data.ts';

const ANSWERS: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:(Yes)|(No))[.,:;](?= )/u,
  uk: /^(?:(Так)|(Ні))[.,:;](?= )/u,
};
/** What is asked for the other way about: whether something is wrong, too much or too little. */
const TURNED = new RegExp(
  String.raw`\b(?:not|wrong|dis\w+|differ\w*|contradict\w*|miss\w*|lack\w*|fail\w*|im\w+|odds|exceed\w*|beyond|` +
    String.raw`too|more|less|fewer|gap|error)\b`,
  'iu',
);
const [HOLDS, FAILS] = [new Set(['holds']), new Set(['fails', 'cannot-be'])];

/** Reports a “No” to what holds, and a “Yes” to what does not. */
export function checkAnswers(checks: readonly Row<StoredCheck>[], problems: Problems): void {
  for (const { file, at, value } of checks) {
    const { id, title, explanation, verdict } = value;
    if (TURNED.test(title.en)) continue;
    for (const lang of LANGS) {
      const [, yes, no] = ANSWERS[lang].exec(explanation[lang]) ?? [];
      const words = yes !== undefined && FAILS.has(verdict) ? yes : no !== undefined && HOLDS.has(verdict) ? no : null;
      if (words !== null)
        problems.report(file, 'answer-differs', at(['explanation', lang]), {
          ...{ words, verdict },
          // The same in both languages is one mistake.
          fault: `answers/${id}`,
        });
    }
  }
}
