/** What the search fetches while a query is written letter by letter, as the page asks for it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dist } from '../../src/cli/paths.ts';
import { OPEN } from '../../src/client/search/list.ts';
import { ROOM } from '../../src/client/search/room.ts';
import type { OwnPart, SourcePart } from '../../src/model/search/wire.ts';
import { BuiltSearch } from '../support/search.ts';
import { builtPages, requireSite } from '../support/site.ts';
import { importsAtOnce, scripts, weight } from '../support/weight.ts';

requireSite();

const LANGS = ['en', 'uk'] as const;
const table = readFileSync(new URL('../fixtures/search-queries.txt', import.meta.url), 'utf8');
const queries = [...new Set([...table.matchAll(/^(?!#)(?:uk: )?(.*) => /gmu)].map(([, query = '']) => query))];

/** Letters of a sentence, at least; and of what the search reads of one, at most. */
const SENTENCE = 60;
const MOST_SIGNS = 160;

const weights = new Map<string, number>();
function weightOf(path: string): number {
  const bytes = weights.get(path) ?? weight(readFileSync(join(dist, path)));
  weights.set(path, bytes);
  return bytes;
}

/** All that a browser has fetched for what was asked, the page of the search and its scripts included, in bytes. */
function bytesOf(search: BuiltSearch, lang: (typeof LANGS)[number]): number {
  const page = builtPages().find(({ route }) => route === (lang === 'en' ? '/search/' : '/uk/search/'));
  const code = scripts(page!, search.readsNumbers ? undefined : importsAtOnce);
  const files = [page!.file, ...code, ...[...search.read].map((name) => join('search', name))];
  return files.reduce((sum, file) => sum + weightOf(file), 0);
}

/**
 * While a query is written the first results of each beginning are fetched, of the whole all that is shown unasked.
 * @param isSlow whether all that is shown unasked of each beginning is waited for
 */
async function bytesWritten(
  query: string,
  lang: (typeof LANGS)[number],
  isSlow = false,
): Promise<{ bytes: number; isOpen: boolean }> {
  let isOpen = false;
  const search = new BuiltSearch();
  await search.begin(lang);
  const signs = [...query];
  for (let length = 1; length <= signs.length; length += 1) {
    const isWhole = length === signs.length;
    const written = signs.slice(0, length).join('');
    if (search.isDear(written) && !isWhole) continue;
    const answer = await search.written(written, lang);
    const isShown = isWhole || isSlow ? await search.shown(answer, ROOM.writing) : 0;
    isOpen = isShown >= Math.min(answer.kinds?.length ?? 0, OPEN);
    if (isWhole) await search.shown(answer);
  }
  return { bytes: bytesOf(search, lang), isOpen };
}

it.each(LANGS)('each query of the table takes at most 150 kB in %s where it is asked at once', async (lang) => {
  expect(queries.length).toBeGreaterThan(600);
  for (const query of queries) {
    const search = new BuiltSearch();
    await search.shown(await search.first(query, lang));
    expect(bytesOf(search, lang), query).toBeLessThanOrEqual(150_000);
  }
});

/** Sentences of all texts, in their order, cut where the box shows no more. */
function sentences(): string[] {
  const found = new Set<string>();
  const names = readdirSync(join(dist, 'search')).filter((one) => /^(?:texts|sources)-/.test(one));
  for (const name of names) {
    const part = JSON.parse(readFileSync(join(dist, 'search', name), 'utf8')) as OwnPart | SourcePart;
    for (const text of 'texts' in part ? part.texts : part.entries.map(([, , source = '']) => source))
      for (const sentence of text.split(/(?<=[.!?])\s+/))
        if (sentence.length > SENTENCE) found.add(sentence.slice(0, MOST_SIGNS));
  }
  return [...found];
}

it.each(LANGS)('a sentence of any text takes at most 150 kB in %s where it is pasted', async (lang) => {
  // With each word looked up one in twenty took up to 161 kB.
  for (const query of sentences().filter((_, nth) => nth % 5 === 0)) {
    const search = new BuiltSearch();
    await search.begin(lang);
    await search.shown(await search.first(query, lang));
    expect(bytesOf(search, lang), query).toBeLessThanOrEqual(150_000);
  }
});

it.each(LANGS)(
  'each query of the table takes at most 150 kB in %s where it is written letter by letter',
  async (lang) => {
    const late: string[] = [];
    for (const query of queries) {
      const { bytes, isOpen } = await bytesWritten(query, lang);
      expect(bytes, query).toBeLessThanOrEqual(150_000);
      if (!isOpen) late.push(query);
    }
    // What stands open comes a moment after the last letter; of one in four some is kept back: letters may come.
    expect(late.length, late.join('\n')).toBeLessThan(queries.length * 0.3);
  },
);

it.each(LANGS)('a sentence of any text takes at most 150 kB in %s where it is written out slowly', async (lang) => {
  // While the parts were counted, and not their bytes, the worst took 163 kB.
  for (const query of sentences().filter((_, nth) => nth % 25 === 7))
    expect((await bytesWritten(query, lang, true)).bytes, query).toBeLessThanOrEqual(150_000);
});
