/**
 * Which words of a document lead to the glossary: of each term the first of a paragraph that is no part of a number or
 * a correction, unless one of the two before has it; and in the translation beside it what names the term.
 */
import { glossaryPath } from '../../model/addresses.ts';
import type { Span } from '../../model/common.ts';
import type { Block } from '../../model/edition.ts';
import type { TermPlace } from '../../model/term.ts';
import type { Tree } from '../../text/html.ts';
import { termLink, type TermWords } from '../../text/render.ts';
import { namePatterns } from '../../text/term-names.ts';
import type { Site } from '../site.ts';
import type { Annotated } from './annotated.ts';

/** Paragraphs from one link of a term to the next: all of them would be a tenth of the text. */
const APART = 3;

/** The places of terms that are links, in the order of the text. */
export function linkedTerms({ document, marks }: Annotated, { edition }: Site): readonly TermPlace[] {
  const order = new Map(document.reading.blocks.map(({ id }, index) => [id, index]));
  const last = new Map<string, number>();
  const apart = ({ start, end }: Span): boolean => marks.links.every((link) => link.end <= start || link.start >= end);
  return (edition.index.termPlaces.get(document.slug) ?? []).filter(({ term, block, span }) => {
    const at = order.get(block) ?? 0;
    if (at - (last.get(term) ?? -APART) < APART || !apart(span)) return false;
    last.set(term, at);
    return true;
  });
}

/** The links of a sentence, in the source and in its translation. */
export interface SentenceTerms {
  readonly terms: readonly TermWords[];
  readonly plainly: (words: string) => Tree;
}

export class TermLinks {
  readonly #byBlock: ReadonlyMap<string, readonly TermPlace[]>;
  readonly #site: Site;

  constructor(annotated: Annotated, site: Site) {
    this.#byBlock = Map.groupBy(linkedTerms(annotated, site), ({ block }) => block);
    this.#site = site;
  }

  of(block: Block, sentence: Span): SentenceTerms {
    const places = (this.#byBlock.get(block.id) ?? []).filter(
      ({ span }) => span.start >= sentence.start && span.end <= sentence.end,
    );
    const href = (term: string): string => this.#site.href(glossaryPath(term));
    return {
      terms: places.map(({ span, term }) => ({ ...span, href: href(term) })),
      plainly: this.#namesOf(places, href),
    };
  }

  /** Links the first words that name each of the terms; of several names the longest words go first. */
  #namesOf(places: readonly TermPlace[], href: (term: string) => string): SentenceTerms['plainly'] {
    if (places.length === 0) return (words) => words;
    const { lang, edition } = this.#site;
    const open = new Map(
      places.flatMap(({ term: id }) => {
        const term = edition.index.glossary.get(id);
        return term === undefined ? [] : [[href(id), namePatterns(term, lang)] as const];
      }),
    );
    const draw = (words: string): Tree => {
      const [first] = [...open]
        .flatMap(([to, patterns]) => {
          const found = patterns.map((pattern) => pattern.exec(words)).find((match) => match !== null);
          return found === undefined || found === null ? [] : { to, start: found.index, name: found[0] };
        })
        .sort((a, b) => b.name.length - a.name.length);
      if (first === undefined) return words;
      const { to, start, name } = first;
      open.delete(to);
      return [draw(words.slice(0, start)), termLink(to, name), draw(words.slice(start + name.length))];
    };
    return draw;
  }
}
