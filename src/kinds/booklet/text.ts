/**
 * The text of a document for books and for paper: sentence by sentence in both languages, with the numbers of its notes
 * behind the words, and the notes. Numbers stand in the translation, corrections in the source, so that each note is
 * called once where it is read; what the other column does not lead to is called in its own.
 */
import { entryId } from '../../model/addresses.ts';
import type { Annotation, Block, EditionDocument } from '../../model/edition.ts';
import type { SentencePair, TranslatedBlock, TranslatedSentence } from '../../model/translation.ts';
import { changed, el, raw, type El, type Tree } from '../../text/html.ts';
import type { MarkGroup } from '../../text/marks.ts';
import { type Label, renderStretch } from '../../text/render.ts';
import { renderSentence } from '../../text/render-translated.ts';
import { annotated, type Annotated, groupOf, isAway } from '../document/annotated.ts';
import { heldNotes } from '../document/notes.ts';
import { TermLinks } from '../document/term-links.ts';
import type { Site } from '../site.ts';
import { noteParts, type NoteParts } from '../document/note-parts.ts';

export interface BookSentence {
  readonly source: Tree;
  /** Null where the block is not translated. */
  readonly translation: Tree | null;
  /** Numbers of the notes that its words call, in their order. */
  readonly calls: readonly number[];
}

export interface BookBlock {
  readonly block: Block;
  /** Whether matter begins here that stands outside the document. */
  readonly outside: boolean;
  readonly sentences: readonly BookSentence[];
  /** Why it is not translated; null where it is. */
  readonly gap: Tree | null;
}

export interface BookNote extends NoteParts {
  readonly id: string;
  /** In the order of the text, from 1, without a gap: notes that a book has no room for are not counted. */
  readonly no: number;
  readonly group: MarkGroup;
  /** Block of its words. */
  readonly block: string;
}

export interface BookText {
  /** Headings before the first paragraph. */
  readonly titles: readonly BookBlock[];
  readonly blocks: readonly BookBlock[];
  readonly notes: readonly BookNote[];
}

/**
 * Reads a document. Notes on its language stand in the list of its words, where it has one.
 * @param to `screen` where words lead to the glossary, which paper cannot
 */
export function bookText(document: EditionDocument, site: Site, to: 'paper' | 'screen'): BookText {
  const whole = annotated(document, site.edition.index.rows);
  const entries = whole.entries.filter((one) => groupOf(one) !== 'ask' && !isAway(one, document));
  const printer = new BookPrinter(whole, entries, to === 'screen' ? new TermLinks(whole, site) : null, site);
  const blocks = whole.blocks.map(({ block, pairs }) => printer.block(block, pairs));
  const first = blocks.findIndex(({ block }) => block.kind !== 'heading');
  return {
    titles: first < 0 ? blocks : blocks.slice(0, first),
    blocks: first < 0 ? [] : blocks.slice(first),
    notes: printer.notes(),
  };
}

const NO_TERMS = { terms: [], plainly: (words: string): Tree => words };

class BookPrinter {
  readonly #whole: Annotated;
  readonly #entries: readonly Annotation[];
  readonly #terms: TermLinks | null;
  readonly #site: Site;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #translated: ReadonlyMap<string, TranslatedBlock>;
  /** Annotations that the translation calls. */
  readonly #inTranslation: ReadonlySet<string>;
  readonly #outside: Block | undefined;

  constructor(whole: Annotated, entries: readonly Annotation[], terms: TermLinks | null, site: Site) {
    const translated = whole.document.translations[site.lang];
    this.#whole = whole;
    this.#entries = entries;
    this.#terms = terms;
    this.#site = site;
    this.#numbers = new Map(entries.map(({ id }, index) => [id, index + 1]));
    this.#translated = new Map(translated.map((block) => [block.block, block]));
    this.#inTranslation = new Set(translated.flatMap((block) => (block.gap ? [] : block.sentences.flatMap(calledIn))));
    this.#outside = whole.blocks.find(({ block }) => block.kind === 'outside')?.block;
  }

