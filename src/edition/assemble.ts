/**
 * From files to the Edition: read → parse → validate → anchor → cross-check. Returns the whole Edition or the whole
 * list of problems, never a part of either.
 *
 * One mistake gives one problem: where a file cannot be read, nothing is said of what refers to it.
 */
import { correctedValue } from '../model/claim.ts';
import type { Edition, MarkRef } from '../model/edition.ts';
import { byYears } from '../model/period.ts';
import { plainBoth } from '../model/text-types.ts';
import { Forgetful, type Memory } from '../problems/memory.ts';
import { Problems } from '../problems/problem.ts';
import { checkMoved, knownAddresses, knownPlaces, linkPlaces } from '../check/addresses.ts';
import { cellNames, checkModalWords, checkQuantities } from '../check/recommendations.ts';
import { CitedUnits } from '../check/cited-numbers.ts';
import { ClaimValues } from '../check/typed-numbers.ts';
import { checkCharts } from '../check/charts.ts';
import { wordsOfCharts } from '../check/chart-words.ts';
import { checkAccounts } from '../check/accounts.ts';
import { checkBorders } from '../check/borders.ts';
import { checkDates } from '../check/dates.ts';
import { checkEditions } from '../check/editions.ts';
import { checkDocumentHeads } from '../check/documents.ts';
import { checkKinds } from '../check/claim-kinds.ts';
import { checkIds } from '../check/ids.ts';
import { checkSumUnits, countedUnits, manifoldUnits } from '../check/sum-units.ts';
import { checkRoundings } from '../check/roundings.ts';
import { checkRowLabels, checkTwinLabels } from '../check/row-labels.ts';
import { checkPassages } from '../check/passages.ts';
import { checkShownMarks } from '../check/shown-marks.ts';
import { checkLessonResults } from '../check/lesson-results.ts';
import { checkLessons } from '../check/lessons.ts';
import { checkStories } from '../check/stories.ts';
import { checkTerms } from '../check/terms.ts';
import { placeTerms } from '../check/term-places.ts';
import { ProseChecker } from '../check/prose.ts';
import { QuotedTexts, textsOf } from '../check/quotations.ts';
import { checkMarks, type MarkLink } from '../check/prose-links.ts';
import { checkExchangedData } from '../check/exchanged.ts';
import { checkData, checkPages } from '../check/texts.ts';
import { checkVocabulary } from '../check/vocabulary.ts';
import { SourceChecker } from '../check/sources.ts';
import { WordIndex } from '../check/word-index.ts';
import { computeChecks } from '../check/ledger.ts';
import { lackOf, readTree, ROOTS, type ContentTree } from '../read/tree.ts';
import { nodeFiles, type Files } from '../read/files.ts';
import { DocumentChecker, namesIn, unitsOf } from './check-document.ts';
import { spellingOf } from '../text/name-slips.ts';
import { Things } from '../text/counted/things.ts';
import { Documents, type Shelf } from './to-document.ts';
import { toEdition, type Draft } from './to-edition.ts';
import { reportLost } from '../check/lost.ts';
import { reportUnusedClaims } from '../check/claims.ts';
import { ReadAgain, WrittenMeanwhile } from './again.ts';
import { readData, type Data, anchorRows } from '../read/data.ts';
import { type DraftDocument, readDocument, readPage } from '../read/document.ts';
import { exactValues } from '../read/exact-values.ts';
import { readFile } from '../read/file.ts';
import { readLesson } from '../read/lesson.ts';
import { readStory } from '../read/story.ts';
import { readTerm } from '../read/term.ts';
import { Names } from '../read/names.ts';
import { SourceFile } from '../problems/source-file.ts';
import type { Problem } from '../problems/records.ts';

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
  try {
    return assembleOnce(options);
  } catch (error) {
    if (error instanceof WrittenMeanwhile) return assemble(options);
    throw error;
  }
}

