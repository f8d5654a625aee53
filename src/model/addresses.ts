/**
 * Every address of the site, one function a kind of page, and every id that a page takes for itself. Whoever links,
 * checks a link or prints a page takes it from here, so that an address is written once.
 *
 * Addresses are relative to the root of a language and do not need the Edition: the checker asks for them while there
 * are only drafts.
 */

/** Last part of the address of a view in the reading as transcribed. */
export const AS_TRANSCRIBED = 'as-transcribed';

/** A view of a chart, in a reading; corrected where none is named. */
export interface ViewPlace {
  readonly chart: string;
  readonly view: string;
  readonly reading?: 'transcribed' | 'corrected';
}

const fragment = (id: string | undefined): string => (id === undefined ? '' : `#${id}`);

export function homePath(): string {
  return '';
}

/** The list of documents, page by page. */
export function documentsPath(page = 1): string {
  return page === 1 ? 'documents/' : `documents/page/${page}/`;
}

/** A document, or a place in it: a block, a note, a row of the dataset. */
export function documentPath(slug: string, place?: string): string {
  return `documents/${slug}/${fragment(place)}`;
}

/** The slug of the document whose page stands at an address; null where another page stands. */
export function documentAt(path: string): string | null {
  return /^documents\/([^/]+)\/$/.exec(path)?.[1] ?? null;
}

export function galleryPath(): string {
  return 'charts/';
}

/** A view of a chart, or a mark on it. */
export function viewPath({ chart, view, reading }: ViewPlace, mark?: string): string {
  const tail = reading === 'transcribed' ? `${AS_TRANSCRIBED}/` : '';
  return `charts/${chart}/${view}/${tail}${fragment(mark === undefined ? undefined : markId(mark))}`;
}

/** The ledger, or a check in it. */
export function ledgerPath(check?: string): string {
  return `ledger/${fragment(check)}`;
}

/** The page of the dataset, or one of its tables. */
export function dataPath(table?: string): string {
  return `data/${fragment(table)}`;
}

/** A page of prose; the one named `home` opens the site. */
export function prosePath(slug: string): string {
  return slug === 'home' ? homePath() : `${slug}/`;
}

export function maintainersPath(): string {
  return 'maintainers/';
}

/** How much is annotated, accounted for and translated. */
export function coveragePath(document?: string): string {
  return `maintainers/coverage/${fragment(document)}`;
}

/** The page of problems that the checker knows, or one of them. */
export function problemPath(code?: string): string {
  return `maintainers/problems/${fragment(code)}`;
}

/** A file beside a page: `charts/growth/density/` → `charts/growth/density.csv`. */
export function besidePath(page: string, extension: string): string {
  return `${page.slice(0, -1)}.${extension}`;
}

/** What addresses are made of. Drafts know it as well as the Edition does. */
export interface Outline {
  readonly documents: readonly { readonly slug: string }[];
  readonly pages: readonly { readonly slug: string }[];
  readonly charts: readonly { readonly id: string; readonly views: readonly { readonly id: string }[] }[];
}

/** The addresses of one kind of page that content may link to. */
export type Linkable = (outline: Outline) => readonly string[];

/**
 * Every kind of page with the addresses that content may link to: all of its pages but the later parts of a list and
 * the second reading of a view, which come and go with the data.
 */
export const LINKABLE: Readonly<Record<string, Linkable>> = {
  home: () => [homePath()],
  documents: () => [documentsPath()],
  document: ({ documents }) => documents.map(({ slug }) => documentPath(slug)),
  gallery: () => [galleryPath()],
  chart: ({ charts }) => charts.flatMap(({ id, views }) => views.map((view) => viewPath({ chart: id, view: view.id }))),
  ledger: () => [ledgerPath()],
  data: () => [dataPath()],
  page: ({ pages }) => pages.filter(({ slug }) => slug !== 'home').map(({ slug }) => prosePath(slug)),
  maintainers: () => [maintainersPath()],
  coverage: () => [coveragePath()],
  problems: () => [problemPath()],
};

/** Every address that content may link to. */
export function linkablePaths(outline: Outline, kinds = LINKABLE): string[] {
  return Object.values(kinds).flatMap((pathsOf) => pathsOf(outline));
}

const NOTHING: Outline = { documents: [], pages: [], charts: [] };
/** Roots of languages, the folder of the API, and the name that a server gives to a folder itself. */
const ROOTS = ['uk', 'en', 'api', 'index'];
/** An address is for good: these belong to parts of the edition that are named in its plan and not written yet. */
const PLANNED = ['embed', 'search', 'stories', 'lessons', 'glossary'];

/** First parts of addresses that a page of prose cannot have: another page or a folder of files stands there. */
export const RESERVED_PAGES: ReadonlySet<string> = new Set([
  ...linkablePaths(NOTHING).flatMap((path) => path.split('/').slice(0, 1).filter(Boolean)),
  ...ROOTS,
  ...PLANNED,
]);

/** Id of the entry that explains a note or a row of the dataset, in the list below a document. */
export function entryId(id: string): string {
  return `n-${id}`;
}

/** Id of a mark on the page of its view. */
export function markId(mark: string): string {
  return `mark-${mark}`;
}

/**
 * Ids that stand in a page around a document or a table: blocks (p3), entries, marks, switches, headings. Content
 * cannot have them.
 */
const RESERVED_ID = new RegExp(
  '^(?:[hpx][0-9]+|(?:n|mark|reading|tr|marked|title|theme|size|keys)-.*|main|list|notes|corrections|cite|files|claims' +
    '|set-aside|recommendations|apart|checks|verdicts|timeline|documents|charts)$',
);

/** Would the id be taken twice on some page? */
export function isReservedId(id: string): boolean {
  return RESERVED_ID.test(id);
}
