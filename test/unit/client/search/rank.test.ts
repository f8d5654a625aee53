/** The order of results, over three made-up documents. */
import { expect, it } from 'vitest';
import { Catalogue } from '../../../../src/client/search/catalogue.ts';
import { NEARNESS } from '../../../../src/client/search/forms.ts';
import type { Hit, Sought } from '../../../../src/client/search/places.ts';
import { languagesOf, ranked } from '../../../../src/client/search/rank.ts';

/** Their headings are 0, 5 and 10, their paragraphs 1 to 2, 3 to 4, 6 to 9, 11; then come things of each other sort. */
const SENTENCES = ['s', '1t 2 2,1t 4,1t 1'] as const;
const [GLOSSARY, RECOMMENDATION, PAGE, STORY, NOTE] = [12, 14, 16, 17, 18];
const catalogue = new Catalogue({
  runs: [SENTENCES, ['g', '2'], ['r', '1,1'], ['p', '1'], ['y', '1'], ['n', '1,1']],
});
const [SOURCE, ENGLISH, UKRAINIAN] = [1, 2, 4];

/** What is wanted, standing in these entries: in their source and alike, where nothing else is said. */
function standingIn(
  entries: readonly number[],
  how: Partial<Hit> = {},
  others: Record<number, Partial<Hit>> = {},
): Sought {
  const hit = { nearness: NEARNESS.same, inSource: true, slots: SOURCE, inName: false, ...how };
  const hits = new Map(entries.map((entry) => [entry, { ...hit, ...others[entry] }]));
  return { wanted: { is: 'word', word: 'осередок' }, words: new Map(), hits };
}
const orderOf = (sought: readonly Sought[], here = -1): number[] =>
  ranked(sought, catalogue, 'en', here).map(({ entry }) => entry);

it('ranked puts titles before sentences, of the document with more of them first, in the order of the text', () => {
  expect(orderOf([standingIn([11, 9, 2, 7, 3, 6, 5])])).toEqual([5, 6, 7, 9, 2, 3, 11]);
  // A translation is no sentence of the source, and counts for no document.
  const translated = { inSource: false, slots: ENGLISH };
  expect(orderOf([standingIn([1, 2, 11, 6, 7, 8], {}, { 6: translated, 7: translated, 8: translated })])).toEqual([
    ...[1, 2, 11, 6, 7, 8],
  ]);
});

it('ranked puts the words that were asked for before other forms of them, and what is read there', () => {
  const near = { 6: { nearness: NEARNESS.read }, 7: { nearness: NEARNESS.form }, 8: { nearness: NEARNESS.alike } };
  expect(orderOf([standingIn([6, 7, 8, 11], {}, near)])).toEqual([11, 7, 8, 6]);
});

it('ranked puts passages of the document in hand before titles of others, and nothing else of it', () => {
  const all = [0, 1, 5, 6, 11, NOTE];
  const own = { slots: ENGLISH, inSource: false };
  expect(orderOf([standingIn(all, {}, { [NOTE]: own })])).toEqual([0, 5, 1, 6, 11, NOTE]);
  expect(orderOf([standingIn(all, {}, { 11: own, [NOTE]: own })], 2)).toEqual([11, 0, 5, 1, 6, NOTE]);
  expect(orderOf([standingIn([5, 1, 2, NOTE], {}, { 2: own, [NOTE]: own })], 0)).toEqual([1, 2, 5, NOTE]);
});

it('ranked puts what explains behind what is explained', () => {
  const own = { slots: ENGLISH, inSource: false };
  const named = { ...own, inName: true };
  const others = {
    ...{ 2: own, [GLOSSARY]: named, [GLOSSARY + 1]: own, [RECOMMENDATION]: { ...SOURCED, inName: true } },
    ...{ [RECOMMENDATION + 1]: SOURCED, [PAGE]: own, [STORY]: own, [NOTE]: own, [NOTE + 1]: named },
  };
  const all = [1, 2, ...Array.from({ length: 8 }, (_, nth) => GLOSSARY + nth)];
  expect(orderOf([standingIn(all.toReversed(), {}, others)])).toEqual([
    ...[1, 2, GLOSSARY, GLOSSARY + 1, RECOMMENDATION, PAGE, STORY, NOTE + 1, NOTE, RECOMMENDATION + 1],
  ]);
});
const SOURCED = { slots: SOURCE, inSource: true };

it('ranked takes a paragraph where no sentence of it has all that is wanted, after sentences that do', () => {
  const found = ranked([standingIn([3, 6, 1, 11]), standingIn([4, 7, 1, 2, 9])], catalogue, 'en', -1);
  expect(found.map(({ entry, more }) => [entry, more])).toEqual([
    [1, []],
    [3, [4]],
    [6, [7, 9]],
  ]);
});

it('ranked takes what only the other language has of ours where little else was found: five, and no notes', () => {
  const other = { slots: UKRAINIAN, inSource: false };
  const beside = { [PAGE]: other, [GLOSSARY]: other, [GLOSSARY + 1]: other };
  const all = [GLOSSARY, GLOSSARY + 1, PAGE];
  expect(orderOf([standingIn([6, ...all], {}, beside)])).toEqual([6, GLOSSARY, GLOSSARY + 1]);
  expect(orderOf([standingIn([6, 7, 8, 9, ...all], {}, beside)])).toEqual([6, 7, 8, 9, GLOSSARY]);
  expect(orderOf([standingIn([6, 7, 8, 9, 11, ...all], {}, beside)])).toEqual([6, 7, 8, 9, 11]);
  expect(orderOf([standingIn(all, other)])).toEqual([GLOSSARY, GLOSSARY + 1, PAGE]);
  // A sentence is one whatever language it was found in, and so is what repeats it.
  const sentences = standingIn([3, 6, RECOMMENDATION, GLOSSARY], other);
  expect(orderOf([sentences])).toEqual([3, 6, RECOMMENDATION, GLOSSARY]);
  // Of two words one stands there in the language of the page.
  const both = [standingIn([6, PAGE], { slots: ENGLISH }), standingIn([6, PAGE], other)];
  expect(orderOf(both)).toEqual([6]);
  const [found] = ranked([standingIn([GLOSSARY], other)], catalogue, 'en', -1);
  expect([languagesOf(found!, 'en'), languagesOf(found!, 'uk')]).toEqual([['en', 'uk'], ['uk']]);
});

it('ranked takes no more than two dozen where a letter was forgiven', () => {
  const many = new Catalogue({ runs: [['s', Array.from({ length: 30 }, () => '1').join(' ')]] });
  const all = Array.from({ length: 30 }, (_, nth) => nth);
  expect(ranked([standingIn(all)], many, 'en', -1)).toHaveLength(30);
  expect(ranked([standingIn(all, { nearness: NEARNESS.near })], many, 'en', -1)).toHaveLength(24);
});
