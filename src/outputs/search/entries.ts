/** Everything that can be found: sentences of the sources with their translations, and what we say of them. */
import { idsOfSentences, isAway } from '../../kinds/document/annotated.ts';
import { documentPath, entryId, glossaryPath, wordsPath } from '../../model/addresses.ts';
import type { Lang, Span } from '../../model/common.ts';
import type { Claim, Edition, EditionDocument, Note } from '../../model/edition.ts';
import type { Resource } from '../../model/resource.ts';
import { numberKey, wholeWords } from '../../model/search/fold.ts';
import type { Also, Sort } from '../../model/search/wire.ts';
import type { Term } from '../../model/term.ts';
import type { Bilingual } from '../../model/text-types.ts';
import type { TranslatedSentence } from '../../model/translation.ts';
import { formatQuantity } from '../../text/format.ts';
import { pairsOf } from '../../text/sentences.ts';
import { words } from '../../words/index.ts';
import { pageEntries } from './page-entries.ts';
import { type Entry, numberIn, numbersOf, ownTexts, searchText, type SearchText } from './texts.ts';

const NO_NAME: Bilingual = { en: '', uk: '' };

/**
 * All entries, made one after the other as they are numbered: what stands in one part is of one sort, and of few
 * documents.
 */
export function* entriesOf(edition: Edition, resources: readonly Resource[]): Generator<Entry> {
  const { documents, terms, index } = edition;
  const pages = Map.groupBy(pageEntries(resources, edition), ({ sort }) => sort);
  const ofPages = (sort: Sort): readonly Entry[] => pages.get(sort) ?? [];
  for (const document of documents) yield* sentenceEntries(document, edition);
  for (const document of documents)
    for (const claim of index.rows.claims.get(document.slug) ?? []) yield claimEntry(claim, document);
  yield* ofPages('d');
  for (const document of documents) yield* recommendationEntries(document, edition);
  yield* terms.map(termEntry);
  for (const sort of ['y', 'l', 'p'] as const) yield* ofPages(sort);
  for (const document of documents) yield* noteEntries(document);
}

type At = Pick<Entry, 'document' | 'block' | 'href' | 'where'>;

function at({ slug, meta }: EditionDocument, place: string): At {
  return { document: slug, block: null, href: documentPath(slug, place), where: meta.short };
}

function recommendationEntries(document: EditionDocument, { index }: Edition): Entry[] {
  return (index.rows.recommendations.get(document.slug) ?? []).map(({ id, gist, words }): Entry => ({
    ...at(document, entryId(id)),
    sort: 'r',
    name: gist,
    source: searchText(words, document.meta.language),
    own: { en: null, uk: null },
  }));
}

/** What we say of words of a document, and of words that are spelt in another way today. */
function noteEntries(document: EditionDocument): Entry[] {
  const { slug, notes, words: list } = document;
  return [
    ...notes.map((note): Entry => ({
      ...at(document, isAway(note, document) ? note.id : entryId(note.id)),
      sort: 'n',
      name: note.title,
      source: null,
      own: ownTexts(note.text),
    })),
    ...(list?.lines ?? []).map(({ id, forms, today, text }): Entry => ({
      ...at(document, id),
      href: wordsPath(slug, id),
      sort: 'n',
      name: both(() => `${forms.join(', ')} → ${today}`),
      source: null,
      own: ownTexts(text),
    })),
  ];
}

const both = (make: (lang: Lang) => string): Bilingual => ({ en: make('en'), uk: make('uk') });

/** The sentences, each beside its translations. */
function sentenceEntries(document: EditionDocument, edition: Edition): Entry[] {
  const { slug, meta, reading } = document;
  const blocks = pairsOf(document);
  const ids = idsOfSentences({ document, blocks });
  const besides = [...readings(document, edition), ...todays(document)].flatMap((one) => wordByWord(one, reading.text));
  return blocks.flatMap(({ block, pairs }) =>
    pairs.map(({ span, translations }, index): Entry => {
      const text = reading.text.slice(span.start, span.end);
      const also = besides
        .filter((one) => one.start >= span.start && one.end <= span.end)
        .map(({ start, end, words, how }): Also => [start - span.start, end - span.start, words, how]);
      const translated = (lang: Lang): SearchText | null =>
        translations[lang] === null ? null : searchText(sentence(translations[lang]), lang);
      return {
        sort: block.kind === 'heading' ? 't' : 's',
        document: slug,
        block: block.id,
        href: documentPath(slug, ids.get(block.id)?.[index] ?? block.id),
        where: both((lang) => words(lang).search.place(meta.short[lang], block.kind, block.id.slice(1))),
        name: NO_NAME,
        source: searchText(text, meta.language, also),
        own: { en: translated('en'), uk: translated('uk') },
      };
    }),
  );
}

function sentence(pieces: TranslatedSentence): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('');
}

type Besides = Span & { readonly words: string; readonly how: Also[3] };

