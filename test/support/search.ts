/** The search of a built site, without a browser: the code of the page, over the files of the site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../../src/cli/paths.ts';
import { fetchAhead } from '../../src/client/search/ahead.ts';
import { type Answer, find } from '../../src/client/search/find.ts';
import { Shelf } from '../../src/client/search/shelf.ts';
import type { Pause } from '../../src/client/search/slices.ts';
import type { Lang } from '../../src/model/common.ts';
import type { Result } from '../../src/client/search/result.ts';

/** What a query fetches, and what it finds. */
export class BuiltSearch {
  /** Names of the files that were read. */
  readonly read = new Set<string>();
  readonly #shelf: Shelf;

  /** @param open gives the text of a file of the search */
  constructor(open = (name: string): string => readFileSync(join(dist, 'search', name), 'utf8')) {
    this.#shelf = new Shelf((name) => {
      this.read.add(name);
      return Promise.resolve(JSON.parse(open(name)));
    });
  }

  /** Makes ready what every query needs. */
  begin(lang: Lang = 'en'): Promise<void> {
    return this.#shelf.begin(lang);
  }

  /** Fetches what the next letters of a word ask for. */
  ahead(word: string): Promise<void> {
    return fetchAhead(word, this.#shelf);
  }

  /** What is found at once. @param pause comes between pieces of the work @param first how many are made at once */
  first(query: string, lang: Lang = 'en', pause: Pause = () => Promise.resolve(), first = 24): Promise<Answer> {
    return find(query, this.#shelf, { lang, left: 46, right: 92, first }, pause);
  }

  async find(query: string, lang: Lang = 'en'): Promise<Answer & { readonly all: readonly Result[] }> {
    const answer = await this.first(query, lang);
    const all = [...answer.results];
    for await (const one of answer.rest) all.push(one);
    return { ...answer, all };
  }
}

/** The words that are marked in a result. */
export function marked({ name, line, under }: Result): string[] {
  return [name, line, under]
    .flatMap((one) => one?.pieces ?? [])
    .flatMap((piece) => (typeof piece === 'string' ? [] : [piece.found]));
}
