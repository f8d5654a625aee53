/**
 * The places of a term one under another, so that one reads down its forms: what stands before the word, the word, what
 * follows it in its sentence.
 */
import { documentPath } from '../../model/addresses.ts';
import type { EditionDocument } from '../../model/edition.ts';
import type { Term, TermForm } from '../../model/term.ts';
import type { Html } from '../../model/text-types.ts';
import { el, toSourceHtml, type Tree } from '../../text/html.ts';
import { pairsOf } from '../../text/sentences.ts';
import { idsOfSentences } from '../document/annotated.ts';
import { blockName, type Site } from '../site.ts';
import type { Anchored } from '../../model/common.ts';

/** Letters before and after the word that a line has room for; both are cut between words. */
const BEFORE = 30;
const AFTER = 42;
/** Places that are printed of a term; of one that has more, these of each document. */
const MOST = 40;
const OF_EACH = 3;

/** A place in its sentence. */
export interface PlaceLine {
  readonly href: string;
  /** Number of the paragraph, or the sign of a heading; and in words, with the document. */
  readonly sign: string;
  readonly label: string;
  /** What stands before the word, the word, what follows it. */
  readonly words: Html;
}

/** The lines of a document. */
export interface DocumentLines {
  readonly slug: string;
  readonly name: string;
  readonly language: string;
  readonly lines: readonly PlaceLine[];
}

/** How often a term stands in a document, and where first. */
export interface DocumentCount {
  readonly slug: string;
  readonly name: string;
  readonly count: number;
  readonly href: string;
}

interface Found {
  readonly place: Anchored;
  readonly form: TermForm;
}

/** Prints places of terms; what it knows of a document it looks up once. */
export class Concordance {
  readonly #site: Site;
  readonly #sentences = new Map<string, readonly Sentence[]>();

  constructor(site: Site) {
    this.#site = site;
  }

  /** How often a term stands in each document that has it, in the order of the Edition. */
  counts(term: Term): DocumentCount[] {
    return [...foundIn(term)].flatMap(([slug, found]): DocumentCount[] => {
      const document = this.#document(slug);
      const [first] = found;
      if (document === undefined || first === undefined) return [];
      const name = document.meta.short[this.#site.lang];
      return [{ slug, name, count: found.length, href: this.#address(document, first.place) }];
    });
  }

  /** The places in the order of the text; of a term that has very many, the first of each document. */
  lines(term: Term): DocumentLines[] {
    const found = foundIn(term);
    const total = [...found.values()].reduce((sum, { length }) => sum + length, 0);
    let left = MOST;
    return [...found].flatMap(([slug, all]): DocumentLines[] => {
      const document = this.#document(slug);
      const shown = all.slice(0, total <= MOST ? all.length : Math.min(OF_EACH, left));
      if (document === undefined || shown.length === 0) return [];
      left -= shown.length;
      return [
        {
          slug,
          name: document.meta.short[this.#site.lang],
          language: document.meta.language,
          lines: shown.map((one) => this.#line(one, document)),
        },
      ];
    });
  }

  #line({ place, form }: Found, document: EditionDocument): PlaceLine {
    const { text } = document.reading;
    const { start, end } = place.span;
    const sentence = this.#sentence(document, start);
    const { sign, label } = blockName(place.block, this.#site.t);
    return {
      href: this.#address(document, place),
      sign,
      label: `${document.meta.short[this.#site.lang]}, ${label}`,
      words: toSourceHtml([
        el('span', { class: 'before' }, lastOf(text.slice(sentence?.start ?? start, start))),
        el(
          'span',
          { class: 'found' },
          found(place.words, form.reading),
          firstOf(text.slice(end, sentence?.end ?? end)),
        ),
      ]),
    };
  }

  #address({ slug, ...document }: EditionDocument, { block, span }: Anchored): string {
    const id = this.#sentence({ slug, ...document }, span.start)?.id ?? block;
    return this.#site.href(documentPath(slug, id));
  }

  #sentence(document: EditionDocument, at: number): Sentence | undefined {
    const known = this.#sentences.get(document.slug) ?? sentencesOf(document);
    this.#sentences.set(document.slug, known);
    return known.find(({ start, end }) => start <= at && end > at);
  }

  #document(slug: string): EditionDocument | undefined {
    return this.#site.edition.index.documents.get(slug);
  }
}

interface Sentence {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

function sentencesOf(document: EditionDocument): Sentence[] {
  const blocks = pairsOf(document);
  const ids = idsOfSentences({ document, blocks });
  return blocks.flatMap(({ block, pairs }) =>
    pairs.map(({ span }, index) => ({ ...span, id: ids.get(block.id)?.[index] ?? block.id })),
  );
}

/** The places of a term by document, in the order of the text. */
function foundIn({ forms }: Term): Map<string, Found[]> {
  const byDocument = new Map<string, Found[]>();
  for (const form of forms) {
    const found = form.places.map((place) => ({ place, form }));
    byDocument.set(form.document, [...(byDocument.get(form.document) ?? []), ...found]);
  }
  for (const found of byDocument.values()) found.sort((a, b) => a.place.span.start - b.place.span.start);
  return byDocument;
}

/** The word; a slip with what it should probably be. */
function found(words: string, reading: string | null): Tree {
  if (reading === null) return el('mark', {}, words);
  return [
    el('mark', { class: 'slip' }, words),
    el('span', { class: 'sic' }, '\u00a0[sic]'),
    ' ',
    el('span', { class: 'computed' }, `→\u00a0${reading}`),
  ];
}

/** The end of a text, no longer than a line has room for. */
function lastOf(text: string): string {
  if (text.length <= BEFORE) return text;
  return `… ${text.slice(-BEFORE).replace(/^\S*\s+/, '')}`;
}

function firstOf(text: string): string {
  if (text.length <= AFTER) return text;
  return `${text.slice(0, AFTER).replace(/\s+\S*$/, '')}\u00a0…`;
}