function assembleOnce(options: AssembleOptions): Assembled {
  const { memory = new Forgetful() } = options;
  const { draft, marks, problems } = readAndValidate(options, memory);
  const whole = problems.count === 0 ? toEdition(draft, options.base, memory) : null;
  if (whole !== null && marks.length > 0) checkMarks(marks, marksOf(whole), problems);
  if (whole !== null) {
    checkShownMarks(draft, whole, problems);
    checkLessonResults(draft.lessons, whole, problems);
  }
  const edition = problems.count === 0 ? whole : null;
  if (edition === null) memory.stop();
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
  const { draft, problems } = readAndValidate(options, memory, true);
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

/** @param past are documents made even where something is wrong? */
function readAndValidate(
  { root, base, files = nodeFiles(root), shelf }: AssembleOptions,
  memory: Memory,
  past = false,
): Validated & { problems: Problems } {
  memory.turn();
  const frame = new Problems(memory);
  const tree = readTree(files, frame);
  // Where a whole folder is lacking, so is what all else names.
  const problems = frame.behind(...tree.closed, ...ROOTS.map(lackOf));
  const openFor =
    (problems: Problems) =>
    (path: string): SourceFile | null =>
      tree.files.has(path) ? readFile(files, path, problems) : null;
  const open = openFor(problems);
  const data = readData(tree, open, problems);
  const again = new ReadAgain((slug) => {
    const told = new Problems(memory);
    return readDocument(slug, openFor(told), told);
  });
  const index = problems.recall('word index', '', [], () => new WordIndex());
  const drafts = tree.documents.flatMap((slug, at) => {
    const draft = readDocument(slug, open, problems);
    if (draft === null || shelf === undefined || at < shelf.atHand) return draft ?? [];
    const short = again.letGo(draft);
    index.put(slug, short, textsOf(draft));
    return short;
  });
  drafts.sort((a, b) => byYears(a.years, b.years) || (a.slug < b.slug ? -1 : 1));
  const pages = tree.pages.map((slug) => readPage(slug, open, problems));
  const stories = tree.stories.map((slug) => readStory(slug, open, problems));
  const lessons = tree.lessons.map((slug) => readLesson(slug, open, problems));
  const terms = tree.terms.map((id) => readTerm(id, open, problems));
  const making = { base, memory, shelf, past };
  return { ...validate(tree, data, { drafts, index }, { pages, stories, lessons, terms }, making, problems), problems };
}

/** How documents are made. */
type Making = Pick<ConstructorParameters<typeof Documents>[0], 'base' | 'memory' | 'shelf'> & {
  readonly past: boolean;
};

function validate(
  tree: ContentTree,
  stored: Data,
  { drafts: all, index }: { readonly drafts: readonly DraftDocument[]; readonly index: WordIndex },
  { pages, stories, lessons, terms }: Pick<Draft, 'pages' | 'stories' | 'lessons' | 'terms'>,
  { past, ...making }: Making,
  problems: Problems,
): Validated {
  const drafts = checkDocumentHeads(all, problems);
  const bySlug = new Map(drafts.map((draft) => [draft.slug, draft]));
  const data = { ...stored, claims: exactValues(stored.claims, bySlug, problems) };
  const units = unitsOf(data);
  checkIds(drafts, data, problems);
  // Of two claims with one id nobody can say which is meant.
  const single = !problems.has('id-duplicate');
  const claims = anchorRows(data.claims, bySlug, tree.documents, problems);
  const setAside = anchorRows(data.setAside, bySlug, tree.documents, problems);
  const recommendations = anchorRows(data.recommendations, bySlug, tree.documents, problems);
  const excluded = anchorRows(data.excluded, bySlug, tree.documents, problems);
  const chartWords = anchorRows(wordsOfCharts(data.charts, problems), bySlug, tree.documents, problems);
  checkBorders({ claims, setAside, recommendations: [...recommendations, ...chartWords], excluded }, bySlug, problems);
  checkAccounts(claims, setAside, bySlug, problems);
  checkPassages(recommendations, excluded, problems);
  checkDates(data.claims, bySlug, problems);
  checkKinds(data.claims, units, problems);
  checkModalWords(recommendations, bySlug, data.vocabulary, problems);
  checkQuantities(recommendations, claims, bySlug, problems);
  const values = new Map(data.claims.map(({ value }) => [value.id, { ...value, corrected: correctedValue(value) }]));
  // Formulas need values and not places: a claim whose words were not found still has its value.
  const sure = data.names.claims.complete && data.names.checks.complete;
  const checks = sure ? computeChecks(data.checks, values, problems) : [];
  checkRoundings(data.claims, problems);
  const places = knownPlaces(drafts, data);
  const things = problems.recall('things', 'units', [units], () => new Things(units));
  const whole = drafts.length === tree.documents.length && !problems.has('document-unknown');
  const withoutResult = checks.filter(({ result }) => result === null).map(({ id }) => id);
  const claimed = data.claims.map(({ value }) => value);
  const [cited, names] = [new CitedUnits(claimed, checks, { things, units }), namesIn(terms, problems)];
  checkSumUnits(data.checks, data.claims, { units, numbers: cited }, problems);
  const checker = new ProseChecker(
    {
      ...data.names,
      withoutResult: new Set(withoutResult),
      numbers: cited,
      typed: new ClaimValues(claimed, things),
      pages: knownAddresses(tree, data),
      places: linkPlaces(drafts, { stories, lessons, terms }, data, places),
      spelling: spellingOf(names),
      quoted: whole ? new QuotedTexts(drafts, index, data, problems) : null,
    },
    problems,
  );
  const sources = new SourceChecker(data, problems);
  const termPlaces = placeTerms(terms, bySlug, tree.documents, problems);
  const placed = [...claims, ...setAside, ...recommendations, ...excluded];
  const ofDocuments = new DocumentChecker(
    { data, drafts: bySlug, claims, setAside, placed, terms, names, termPlaces, checker, sources, single, things },
    problems,
  );
  const documents = new Documents({ drafts, data, claims, checks, ...making });
  for (const draft of drafts) {
    const translations = ofDocuments.check(draft);
    if (problems.count === 0 || past) documents.make(draft, translations);
  }
  // A number that was misread may seem not to fit its chart.
  const misread = problems.has('value-unread') || problems.has('emendation-unread');
  const numbers = {
    claims: misread ? new Map() : values,
    checks: new Map(checks.map((check) => [check.id, check])),
    counted: countedUnits(data.claims, units),
    manifold: manifoldUnits(data.claims, units),
  };
  checkTwinLabels([data.charts, data.vocabulary], problems);
  checkRowLabels(data.charts, data.claims, cited, new Map(checks.map(({ id, inputs }) => [id, inputs])), problems);
  const charted = checkCharts(
    data.charts,
    {
      ...data.names,
      units: Names.of(
        units.map(({ id }) => id),
        data.vocabulary !== null,
      ),
      cells: cellNames(data, tree.documents),
      texts: new Map(drafts.map(({ slug, parsed }) => [slug, parsed.text])),
    },
    numbers,
    problems,
  );
  checkVocabulary(data, charted.units, problems);

  checkMoved(data, tree.documents, places, Names.of(tree.terms), problems);
  checkEditions(data, tree, places, problems);
  checkData(data, checker);
  checkExchangedData(data, problems);
  checkPages(pages, checker);
  const ground = { drafts: bySlug, slugs: tree.documents, data };
  const inStories = checkStories(stories, ground, checker, problems);
  const quoted = new Map([...inStories, ...checkLessons(lessons, ground, checker, problems)]);
  checkTerms(terms, checker, problems);
  const told = [...stories, ...lessons];
  const allRead =
    !problems.has('file-unreadable') &&
    drafts.length === tree.documents.length &&
    [...pages, ...told, ...terms].every(({ sides }) => sides.en !== null && sides.uk !== null) &&
    told.every(({ sides }) => sides.en?.complete === true && sides.uk?.complete === true) &&
    [charted.claims, ...Object.values(data.names), ...drafts.map(({ noteNames }) => noteNames)].every(
      ({ complete }) => complete,
    );
  sources.others([...pages, ...told, ...terms], data);
  sources.unused(allRead && drafts.every(({ front }) => front !== null));
  const shown = Names.of([...checker.cited, ...charted.claims.ids, ...ofDocuments.marked], allRead);
  reportUnusedClaims(data, shown, problems);
  reportLost(tree, drafts, data, problems);
  const texts = { pages, stories, lessons, terms, termPlaces, quoted };
  const draft = { data, drafts, documents, ...texts, setAside, recommendations, excluded, checks };
  return { draft, marks: checker.links.marks };
}