/** Where as many words are read as stand there, each beside its own; those that are the same are left out. */
function wordByWord(one: Besides, text: string): Besides[] {
  // Words say nothing of a number.
  if (/\d/u.test(one.words)) return [one];
  const [standing, read] = [text.slice(one.start, one.end), one.words].map(wholeWords);
  if (standing === undefined || read === undefined || standing.length !== read.length) return [one];
  return standing.flatMap(({ start, end, word }, index): Besides[] => {
    const there = read[index];
    if (there === undefined || there.word === word) return [];
    const words = one.words.slice(there.start, there.end);
    return [{ start: one.start + start, end: one.start + end, words, how: one.how }];
  });
}

/** What is read where something else is transcribed: words of a note, the numbers they say, those of the dataset. */
function readings({ slug, meta, notes, reading }: EditionDocument, { index }: Edition): Besides[] {
  const counted = (index.rows.claims.get(slug) ?? []).flatMap(({ span, words, value, corrected }): Besides[] => {
    if (typeof corrected !== 'number' || corrected === value) return [];
    const [from, to] = numberIn(words, value, meta.language);
    return [{ start: span.start + from, end: span.start + to, words: numberKey(corrected), how: 'slip' }];
  });
  const noted = notes.flatMap(({ span, emendation }: Note): Besides[] => {
    if (emendation === null) return [];
    const standing = numbersOf(reading.text.slice(span.start, span.end), meta.language);
    const numbers = numbersOf(emendation.reading, meta.language).filter((number) => !standing.includes(number));
    return [emendation.reading, ...numbers.map(numberKey)].map((words) => ({ ...span, words, how: 'slip' }));
  });
  const isCounted = (one: Besides): boolean =>
    counted.some(({ start, end, words }) => words === one.words && start < one.end && one.start < end);
  return [...noted.filter((one) => !isCounted(one)), ...counted];
}

/** What stands there today, where a form has one: “Words and spellings” of the document. */
function todays({ words: list, reading }: EditionDocument): Besides[] {
  return (list?.lines ?? []).flatMap(({ places, forms, today }) => {
    // «Зріст», «зросту» have one word of today; of several each stands for its own form, or nobody knows for which.
    const parts = today.split(',');
    if (parts.length > 1 && forms.length > 1 && parts.length !== forms.length) return [];
    return places.map(({ span }): Besides => {
      const form = reading.text.slice(span.start, span.end);
      const nth = forms.findIndex((one) => one === form);
      return { ...span, words: (parts.length === forms.length ? parts[nth] : today)?.trim() ?? '', how: 'today' };
    });
  });
}

/** A number of the dataset: it answers a query for that number. */
function claimEntry({ id, value, corrected, label, words: quoted }: Claim, document: EditionDocument): Entry {
  const { meta } = document;
  const [start, end] = numberIn(quoted, value, meta.language);
  const key = (quantity: Claim['value'], how: Also[3]): Also[] =>
    typeof quantity === 'number' ? [[start, end, numberKey(quantity), how]] : [];
  return {
    ...at(document, entryId(id)),
    sort: 'c',
    name: both((lang) => formatQuantity(value, lang)),
    source: {
      lang: meta.language,
      text: quoted,
      also: [...key(value, 'number'), ...(corrected === value ? [] : key(corrected, 'slip'))],
    },
    own: ownTexts(label),
  };
}

function termEntry({ id, kind, term, forms, also, body, unknown }: Term): Entry {
  const text = (lang: Lang): string => [body, ...unknown].map(({ text }) => text[lang]).join(' ');
  const isSeveral = kind !== 'abbreviation' && /^[^(]*(?:,| і | та )/u.test(term.uk);
  const of = kind === 'person' || kind === 'place' ? 'one' : isSeveral ? 'several' : 'thing';
  const today = of === 'one' ? [term.en, term.uk, ...Object.values(also).flat()] : also.modern;
  return {
    sort: 'g',
    document: null,
    block: null,
    href: glossaryPath(id),
    where: both((lang) => words(lang).glossary.kinds[kind]),
    name: term,
    heads: headsOf(term, [
      ...forms.flatMap(({ form, reading }) => [form, reading ?? '']),
      ...Object.values(also).flat(),
    ]),
    names: { asked: Object.values(also).flat(), standing: forms.map(({ form }) => form), today, of },
    source: null,
    own: ownTexts({ en: text('en'), uk: text('uk') }),
  };
}

/** “Cell (oseredok)” is a cell and an oseredok; «Цех, майстерня, бригада» is each of them. */
function headsOf(term: Bilingual, others: readonly string[]): string[] {
  const parts = [term.en, term.uk].flatMap((head) => [
    ...(/^([^()]*)\(([^()]*)\)/u.exec(head)?.slice(1) ?? []),
    ...head.split(/[,()]/u),
  ]);
  return [...new Set([...parts, ...others].map((head) => head.trim()).filter((head) => head !== ''))];
}
