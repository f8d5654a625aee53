/**
 * Every address of the site, one function a kind of page, and the ids of entries and marks. Whoever links,
 * checks a link or prints a page takes it from here, so that an address is written once.
 *
 * Addresses are relative to the root of a language and do not need the Edition: the checker asks for them while there
 * are only drafts.
 */

import type { Lang } from './common.ts';

/** A view of a chart. */
export interface ViewPlace {
  readonly chart: string;
  readonly view: string;
}

const fragment = (id: string | undefined): string => (id === undefined ? '' : `#${id}`);

export function homePath(): string {
  return '';
}

/** Under what terms the parts of the site may be used. */
export function licencesPath(): string {
  return 'licences/';
}

/** Documents that are alike: of a language, of a kind, or such as may be of a year. */
export interface DocumentFilter {
  readonly by: 'language' | 'kind' | 'year';
  readonly value: string;
}

/** The list of documents, or of some that are alike, page by page. */
export function documentsPath(page = 1, filter: DocumentFilter | null = null): string {
  const list = filter === null ? 'documents/' : `documents/${filter.by}/${filter.value}/`;
  return page === 1 ? list : `${list}page/${page}/`;
}

/** The list of documents that are alike in all these ways: a page of its own for one, made by a script for more. */
export function chosenPath(filters: readonly DocumentFilter[], page = 1): string {
  if (filters.length < 2) return documentsPath(page, filters[0] ?? null);
  const query = filters.map(({ by, value }) => `${by}=${encodeURIComponent(value)}`);
  return `${documentsPath()}?${[...query, ...(page === 1 ? [] : [`page=${page}`])].join('&')}`;
}

/** What lists say of each document, part by part, for the script that makes those by several properties. */
export function catalogueFile(part: number): string {
  return `documents/catalogue${part === 1 ? '' : `-${part}`}.json`;
}

/** A document, or a place in it: a block, a note, a row of the dataset. */
export function documentPath(slug: string, place?: string): string {
  return `documents/${slug}/${fragment(place)}`;
}

/** The old words of a document and what they are today, or one line of that list. */
export function wordsPath(slug: string, line?: string): string {
  return `documents/${slug}/words/${fragment(line)}`;
}

/**
 * Words in a document, found by the browser itself: it marks them and needs no script; one that cannot do it goes to
 * the block. (https://wicg.github.io/scroll-to-text-fragment/)
 * @param before the word before them, and `after` the one after: they tell the place from others
 */
export function passagePath(
  slug: string,
  block: string,
  { before, words, after }: { readonly before: string; readonly words: string; readonly after: string },
): string {
  // A hyphen has a meaning of its own in the directive.
  const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
  const parts = [before && `${encode(before)}-`, encode(words), after && `-${encode(after)}`];
  return `${documentPath(slug, block)}:~:text=${parts.filter(Boolean).join(',')}`;
}

/** The glossary, or one entry of it. */
export function glossaryPath(term?: string): string {
  return `glossary/${fragment(term)}`;
}

/** The slug of the document whose page stands at an address; null where another page stands. */
export function documentAt(path: string): string | null {
  return /^documents\/([^/]+)\/$/.exec(path)?.[1] ?? null;
}

export function galleryPath(): string {
  return 'charts/';
}

/** A view of a chart, or a mark on it. */
export function viewPath({ chart, view }: ViewPlace, mark?: string): string {
  return `charts/${chart}/${view}/${fragment(mark === undefined ? undefined : markId(mark))}`;
}

/** A view in a frame, for the pages of others. */
export function embedPath({ chart, view }: ViewPlace): string {
  return `embed/${chart}/${view}/`;
}

/** The words of a document in a frame, for the pages of others: all of them, or a paragraph or sentence alone. */
export function excerptPath(slug: string, place?: string): string {
  return `embed/documents/${slug}/${fragment(place)}`;
}

/** How charts and words are taken along, for teachers. */
export function takingPath(): string {
  return 'take/';
}

/** How a view is taken along. */
export function takePath(place: ViewPlace): string {
  return `${viewPath(place)}take/`;
}

/** The view whose page stands at an address; null where another page stands. */
export function viewAt(path: string): ViewPlace | null {
  const [, chart, view] = /^charts\/([^/]+)\/([^/]+)\/$/.exec(path) ?? [];
  return chart === undefined || view === undefined ? null : { chart, view };
}

/** A step of the slow reveal of a view, from 1, or all of them for paper. */
export function revealPath({ chart, view }: ViewPlace, step?: number): string {
  return `charts/${chart}/${view}/reveal/${step === undefined ? '' : `${step}/`}`;
}

/** A step of the slow reveal of the passages of a lesson, from 1, or all of them for paper. */
export function lessonRevealPath(slug: string, step?: number): string {
  return `${lessonPath(slug)}reveal/${step === undefined ? '' : `${step}/`}`;
}

