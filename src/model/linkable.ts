/** Which addresses content may link to, and which addresses and ids it must leave to the site. */
import {
  bookletPath,
  coveragePath,
  dataPath,
  documentPath,
  documentsPath,
  galleryPath,
  glossaryPath,
  homePath,
  ledgerPath,
  lessonPath,
  lessonsPath,
  licencesPath,
  maintainersPath,
  offlinePath,
  ownLessonPath,
  problemPath,
  prosePath,
  searchPath,
  SHEETS,
  sheetPath,
  sourcesPath,
  storyPath,
  takingPath,
  viewPath,
  wordsPath,
} from './addresses.ts';

/** What addresses are made of. Drafts know it as well as the Edition does. */
export interface Outline {
  /** `words` is null where a document has no list of old words. */
  readonly documents: readonly { readonly slug: string; readonly words: object | null }[];
  readonly pages: readonly { readonly slug: string }[];
  readonly stories: readonly { readonly slug: string }[];
  readonly lessons: readonly { readonly slug: string }[];
  readonly terms: readonly object[];
  readonly charts: readonly { readonly id: string; readonly views: readonly { readonly id: string }[] }[];
}

/** The addresses of one kind of page that content may link to. */
export type Linkable = (outline: Outline) => readonly string[];

/**
 * Every kind of page with the addresses that content may link to: all of its pages but the later parts of a list,
 * which come and go with the data.
 */
export const LINKABLE: Readonly<Record<string, Linkable>> = {
  home: () => [homePath()],
  story: ({ stories }) => stories.map(({ slug }) => storyPath(slug)),
  search: () => [searchPath()],
  documents: () => [documentsPath()],
  document: ({ documents }) => documents.map(({ slug }) => documentPath(slug)),
  words: ({ documents }) => documents.filter(({ words }) => words !== null).map(({ slug }) => wordsPath(slug)),
  gallery: () => [galleryPath()],
  chart: ({ charts }) => charts.flatMap(({ id, views }) => views.map((view) => viewPath({ chart: id, view: view.id }))),
  // Steps are for a wall, what takes a view along belongs to its page, frames are for others.
  reveal: () => [],
  'lesson-reveal': () => [],
  take: () => [],
  taking: () => [takingPath()],
  // Of documents the first alone have one.
  booklet: () => [],
  volume: ({ stories }) => [bookletPath(), ...stories.map(({ slug }) => bookletPath(storyPath(slug)))],
  embed: () => [],
  excerpt: () => [],
  lessons: ({ lessons }) => (lessons.length === 0 ? [] : [lessonsPath()]),
  lesson: ({ lessons }) => lessons.map(({ slug }) => lessonPath(slug)),
  // A page for pupils and what follows it: lessons lead there themselves.
  predict: () => [],
  sheet: ({ lessons }) => lessons.flatMap(({ slug }) => SHEETS.map((sheet) => sheetPath(slug, sheet))),
  'own-lesson': () => [ownLessonPath()],
  glossary: ({ terms }) => (terms.length === 0 ? [] : [glossaryPath()]),
  ledger: () => [ledgerPath()],
  // What stands in the place of a page that is not kept has the address of that page.
  offline: () => [offlinePath()],
  data: () => [dataPath()],
  sources: () => [sourcesPath()],
  licences: () => [licencesPath()],
  page: ({ pages }) => pages.filter(({ slug }) => slug !== 'home').map(({ slug }) => prosePath(slug)),
  maintainers: () => [maintainersPath()],
  coverage: () => [coveragePath()],
  problems: () => [problemPath()],
};

/** Every address that content may link to. */
export function linkablePaths(outline: Outline, kinds = LINKABLE): string[] {
  return Object.values(kinds).flatMap((pathsOf) => pathsOf(outline));
}

/** Rows of a table that the data page still shows whole; the rows of a larger one are in the files alone. */
export const MOST_ROWS = 500;

const NOTHING: Outline = { documents: [], pages: [], stories: [], lessons: [], terms: [], charts: [] };
/** Roots of languages, folders of the API, stories, lessons, words and frames, and what servers call a folder. */
const ROOTS = ['uk', 'en', 'api', 'stories', 'lessons', 'glossary', 'embed', 'index'];

/** First parts of addresses that a page of prose cannot have: another page or a folder of files stands there. */
export const RESERVED_PAGES: ReadonlySet<string> = new Set([
  ...linkablePaths(NOTHING).flatMap((path) => path.split('/').slice(0, 1).filter(Boolean)),
  ...ROOTS,
]);

/**
 * Ids that stand in a page around a document or a table: blocks (p3), entries, marks, switches, headings. Content
 * cannot have them.
 */
const RESERVED_ID = new RegExp(
  '^(?:[hpx][0-9]+(?:-.*)?|(?:n|is|mark|reading|tr|marked|title|theme|size|keys|works|step|show)-.*' +
    '|main|text|list|notes|about|corrections|cite' +
    '|files|claims|set-aside|recommendations|apart|by-modality|checks|verdicts|timeline|documents|charts|stories)$',
);

/** Would the id be taken twice on some page? */
export function isReservedId(id: string): boolean {
  return RESERVED_ID.test(id);
}

// Where a link in prose may lead.

/** An address elsewhere that may be linked to: https, and a host without a user name that could pass for one. */
export function isOutside(target: string): boolean {
  return /^https:\/\/[\p{L}\p{N}.-]+(?::[0-9]+)?(?:[/?#][^\s\\]*)?$/u.test(target);
}

/** An address of this site: from its root, with nothing that a browser would read as another host. */
export function isInside(target: string): boolean {
  return /^\/(?!\/)[^\\\s]*$/.test(target);
}
