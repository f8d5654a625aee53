/** View-model of the page of old words: by paragraphs, in the order of the text; then the slips, which are none. */
import { documentPath, entryId, glossaryPath, passagePath } from '../../model/addresses.ts';
import type { Annotation, EditionDocument, Note, ReadingText, WordLine } from '../../model/edition.ts';
import { entryOf } from '../../model/moved.ts';
import type { Html, Plain } from '../../model/text-types.ts';
import { byAlphabet } from '../../text/alphabet.ts';
import { el, raw, toHtml, type Tree } from '../../text/html.ts';
import { annotated, type Annotated, SPOKEN, type SpokenGroup } from '../document/annotated.ts';
import { notesAway } from '../document/notes.ts';
import { blockName, heading, type Site } from '../site.ts';
import { lookedUp } from '../sources/resource.ts';
import type { Listed } from './resource.ts';
import type { Anchored } from '../../model/common.ts';

export interface WordsView {
  /** What the page says: that this is the language of its time. */
  readonly title: string;
  /** Title of the document, and where it stands. */
  readonly document: { readonly title: string; readonly href: string };
  /** Language of the source. */
  readonly language: string;
  /** What is said above the list. */
  readonly intro: Html;
  readonly blocks: readonly (BlockPlace & { readonly lines: readonly LineView[] })[];
  readonly slips: readonly SlipView[];
  /** Its words that have an entry in the glossary, in the order of the alphabet. */
  readonly terms: readonly {
    readonly term: Plain;
    readonly href: string;
    /** Addresses that notes had here before the entry took them in. */
    readonly former: Html;
  }[];
  /** Notes on the language of the document, by groups, in the order of the text. */
  readonly notes: readonly { readonly group: SpokenGroup; readonly title: Plain; readonly list: Html }[];
}

/** A block of the document: its number, or the sign of a heading; what it is called; where it begins. */
interface BlockPlace {
  readonly sign: string;
  readonly label: string;
  readonly href: string;
}

interface LineView {
  readonly id: string;
  /** Each leads to the first place where it stands. */
  readonly forms: readonly { readonly text: Plain; readonly href: string }[];
  readonly today: Plain;
  readonly meaning: Html;
  /** Other blocks in which one of the forms stands. */
  readonly also: readonly { readonly label: string; readonly href: string }[];
}

/** A word that we corrected: as it stands, as we read it, and the note that says why. */
interface SlipView extends BlockPlace {
  readonly id: string;
  readonly words: string;
  /** Empty where the words are left out. */
  readonly reading: string;
  readonly likely: string;
  readonly why: Plain;
}

/** View-model of the page. */
export function wordsView({ document, words }: Listed, site: Site): WordsView {
  const whole = annotated(document, site.edition.index.rows);
  const { slug, meta, notes } = document;
  const { lang, t } = site;
  const sorted = words.lines.toSorted((a, b) => a.places[0].span.start - b.places[0].span.start);
  const byBlock = Map.groupBy(sorted, ({ places }) => places[0].block);
  return {
    title: t.words.ofTheirTime,
    document: { title: heading(meta.titles[lang]), href: site.href(documentPath(slug)) },
    language: meta.language,
    intro: words.html[lang],
    blocks: [...byBlock].map(([block, lines]) => ({
      ...blockPlace(block, document, site),
      lines: lines.map((line) => lineOf(line, document, site)),
    })),
    slips: notes.flatMap((note) => slipOf(note, document, site)),
    terms: termsOf(document, site),
    notes: SPOKEN.flatMap((group) => {
      const list = notesAway(group, whole, site, (one) => whence(one, whole, site));
      return list.length === 0 ? [] : [{ group, title: t.words.notes[group], list: toHtml(list) }];
    }),
  };
}

function termsOf({ slug }: EditionDocument, { edition: { index, moved }, href, lang }: Site): WordsView['terms'] {
  const ids = new Set((index.termPlaces.get(slug) ?? []).map(({ term }) => term));
  const own = moved.moved.filter(({ document }) => document === slug);
  const former = (term: string): Tree =>
    own.flatMap((row) => (entryOf(row) === term ? el('span', { class: 'at', id: entryId(row.from) }) : []));
  return [...ids]
    .flatMap((id) => index.glossary.get(id) ?? [])
    .map(({ id, term }) => ({ term: term[lang], href: href(glossaryPath(id)), former: toHtml(former(id)) }))
    .sort((a, b) => byAlphabet(a.term, b.term));
}

function blockPlace(block: string, { slug }: EditionDocument, { href, t }: Site): BlockPlace {
  return { ...blockName(block, t), href: href(documentPath(slug, block)) };
}

function lineOf(
  { id, forms, today, html, sources, places }: WordLine,
  document: EditionDocument,
  site: Site,
): LineView {
  const { slug, reading } = document;
  const words = (place: Anchored): string =>
    site.href(passagePath(slug, place.block, { words: place.words, ...neighbours(place, reading) }));
  const first = forms.map((form) => places.find((place) => place.words === form) ?? places[0]);
  const seen = new Set(first.map(({ block }) => block));
  const also = places.filter(({ block }) => !seen.has(block) && seen.add(block));
  return {
    id,
    forms: forms.map((text, index) => ({ text, href: words(first[index] ?? places[0]) })),
    today,
    meaning: toHtml([raw(html[site.lang]), lookedUp(sources, site.edition.index, site)]),
    also: also.map((place) => ({ label: blockPlace(place.block, document, site).label, href: words(place) })),
  };
}

/** The words of a note, as a link back to them, and where they stand. */
function whence({ id, block, words }: Annotation, { document, numberOf }: Annotated, site: Site): Tree {
  const { label } = blockPlace(block, document, site);
  return el(
    'p',
    { class: 'q' },
    el('a', { href: site.href(documentPath(document.slug, id)), lang: document.meta.language, translate: 'no' }, words),
    ' ',
    el('span', {}, site.t.words.whence(label, numberOf(id))),
  );
}

function slipOf({ id, block, words, emendation, title }: Note, document: EditionDocument, site: Site): SlipView[] {
  if (emendation === null) return [];
  const { lang, t } = site;
  return [
    {
      ...blockPlace(block, document, site),
      href: site.href(documentPath(document.slug, id)),
      id,
      words,
      reading: emendation.reading,
      likely: t.reader.likely[emendation.certainty],
      why: title[lang],
    },
  ];
}

/** The word before and the word after, within the block. */
function neighbours({ span, block }: Anchored, { text, blocks }: ReadingText): { before: string; after: string } {
  const within = blocks.find(({ id }) => id === block);
  const before = text.slice(within?.start ?? 0, span.start);
  const after = text.slice(span.end, within?.end ?? text.length);
  return { before: /\S+\s*$/u.exec(before)?.[0].trim() ?? '', after: /^\s*\S+/u.exec(after)?.[0].trim() ?? '' };
}
