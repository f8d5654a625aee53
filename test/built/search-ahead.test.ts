/** What a letter waits for, by count: a file that is here is read within the frame, one that is not takes longer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { UNHEARD_OF } from '../../src/client/search/ahead.ts';
import { saidNumbers } from '../../src/client/search/number-words.ts';
import { maySayNumber, readQuery } from '../../src/client/search/query.ts';
import { BuiltSearch } from '../support/search.ts';
import { builtPages, requireSite } from '../support/site.ts';
import { scripts } from '../support/weight.ts';

requireSite();

const QUERIES = [
  ...['осередок', 'робітники', 'партія', 'комуніст', 'наші', 'доповідач', 'жінки', 'роботниця', 'ячейка', 'шефство'],
  ...['план', 'союз', 'масова робота', 'enrolment', 'workers', 'women', 'party', 'production cell', 'members'],
  ...['district', '"production cells"', 'Kharkiv', 'Khalyavsky', '854', '1068'],
];

it.each(['en', 'uk'] as const)(
  'hardly a letter waits for a file in %s, and none for one behind another',
  async (lang) => {
    const search = new BuiltSearch();
    await search.begin(lang);
    const waiting: string[] = [];
    for (const query of QUERIES) {
      search.empty();
      for (let length = 1; length <= query.length; length += 1) {
        const { waits } = await search.written(query.slice(0, length), lang);
        expect(waits, query.slice(0, length)).toBeLessThan(2);
        if (waits > 0) waiting.push(query.slice(0, length));
      }
    }
    // Of 190 letters; which they are depends on where parts are cut.
    expect(waiting.length, waiting.join(', ')).toBeLessThanOrEqual(5);
  },
);

it.each(['en', 'uk'] as const)('what is rehearsed in %s finds nothing, and asks for no file', async (lang) => {
  for (const text of UNHEARD_OF) {
    const search = new BuiltSearch();
    await search.begin(lang);
    const { size } = search.read;
    expect((await search.first(text, lang)).results, text).toEqual([]);
    expect(search.read.size - size, text).toBe(0);
    expect(search.readsNumbers, text).toBe(false);
  }
});

it.each([
  // The second letter of most words, what reads numbers, a wrong letter that comes first in a long word.
  ['«ви', '«виб'],
  ['two', 'half'],
  ['enrolman', 'enrolmam'],
])('%s and %s wait for nothing that could be known before', async (...queries) => {
  for (const query of queries) {
    const search = new BuiltSearch();
    await search.begin();
    for (let length = 1; length <= query.length; length += 1) {
      const before = search.readsNumbers;
      const { waits } = await search.written(query.slice(0, length));
      expect(waits, query.slice(0, length)).toBe(0);
      expect(before || !maySayNumber(query.slice(0, length)), query.slice(0, length)).toBe(true);
    }
  }
});

it('of a sentence the first words are looked up, and others are read where these stand', async () => {
  const found = async (text: string): Promise<readonly [unknown, number]> => {
    const search = new BuiltSearch();
    const { results } = await search.first(text, 'uk');
    return [results[0]?.href, [...search.read].filter((name) => /^(?:lemmas|places)-/.test(name)).length];
  };
  const sentence = 'Зібрання виробничих осередків повинні відбуватися тричі на місяць';
  const [whole, files] = await found(sentence);
  expect(whole).toContain('production-cells/#');
  // Of 29 parts of lemmas and more of places; how many depends on where they are cut.
  expect(files).toBeLessThan(22);
  // A word that is being written, one in another form, and none.
  expect((await found(sentence.slice(0, -3)))[0]).toBe(whole);
  expect((await found(sentence.replace('місяць', 'місяця')))[0]).toBe(whole);
  expect((await found(`${sentence} трактор`))[0]).toBeUndefined();
});

it('what reads numbers is fetched for figures wherever it reads more than these, and hardly elsewhere', async () => {
  const asked = new Set<string>();
  for (const name of readdirSync(join(dist, 'search')).filter((one) => /^(?:texts|sources)-.*\.json$/.test(one)))
    for (const [, word = '', next = ''] of readFileSync(join(dist, 'search', name), 'utf8').matchAll(FIGURES))
      asked.add(word).add(word + next);
  const needs = [...asked].filter(
    (text) => JSON.stringify(readQuery(text, saidNumbers).wanted) !== JSON.stringify(readQuery(text).wanted),
  );
  expect(needs.length).toBeGreaterThan(40);
  expect(needs.filter((text) => !maySayNumber(text))).toEqual([]);
  expect([...asked].filter(maySayNumber).length).toBeLessThan(3 * needs.length);
  // As it is shipped it knows fewer letters, and stands on the script of the page.
  vi.stubGlobal('HTMLElement', class {});
  vi.stubGlobal('customElements', { get: () => true });
  vi.stubGlobal('document', { documentElement: { lang: 'uk' } });
  const page = builtPages().find(({ route }) => route === '/search/');
  const shipped = scripts(page!).find((path) => path.includes('number-words'));
  const { saidNumbers: read } = (await import(join(dist, shipped!))) as { saidNumbers: typeof saidNumbers };
  const table = readFileSync(new URL('../fixtures/search-queries.txt', import.meta.url), 'utf8').split('\n');
  for (const text of [...needs, ...table]) expect(read(text)).toEqual(saidNumbers(text));
});

/** Figures of a text in JSON, and the word behind them. */
const FIGURES = /([^\s"\\]*\d[^\s"\\]*)( [^\s"\\]+)?/gu;