  block(block: Block, pairs: readonly SentencePair[]): BookBlock {
    const translated = this.#translated.get(block.id);
    return {
      block,
      outside: block === this.#outside,
      sentences: pairs.map((pair) => this.#sentence(block, pair)),
      gap: translated?.gap === true ? raw(translated.html) : null,
    };
  }

  notes(): BookNote[] {
    const held = heldNotes(this.#whole);
    return this.#entries.map((one) => {
      const parts = noteParts(one, this.#whole, this.#site);
      const inside = (held.get(one.id) ?? []).map((other): Tree => {
        const { head, body } = noteParts(other, this.#whole, this.#site);
        return el('div', { id: entryId(other.id) }, el('p', {}, el('b', {}, head), '.'), body);
      });
      return {
        ...parts,
        id: one.id,
        no: this.#numbers.get(one.id) ?? 0,
        group: groupOf(one),
        block: one.block,
        body: unfolded([parts.body, inside]),
      };
    });
  }

  #sentence(block: Block, { span, translations }: SentencePair): BookSentence {
    const { document, all, marks } = this.#whole;
    const { lang } = this.#site;
    const { language } = document.meta;
    const here = all.filter((one) => one.span.start < span.end && one.span.end > span.start);
    const calls = new Set<number>();
    const called = (tree: Tree, isSource: boolean): Tree => {
      const change = (element: El): Tree | null => this.#called(element, isSource, calls, change);
      return parted(changed(tree, change));
    };
    const drawn = { label: (id: string) => this.#label(id) };
    const { terms, plainly } = this.#terms?.of(block, span) ?? NO_TERMS;
    const stretch = { ...span, strong: block.strong, numerals: document.numerals, terms };
    const sentence = translations[lang];
    return {
      source: called(renderStretch(document.reading, stretch, here, { ...drawn, marks }), true),
      translation: sentence && called(renderSentence(sentence, { ...drawn, lang, language, plainly }), false),
      calls: [...calls].sort((a, b) => a - b),
    };
  }

  /** The group stands in the class of a link, its number in `data-no`: 0 where the book has no such note. */
  #label(id: string): Label {
    const { byId, marks } = this.#whole;
    const annotation = byId.get(id);
    const no = this.#numbers.get(marks.within.get(id) ?? id) ?? 0;
    return { group: annotation === undefined ? 'text' : groupOf(annotation), no, name: id, stop: true };
  }

  /** What the reader’s page has for a click, as a book has it. */
  #called(element: El, isSource: boolean, calls: Set<number>, change: (one: El) => Tree | null): Tree | null {
    const { tag, attrs, children } = element;
    const names = String(attrs['class'] ?? '').split(' ');
    const inside = (): Tree => changed(children, change);
    // The other reading stands in the note. Only a number has a sign in the translation: its words are the source’s.
    if (names.includes('apart') || names.includes('now')) return [];
    if (tag === 'span' && names.includes('od'))
      return (attrs['id'] ?? null) === null ? inside() : el('span', { id: attrs['id'] }, inside());
    if (tag !== 'a' || names.includes('term')) return null;
    const no = Number(attrs['data-no']);
    const to = String(attrs['href']).replace(/^.*#/, '');
    const isCorrection = names.includes('k-cor');
    const id = isSource ? idOfEntry(to) : '';
    const calling =
      no > 0 && (isSource ? isCorrection || !this.#inTranslation.has(id) : !isCorrection || names.includes('k-num'));
    if (calling) calls.add(no);
    const call = calling
      ? el('a', { class: 'call', role: 'doc-noteref', href: `#${to}` }, el('sup', {}, String(no)))
      : [];
    if (names.includes('mk')) return call;
    const own = isSource || names.includes('k-num') ? inside() : withoutSign(inside());
    const shown = el('span', { id: attrs['id'], class: 'm', translate: attrs['translate'] }, own);
    // A word joiner: the number cannot begin a line.
    return calling ? [shown, '\u2060', call] : shown;
  }
}

/** Numbers that follow each other at once, with a comma between. */
function parted(tree: Tree): Tree[] {
  const parts: Tree[] = [];
  for (const part of flat(tree)) {
    if (isCall(part) && isCall(parts.at(-1))) parts.push(el('sup', {}, ', '));
    parts.push(part);
  }
  return parts;
}

function flat(tree: Tree): Exclude<Tree, readonly Tree[]>[] {
  if (typeof tree === 'string' || 'html' in tree || 'tag' in tree) return [tree];
  return tree.flatMap(flat);
}

function isCall(tree: Tree | undefined): boolean {
  return typeof tree === 'object' && 'tag' in tree && tree.attrs['class'] === 'call';
}

function idOfEntry(entry: string): string {
  return entry.slice(entryId('').length);
}

/** What words of a translation call. */
function calledIn(sentence: TranslatedSentence): string[] {
  return sentence.flatMap((piece) => {
    if (typeof piece === 'string' || piece.renders === null) return [];
    const { renders } = piece;
    return 'id' in renders ? [renders.id] : 'claim' in renders ? [renders.claim] : [];
  });
}

/** Words that stand on a correction: the slip itself stands in the source beside them. */
function withoutSign(tree: Tree): Tree {
  return changed(tree, ({ attrs }) => (attrs['class'] === 'sic' ? [] : null));
}

/** A note as paper has it: nothing folded, no pictures that are asked for. */
function unfolded(tree: Tree): Tree {
  return changed(tree, ({ tag, children }) => (tag === 'summary' ? [] : tag === 'details' ? unfolded(children) : null));
}