/** The ledger, or a check in it. */
export function ledgerPath(check?: string): string {
  return `ledger/${fragment(check)}`;
}

/** The page of the works that background facts come from, or one of them. */
export function sourcesPath(work?: string): string {
  return `sources/${fragment(work)}`;
}

/** The page of the dataset, or one of its tables. */
export function dataPath(table?: string): string {
  return `data/${fragment(table)}`;
}

/** A page of prose; the one named `home` opens the site. */
export function prosePath(slug: string): string {
  return slug === 'home' ? homePath() : `${slug}/`;
}

export function storyPath(slug: string): string {
  return `stories/${slug}/`;
}

/** The list of lessons. */
export function lessonsPath(): string {
  return 'lessons/';
}

/** A lesson, or a place in it. */
export function lessonPath(slug: string, place?: string): string {
  return `lessons/${slug}/${fragment(place)}`;
}

/** The sheets of a lesson, a side of paper each. */
export const SHEETS = ['pupil', 'teacher'] as const;
export type SheetName = (typeof SHEETS)[number];

export function sheetPath(slug: string, sheet: SheetName): string {
  return `lessons/${slug}/${sheet}/`;
}

/** What a lesson is taken along as: a page that needs nothing else, a package for platforms, one for Moodle. */
export const LESSON_FILES = ['html', 'imscc', 'moodle.imscc'] as const;
export type LessonFile = (typeof LESSON_FILES)[number];

/** A file of a lesson, below the root of its language. Its name tells the language where it lies among others. */
export function lessonFilePath(slug: string, lang: Lang, extension: LessonFile): string {
  return `${lessonPath(slug)}${slug}.${lang}.${extension}`;
}

/** The package of all lessons. */
export function coursePath(lang: Lang, extension: Exclude<LessonFile, 'html'> = 'imscc'): string {
  return `${lessonsPath()}lessons.${lang}.${extension}`;
}

/** Where a class guesses, and what the guess is compared with. */
export function predictPath(slug: string, page: 'guess' | 'answer'): string {
  return `lessons/${slug}/predict/${page === 'guess' ? '' : 'answer/'}`;
}

/** The lesson that a teacher puts together; its fragment says what is in it. */
export function ownLessonPath(): string {
  return 'my-lesson/';
}

/** The file that a script fills with such a lesson, below the root of its language. */
export function ownLessonFilePath(lang: Lang): string {
  return `${ownLessonPath()}my-lesson.${lang}.html`;
}

/** The booklet of a document, of a story, or of the whole edition. @param of the address of its page */
export function bookletPath(of = ''): string {
  return `${of}booklet/`;
}

/** The edition as a book (EPUB), below the root of its language. */
export function bookPath(lang: Lang): string {
  return `oseredok.${lang}.epub`;
}

/** What is kept on a reader’s device, and the page in the place of one that is not. */
export function offlinePath(page: 'keep' | 'not-kept' = 'keep'): string {
  return page === 'keep' ? 'offline/' : 'offline/not-kept/';
}

export function searchPath(): string {
  return 'search/';
}

export function maintainersPath(): string {
  return 'maintainers/';
}

/** How much is annotated, accounted for and translated, page by page; a document stands on one of the pages. */
export function coveragePath(page = 1, document?: string): string {
  return `maintainers/coverage/${page === 1 ? '' : `page/${page}/`}${fragment(document)}`;
}

/** The page of problems that the checker knows, or one of them. */
export function problemPath(code?: string): string {
  return `maintainers/problems/${fragment(code)}`;
}

/** What is said of a document, as annotations. */
export function annotationsPath(slug: string): string {
  return `api/annotations/${slug}.json`;
}

/** A table of the dataset as CSV; of a long one, a part of it, counted from 1. */
export function tablePath(table: string, part = 1, extension = 'csv'): string {
  return `data/${inParts(table, part)}.${extension}`;
}

/** A list of the read API; of a long one, a part of it, counted from 1. */
export function apiPath(list: string, part = 1): string {
  return `api/${inParts(list, part)}.json`;
}

/** The first part has the address that the whole had before it grew long. */
function inParts(name: string, part: number): string {
  return part === 1 ? name : `${name}-${part}`;
}

/** A file beside a page: `charts/growth/density/` → `charts/growth/density.csv`. */
export function besidePath(page: string, extension: string): string {
  return `${page.slice(0, -1)}.${extension}`;
}

/** The picture of a page, for a link to it elsewhere. */
export function previewPath(page: string): string {
  return page === homePath() ? 'preview.png' : besidePath(page, 'preview.png');
}

/** The picture of a number: its drawing, with its mark in hand. */
export function picturePath(claim: string): string {
  return `charts/pictures/${claim}.svg`;
}

/** Id of the entry that explains a note or a row of the dataset, in the list below a document. */
export function entryId(id: string): string {
  return `n-${id}`;
}

/** Id of a mark on the page of its view. */
export function markId(mark: string): string {
  return `mark-${mark}`;
}
