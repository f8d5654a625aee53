/** Whatever is written of a thousand documents, a query fetches little: files are bounded, and few are asked for. */
import { expect, it } from 'vitest';
import { tokens } from '../../../src/model/search/fold.ts';
import { type Also, readAlso, writtenAlso } from '../../../src/model/search/wire.ts';
import { searchFiles } from '../../../src/outputs/search/output.ts';
import { type Entry, searchText, Words } from '../../../src/outputs/search/texts.ts';
import { fc } from '../../support/laws.ts';
import { BuiltSearch } from '../../support/search.ts';

const DOCUMENTS = 1000;
const SENTENCES = 8;
const NONE = { aff: '', dic: '' };
const slugs = Array.from({ length: DOCUMENTS }, (_, number) => `document-${number}`);
const syllables = ['ма', 'ро', 'ту', 'ке', 'лі', 'сно', 'вда', 'пиш'];
/** A word for a number, no two alike. */
const wordOf = (number: number): string => [...number.toString(8)].map((digit) => syllables[Number(digit)]).join('');

const entries = slugs.flatMap((slug, document) =>
  Array.from({ length: SENTENCES }, (_, nth): Entry => {
    const at = document * SENTENCES + nth;
    const words = ['партія', ...Array.from({ length: 6 }, (_, word) => wordOf(((at * 7 + word * 131) % 6000) + 512))];
    return {
      sort: 's',
      document: slug,
      block: `p${nth}`,
      href: `documents/${slug}/#p${nth}`,
      where: { en: slug, uk: slug },
      name: { en: '', uk: '' },
      source: searchText(`${words.join(' ')}.`, 'uk'),
      own: { en: searchText(`It says ${wordOf(at % 6000)} of the party.`, 'en'), uk: null },
    };
  }),
);
const files: Readonly<Record<string, string>> = Object.fromEntries(
  searchFiles({ entries, dictionaries: { uk: NONE, ru: NONE, en: NONE }, slugs, version: '0' }),
);
const search = (): BuiltSearch => new BuiltSearch((name) => files[`search/${name}`] ?? '');

it('no file of the search grows with the number of documents, but its index, which stays small', () => {
  const sizes = Object.entries(files).map(([path, body]) => [path, body.length] as const);
  expect(sizes.length).toBeGreaterThan(50);
  for (const [path, size] of sizes) expect(size, path).toBeLessThan(path === 'search/index.json' ? 80_000 : 66_000);
});

it('a rare word is found among a thousand documents in a few small files', async () => {
  const asked = search();
  const { all } = await asked.find(wordOf(512 + 7));
  expect(all.length).toBeGreaterThan(0);
  expect([...asked.read].reduce((sum, name) => sum + (files[`search/${name}`]?.length ?? 0), 0)).toBeLessThan(600_000);
});

it('a word that every sentence has is found in all of them, in their order', async () => {
  const { all } = await search().find('партія');
  expect(all.map(({ href }) => href)).toEqual(entries.map(({ href }) => href));
});

it('before the first letter no text is fetched where any is as likely', async () => {
  const begun = search();
  await begun.begin();
  expect([...begun.read].filter((name) => /^(?:texts|sources)-/.test(name))).toEqual([]);
});

it('Words takes a text apart as the browser does, however often a piece stands in it', () => {
  const signs = ['слово', 'Сло́во', 'КП(б)У', '’', '-', '‑', '\u00ad', '\u00a0', '\n', ' ', ' ', '(', 'a', '5', ','];
  const text = fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map((parts) => parts.join(''));
  const words = new Words((word) => word);
  fc.assert(
    fc.property(text, (one) => {
      const found: string[] = [];
      words.each(one, (word) => found.push(word));
      expect(found).toEqual(tokens(one).map(({ word }) => word));
    }),
  );
});

it('what stands in a text besides is read as it was written', () => {
  const also = fc.tuple(
    fc.nat(),
    fc.nat(),
    fc.constantFrom('слово', '#0.5', '# s', ''),
    fc.constantFrom('slip', 'today'),
  );
  const number = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('#1', '#%'), fc.constant('number'));
  fc.assert(
    fc.property(fc.array(fc.oneof(also, number)), (all) => {
      const given = all.map(([start, length, words, how]) => [start, start + length, words, how] as Also);
      expect(readAlso(writtenAlso(given))).toEqual(given);
    }),
  );
});
