/** The search of a built site, without a browser: the code of the page, over the files of the site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../../src/cli/paths.ts';
import { fetchAhead } from '../../src/client/search/ahead.ts';
import { type Answer, find, more } from '../../src/client/search/find.ts';
import { FOLDED, OPEN, SEEN } from '../../src/client/search/list.ts';
import { isDear, ROOM } from '../../src/client/search/room.ts';
import { Shelf } from '../../src/client/search/shelf.ts';
import type { Pause } from '../../src/client/search/slices.ts';
import type { Lang } from '../../src/model/common.ts';
import type { Result } from '../../src/client/search/result.ts';

/** Signs of a line before and after what was found. */
const LINE = { left: 46, right: 92 } as const;
const pause = (): Promise<void> => Promise.resolve();

class CountingShelf extends Shelf {
  readsNumbers = false;

  override numbers(): ReturnType<Shelf['numbers']> {
    this.readsNumbers = true;
    return super.numbers();
  }
}

/** What a query fetches, and what it finds. */
export class BuiltSearch {
  /** Names of the files that were read. */
  readonly read = new Set<string>();
  /** How often files were waited for: those that are asked for together come together. */
  waits = 0;
  readonly #shelf: CountingShelf;
  #coming: Promise<void> | null = null;

  /** @param open gives the text of a file of the search */
  constructor(open = (name: string): string => readFileSync(join(dist, 'search', name), 'utf8')) {
    this.#shelf = new CountingShelf(async (name) => {
      this.read.add(name);
      await (this.#coming ??= this.#come());
      return open(name);
    });
  }

  async #come(): Promise<void> {
    await new Promise(setImmediate);
    this.#coming = null;
    this.waits += 1;
  }

  /** Whether what reads numbers was asked for. */
  get readsNumbers(): boolean {
    return this.#shelf.readsNumbers;
  }

  /** Makes ready what every query needs. */
  begin(lang: Lang = 'en'): Promise<void> {
    return this.#shelf.begin(lang);
  }

  /** Whether a letter is looked for only when it is the last: of a whole sentence the others have had their share. */
  isDear(text: string): boolean {
    return isDear(this.#shelf.left, text);
  }

  /** Empties the box. */
  empty(): void {
    this.#shelf.anew();
  }

  /** Makes what is shown of an answer unasked, behind a letter, or behind the last. */
  async shown(answer: Answer, room: number = ROOM.written): Promise<number> {
    const all = [...answer.results];
    await more(answer, all, () => all.length >= (answer.kinds ? OPEN : FOLDED) || answer.left() < room);
    if (answer.kinds === null || answer.kinds.length - OPEN > FOLDED) return all.length;
    for await (const one of answer.others(undefined, () => answer.left() > room)) {
      if (one === null) break;
      all.push(one);
    }
    return all.length;
  }

  /** Fetches what the next letters ask for, behind the first results of what is written. */
  async written(text: string, lang: Lang = 'en'): Promise<Answer & { readonly waits: number }> {
    const asked = { text, shelf: this.#shelf, options: { lang, ...LINE, first: SEEN }, pause };
    const before = this.waits;
    const answer = await this.first(text, lang, pause, SEEN);
    const waits = this.waits - before;
    await fetchAhead(asked);
    // What was fetched for nobody comes, too.
    do await new Promise(setImmediate);
    while (this.#coming !== null);
    return { ...answer, waits };
  }

  /** What is found at once. @param between comes between pieces of the work @param first how many are made at once */
  first(query: string, lang: Lang = 'en', between: Pause = pause, first = 24): Promise<Answer> {
    return find(query, this.#shelf, { lang, ...LINE, first }, between);
  }

  /** @param here the document over which it is asked */
  async find(query: string, lang: Lang = 'en', here?: string): Promise<Answer & { readonly all: readonly Result[] }> {
    const options = { lang, ...LINE, first: 24, ...(here !== undefined && { here }) };
    const answer = await find(query, this.#shelf, options, pause);
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
