import { expect, it } from 'vitest';
import { edition } from '../../../../src/edition/current.ts';
import { coverageText } from '../../../../src/cli/report.ts';
import { type Edition, indexed } from '../../../../src/model/edition.ts';
import { UNFINISHED } from '../../../../src/model/placeholders.ts';
import type { Html } from '../../../../src/model/text-types.ts';
import { coverage, coverageRows, percent, wholeCoverage } from '../../../../src/kinds/coverage/view.ts';
import { coveragePage, coveragePages } from '../../../../src/kinds/coverage/resource.ts';

const real = edition();
const of = (slug: string, from: Edition = real) => {
  const found = coverage(from).find((one) => one.slug === slug);
  if (found === undefined) throw new Error(slug);
  return found;
};
const figures = ({ done, of: whole }: { done: number; of: number }): string => `${done}/${whole}`;

// Sentences, blocks and numerals were counted by hand.
it.each([
  ['new-ties', '14/14', '13/14', '2/2', 0, 2, '7/7'],
  ['production-cells', '33/34', '31/34', '22/22', 22, 0, '10/10'],
  ['zhytomyr-station', '28/28', '25/28', '7/7', 4, 3, '9/9'],
])('coverage of %s is as counted by hand', (slug, annotated, noted, numerals, claimed, setAside, blocks) => {
  const one = of(slug);
  expect(figures(one.annotated)).toBe(annotated);
  expect(figures(one.noted)).toBe(noted);
  expect(figures(one.numerals)).toBe(numerals);
  expect([one.numerals.claimed, one.numerals.setAside]).toEqual([claimed, setAside]);
  expect(figures(one.translated.en)).toBe(blocks);
  expect(figures(one.translated.uk)).toBe(blocks);
  expect(one.notes.en.done).toBe(real.documents.find((document) => document.slug === slug)?.notes.length);
  expect([one.notes.uk.missing, one.texts.en.missing, one.texts.uk.missing]).toEqual([[], [], []]);
});

it('coverage of the real documents names what is missing by its words and place', () => {
  expect(of('production-cells').annotated.missing).toEqual([
    { place: 'p5', words: 'Це підніме його працездатність.', language: 'uk' },
  ]);
});

it('coverage of the real documents sums up the edition', () => {
  const total = coverageRows(wholeCoverage(coverage(real)), 'en');
  expect(total.slice(0, 3).map((row) => [row.name, figures(row.share), row.percent])).toEqual([
    ['Sentences annotated', '75/76', 98],
    ['Sentences with a note', '69/76', 90],
    ['Numerals accounted for', '31/31', 100],
  ]);
  expect(total[2]?.remark).toBe('26 claimed, 5 set aside with a reason');
});

it('coverage of the real documents speaks both languages in the terminal', () => {
  expect(coverageText(real, 'en')).toContain('#p5  Це підніме його працездатність.');
  expect(coverageText(real, 'uk')).toMatch(/Речень прокоментовано +75 \/ 76 +98\u00a0%/);
  const [first] = real.documents;
  const [note] = first?.notes ?? [];
  if (first === undefined || note === undefined) throw new Error('There is no note.');
  const whole = { ...note, span: { start: 0, end: first.reading.text.length } };
  const noted = indexed({ ...real, documents: [{ ...first, notes: [whole] }] });
  expect(coverageText(noted, 'uk')).toContain('Нічого не бракує.');
});

const slug = 'production-cells';
const unfinished = indexed({
  ...real,
  claims: real.claims
    .filter(({ id }) => id !== 'cells-now')
    .map((claim) => (claim.id === 'admitted' ? { ...claim, remark: UNFINISHED.reason } : claim)),
  documents: real.documents.map((document) =>
    document.slug !== slug
      ? document
      : {
          ...document,
          notes: document.notes
            .slice(1)
            .map((note, index) => (index === 0 ? { ...note, text: { ...note.text, en: UNFINISHED.note.en } } : note)),
          translations: {
            ...document.translations,
            uk: document.translations.uk.map((block) =>
              block.block === 'p3'
                ? { block: 'p3', gap: true, text: UNFINISHED.translation.uk, html: '' as Html }
                : block,
            ),
          },
        },
  ),
});
const one = of(slug, unfinished);

it('coverage of an unfinished document misses the numeral that nothing accounts for', () => {
  expect(figures(one.numerals)).toBe('21/22');
  expect(one.numerals.missing).toEqual([{ place: 'p2', words: '1068', language: 'uk' }]);
});

it('coverage of an unfinished document misses a stated gap, with its reason, in its own language only', () => {
  expect(one.translated.uk.missing).toEqual([{ place: 'p3', words: 'Ще не перекладено.' }]);
  expect(one.translated.en.missing).toEqual([]);
});

it('coverage of an unfinished document misses notes and descriptions that say they are to be written', () => {
  expect(one.notes.en.missing.map(({ place }) => place)).toEqual([
    real.documents.find((document) => document.slug === slug)?.notes[1]?.id,
  ]);
  expect(one.notes.uk.missing).toEqual([]);
  expect(one.texts.uk.missing).toEqual([{ place: 'admitted', words: 'Ще не розглянуто.' }]);
});

it('coverage of an unfinished document does not count a numeral set aside without a reason', () => {
  const [row] = real.setAside;
  const open = indexed({
    ...real,
    setAside: real.setAside.map((other) => (other === row ? { ...other, reason: UNFINISHED.reason } : other)),
  });
  const before = of(row?.document ?? '').numerals;
  const after = of(row?.document ?? '', open).numerals;
  expect(after.done).toBe(before.done - 1);
  expect(after.missing).toHaveLength(1);
});

it('percent rounds down: a hundred means that nothing is missing', () => {
  expect(percent({ done: 999, of: 1000 })).toBe(99);
  expect(percent({ done: 0, of: 0 })).toBe(100);
});

const [first] = real.documents;
if (first === undefined) throw new Error('There is no document.');
const large = indexed({
  ...real,
  documents: Array.from({ length: 52 }, (_, index) => ({ ...first, slug: `document-${index}` })),
});
const documents = coverage(large);
const page = (number: number) =>
  coveragePage(large, { documents, whole: wholeCoverage(documents) }, number, 'en', (path) => path);

it('coverage stands on as many pages as it takes to show 25 documents on each', () => {
  expect([coveragePages(real), coveragePages(large)]).toEqual([1, 3]);
  expect(coveragePages(indexed({ ...real, documents: [] }))).toBe(1);
});

it('the pages of coverage show every document once, in the order of the edition', () => {
  const pages = [1, 2, 3].map(page);
  expect(pages.map((view) => view.documents.length)).toEqual([25, 25, 2]);
  expect(pages.flatMap((view) => view.documents.map(({ slug }) => slug))).toEqual(
    large.documents.map(({ slug }) => slug),
  );
});

it('each page of coverage has the figures of the whole edition', () => {
  expect(page(3).total).toEqual(page(1).total);
  const [annotated] = page(3).total;
  expect(annotated?.share.of).toBe(52 * (documents[0]?.annotated.of ?? 0));
});
