/** View-model of the glossary: three orders of one index, then the entries. */
import { glossaryPath, wordsPath } from '../../model/addresses.ts';
import { TERM_KINDS, type Term, type TermKind } from '../../model/term.ts';
import type { Html, Plain } from '../../model/text-types.ts';
import { aliasElements, aliasesOfTerms } from '../../text/render.ts';
import { byAlphabet, initialOf } from '../../text/alphabet.ts';
import { toHtml } from '../../text/html.ts';
import type { Site } from '../site.ts';
import { lookedUp } from '../sources/resource.ts';
import { Concordance, type DocumentCount, type DocumentLines } from './concordance.ts';
import type { EditionIndex } from '../../model/edition.ts';

// The head of a term as its sources have it.

/** A word in a language of the sources. */
interface Lemma {
  readonly text: string;
  readonly lang: 'uk' | 'ru';
}

/** What is called by a name, which keeps its capital. */
const NAMES: ReadonlySet<TermKind> = new Set(['person', 'place']);

/**
 * As a dictionary has it: in small letters but for names and abbreviations of capitals; Ukrainian, unless only Russian
 * documents have the term.
 */
export function lemmaOf({ kind, term, forms, also }: Term, { documents }: EditionIndex): Lemma {
  const lang = forms.some(({ document }) => documents.get(document)?.meta.language === 'uk') ? 'uk' : 'ru';
  const head = lang === 'uk' ? term.uk : (also.russian[0] ?? forms[0]?.form ?? '');
  // What is said in brackets is said of the head; of several the first.
  const text = head.replace(/\s*[(,;].*$/u, '');
  // An abbreviation of capitals has two at its head.
  const keeps = NAMES.has(kind) || /^\p{Lu}{2}/u.test(text);
  return { text: keeps ? text : text.slice(0, 1).toLowerCase() + text.slice(1), lang };
}

/** Documents that have a square each in the index; of more it says how many have the word. */
const SQUARES = 5;
/** Documents that an entry names; of those that follow it says how many they are. */
const NAMED = 12;
/** A group of no more lines than this is not broken between columns. */
const FEW = 6;

export interface GlossaryView {
  readonly lead: string;
  /** The documents of the squares, the oldest first; empty where there are too many of them. */
  readonly squares: readonly { readonly name: string; readonly on: readonly boolean[] }[];
  readonly orders: readonly IndexOrder[];
  readonly entries: readonly EntryView[];
  /** The lists of old words, document by document. */
  readonly lists: readonly { readonly name: string; readonly href: string; readonly count: number }[];
}

export type OrderName = 'reader' | 'sources' | 'kind';

export interface IndexOrder {
  readonly name: OrderName;
  readonly label: string;
  readonly groups: readonly IndexGroup[];
}

export interface IndexGroup {
  /** A letter, or the name of a kind. */
  readonly head: string;
  readonly few: boolean;
  readonly lines: readonly IndexLine[];
}

export interface IndexLine {
  readonly id: string;
  readonly term: string;
  readonly lang: string;
  /** The same in another language; null where the head says it. */
  readonly beside: { readonly text: string; readonly lang: string } | null;
  /** Which of the documents have it; null where they are counted. */
  readonly on: readonly boolean[] | null;
  readonly documents: number;
  readonly label: string;
}

export interface EntryView {
  readonly id: string;
  /** Its former ids. */
  readonly aliases: Html;
  readonly kind: string;
  readonly term: Plain;
  /** Null where the head of the entry says it. */
  readonly lemma: Lemma | null;
  readonly href: string;
  readonly counts: readonly DocumentCount[];
  /** Documents that are not named. */
  readonly moreDocuments: number;
  readonly total: number;
  readonly body: Html;
  readonly unknown: readonly Html[];
  readonly certain: Html | null;
  readonly documents: readonly DocumentLines[];
  /** Places that are printed. */
  readonly shown: number;
  readonly also: readonly { readonly label: string; readonly lang: string; readonly text: string }[];
  readonly works: Html;
}

/** View-model of the page. */
export function glossaryView(site: Site): GlossaryView {
  const { edition, lang, t } = site;
  const { documents, terms } = edition;
  const concordance = new Concordance(site);
  const counted = terms.map((term): Counted => ({ term, counts: concordance.counts(term) }));
  const sorted = counted.toSorted((a, b) => byAlphabet(a.term.term[lang], b.term.term[lang]));
  const few = documents.length <= SQUARES;
  return {
    lead: t.glossary.lead(terms.length),
    squares: few
      ? documents.map(({ slug, meta }) => ({
          name: meta.short[lang],
          on: documents.map((one) => one.slug === slug),
        }))
      : [],
    orders: ordersOf(sorted, site),
    entries: sorted.map((one) => entryOf(one, concordance, site)),
    lists: documents
      .flatMap(({ slug, meta, words }) =>
        words === null ? [] : { name: meta.short[lang], href: site.href(wordsPath(slug)), count: words.lines.length },
      )
      .slice(0, NAMED),
  };
}

interface Counted {
  readonly term: Term;
  readonly counts: readonly DocumentCount[];
}

/** The index in each order. The other language of an order is that of the sources, or English beside Ukrainian. */
function ordersOf(sorted: readonly Counted[], site: Site): IndexOrder[] {
  const { lang, t, edition } = site;
  const own = (one: Counted): Named => ({ one, text: one.term.term[lang], lang });
  const second = (one: Counted): Named => {
    if (lang === 'uk') return { one, text: one.term.term.en, lang: 'en' };
    const { text, lang: language } = lemmaOf(one.term, edition.index);
    return { one, text, lang: language };
  };
  const beside = ({ one, lang: shown }: Named): IndexLine['beside'] => {
    if (shown !== lang) return { text: one.term.term[lang], lang };
    const lemma = lemmaOf(one.term, edition.index);
    return lemma.lang === lang ? null : lemma;
  };
  const line = (named: Named): IndexLine => lineOf(named, beside(named), site);
  const byLetter = (names: readonly Named[]): IndexGroup[] =>
    [...Map.groupBy(names, ({ text }) => initialOf(text))].map(([head, group]) => groupOf(head, group.map(line)));
  const others = sorted.map(second).toSorted((a, b) => byAlphabet(a.text, b.text));
  const byKind = Map.groupBy(sorted, ({ term }) => term.kind);
  return [
    { name: 'reader', label: t.glossary.orders.reader, groups: byLetter(sorted.map(own)) },
    { name: 'sources', label: t.glossary.orders.sources, groups: byLetter(others) },
    {
      name: 'kind',
      label: t.glossary.orders.kind,
      groups: TERM_KINDS.flatMap((kind: TermKind) => {
        const group = byKind.get(kind) ?? [];
        return group.length === 0 ? [] : [groupOf(t.glossary.groups[kind], group.map(own).map(line))];
      }),
    },
  ];
}

/** A term under one of its names. */
interface Named {
  readonly one: Counted;
  readonly text: string;
  readonly lang: string;
}

function groupOf(head: string, lines: readonly IndexLine[]): IndexGroup {
  return { head, few: lines.length <= FEW, lines };
}

function lineOf(
  { one: { term, counts }, text, lang }: Named,
  beside: IndexLine['beside'],
  { edition: { documents }, t }: Site,
): IndexLine {
  const on = documents.length <= SQUARES ? documents.map(({ slug }) => counts.some((one) => one.slug === slug)) : null;
  return {
    id: term.id,
    term: text,
    lang,
    beside,
    on,
    documents: counts.length,
    label: on === null ? t.glossary.inDocuments(counts.length) : counts.map(({ name }) => name).join(', '),
  };
}

function entryOf({ term, counts }: Counted, concordance: Concordance, site: Site): EntryView {
  const { edition, lang, t } = site;
  const lemma = lemmaOf(term, edition.index);
  const documents = concordance.lines(term);
  const { modern, russian, latin } = term.also;
  const also = [
    { label: t.glossary.modern, lang: 'uk', names: modern },
    { label: t.glossary.russian, lang: 'ru', names: russian },
    { label: t.glossary.latin, lang: 'uk-Latn', names: latin },
  ];
  return {
    id: term.id,
    aliases: toHtml(aliasElements(aliasesOfTerms(edition.moved), term.id)),
    kind: t.glossary.kinds[term.kind],
    term: term.term[lang],
    lemma: lemma.lang === lang ? null : lemma,
    href: site.href(glossaryPath(term.id)),
    counts: counts.slice(0, NAMED),
    moreDocuments: Math.max(0, counts.length - NAMED),
    total: counts.reduce((sum, { count }) => sum + count, 0),
    body: term.body.html[lang],
    unknown: term.unknown.map(({ html }) => html[lang]),
    certain: term.certain?.html[lang] ?? null,
    documents,
    shown: documents.reduce((sum, { lines }) => sum + lines.length, 0),
    also: also.flatMap(({ label, lang: language, names }) =>
      names.length === 0 ? [] : { label, lang: language, text: names.join(', ') },
    ),
    works: toHtml(lookedUp(term.sources, edition.index, site)),
  };
}
