/** What the search finds: a table of queries, asked of the built site by the code of the page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { NEARNESS } from '../../src/client/search/forms.ts';
import { dist } from '../../src/cli/paths.ts';
import { FIRST_USE } from '../../src/client/search/room.ts';
import { Shelf } from '../../src/client/search/shelf.ts';
import { anySign, fc } from '../support/laws.ts';
import { maySayNumber } from '../../src/client/search/query.ts';
import { BuiltSearch, marked } from '../support/search.ts';
import { builtPages, requireSite } from '../support/site.ts';
import { importsAtOnce, roughWeight, scripts, weight } from '../support/weight.ts';
import type { Result } from '../../src/client/search/result.ts';

requireSite();
const search = new BuiltSearch();

interface Row {
  readonly query: string;
  readonly lang: 'en' | 'uk';
  readonly expected: readonly string[];
}

/** What the queries of the table find: asked once for all tests. */
const asked = new Map<string, ReturnType<typeof search.find>>();
function answerTo({ query, lang }: Row): ReturnType<typeof search.find> {
  const answer = asked.get(`${lang} ${query}`) ?? search.find(query, lang);
  asked.set(`${lang} ${query}`, answer);
  return answer;
}

const countBy = (kinds: readonly string[]): unknown => Map.groupBy(kinds.toSorted(), (kind) => kind);

/** The rows of the table; its head says how they are written. */
function rows(): Row[] {
  const text = readFileSync(new URL('../fixtures/search-queries.txt', import.meta.url), 'utf8');
  return text.split('\n').flatMap((line): Row[] => {
    const [, lang, query, expected] = /^(uk: )?(.*) => (.*)$/.exec(line.startsWith('#') ? '' : line) ?? [];
    if (query === undefined || expected === undefined) return [];
    return [{ query, lang: lang === undefined ? 'en' : 'uk', expected: expected.split('; ') }];
  });
}

