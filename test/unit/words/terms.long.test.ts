import { describe, expect, it } from 'vitest';
import { termGroups } from '../../../src/words/terms.ts';
import { readersWords } from '../../support/readers-words.ts';

/** Places where a variant means something else than the term does. */
const ELSEWHERE = [
  // Signs, not numbers.
  /літер[аиі]?[^.;]{0,12}цифри|без цифр|цифрами чи словами|іншу цифру|позначки цифр|шістнадцяткові цифри|10\., цифри/gu,
  /і в цифрах, і в словах|цифрами цитують|не тільки цифри/gu,
  /останн\p{L}+ цифр\p{L}+|літера серед цифр|замість цифр стоять|цифра всередині|стоїть цифра|літери з цифрами/giu,
  // Three notes that are kept word for word.
  /кожна цифра нижче|із цифрами самого доповідача|обидві цифри правильні й лічать те саме/gu,
];

/** Where words in quotation marks have been: they are somebody else’s. */
const QUOTED = /«[^«»]*»|“[^“”]*”|\*[^*\s][^*]*\*/g;

/** A variant as an expression; `*` stands for any letters. */
function expression(variant: string): RegExp {
  const pattern = variant
    .split('*')
    .map((part) => part.replace(/[.()[\]]/g, '\\$&'))
    .join('\\p{L}*');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, variant === variant.toLowerCase() ? 'iu' : 'u');
}

const variants = termGroups.flatMap(({ terms }) =>
  terms.flatMap(({ en, uk, never = [] }) =>
    never.map((variant) => ({
      variant,
      term: /\p{Script=Cyrillic}/u.test(variant) ? uk : en,
      found: expression(variant),
      raw: variant.includes('«'),
    })),
  ),
);

const all = readersWords();

describe('the terms', () => {
  it('each thing is called by one name in everything that a person reads', () => {
    const wrong = all.flatMap(({ file, line, text }) => {
      const plain = ELSEWHERE.reduce((rest, other) => rest.replace(other, ' '), text.replace(QUOTED, ' '));
      return variants
        .filter(({ found, raw }) => found.test(raw ? text : plain))
        .map(({ variant, term }) => `${file}:${line} has “${variant}”; the term is “${term}”`);
    });
    expect(wrong).toEqual([]);
  });

  it('no variant of a term stands in a term', () => {
    const terms = termGroups.flatMap((group) => group.terms.flatMap(({ en, uk }) => [en, uk]));
    expect(
      variants.filter(({ found }) => terms.some((term) => found.test(term))).map(({ variant }) => variant),
    ).toEqual([]);
  });

  it('words are read from every kind of file', () => {
    const kinds = all.map(
      ({ file }) => /^(content\/pages|content\/documents|content|data|src\/words|src\/problems)/.exec(file)?.[1],
    );
    for (const kind of ['content/pages', 'content/documents', 'content', 'data', 'src/words', 'src/problems']) {
      expect(kinds).toContain(kind);
    }
  });
});
