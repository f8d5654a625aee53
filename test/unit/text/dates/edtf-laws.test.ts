/** What readEdtf takes is said whole in both languages, and bounded as the library bounds it. */
import edtf from 'edtf';
import { expect, it } from 'vitest';
import { LANGS } from '../../../../src/model/common.ts';
import type { Years } from '../../../../src/model/period.ts';
import { dateInWords } from '../../../../src/text/dates/date-words.ts';
import { readEdtf, yearsOf } from '../../../../src/text/dates/edtf.ts';
import { fc, runs } from '../../../support/laws.ts';

const pick = <T extends string>(...texts: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...texts);
const two = fc.integer({ min: 0, max: 33 }).map((number) => `-${String(number).padStart(2, '0')}`);
const moment = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1850, max: 1999 }).map(String), pick('192X', '19XX', '1X24', 'XXXX', '924', '-1924')),
    fc.oneof(pick('', '-XX', '-1X'), two),
    fc.oneof(pick('', '', '-XX'), two),
    pick('', '', '', '~', '?', '%'),
  )
  .map((parts) => parts.join(''));
const anyDate = fc.oneof(
  moment,
  fc.tuple(fc.oneof(moment, pick('', '..')), fc.oneof(moment, pick('', '..'))).map((ends) => ends.join('/')),
  fc.tuple(moment, moment).map(([from, to]) => `[${from}..${to}]`),
  fc.string({ unit: fc.constantFrom(...'1924X-/.~?%[]'), maxLength: 14 }),
);

/** Years of the library: an oracle where it has no fault of its own. */
function yearsOfLibrary(text: string): Years {
  const { min, max } = edtf(text);
  const year = (end: number | null): number | null => {
    if (end === null || !Number.isFinite(end)) return null;
    const whole = new Date(end).getUTCFullYear();
    const [start, next] = [Date.UTC(whole, 0, 1), Date.UTC(whole + 1, 0, 1)];
    return Math.round((whole + (end - start) / (next - start)) * 1000) / 1000;
  };
  return [year(min), year(max)];
}

it('whatever readEdtf takes has words in both languages, whole and in the right case', () => {
  fc.assert(
    fc.property(anyDate, (text) => {
      fc.pre(typeof readEdtf(text) !== 'string');
      for (const lang of LANGS) {
        const said = dateInWords(text, lang);
        expect(said).not.toBe(lang === 'uk' ? text : `${text} `);
        expect(said).not.toMatch(/X|[~?%/[\]]|\.\.|\d-\d| {2}|^ | $|undefined|NaN|null|-0/);
        if (text.includes('?') || text.includes('%')) expect(said).toMatch(lang === 'en' ? /perhaps/ : /можливо/);
        if (text.includes('~') || text.includes('%')) expect(said).toMatch(lang === 'en' ? /about/ : /приблизно/);
        if (/^\/|\/$/.test(text)) expect(said).toMatch(lang === 'en' ? /an unknown date/ : /невідомої дати/);
      }
      const uk = dateInWords(text, 'uk');
      // Behind a preposition stands the genitive, and every year has its word.
      expect(uk).not.toMatch(/(?:від|до),? (?:можливо, )?(?:приблизно )?(?:\d{4} рік|невідомий|один)/);
      expect(uk).not.toMatch(/\d{4}(?!–\d{4}| рік| року| роки| років| роках)(?<!–\d{4}(?= ро))/);
    }),
    { numRuns: runs(1500) },
  );
});

it('whatever readEdtf takes is taken by the library too, and bounded by the same years', () => {
  fc.assert(
    fc.property(anyDate, (text) => {
      const date = readEdtf(text);
      // The library ends a choice with the beginning of its last date.
      fc.pre(typeof date !== 'string' && date.kind !== 'some-time');
      expect(yearsOf(date as Exclude<typeof date, string>)).toEqual(yearsOfLibrary(text));
    }),
    { numRuns: runs(150) },
  );
});
