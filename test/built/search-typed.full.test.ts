/** What the search fetches while queries of the table are written letter by letter, as the page asks for it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { more } from '../../src/client/search/find.ts';
import { FOLDED, OPEN, SEEN } from '../../src/client/search/list.ts';
import { maySayNumber } from '../../src/client/search/query.ts';
import { BuiltSearch } from '../support/search.ts';
import { builtPages, requireSite } from '../support/site.ts';
import { importsAtOnce, scripts, weight } from '../support/weight.ts';

requireSite();

const LANGS = ['en', 'uk'] as const;
/** Every so many rows of the table. */
const EVERY = 12;
const table = readFileSync(new URL('../fixtures/search-queries.txt', import.meta.url), 'utf8');
const queries = [...new Set([...table.matchAll(/^(?!#)(?:uk: )?(.*) => /gmu)].map(([, query = '']) => query))];

const weights = new Map<string, number>();
function weightOf(path: string): number {
  const bytes = weights.get(path) ?? weight(readFileSync(join(dist, path)));
  weights.set(path, bytes);
  return bytes;
}

/** All that a browser has fetched for what was asked, the page of the search and its scripts included, in bytes. */
function bytesOf(search: BuiltSearch, lang: (typeof LANGS)[number], saysNumber: boolean): number {
  const page = builtPages().find(({ route }) => route === (lang === 'en' ? '/search/' : '/uk/search/'));
  const code = scripts(page!, saysNumber ? undefined : importsAtOnce);
  const files = [page!.file, ...code, ...[...search.read].map((name) => join('search', name))];
  return files.reduce((sum, file) => sum + weightOf(file), 0);
}

/** While a query is written the first results of each beginning are fetched, of the whole all. */
async function bytesWritten(query: string, lang: (typeof LANGS)[number]): Promise<number> {
  const search = new BuiltSearch();
  await search.begin(lang);
  const signs = [...query];
  let saysNumber = false;
  for (let length = 1; length <= signs.length; length += 1) {
    const text = signs.slice(0, length).join('');
    saysNumber ||= maySayNumber(text);
    const answer = await search.first(text, lang, undefined, SEEN);
    const last = answer.query.wanted.at(-1);
    const word = answer.query.begun ?? (last?.is === 'word' ? last.word : null);
    if (word !== null) await search.ahead(word);
    const all = [...answer.results];
    if (length === signs.length) await more(answer, all, () => all.length >= OPEN + FOLDED);
  }
  return bytesOf(search, lang, saysNumber);
}

it.each(LANGS)('each query of the table takes at most 150 kB in %s where it is asked at once', async (lang) => {
  expect(queries.length).toBeGreaterThan(600);
  for (const query of queries) {
    const search = new BuiltSearch();
    await search.find(query, lang);
    expect(bytesOf(search, lang, maySayNumber(query)), query).toBeLessThanOrEqual(150_000);
  }
});

it.each(LANGS)(
  'of queries written letter by letter in %s seven of eight take at most 150 kB, and none 190',
  async (lang) => {
    const taken: (readonly [query: string, bytes: number])[] = [];
    for (const query of queries.filter((_, row) => row % EVERY === 0))
      taken.push([query, await bytesWritten(query, lang)]);
    expect(taken.length).toBeGreaterThan(50);
    const over = taken.filter(([, bytes]) => bytes > 150_000);
    expect(over.length, JSON.stringify(over)).toBeLessThan(taken.length / 8);
    for (const [query, bytes] of taken) expect(bytes, query).toBeLessThan(190_000);
  },
);
