/**
 * From files to the Edition: read → parse → validate → anchor → cross-check. Returns the whole Edition or the whole
 * list of problems, never a part of either.
 *
 * One mistake gives one problem: where a file cannot be read, nothing is said of what refers to it.
 */
import type { ComputedCheck } from '../model/check.ts';
import { correctedValue } from '../model/claim.ts';
import type { Span } from '../model/common.ts';
import type { Edition, MarkRef } from '../model/edition.ts';
import { byYears } from '../model/period.ts';
import { plainBoth } from '../model/text-types.ts';
import { Forgetful, type Memory } from '../problems/memory.ts';
import { type Problem, Problems } from '../problems/problem.ts';
import { checkMoved, knownAddresses, knownPlaces, linkPlaces } from '../check/addresses.ts';
import { anchorRows, type AnchoredRow, wordsOf } from '../read/anchoring.ts';
import { cellNames } from '../check/cell-names.ts';
import { checkCharts } from '../check/charts.ts';
import { wordsOfCharts } from '../check/chart-words.ts';
import { checkAccounts } from '../check/accounts.ts';
import { checkBorders } from '../check/borders.ts';
import { checkClaims } from '../check/claims.ts';
import { checkDates } from '../check/dates.ts';
import { checkEditions } from '../check/editions.ts';
import { checkEmendations } from '../check/emendations.ts';
import { checkDocumentHeads } from '../check/documents.ts';
import { checkKinds } from '../check/claim-kinds.ts';
import { checkIds } from '../check/ids.ts';
import { checkSumUnits, countedUnits } from '../check/sum-units.ts';
import { checkRoundings } from '../check/roundings.ts';
import { checkLabels } from '../check/labels.ts';
import { checkPassages } from '../check/passages.ts';
import { checkSources } from '../check/sources.ts';
import { checkShownMarks } from '../check/shown-marks.ts';
import { checkLessonResults } from '../check/lesson-results.ts';
import { checkLessons } from '../check/lessons.ts';
import { checkStories } from '../check/stories.ts';
import { checkTerms } from '../check/terms.ts';
import { placeTerms } from '../check/term-places.ts';
import { checkAbbreviations } from '../check/abbreviations.ts';
import { ProseChecker } from '../check/prose.ts';
import { QuotedTexts } from '../check/quotations.ts';
import { checkMarks, type MarkLink } from '../check/prose-links.ts';
import { checkData, checkDocuments, checkPages } from '../check/texts.ts';
import { checkTranslations } from '../check/translations.ts';
import { checkModalWords, checkQuantities } from '../check/recommendations.ts';
import { checkVocabulary } from '../check/vocabulary.ts';
import { computeChecks } from '../check/ledger.ts';
import type { ClaimValue } from '../check/sums.ts';
import { readTree, type ContentTree } from '../read/tree.ts';
import { nodeFiles, type Files } from '../read/files.ts';
import { toEdition, type Draft } from './to-edition.ts';
import { reportElsewhere, reportLost } from '../check/lost.ts';
import { reportUnusedClaims } from '../check/unused-claims.ts';
import { type Accounted, checkNumerals } from '../check/numerals.ts';
import { readData, type Data } from '../read/data.ts';
import { type DraftDocument, readDocument, readPage } from '../read/document.ts';
import { exactValues } from '../read/exact-values.ts';
import { readFile } from '../read/file.ts';
import { readLesson } from '../read/lesson.ts';
import type { Shelf } from './shelf.ts';
import { readStory } from '../read/story.ts';
import { readTerm } from '../read/term.ts';
import { Names } from '../read/names.ts';
import { SourceFile } from '../problems/source-file.ts';

export interface AssembleOptions {
  /** Folder that holds content/ and data/. */
  readonly root: string;
  /** Path before every address, beginning and ending in `/`. */
  readonly base: string;
  /** Where the files are read from; the disk below `root` when absent. */
  readonly files?: Files;
  /** What earlier readings of the same folder found; of none when absent. */
  readonly memory?: Memory;
  /** Where what is long of documents is put away; nowhere when absent. */
  readonly shelf?: Shelf;
}

export type Assembled =
  | { readonly edition: Edition; readonly problems: readonly [] }
  | { readonly edition: null; readonly problems: readonly Problem[] };

/** Assembles the Edition from the files below `root`. Synchronous; reads nothing else. */
export function assemble(options: AssembleOptions): Assembled {
  const { memory = new Forgetful() } = options;
  const { draft, marks, problems } = readAndValidate(options, memory);
  const whole = problems.count === 0 ? toEdition(draft, options.base, memory, options.shelf) : null;
  if (whole !== null && marks.length > 0) checkMarks(marks, marksOf(whole), problems);
  if (whole !== null) {
    checkShownMarks(draft, whole, problems);
    checkLessonResults(draft.lessons, whole, problems);
  }
  const edition = problems.count === 0 ? whole : null;
  return edition === null ? { edition: null, problems: problems.list() } : { edition, problems: [] };
}

