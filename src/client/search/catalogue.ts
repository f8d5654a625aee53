import { OF_NONE, type SearchIndex, SORTS, type Sort } from '../../model/search/wire.ts';

/** What the index says of each entry. */
export class Catalogue {
  readonly #sorts: Sort[] = [];
  readonly #documents: number[] = [];
  readonly #blocks: number[] = [];

  constructor({ runs }: Pick<SearchIndex, 'runs'>) {
    let block = 0;
    for (const [sort, counts] of runs)
      counts.split(',').forEach((blocks, document) => {
        for (const one of blocks === '' ? [] : blocks.split(' ')) {
          block += 1;
          for (let left = Number.parseInt(one, 10); left > 0; left -= 1) {
            this.#sorts.push(one.endsWith('t') ? 't' : sort);
            this.#documents.push(OF_NONE.has(sort) ? -1 : document);
            this.#blocks.push(block);
          }
        }
      });
  }

  sort(entry: number): Sort {
    return this.#sorts[entry] ?? 'p';
  }

  /** The entries of a sort, in their order. */
  all(sort: Sort): number[] {
    return this.#sorts.flatMap((each, entry) => (each === sort ? [entry] : []));
  }

  /** The entries of the paragraph of a sentence; of another sort none. */
  around(entry: number): number[] {
    const block = this.#blocks[entry];
    const around: number[] = [];
    if (this.sort(entry) !== 's') return around;
    for (let at = entry; this.#blocks[at] === block; at -= 1) around.push(at);
    for (let at = entry + 1; this.#blocks[at] === block; at += 1) around.push(at);
    return around;
  }

  document(entry: number): number {
    return this.#documents[entry] ?? -1;
  }

  /** The number of the paragraph that a sentence stands in; entries of other sorts have one for a run of them. */
  block(entry: number): number {
    return this.#blocks[entry] ?? 0;
  }

  kind(entry: number): (typeof SORTS)[Sort] {
    return SORTS[this.sort(entry)];
  }
}
