/** What a document's annotations are on its page: entries of lists, and the words that each is about. */
export class Entries {
  /** Ids in the order of the text. */
  readonly ids: readonly string[];
  readonly #entries: ReadonlyMap<string, HTMLElement>;
  readonly #words = new Map<string, HTMLElement[]>();

  constructor(host: HTMLElement) {
    const entries = [...host.querySelectorAll<HTMLElement>('.entry')];
    this.#entries = new Map(entries.map((entry) => [entry.dataset['for'] ?? '', entry]));
    this.ids = [...this.#entries.keys()];
    for (const link of host.querySelectorAll<HTMLAnchorElement>('.rows a.ref'))
      for (const id of idsOf(link)) this.#words.set(id, [...(this.#words.get(id) ?? []), link]);
  }

  entry(id: string): HTMLElement | null {
    return this.#entries.get(id) ?? null;
  }

  /** Every stretch of the words that an annotation is about: those of the reading that is not shown, too. */
  words(id: string): readonly HTMLElement[] {
    return this.#words.get(id) ?? [];
  }

  /** The first of its words that is to be seen. */
  shownWords(id: string): HTMLElement | null {
    return this.words(id).find((piece) => piece.getClientRects().length > 0) ?? null;
  }
}

/** The annotations that a link of the text leads to: the one that it names, and the others that its words bear. */
export function idsOf(link: HTMLAnchorElement): readonly string[] {
  const target = link.hash.slice(link.classList.contains('ref') ? '#n-'.length : 1);
  const others = link.dataset['refs']?.split(' ') ?? [];
  return [target, ...others.filter((id) => id !== target)];
}
