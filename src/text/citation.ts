/**
 * Citations of works, long for the list of them and short for a note, in both languages of the site.
 *
 * A printer of our own: citeproc-js, on which every library for CSL styles in this language rests, is licensed under
 * the AGPL or the CPAL, which a site under MIT cannot take in; and two forms of a citation need no language of styles.
 */
import type { Lang } from '../model/common.ts';
import type { DateParts, Name, Work } from '../model/work.ts';
import { words, type Words } from '../words/index.ts';
import { dateInWords } from './date-words.ts';
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

/** A date of CSL-JSON in words. */
export function dateOf(parts: DateParts, lang: Lang): string {
  const written = (end: DateParts[number]): string =>
    end.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
  return dateInWords(parts.map(written).join('/'), lang);
}

function longPieces(work: Work, t: Words['works']): Piece[] {
  const { author, title, volume, issue, page, section, publisher } = work;
  const published = [work['publisher-place'], publisher].filter((part) => part !== undefined).join(': ');
  const volumes = plain(volume === undefined ? undefined : `${t.volume}\u00a0${volume}`);
  // A volume of what it stands in, or else of the work itself.
  const container = own(work['container-title']);
  const named: Piece[] = [{ text: title, title: true }, ...(container.length === 0 ? volumes : [])];
  const where: Piece[] = [
    ...container,
    ...(container.length === 0 ? [] : volumes),
    ...plain(issue === undefined ? undefined : `${t.issue}\u00a0${issue}`),
    ...own(published === '' ? undefined : published),
    ...plain(years(work)),
    ...own(section?.replaceAll('§ ', '§\u00a0')),
    ...plain(page === undefined ? undefined : `${/[–,-]/.test(page) ? t.pages : t.page}\u00a0${page}`),
  ];
  return sentences([own(author?.map(fullName).join(', ')), separated(named, ', '), separated(where, ', ')]);
}

function shortPieces(work: Work, t: Words['works']): Piece[] {
  const { author, custom } = work;
  const title: Piece = { text: work['title-short'] ?? work.title, title: true };
  const year = years(work);
  const isReference = custom.kind === 'encyclopedia' || custom.kind === 'wikipedia';
  if (author === undefined || isReference)
    return separated([title, ...own(isReference ? work['container-title'] : undefined), ...plain(year)], ', ');
  const names = author.slice(0, MOST_NAMES).map((name) => ('literal' in name ? name.literal : name.family));
  const rest = author.length > MOST_NAMES ? ` ${t.others}` : '';
  const who: Piece = { text: names.join(', '), own: true };
  return separated([{ ...who, text: who.text + rest }, ...(year === undefined ? [title] : plain(year))], ', ');
}

/** The year of publication, or the first and the last. */
function years({ issued }: Work): string | undefined {
  return issued?.['date-parts'].map(([year]) => String(year)).join('–');
}

function fullName(name: Name): string {
  if ('literal' in name) return name.literal;
  return name.given === undefined ? name.family : `${name.given} ${name.family}`;
}

function own(text: string | undefined): Piece[] {
  return text === undefined ? [] : [{ text, own: true }];
}

function plain(text: string | undefined): Piece[] {
  return text === undefined ? [] : [{ text }];
}

function separated(pieces: readonly Piece[], by: string): Piece[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [{ text: by }, piece]));
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
