/**
 * Where links of the content may lead, as the drafts know it: addresses of pages, and the ids in each document. An
 * alias of data/moved.json leads from an id that nothing uses any more to one that is there.
 */
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
} from '../model/addresses.ts';
import { LINKABLE, type Linkable, linkablePaths, MOST_ROWS } from '../model/linkable.ts';
import { GROUP_NAMES, PROBLEM_CODES } from '../problems/catalogue.ts';
import { entryOf } from '../model/moved.ts';
import type { Path } from '../model/schema-inside.ts';
import { missing, notesOf } from '../problems/entities.ts';
import { placeAt } from './prose-links.ts';
import type { Problems } from '../problems/problem.ts';
import type { Data } from '../read/data.ts';
import type { DraftDocument } from '../read/document.ts';
import { Names } from '../read/names.ts';
import type { StoredLesson } from '../read/lesson.ts';
import type { StoredStory } from '../read/story.ts';
import type { StoredTerm } from '../read/term.ts';
import type { ContentTree } from '../read/tree.ts';
import { nearest } from '../text/likeness.ts';

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
    terms: tree.terms.map((id) => ({ id })),
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
    [glossaryPath(), Names.of(terms.map(({ id }) => id))],
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

/**
 * Reports aliases that lead nowhere and aliases that would take the place of something that is there.
 * @param places ids of each document; where they are incomplete, nothing is said of its aliases
 * @param entries of the glossary, those that cannot be read among them
 */
export function checkMoved(
  { moved, charts }: Data,
  slugs: readonly string[],
  places: ReadonlyMap<string, Names>,
  entries: Names,
  problems: Problems,
): void {
  if (moved === null) return;
  const { file, value } = moved;
  const isDocument = (slug: string, path: Path): boolean => {
    const isThere = slugs.includes(slug);
    if (!isThere)
      problems.report(file, 'document-unknown', moved.at(path), {
        id: slug,
        known: slugs.slice(0, 20).join(', '),
        nearest: () => nearest(slug, slugs, 1),
        fault: `documents/${slug}`,
      });
    return isThere;
  };
  const toEntry = (id: string, path: Path): void => {
    if (entries.lacks(id))
      problems.report(file, 'anchor-dead', moved.at(path), {
        id,
        document: `/${glossaryPath()}`,
        nearest: () => entries.nearest(id),
        fault: placeAt(glossaryPath(), id),
        behind: [`content/glossary/${id}`],
      });
  };
  const before = new Set<string>();
  /** @param holder the file in which something has that name, null where nothing has */
  const holdName = (from: string, row: Path, holder: string | null, document = ''): void => {
    const name = `${row[0]} ${document}#${from}`;
    if (holder !== null || before.has(name))
      problems.report(file, 'id-duplicate', moved.at([...row, 'from']), { id: from, other: holder ?? file.path });
    before.add(name);
  };
  value.moved.forEach((row, index) => {
    const { document, from, to } = row;
    if (!isDocument(document, ['moved', index, 'document'])) return;
    const [names, entry] = [places.get(document), entryOf(row)];
    if (entry !== null) toEntry(entry, ['moved', index, 'to']);
    else if (names?.lacks(to) === true)
      problems.report(file, 'anchor-dead', moved.at(['moved', index, 'to']), {
        id: to,
        document,
        nearest: () => names.nearest(to),
        fault: `${notesOf(document)}/${to}`,
        behind: [`claims/${to}`],
      });
    const isTaken = names?.complete === true && names.ids.has(from);
    holdName(from, ['moved', index], isTaken ? `content/documents/${document}/` : null, document);
  });
  value.documents.forEach(({ from, to }, index) => {
    isDocument(to, ['documents', index, 'to']);
    holdName(from, ['documents', index], slugs.includes(from) ? `content/documents/${from}/` : null);
  });
  value.terms.forEach(({ from, to }, index) => {
    toEntry(to, ['terms', index, 'to']);
    holdName(from, ['terms', index], entries.ids.has(from) ? `content/glossary/${from}.md` : null);
  });
  if (charts === null) return;
  const views = Names.of(charts.value.charts.flatMap(({ id, views }) => views.map((view) => `${id}/${view.id}`)));
  value.views.forEach(({ from, to }, index) => {
    if (views.lacks(to))
      problems.report(file, 'id-unknown', moved.at(['views', index, 'to']), {
        ...missing('views', to),
        nearest: () => views.nearest(to),
      });
    holdName(from, ['views', index], views.ids.has(from) ? 'data/charts.json' : null);
  });
}