/**
 * An edition of the past, as far as it can be read: it passed the rules of its own day, which today's may have
 * outgrown.
 * For comparison only; what the problems concern may be missing from it. Null when a whole table cannot be read.
 */
export function assemblePast(options: AssembleOptions): {
  readonly edition: Edition | null;
  readonly problems: readonly Problem[];
} {
  const { memory = new Forgetful() } = options;
  const { draft, problems } = readAndValidate(options, memory);
  // Rows may lack what their schema asks for today; then the table has none, and no sentence above it.
  const recommendationUnit = draft.data.recommendationUnit ?? NO_UNIT;
  const past = { ...draft, data: { ...draft.data, recommendationUnit } };
  return { edition: toEdition(past, options.base, memory), problems: problems.list() };
}

const NO_UNIT: NonNullable<Data['recommendationUnit']> = {
  value: plainBoth('', ''),
  file: new SourceFile('data/recommendations.json', ''),
  at: () => ({ start: 0, end: 0 }),
};

/** Every mark that some view draws. */
function marksOf({ claims, recommendations }: Edition): MarkRef[] {
  return [...claims, ...recommendations].flatMap((row) => row.marks);
}

interface Validated {
  readonly draft: Draft;
  /** Links to marks, which are drawn of an edition that is whole. */
  readonly marks: readonly MarkLink[];
}

function readAndValidate(
  { root, files = nodeFiles(root) }: AssembleOptions,
  memory: Memory,
): Validated & { problems: Problems } {
  memory.turn();
  const problems = new Problems(memory);
  const tree = readTree(files, problems);
  const open = (path: string): SourceFile | null => (tree.files.has(path) ? readFile(files, path, problems) : null);
  const data = readData(tree, open, problems);
  const drafts = tree.documents.flatMap((slug) => readDocument(slug, open, problems) ?? []);
  drafts.sort((a, b) => byYears(a.years, b.years) || (a.slug < b.slug ? -1 : 1));
  const pages = tree.pages.map((slug) => readPage(slug, open, problems));
  const stories = tree.stories.map((slug) => readStory(slug, open, problems));
  const lessons = tree.lessons.map((slug) => readLesson(slug, open, problems));
  const terms = tree.terms.map((id) => readTerm(id, open, problems));
  return { ...validate(tree, data, drafts, { pages, stories, lessons, terms }, problems), problems };
}

