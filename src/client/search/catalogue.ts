import { type SearchIndex, SORTS, type Sort } from '../../model/search/wire.ts';

/** What the index says of each entry. */
export class Catalogue {
  readonly #sorts: Sort[] = [];
  readonly #documents: number[] = [];
  readonly #blocks: number[] = [];

  constructor({ runs }: Pick<SearchIndex, 'runs'>) {
    let block = 0;
    for (const [sort, document, counts] of runs)
      for (const count of typeof counts === 'number' ? [counts] : counts) {
        block += 1;
        for (let nth = 0; nth < count; nth += 1) {
          this.#sorts.push(sort);
          this.#documents.push(document);
          this.#blocks.push(block);
        }
      }
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
