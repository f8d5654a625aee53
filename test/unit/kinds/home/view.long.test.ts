import { expect, it } from 'vitest';
import { homeView } from '../../../../src/kinds/home/view.ts';
import type { Quote } from '../../../../src/kinds/home/quotes.ts';
import { ledgerView } from '../../../../src/kinds/ledger/view.ts';
import { site } from '../../../../src/kinds/site.ts';
import type { Lang } from '../../../../src/model/common.ts';
import type { Claim, Edition } from '../../../../src/model/edition.ts';
import { edition } from '../../charts/real.ts';

const text = edition.pages.find(({ slug }) => slug === 'home')!;
const view = (lang: Lang, of: Edition = edition) => homeView(text, of, site(lang, of));
const words = (quote: Quote | null | undefined): string => quote?.pieces.map((piece) => piece.text).join('') ?? '';

/** The edition in which a claim says something else. */
function changed(id: string, change: Partial<Claim>): Edition {
  const claims = edition.claims.map((claim) => (claim.id === id ? { ...claim, ...change } : claim));
  return { ...edition, claims, index: { ...edition.index, claims: new Map(claims.map((claim) => [claim.id, claim])) } };
}

it('the poster says the shares, and leads from each to its words', () => {
  const { poster } = view('en');
  expect([poster?.then, poster?.transcribed, poster?.corrected].map((figure) => figure?.number)).toEqual([
    '4.2',
    '113',
    '11.3',
  ]);
  expect(poster?.transcribed.href).toMatch(/documents\/production-cells\/#density-now$/);
  expect(view('uk').poster?.corrected.number).toBe('11,3');
});

it('a change of the claim changes the poster, its numbers and what is said of it', () => {
  const before = view('en').poster;
  const after = view('en', changed('density-now', { value: 130, corrected: 13 })).poster;
  expect(after?.drawing).not.toBe(before?.drawing);
  expect(after?.drawing).toContain('--transcribed:130;--corrected:13;--top:130');
  expect(after?.description).toContain('130');
  expect(after?.transcribed.number).toBe('130');
});

it('a change of a count changes its field', () => {
  const [, before] = view('en').growth?.fields ?? [];
  const [, after] = view('en', changed('cells-now', { value: 900, corrected: 900 })).growth?.fields ?? [];
  expect(after?.outlines).not.toEqual(before?.outlines);
});

it('what is quoted stands in the text: transcribed for readers of its language, translated for others', () => {
  const uk = view('uk');
  expect(words(uk.poster?.clause)).toBe('а зараз 113 відсотки');
  expect(words(uk.growth?.fields[1]?.quote)).toBe('зараз їх збільшилося до 1068');
  const slips = uk.growth?.fields[0]?.quote?.pieces.filter(({ slip }) => slip).map((piece) => piece.text);
  expect(slips).toEqual(['ссередків']);
  const en = view('en');
  expect(words(en.poster?.clause)).toBe('and now 113 per cent');
  expect(words(en.growth?.fields[1]?.quote)).toBe('now their number has risen to 1,068');
  expect(words(en.growth?.claim?.quote)).toMatch(/^Thus the party organisation/);
});

it('a corpus without these claims has its words and the ways in', () => {
  const claims = new Map([...edition.index.claims].filter(([id]) => !/^(density|cells)/.test(id)));
  const empty = view('en', { ...edition, stories: [], lessons: [], charts: [], index: { ...edition.index, claims } });
  expect([empty.poster, empty.growth, empty.ways.story, empty.ways.lessons]).toEqual([null, null, null, null]);
  expect(empty.dek).not.toEqual([]);
  expect(empty.ways.documents.length).toBe(edition.documents.length);
});

it('the lessons are named in their order, six of them at most', () => {
  const many = edition.lessons.flatMap((lesson) => [lesson, { ...lesson, slug: `${lesson.slug}-2`, minutes: 30 }]);
  const { lessons } = view('uk', { ...edition, lessons: many }).ways;
  expect(lessons?.minutes).toBe(30);
  expect(lessons?.all).toHaveLength(6);
  expect(lessons?.all[0]).toEqual({
    href: `/uk/lessons/${many[0]?.slug}/`,
    title: many[0]?.title.uk,
  });
});

it('the sums are counted as the ledger counts them, in its order and its words', () => {
  const { sums, sumCount } = view('en').ways;
  const { legend, entries } = ledgerView(edition, site('en', edition));
  expect(sums).toEqual(
    legend.filter(({ count }) => count > 0).map(({ verdict, count, word }) => ({ verdict, count, word })),
  );
  expect(sumCount).toBe(entries.length);
});