function validate(
  tree: ContentTree,
  stored: Data,
  all: readonly DraftDocument[],
  { pages, stories, lessons, terms }: Pick<Draft, 'pages' | 'stories' | 'lessons' | 'terms'>,
  problems: Problems,
): Validated {
  const drafts = checkDocumentHeads(all, problems);
  const bySlug = new Map(drafts.map((draft) => [draft.slug, draft]));
  const data = { ...stored, claims: exactValues(stored.claims, bySlug, problems) };
  checkIds(drafts, data, problems);
  const claims = anchorRows(data.claims, bySlug, tree.documents, problems);
  const setAside = anchorRows(data.setAside, bySlug, tree.documents, problems);
  const recommendations = anchorRows(data.recommendations, bySlug, tree.documents, problems);
  const excluded = anchorRows(data.excluded, bySlug, tree.documents, problems);
  const chartWords = anchorRows(wordsOfCharts(data.charts, problems), bySlug, tree.documents, problems);
  checkBorders({ claims, setAside, recommendations: [...recommendations, ...chartWords], excluded }, bySlug, problems);
  checkAccounts(claims, setAside, bySlug, problems);
  if (data.names.claims.complete) checkEmendations(drafts, data.claims, claims, problems);
  checkPassages(recommendations, excluded, problems);
  checkDates(data.claims, bySlug, problems);
  checkKinds(data.claims, data.vocabulary?.value.units ?? [], problems);
  checkClaims(claims, bySlug, data.vocabulary?.value.units ?? [], problems);
  checkModalWords(recommendations, bySlug, problems);
  checkQuantities(recommendations, claims, bySlug, problems);
  accountForNumerals(data, drafts, { claims, setAside }, problems);
  reportElsewhere(drafts, data, [...claims, ...setAside, ...recommendations, ...excluded], problems);
  const translations = checkTranslations(drafts, { claims, setAside }, data, problems);
  const values = new Map(data.claims.map(({ value }) => [value.id, { ...value, corrected: correctedValue(value) }]));
  const checks = checkLedger(data, values, problems);
  checkRoundings(data.claims, problems);
  checkSumUnits(data.checks, data.claims, data.vocabulary?.value.units ?? [], problems);

  const units = Names.of(data.vocabulary?.value.units.map(({ id }) => id) ?? [], data.vocabulary !== null);
  // A number that was misread may seem not to fit its chart.
  const misread = problems.has('value-unread') || problems.has('emendation-unread');
  const numbers = {
    claims: misread ? new Map() : values,
    checks: new Map(checks.map((check) => [check.id, check])),
    counted: countedUnits(data.claims, data.vocabulary?.value.units ?? []),
  };
  checkLabels([data.charts, data.vocabulary], problems);
  const charted = checkCharts(
    data.charts,
    {
      ...data.names,
      units,
      cells: cellNames(data, tree.documents),
      texts: new Map(drafts.map(({ slug, parsed }) => [slug, parsed.text])),
    },
    numbers,
    problems,
  );
  checkVocabulary(data, charted.units, problems);

  const places = knownPlaces(drafts, data);
  const withoutResult = checks.filter(({ result }) => result === null).map(({ id }) => id);
  checkMoved(data, tree.documents, places, problems);
  checkEditions(data, tree.documents, places, problems);
  const checker = new ProseChecker(
    {
      ...data.names,
      withoutResult: new Set(withoutResult),
      pages: knownAddresses(tree, data),
      places: linkPlaces(drafts, { stories, lessons, terms }, data, places),
      quoted: drafts.length === tree.documents.length ? new QuotedTexts(drafts, data, problems) : null,
    },
    problems,
  );
  checkData(data, checker);
  checkDocuments(drafts, checker);
  checkPages(pages, checker);
  const ground = { drafts: bySlug, slugs: tree.documents, data };
  const inStories = checkStories(stories, ground, checker, problems);
  const quoted = new Map([...inStories, ...checkLessons(lessons, ground, checker, problems)]);
  checkTerms(terms, checker, problems);
  const termPlaces = placeTerms(terms, bySlug, tree.documents, problems);
  checkAbbreviations(drafts, terms, termPlaces, problems);
  const told = [...stories, ...lessons];
  const allRead =
    drafts.length === tree.documents.length &&
    [...pages, ...told, ...terms].every(({ sides }) => sides.en !== null && sides.uk !== null) &&
    told.every(({ sides }) => sides.en?.complete === true && sides.uk?.complete === true) &&
    [charted.claims, ...Object.values(data.names), ...drafts.map(({ noteNames }) => noteNames)].every(
      ({ complete }) => complete,
    );
  checkSources(
    drafts,
    [...pages, ...told, ...terms],
    data,
    allRead && drafts.every(({ front }) => front !== null),
    problems,
  );
  const shown = Names.of([...checker.cited, ...charted.claims.ids, ...marksIn(drafts)], allRead);
  reportUnusedClaims(data, shown, problems);
  reportLost(tree, drafts, data, problems);
  const texts = { pages, stories, lessons, terms, termPlaces, quoted, translations };
  const draft = { data, drafts, ...texts, claims, setAside, recommendations, excluded, checks };
  return { draft, marks: checker.links.marks };
}

/** Computes the ledger. Formulas need values and not places: a claim whose words were not found still has its value. */
function checkLedger(
  data: Data,
  values: ReadonlyMap<string, ClaimValue>,
  problems: Problems,
): readonly ComputedCheck[] {
  if (!data.names.claims.complete || !data.names.checks.complete) return [];
  return computeChecks(data.checks, values, problems);
}

/**
 * Every numeral of a source is a claim or set aside. Not asked where a row that may account for it could not be placed.
 */
function accountForNumerals(
  data: Data,
  drafts: readonly DraftDocument[],
  anchored: Readonly<Record<keyof Accounted, readonly AnchoredRow<{ document: string }>[]>>,
  problems: Problems,
): void {
  if (!data.names.claims.complete || !data.names['set-aside'].complete) return;
  const rows = [...data.claims, ...data.setAside];
  const placed = new Set([...anchored.claims, ...anchored.setAside].map(({ row }) => row));
  const slugs = new Set(drafts.map(({ slug }) => slug));
  const lost = rows.filter((row) => !placed.has(row)).map((row) => row.value.document);
  if (lost.some((document) => !slugs.has(document))) return;
  const claims = Map.groupBy(anchored.claims, ({ row }) => row.value.document);
  const setAside = Map.groupBy(anchored.setAside, ({ row }) => row.value.document);
  const spansIn = (rows: typeof claims, slug: string): Span[] =>
    (rows.get(slug) ?? []).map(({ anchored: { span } }) => span);
  for (const draft of drafts) {
    const { front, slug } = draft;
    const spans = { claims: spansIn(claims, slug), setAside: spansIn(setAside, slug) };
    if (front !== null)
      checkNumerals(draft, lost.includes(slug) ? null : spans, problems.behind('claims').behind(wordsOf(slug)));
  }
}

/** Ids that translations mark. */
function marksIn(drafts: readonly DraftDocument[]): string[] {
  return drafts
    .flatMap(({ translations: { en, uk } }) => [...en, ...uk])
    .flatMap(({ written }) => (written?.parts ?? []).flatMap((part) => (part.kind === 'mark' ? part.id : [])));
}
