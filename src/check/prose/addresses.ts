/** Where links of the content may lead, as the drafts know it: addresses of pages, and the ids in each document. */
import {
  coveragePath,
  dataPath,
  documentPath,
  documentsPath,
  galleryPath,
  glossaryPath,
  homePath,
  ledgerPath,
  lessonPath,
  maintainersPath,
  problemPath,
  sourcesPath,
  storyPath,
  wordsPath,
} from '../../model/addresses.ts';
import { LINKABLE, type Linkable, linkablePaths, MOST_ROWS } from '../../model/linkable.ts';
import { GROUP_NAMES, PROBLEM_CODES } from '../../problems/catalogue.ts';
import type { Data } from '../../read/data.ts';
import type { DraftDocument } from '../../read/document.ts';
import { Names } from '../../read/names.ts';
import type { StoredLesson } from '../../read/lesson.ts';
import type { StoredStory } from '../../read/story.ts';
import type { StoredTerm } from '../../read/term.ts';
import type { ContentTree } from '../../read/tree.ts';

/**
 * Addresses that links can lead to, below the language's root: `documents/new-ties/`, `about/`. Pages with a broken
 * file count: what is wrong with them is said where they are.
 * @param kinds the kinds of page there are
 */
export function knownAddresses(
  tree: Pick<ContentTree, 'documents' | 'pages' | 'stories' | 'lessons' | 'terms' | 'files'>,
  data: Pick<Data, 'charts'>,
  kinds: Readonly<Record<string, Linkable>> = LINKABLE,
): Names {
  const listed = (slug: string): object | null => (tree.files.has(`content/documents/${slug}/words.md`) ? {} : null);
  const outline = {
    documents: tree.documents.map((slug) => ({ slug, words: listed(slug) })),
    pages: tree.pages.map((slug) => ({ slug })),
    stories: tree.stories.map((slug) => ({ slug })),
    lessons: tree.lessons.map((slug) => ({ slug })),
    terms: tree.terms.map((slug) => ({ slug })),
    charts: data.charts?.value.charts ?? [],
  };
  const paths = linkablePaths(outline, kinds);
  return data.charts === null ? Names.allBut('charts/', paths) : Names.of(paths);
}

/** Ids of each document that a link can lead to; a document that cannot be read is missing. */
export function knownPlaces(drafts: readonly DraftDocument[], data: Data): Map<string, Names> {
  const rows = Map.groupBy([...data.claims, ...data.recommendations, ...data.excluded], ({ value }) => value.document);
  const rowsRead = data.names.claims.complete && data.names.recommendations.complete;
  return new Map(
    drafts.map(({ slug, parsed, noteNames }) => [
      slug,
      Names.of(
        [
          ...parsed.blocks.map(({ id }) => id),
          ...noteNames.ids,
          ...(rows.get(slug) ?? []).map(({ value }) => value.id),
        ],
        rowsRead && noteNames.complete,
      ),
    ]),
  );
}

/**
 * Ids that a link can lead to on each page, by its address. Marks are not among them: they are known when the charts
 * are drawn. A page that is missing has none.
 * @param documents ids of each document
 */
export function linkPlaces(
  drafts: readonly DraftDocument[],
  {
    stories,
    lessons,
    terms,
  }: {
    readonly stories: readonly StoredStory[];
    readonly lessons: readonly StoredLesson[];
    readonly terms: readonly StoredTerm[];
  },
  data: Data,
  documents: ReadonlyMap<string, Names>,
): Map<string, Names> {
  const { names, checks, works } = data;
  const rows = [data.claims, data.recommendations, data.excluded].filter(({ length }) => length <= MOST_ROWS);
  const rowsRead = names.claims.complete && names.recommendations.complete;
  const charts = data.charts?.value.charts.map(({ id }) => id) ?? [];
  const groups = GROUP_NAMES.map((group) => `problems-${group}`);
  return new Map<string, Names>([
    ...drafts.flatMap(({ slug, wordNames }): [string, Names][] => [
      ...[documents.get(slug)].flatMap((ids): [string, Names][] => (ids ? [[documentPath(slug), ids]] : [])),
      ...(wordNames === null ? [] : [[wordsPath(slug), wordNames] as [string, Names]]),
    ]),
    ...stories.map(({ slug, sides: { en } }): [string, Names] => [
      storyPath(slug),
      Names.of(en?.steps.flatMap(({ id }) => id ?? []) ?? [], en?.complete === true),
    ]),
    ...lessons.map(({ slug, sides: { en } }): [string, Names] => [
      lessonPath(slug),
      Names.of(
        [...(en?.parts.keys() ?? []), ...[...(en?.passages ?? []), ...(en?.questions ?? [])].map(({ id }) => id)],
        en?.complete === true,
      ),
    ]),
    // An entry that cannot be read is there all the same.
    [glossaryPath(), Names.of(terms.map(({ slug }) => slug))],
    [homePath(), Names.of(['colours', 'documents', 'charts', 'sums'])],
    [documentsPath(), Names.of(['timeline'])],
    [galleryPath(), Names.of(charts, data.charts !== null)],
    [ledgerPath(), Names.of([VERDICTS, ...checks.map(({ value }) => value.id)], names.checks.complete)],
    [dataPath(), Names.of([...TABLES, ...rows.flatMap((table) => table.map(({ value }) => value.id))], rowsRead)],
    [
      sourcesPath(),
      Names.of(works?.flatMap(({ value }) => [value.id, `works-${value.custom.kind}`]) ?? [], works !== null),
    ],
    [maintainersPath(), Names.of(['guides', 'commands', 'coverage', 'terms', 'problems', ...groups])],
    [coveragePath(), Names.of(drafts.map(({ slug }) => slug))],
    [problemPath(), Names.of([...groups, ...PROBLEM_CODES])],
  ]);
}

const VERDICTS = 'verdicts';
/** Headings of the data page. */
const TABLES = ['files', 'claims', 'set-aside', 'recommendations', 'apart', 'by-modality'];
