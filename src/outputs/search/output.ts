/** The files of the search: words and texts in parts. No page fetches one before somebody searches. */
import { LANGS } from '../../model/common.ts';
import type { Edition } from '../../model/edition.ts';
import type { Resource } from '../../model/resource.ts';
import {
  type OwnPart,
  type Run,
  type SearchIndex,
  type TextPart,
  WORD_LISTS,
  type WordList,
  type WordRows,
} from '../../model/search/wire.ts';
import { JSON_TYPE, type Output } from '../output.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './texts.ts';
import { dictionaries } from './dictionaries.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';

/**
 * Signs of a part of the words, about: a row that is longer has a part of its own. A query reads half a dozen of them,
 * and some of the texts, which are so many times as long.
 */
const PART = 8_000;
const TEXTS = 6;

/** The file that names the parts of all others. */
const INDEX = 'search/index.json';

export const searchOutput: Output = {
  name: 'search',
  over: 'found',
  files: (resources, edition) => [
    {
      path: INDEX,
      type: JSON_TYPE,
      dear: true,
      core: true,
      body: () => JSON.stringify(filesOf(edition, resources)),
      split: (body) => Object.entries(JSON.parse(body) as Record<string, string>),
    },
  ],
};

function filesOf(edition: Edition, resources: readonly Resource[]): Record<string, string> {
  const entries = entriesOf(edition, resources);
  return searchFiles({
    entries,
    lexicon: lexiconOf(entries, dictionaries()),
    slugs: edition.documents.map(({ slug }) => slug),
    version: edition.version,
  });
}

/** What is searched. */
interface Searched {
  readonly entries: readonly Entry[];
  readonly lexicon: Lexicon;
  /** Of the documents. */
  readonly slugs: readonly string[];
  readonly version: string;
}

/** The files by their paths. */
export function searchFiles({ entries, lexicon, slugs, version }: Searched): Record<string, string> {
  const words = WORD_LISTS.map((list) => ({
    list,
    parts: inParts<WordRows[WordList]>(lexicon[list].toSorted(byKey), PART),
  }));
  const texts = inParts(entries, TEXTS * PART);
  const index: SearchIndex = {
    version,
    documents: slugs,
    endings: lexicon.endings,
    runs: runsOf(entries, slugs),
    words: Object.fromEntries(
      words.map(({ list, parts }) => [list, parts.map(([first]) => first?.[0] ?? '')]),
    ) as unknown as SearchIndex['words'],
    texts: texts.map((_, part) => texts.slice(0, part).reduce((sum, { length }) => sum + length, 0)),
  };
  const files: Record<string, string> = { [INDEX]: JSON.stringify(index) };
  for (const { list, parts } of words)
    parts.forEach((part, number) => (files[`search/${list}-${number}.json`] = JSON.stringify(part)));
  texts.forEach((part, number) => {
    files[`search/texts-${number}.json`] = JSON.stringify(textPart(part));
    for (const lang of LANGS) files[`search/texts-${number}.${lang}.json`] = JSON.stringify(ownPart(part, lang));
  });
  return files;
}

const byKey = ([a]: WordRows[WordList], [b]: WordRows[WordList]): number => (a < b ? -1 : a > b ? 1 : 0);

function inParts<Row>(rows: readonly Row[], size: number): Row[][] {
  const parts: Row[][] = [];
  let room = 0;
  for (const row of rows) {
    const signs = JSON.stringify(row).length;
    if (signs > room) {
      parts.push([]);
      room = size;
    }
    room -= signs;
    parts.at(-1)?.push(row);
  }
  return parts;
}

function textPart(entries: readonly Entry[]): TextPart {
  return {
    entries: entries.map(({ href, source }) =>
      source === null ? [href] : [href, source.lang, source.text, ...(source.also.length === 0 ? [] : [source.also])],
    ) as TextPart['entries'],
  };
}

function ownPart(entries: readonly Entry[], lang: 'en' | 'uk'): OwnPart {
  return {
    entries: entries.map(({ where, name, own, heads = [] }) => {
      const { text = '', also = [] } = own[lang] ?? {};
      const row = [where[lang], name[lang], text, also] as const;
      return heads.length === 0 ? row : [...row, heads.join('|')];
    }),
  };
}

/** Entries that follow one another and are of one sort and document. */
function runsOf(entries: readonly Entry[], slugs: readonly string[]): Run[] {
  const runs: { sort: Entry['sort']; document: number; blocks: (string | null)[]; counts: number[] }[] = [];
  for (const { sort, document, block } of entries) {
    const number = document === null ? -1 : slugs.indexOf(document);
    let run = runs.at(-1);
    if (run?.sort !== sort || run.document !== number) {
      run = { sort, document: number, blocks: [], counts: [] };
      runs.push(run);
    }
    if (run.blocks.length === 0 || run.blocks.at(-1) !== block) {
      run.blocks.push(block);
      run.counts.push(0);
    }
    run.counts[run.counts.length - 1]! += 1;
  }
  return runs.map(({ sort, document, counts }) => [
    sort,
    document,
    sort === 's' || sort === 't' ? counts : counts.reduce((sum, count) => sum + count, 0),
  ]);
}
