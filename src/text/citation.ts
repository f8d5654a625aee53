/**
 * Citations of works, long for the list of them and short for a note, in both languages of the site.
 *
 * A printer of our own: citeproc-js, on which every library for CSL styles in this language rests, is licensed under
 * the AGPL or the CPAL, which a site under MIT cannot take in; and two forms of a citation need no language of styles.
 */
import type { Lang } from '../model/common.ts';
import type { DateParts, Name, Work } from '../model/work.ts';
import { words, type Words } from '../words/index.ts';
import { dateInWords } from './dates/date-words.ts';
import { el, type Tree } from './html.ts';

/** A stretch of a citation; what stands in the language of the work says so. */
interface Piece {
  readonly text: string;
  readonly title?: boolean;
  readonly own?: boolean;
}

/** Names that are written out before “and others”. */
const MOST_NAMES = 2;

/** The citation for the list of works: author, title, where it stands, when and where it was published. */
export function citation(work: Work, lang: Lang): Tree {
  return treeOf(longPieces(work, words(lang).works), work, lang);
}

/** The same without markup, for other programs. */
export function citationText(work: Work, lang: Lang): string {
  return longPieces(work, words(lang).works)
    .map(({ text }) => text)
    .join('');
}

/** The citation for a note: who and when; a work of reference is named with what it stands in. */
export function shortCitation(work: Work, lang: Lang): Tree {
  return treeOf(shortPieces(work, words(lang).works), work, lang);
}

/** Letters of a title that a brief citation has: what follows stands in the list that it leads to. */
const BRIEF = 30;

/**
 * Citations for notes that have a list of the works behind them, by the id of the work: no longer than it takes to find
 * it there. Who and when, or the beginning of the title; the short citation where two works would be named alike.
 */
export function briefCitations(works: readonly Work[], lang: Lang): ReadonlyMap<string, Tree> {
  const t = words(lang).works;
  const briefs = works.map((work) => ({ work, pieces: briefPieces(work, t) }));
  const alike = Map.groupBy(briefs, ({ pieces }) => pieces.map(({ text }) => text).join(''));
  return new Map(
    [...alike.values()].flatMap((same) =>
      same.map(
        ({ work, pieces }) => [work.id, treeOf(same.length === 1 ? pieces : shortPieces(work, t), work, lang)] as const,
      ),
    ),
  );
}

/** A date of CSL-JSON in words. */
export function dateOf(parts: DateParts, lang: Lang): string {
  const written = (end: DateParts[number]): string =>
    end.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
  return dateInWords(parts.map(written).join('/'), lang);
}

function longPieces(work: Work, t: Words['works']): Piece[] {
  const { author, editor, title, volume, issue, page, section, publisher, archive } = work;
  const published = [work['publisher-place'], publisher].filter((part) => part !== undefined).join(': ');
  const volumes = plain(volume === undefined ? undefined : `${t.volume}\u00a0${volume}`);
  // A volume of what it stands in, or else of the work itself.
  const container = own(work['container-title']);
  const named: Piece[] = [{ text: title, title: true }, ...(container.length === 0 ? volumes : [])];
  const where: Piece[] = [
    ...container,
    ...editedBy(editor, t),
    ...(container.length === 0 ? [] : volumes),
    ...plain(issue === undefined ? undefined : `${t.issue}\u00a0${issue}`),
    ...own(published === '' ? undefined : published),
    ...plain(years(work)),
    ...own(archive),
    ...own(work.archive_location?.replaceAll(/(?<=\p{L}\.) (?=\d)/gu, '\u00a0')),
    ...own(section?.replaceAll('§ ', '§\u00a0')),
    ...plain(page === undefined ? undefined : `${/[–,-]/.test(page) ? t.pages : t.page}\u00a0${page}`),
  ];
  return sentences([own(author?.map(fullName).join(', ')), separated(named), separated(where)]);
}

function shortPieces(work: Work, t: Words['works']): Piece[] {
  const { author } = work;
  const title = shortTitle(work);
  const year = years(work);
  const isReference = isOfReference(work);
  if (author === undefined || isReference)
    return separated([title, ...own(isReference ? work['container-title'] : undefined), ...plain(year)]);
  const names = author.slice(0, MOST_NAMES).map((name) => ('literal' in name ? name.literal : name.family));
  const rest = author.length > MOST_NAMES ? ` ${t.others}` : '';
  const who: Piece = { text: names.join(', ') + rest, own: true };
  return separated([who, ...(year === undefined ? [title] : plain(year))]);
}

function briefPieces(work: Work, t: Words['works']): Piece[] {
  const title = shortTitle(work);
  const brief = { ...title, text: begun(title.text) };
  if (work.author === undefined || isOfReference(work)) return [brief];
  return shortPieces(work, t).map((piece) => (piece.title === true ? brief : piece));
}

/** The beginning of a title: whole words, nothing that is opened and not closed. */
function begun(title: string): string {
  if (title.length <= BRIEF) return title;
  const cut = title.slice(0, BRIEF + 1).replace(/\s+\S*$/, '');
  return `${cut.replace(/\s*[«“(][^»”)]*$/, '').replace(/[\s,.:;–-]+$/, '')}…`;
}

function shortTitle(work: Work): Piece {
  return { text: work['title-short'] ?? work.title, title: true };
}

function isOfReference({ custom: { kind } }: Work): boolean {
  return kind === 'encyclopedia' || kind === 'wikipedia';
}

/** The year of publication, or the first and the last. */
function years({ issued }: Work): string | undefined {
  return issued?.['date-parts'].map(([year]) => String(year)).join('–');
}

function fullName(name: Name): string {
  if ('literal' in name) return name.literal;
  return name.given === undefined ? name.family : `${name.given} ${name.family}`;
}

function editedBy(editors: readonly Name[] | undefined, t: Words['works']): Piece[] {
  return editors === undefined ? [] : [{ text: `${t.editedBy} ${editors.map(fullName).join(', ')}` }];
}

function own(text: string | undefined): Piece[] {
  return text === undefined ? [] : [{ text, own: true }];
}

function plain(text: string | undefined): Piece[] {
  return text === undefined ? [] : [{ text }];
}

function separated(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [{ text: ', ' }, piece]));
}

/** Groups of pieces as sentences: a stop behind each, unless it ends in one. */
function sentences(groups: readonly (readonly Piece[])[]): Piece[] {
  const said = groups.filter((group) => group.length > 0);
  return said.flatMap((group, index) => {
    const stop = /[.?!…]$/.test(group.at(-1)?.text ?? '') ? '' : '.';
    return [...group, { text: index === said.length - 1 ? stop : `${stop} ` }];
  });
}

function treeOf(pieces: readonly Piece[], { language }: Work, lang: Lang): Tree {
  const foreign = language === lang ? undefined : language;
  return pieces.map(({ text, title, own: isOwn }) => {
    if (title === true) return el('cite', { lang: foreign }, text);
    return isOwn === true && foreign !== undefined ? el('span', { lang: foreign }, text) : text;
  });
}
