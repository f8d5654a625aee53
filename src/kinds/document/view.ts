/** The reader page: everything it prints, its long parts as HTML, so that ten thousand of them build quickly. */
import { annotated, type Annotated, groupOf, isAway } from './annotated.ts';
import { foldHead, noteList } from './notes.ts';
import { rowsOf } from './rows.ts';
import { linkedTerms } from './term-links.ts';
import type { Site } from '../site.ts';
import { excerptRest } from '../excerpt/rest.ts';
import { citeDocument } from '../references.ts';
import { lookedUp } from '../sources/resource.ts';
import { bookletPath, documentPath, excerptPath, wordsPath } from '../../model/addresses.ts';
import { type Lang, LANGS, type SourceLanguage } from '../../model/common.ts';
import type { Edition, EditionDocument } from '../../model/edition.ts';
import type { DocumentMeta } from '../../model/document.ts';
import { NOTE_GROUPS } from '../../model/note.ts';
import type { Html } from '../../model/text-types.ts';
import { aliasesOf } from '../../text/render.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';
import type { MarkGroup } from '../../text/marks.ts';
import { inTongues } from '../../text/tongues.ts';
import { nameFirst, titleFirst } from '../../text/references.ts';
import { type Words, words } from '../../words/index.ts';

export interface ReaderView {
  readonly slug: string;
  /** Where and when, in a few words, and what kind of text it is. */
  readonly head: { readonly where: string; readonly what: string };
  /** What the bar calls it: a short name and its years. */
  readonly name: string;
  /** What only a style sheet can say: at the head of every printed sheet, and of links to those who hear the page. */
  readonly said: string;
  readonly years: string;
  /** The headings of the document, its title among them, in both columns. */
  readonly titles: Html;
  readonly text: Html;
  /** What can be marked besides numbers and corrections, with how many of each there are. */
  readonly choices: readonly { readonly group: MarkGroup; readonly count: number }[];
  /** How many of its words lead to the glossary. */
  readonly terms: number;
  readonly abstract: string;
  readonly facts: Html;
  readonly unknown: readonly string[];
  readonly notesHead: Html;
  readonly notes: Html;
  readonly count: number;
  /** How many of the notes stand on the page of words. */
  readonly away: number;
  /** The list of old words; null where there is none. */
  readonly words: { readonly href: string; readonly about: string } | null;
  /** Where it is set for paper; null where it is not. */
  readonly booklet: string | null;
  /** The page with its words in a frame, and how high one is without them; null where it has none. */
  readonly frame: { readonly path: string; readonly rest: number } | null;
  /** Ready references: two forms in the page's language, one in the other; the address follows each. */
  readonly references: readonly Reference[];
}

export interface Reference {
  readonly lang: Lang;
  readonly text: string;
  /**
   * What stands in brackets after the address, in two parts: the second is the day, which the reader's browser knows.
   */
  readonly visited: string;
  readonly day: string;
}

/** View-model of one document. */
export function readerView(document: EditionDocument, edition: Edition, site: Site): ReaderView {
  const { meta } = document;
  const { t, lang } = site;
  const referenceIn = (lang: Lang, print: typeof titleFirst): Reference => {
    const { citeVisited: visited, citeDay: day } = words(lang).reader;
    return { lang, text: print(citeDocument(document, edition, lang), lang), visited, day };
  };
  const whole = annotated(document, edition.index.rows);
  const { titles, text } = rowsOf(whole, aliasesOf(edition.moved, document.slug), site);
  return {
    slug: document.slug,
    head: headOf(meta, site),
    name: meta.short[lang],
    said: runningHead(`${t.site.name} · ${meta.titles[lang]}`, t.reader.onPaper) + namesOfLinks(t.reader),
    years: yearsOf(document),
    titles: toHtml(titles),
    text: toHtml(text),
    choices: choicesOf(whole),
    terms: linkedTerms(whole, site).length,
    abstract: meta.abstract[lang],
    facts: toHtml(factsOf(meta, site)),
    unknown: meta.unknown.map((sentence) => sentence[lang]),
    notesHead: toHtml(foldHead(null, whole.entries, site)),
    notes: toHtml(noteList(whole, site)),
    count: whole.entries.length,
    away: whole.entries.filter((one) => isAway(one, document)).length,
    words: document.words && {
      href: site.href(wordsPath(document.slug)),
      about: t.reader.wordsAbout(document.words.lines.length),
    },
    booklet: document.pictured ? site.href(bookletPath(documentPath(document.slug))) : null,
    frame: document.pictured ? { path: excerptPath(document.slug), rest: excerptRest(document, site) } : null,
    references: [
      referenceIn(lang, titleFirst),
      referenceIn(lang, nameFirst),
      ...LANGS.filter((other) => other !== lang).map((other) => referenceIn(other, titleFirst)),
    ],
  };
}

