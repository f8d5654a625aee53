/** Every number is accounted for once, and each by a row of its own. */
import { expect, it } from 'vitest';
import { checkAccounts } from '../../../../src/check/rows/accounts.ts';
import type { StoredClaim, StoredSetAside } from '../../../../src/model/claim.ts';
import type { SourceLanguage } from '../../../../src/model/common.ts';
import { Problems } from '../../../../src/problems/problem.ts';
import { SourceFile } from '../../../../src/problems/source-file.ts';
import type { DraftDocument } from '../../../../src/read/document.ts';
import type { AnchoredRow } from '../../../../src/read/data.ts';
import { readNumerals } from '../../../../src/text/numbers/read.ts';

const file = new SourceFile('data/rows.json', '{}');

/** What is said of rows that quote words of one text. */
function problemsOf(text: string, claimed: string[], aside: string[], language: SourceLanguage = 'uk'): string[] {
  const numerals = readNumerals(text, language);
  const draft = { front: { value: { language } }, numerals } as unknown as DraftDocument;
  const rows = <T>(quotes: readonly string[]): AnchoredRow<T>[] =>
    quotes.map((quote) => {
      const start = text.indexOf(quote);
      return {
        row: {
          value: { document: 'text', quote, reason: { en: '', uk: '' } } as T,
          file,
          at: () => ({ start: 0, end: 1 }),
        },
        anchored: { span: { start, end: start + quote.length }, block: 'p1', words: quote },
      };
    });
  const problems = new Problems();
  checkAccounts(rows<StoredClaim>(claimed), rows<StoredSetAside>(aside), new Map([['text', draft]]), problems);
  return problems.list().map(({ code, params }) => `${code} ${params['words'] ?? ''}`);
}

const TEXT = 'Було 20 членів, 30 кандидатів, і так один за одним до 12 травня 1924 року.';

it('numbers with a row each are accounted for', () => {
  expect(problemsOf(TEXT, ['20 членів'], ['30', 'один за одним', '12 травня 1924'])).toEqual([]);
});

it('a number that is claimed and set aside has one row too many', () => {
  expect(problemsOf(TEXT, ['20 членів'], ['Було 20'])).toEqual(['number-twice 20']);
  expect(problemsOf(TEXT, ['30 кандидатів'], ['30'])).toEqual(['number-twice 30']);
});

it('a number that two claims state, or two rows set aside, has one row too many', () => {
  expect(problemsOf(TEXT, ['20 членів', 'Було 20'], [])).toEqual(['number-twice 20']);
  expect(problemsOf(TEXT, [], ['20 членів', 'Було 20'])).toEqual(['number-twice 20']);
});

it('a row that sets several numbers aside at once is refused, in Russian too', () => {
  expect(problemsOf(TEXT, [], ['20 членів, 30 кандидатів'])).toEqual(['set-aside-several «20», «30»']);
  expect(problemsOf('Было 5 членов и 6 кандидатов.', [], ['5 членов и 6'], 'ru')).toEqual([
    'set-aside-several «5», «6»',
  ]);
});

it('a letter that is a Roman numeral where it stands may be set aside alone', () => {
  expect(problemsOf('На 15/X—1926 р.', ['15', '1926'], ['X'])).toEqual([]);
  expect(problemsOf('Товариш X сказав.', [], ['X'])).toEqual(['set-aside-numberless X']);
});

it('a turn of speech with number words and a date are one thing', () => {
  expect(problemsOf('с одной стороны, с другой стороны', [], ['с одной стороны, с другой стороны'], 'ru')).toEqual([]);
  expect(problemsOf('1 мая 1924 г.', [], ['1 мая 1924 г.'], 'ru')).toEqual([]);
});