/** Whether a result is what a part of a row describes. */
function isMeant(result: Result, described: string): boolean {
  const [, kind, place, id = '', mark] = /^(\S+)(?: ([^#[\s]+)#?(\S*))?(?: \[(.*)\])?$/.exec(described) ?? [];
  const [page = '', fragment = ''] = result.href.split('#');
  return (
    result.kind === kind &&
    (place === undefined || (page.split('/').includes(place) && fragment.startsWith(id))) &&
    (mark === undefined || marked(result).includes(mark))
  );
}

it('the table has more than a hundred queries, and more than fifteen that find nothing', () => {
  const all = rows();
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter(({ expected }) => expected[0] === 'nothing').length).toBeGreaterThan(15);
});

it.each(rows().map((row) => [`${row.query} (${row.lang})`, row] as const))(
  '%s finds what it has to',
  async (_, row) => {
    const { all, nearness } = await answerTo(row);
    const found = all.map((one) => `${one.kind} ${one.href} ${marked(one).join(', ')}`).slice(0, 12);
    const at = (described: string): number => all.findIndex((result) => isMeant(result, described));
    for (const one of row.expected) {
      if (one === 'nothing') expect(found).toEqual([]);
      else if (one === '~') expect(nearness).toBe(NEARNESS.near);
      else if (one.startsWith('not: ')) expect(at(one.slice(5)), one).toBe(-1);
      else if (one.startsWith('1: ')) expect(at(one.slice(3)), `${one} first in ${found.join('\n')}`).toBe(0);
      else {
        const places = one.split(' < ').map(at);
        expect(places, `${one} in ${found.join('\n')}`).not.toContain(-1);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    }
    if (!row.expected.includes('~') && row.expected[0] !== 'nothing') expect(nearness).toBeLessThan(NEARNESS.near);
    for (const result of all) expect(marked(result), `${result.href} shows what was found`).not.toEqual([]);
  },
);

it('a number says what it counts, and its words only where it is not theirs', async () => {
  const [number, sentence] = (await search.find('854', 'uk')).all;
  expect([number?.line?.before, number?.line?.pieces.join('')]).toEqual(['', 'виробничі осередки, на початок року']);
  expect([marked(number!), number?.under]).toEqual([['854'], null]);
  expect(marked(sentence!)).toEqual(["вісімсот п'ятдесять чотири"]);
  const [slip] = (await search.find('11.3')).all;
  expect(slip?.under?.pieces).toContainEqual(expect.objectContaining({ found: '113', reading: '11.3' }));
});

it('what stands on pages of the other language alone leads there', async () => {
  const langsOf = async (query: string, lang: 'en' | 'uk'): Promise<unknown> =>
    (await search.find(query, lang)).all.map(({ kind, lang }) => `${kind} ${lang}`);
  expect(await langsOf('селянин', 'en')).toEqual(expect.arrayContaining(['source en', 'glossary uk']));
  expect(await langsOf('верстата', 'en')).toContain('translation uk');
  expect(await langsOf('peasants', 'uk')).toContain('translation en');
  expect(new Set((await langsOf('осередок', 'uk')) as string[])).not.toContain('glossary en');
});

it('what the page of the search offers as an example is found, each as it is said to be', async () => {
  for (const lang of ['en', 'uk'] as const) {
    const page = readFileSync(join(dist, ...(lang === 'en' ? [] : [lang]), 'search/index.html'), 'utf8');
    const examples = [...page.matchAll(/\?q=([^"]+)"[^>]*>([^<]+)<\/a>/g)].map(([, query = '', text]) => {
      const asked = decodeURIComponent(query.replaceAll('+', ' '));
      expect(asked).toBe(text);
      return asked;
    });
    expect(examples).not.toEqual([]);
    for (const query of examples) {
      const { all, nearness } = await search.find(query, lang);
      expect(
        all.filter(({ kind }) => kind === 'source'),
        query,
      ).not.toEqual([]);
      expect(nearness, query).toBeLessThan(NEARNESS.near);
    }
  }
});

it('how many of each kind are found is known before their texts are fetched, but where only these tell', async () => {
  let known = 0;
  for (const row of rows()) {
    const { kinds, all } = await answerTo(row);
    if (kinds === null) continue;
    known += 1;
    expect(countBy(kinds), row.query).toEqual(countBy(all.map(({ kind }) => kind)));
  }
  expect(known).toBeGreaterThan(500);
  expect((await search.first('"цехових осередків"')).kinds).toBeNull();
});

it('those behind the first are made again from there, of one kind alone where one is chosen', async () => {
  const { all } = await search.find('осередок');
  const { results, others } = await search.first('осередок');
  const made = async (kind?: Result['kind']): Promise<Result[]> => {
    const some: Result[] = [];
    for await (const one of others(kind)) some.push(one!);
    return some;
  };
  expect([...results, ...(await made())]).toEqual(all);
  expect(await made('note')).toEqual(all.filter(({ kind }) => kind === 'note'));
});

it('the first results are there before texts of the others are fetched', async () => {
  const fresh = new BuiltSearch();
  const { results, rest } = await fresh.first('осередок');
  const before = fresh.read.size;
  expect(results.length).toBeLessThanOrEqual(25);
  let others = 0;
  for await (const one of rest) others += Number(!results.includes(one));
  expect(others).toBeGreaterThan(10);
  expect(fresh.read.size).toBeGreaterThan(before);
});

it.each(['осередоч', 'асередок', 'незвичайність'])(
  'to forgive a letter of “%s” asks for what begins as it does, or sounds so',
  async (query) => {
    const fresh = new BuiltSearch();
    await fresh.first(query);
    expect([...fresh.read].filter((name) => name.startsWith('lemmas-')).length).toBeLessThan(14);
  },
);

it.each([
  ['enrolmemt', 1],
  ['осередоч', 1],
  // They are being written.
  ['enrolmen', 0],
  ['осередо', 0],
  ['осередок', 0],
  ['jcthtljr', 0],
])(
  'lemmas are gone through once to forgive a letter, and never where “%s” is found otherwise',
  async (query, times) => {
    const asked = vi.spyOn(Shelf.prototype, 'lemmasNear');
    await new BuiltSearch().first(query);
    expect(asked).toHaveBeenCalledTimes(times);
    asked.mockRestore();
  },
);

it.each([
  ['ячей', 'ячейк'],
  ['осер', 'осеред'],
  ['communis', 'communist'],
])('behind “%s” what “%s” asks for of the words is at hand before its letter comes', async (begun, next) => {
  const ready = new BuiltSearch();
  await ready.begin();
  await ready.written(begun);
  const few = ready.read.size;
  await ready.first(next, 'en', undefined, 2);
  expect(ready.read.size).toBe(few);
});

it.each(['осередок', 'enrolment'])(
  'what is made ready before the first letter is what any word asks for, and the texts of what “%s” finds first',
  async (query) => {
    const [ready, asked] = [new BuiltSearch(), new BuiltSearch()];
    await ready.begin();
    await asked.find(query);
    const before = new Set(ready.read);
    expect(before.size).toBeGreaterThan(4);
    // A figure may be the first sign as well: where numbers stand is no word's.
    for (const name of before) if (!/^(?:texts|places)-/.test(name)) expect(asked.read).toContain(name);
    expect([...before].filter((name) => name.startsWith('places-')).length).toBeLessThan(6);
    await ready.first(query, 'en', undefined, 2);
    expect([...ready.read].filter((name) => /^(?:texts|sources)-/.test(name) && !before.has(name))).toEqual([]);
  },
);

it('what is asked before a newer query is given up at the next pause, wherever that is', async () => {
  const whole = new BuiltSearch();
  let pauses = 0;
  await whole.first('осередки', 'uk', () => Promise.resolve(void (pauses += 1)));
  expect(pauses).toBeGreaterThan(10);
  const fresh = new BuiltSearch();
  let left = 1;
  const pause = (): Promise<void> => ((left -= 1) < 0 ? Promise.reject(new Error('newer')) : Promise.resolve());
  await expect(fresh.first('осередки', 'uk', pause)).rejects.toThrow('newer');
  expect([...fresh.read].filter((name) => /^(?:texts|sources)-/.test(name))).toEqual([]);
});

/** What is fetched for what can be found most often, for several words, for a letter that is wrong. */
const HEAVY = [
  'осередок',
  'партія',
  'party',
  'the',
  'ухил пияцтво',
  'members of the party',
  'асередок',
  'enrollment',
  'two members of the party',
  '2-га партія',
  'інший',
  'партколектив',
];

it.each(HEAVY.flatMap((query) => [[query, 'en'] as const, [query, 'uk'] as const]))(
  'to ask for %s in %s takes at most 150 kB, the page of the search and its script included',
  async (query, lang) => {
    const fresh = new BuiltSearch();
    await fresh.shown(await fresh.first(query, lang));
    const page = builtPages().find(({ route }) => route === (lang === 'en' ? '/search/' : '/uk/search/'));
    // What reads numbers in words comes when there may be one.
    const code = scripts(page!, maySayNumber(query) ? undefined : importsAtOnce);
    const files = [join('..', page!.file), ...code.map((address) => join('..', address)), ...fresh.read];
    let bytes = files.reduce((sum, name) => sum + weightOf(name, roughWeight), 0);
    // Weighed as they are served, which takes twenty times as long, one by one until they are known to be light enough.
    for (const name of files) if (bytes > MOST) bytes += weightOf(name, weight) - weightOf(name, roughWeight);
    expect(bytes).toBeLessThanOrEqual(MOST);
  },
);

/** Bytes that a question may fetch. */
const MOST = 150_000;

const weights = new Map<string, number>();
function weightOf(name: string, scale: typeof weight): number {
  const known = `${scale.name} ${name}`;
  const bytes = weights.get(known) ?? scale(readFileSync(join(dist, 'search', name)));
  weights.set(known, bytes);
  return bytes;
}

it('what a first use may fetch leaves room for the page and all its scripts', () => {
  for (const page of builtPages().filter(({ route }) => route.endsWith('/search/'))) {
    const files = [page.file, ...scripts(page)].map((file) => weightOf(join('..', file), weight));
    expect(files.reduce((sum, bytes) => sum + bytes, FIRST_USE)).toBeLessThanOrEqual(MOST);
  }
});

it('a page at rest has nothing of the search but the link, and what listens for its key', () => {
  for (const page of builtPages().filter(({ route }) => !route.endsWith('/search/'))) {
    expect(page.html).not.toContain('<oser-search');
    expect(page.dom.querySelectorAll('header .find[href$="/search/"]')).toHaveLength(1);
  }
});

it('whatever is asked, the search answers', async () => {
  const text = fc.string({ unit: anySign, maxLength: 300 });
  const signs = fc.string({ unit: fc.constantFrom(...'"«»<#~≈= -’1,.оe\u202e\u0000') });
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, signs), async (query) => {
      const { all } = await search.find(query);
      for (const result of all) expect(marked(result)).not.toEqual([]);
    }),
  );
  const { all, query } = await search.find('осередок'.repeat(131_072));
  expect(all).toEqual([]);
  expect([...query.shown]).toHaveLength(160);
  expect(query.left).toBe(1_048_576 - 160);
});