/** Place and date as far as anything is known of them. What is said in brackets stands with the other facts. */
function headOf({ place, date, genre }: DocumentMeta, { lang, format }: Site): ReaderView['head'] {
  const where = place.ground === 'unknown' ? [] : [place.value[lang].replace(/ \([^)]*\)$/, '')];
  const known = [...where, format.date(date.edtf)].join(', ');
  return { where: known.slice(0, 1).toUpperCase() + known.slice(1), what: genre[lang] };
}

/** A string of a style sheet. No sign in it can end the string or the element. */
function string(text: string): string {
  return `"${text.replace(/[\\"<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}

/** Page boxes with words at the left and at the right. */
export function runningHead(left: string, right: string): string {
  const box = (side: string, text: string): string =>
    `@top-${side}{content:${string(text)};font:500 8pt Display,sans-serif}`;
  return `@page{${box('left', left)}${box('right', right)}}`;
}

/** What the name of a link to a note ends with; its number stands in the link. */
function namesOfLinks({ noteAt, signs }: Words['reader']): string {
  const [note, number, correction, term] = [
    noteAt,
    ...[signs.num, signs.cor, signs.term].map((name) => `, ${name}`),
  ].map(string);
  return `.reader{--note:${note};--num:${number};--cor:${correction};--term:${term}}`;
}

/** The years of a document in figures: `1924`, `1922–1923`. */
function yearsOf({ years: [earliest, latest] }: EditionDocument): string {
  const ends = [earliest, latest === null ? null : Math.ceil(latest) - 1].map((year) =>
    year === null ? '…' : String(Math.floor(year)),
  );
  return [...new Set(ends)].join('–');
}

/** The groups of which the document has any. */
function choicesOf({ entries }: Annotated): ReaderView['choices'] {
  const groups: readonly MarkGroup[] = ['ask', ...NOTE_GROUPS];
  const byGroup = Map.groupBy(entries, groupOf);
  return groups.flatMap((group) => {
    const count = byGroup.get(group)?.length ?? 0;
    return count === 0 ? [] : { group, count };
  });
}

/** What is known of a document, and on what ground. */
export function factsOf(meta: DocumentMeta, site: Site): Tree {
  const { t, lang } = site;
  const facts: [string, Tree][] = [
    [t.reader.kind, meta.genre[lang]],
    [t.reader.written, ground(site.format.date(meta.date.edtf), meta.date, meta.language, site)],
    [t.reader.place, ground(meta.place.value[lang], meta.place, meta.language, site)],
    [t.reader.author, ground(meta.author.value[lang], meta.author, meta.language, site)],
    [t.reader.language, t.languages[meta.language]],
    [
      t.reader.file,
      [
        el('code', {}, meta.sourceFile),
        el('br'),
        el(
          'span',
          { class: 'quiet' },
          `${t.reader.fingerprint} (SHA-256): `,
          el('code', {}, `${meta.sourceSha256.slice(0, 12)}…`),
        ),
      ],
    ],
  ];
  return facts.map(([term, value]) => el('div', {}, el('dt', {}, term), el('dd', {}, value)));
}

/** What can be said of a document, on what ground, why, and where that was looked up. */
function ground(
  value: string,
  { ground: how, reason, sources }: Omit<DocumentMeta['date'], 'edtf'>,
  language: SourceLanguage,
  site: Site,
): Tree {
  return [
    value,
    how === 'stated' ? [] : [' ', el('span', { class: 'quiet' }, `(${site.t.ground[how]})`)],
    el('br'),
    el('span', { class: 'quiet' }, inTongues(reason[site.lang], site.lang, language)),
    lookedUp(sources ?? [], site.edition.index, site),
  ];
}
