/** What was read is held to itself: rows to the words of the documents, sums to the rows, prose to all of it. */
import type { ComputedCheck } from '../model/check.ts';
import { correctedValue } from '../model/claim.ts';
import { movedAddresses, NOTHING_MOVED } from '../model/moved.ts';
import { codesOf } from '../problems/catalogue.ts';
import type { Problems } from '../problems/problem.ts';
import { knownAddresses, knownPlaces, linkPlaces } from '../check/prose/addresses.ts';
import { checkMoved } from '../check/rows/moved.ts';
import { cellNames, checkModalWords, checkQuantities } from '../check/rows/recommendations.ts';
import { CitedUnits } from '../check/prose/cited-numbers.ts';
import { checkTies } from '../check/charts/ties.ts';
import { ClaimValues } from '../check/prose/typed-numbers.ts';
import { type ChartNames, checkCharts } from '../check/charts/charts.ts';
import type { ChartDataset } from '../check/charts/chart-rules.ts';
import { wordsOfCharts } from '../check/charts/chart-words.ts';
import { checkAccounts } from '../check/rows/accounts.ts';
import { checkBorders } from '../check/rows/borders.ts';
import { checkDates } from '../check/rows/dates.ts';
import { checkEditions } from '../check/documents/editions.ts';
import { checkDocumentHeads } from '../check/documents/documents.ts';
import { homesOf } from '../check/prose/name-homes.ts';
import { checkKinds } from '../check/rows/claim-kinds.ts';
import { checkClaimRemarks } from '../check/rows/claim-remarks.ts';
import { checkIds } from '../check/rows/ids.ts';
import { countedUnits, manifoldUnits } from '../check/sums/result-units.ts';
import { checkSumUnits } from '../check/sums/sum-units.ts';
import { checkRoundings } from '../check/rows/roundings.ts';
import { checkRowLabels } from '../check/rows/row-labels.ts';
import { checkClaimLabels, checkTwinLabels } from '../check/rows/twin-labels.ts';
import { checkPassages } from '../check/rows/passages.ts';
import { checkLessons } from '../check/stories/lessons.ts';
import { checkStories } from '../check/stories/stories.ts';
import { checkTerms, saidOf } from '../check/documents/terms.ts';
import { placeTerms } from '../check/documents/term-places.ts';
import { ProseChecker } from '../check/prose/prose.ts';
import { QuotedTexts } from '../check/prose/quotations.ts';
import type { MarkLink } from '../check/prose/prose-links.ts';
import { checkExchangedData } from '../check/files/exchanged.ts';
import { checkData, checkPages } from '../check/prose/texts.ts';
import { checkVocabulary } from '../check/rows/vocabulary.ts';
import { SourceChecker } from '../check/documents/sources.ts';
import type { WordIndex } from '../check/prose/word-index.ts';
import { computeChecks } from '../check/sums/ledger.ts';
import { checkAnswers } from '../check/sums/answers.ts';
import type { ContentTree } from '../read/tree.ts';
import { DocumentChecker, namesIn, unitsOf } from './check-document.ts';
import { spellingOf } from '../text/name-slips.ts';
import type { Names as KnownNames } from '../text/compared/names.ts';
import { Things } from '../text/counted/things.ts';
import { Documents } from './to-document.ts';
import type { Draft } from './to-edition.ts';
import { reportDisturbed } from '../check/files/disturbed.ts';
import { reportLost } from '../check/files/lost.ts';
import { reportWholeFiles } from '../check/files/whole-files.ts';
import { reportUnusedClaims } from '../check/rows/claims.ts';
import { type Data, anchorRows } from '../read/data.ts';
import type { DraftDocument } from '../read/document.ts';
import { exactValues } from '../read/exact-values.ts';
import { Names } from '../read/names.ts';

/** What was read, before anything is held to anything. */
export interface Read extends Pick<Draft, 'pages' | 'stories' | 'lessons' | 'terms'> {
  readonly tree: ContentTree;
  readonly stored: Data;
  readonly all: readonly DraftDocument[];
  readonly index: WordIndex;
}

export interface Validated {
  readonly draft: Draft;
  /** Links to marks, which are drawn of an edition that is whole. */
  readonly marks: readonly MarkLink[];
}

/** How documents are made. */
type Making = Pick<ConstructorParameters<typeof Documents>[0], 'base' | 'memory' | 'shelf'> & {
  /** Are they made even where something is wrong? */
  readonly past: boolean;
};

type BySlug = ReadonlyMap<string, DraftDocument>;

/** What prose and charts are held to. */
interface Ground extends Read {
  readonly data: Data;
  readonly drafts: readonly DraftDocument[];
  readonly checks: readonly ComputedCheck[];
  readonly numbers: CitedUnits;
}

/**
 * Reports whatever does not fit, everything in one run.
 * @returns a draft, which is an edition where nothing was reported
 */
export function validate(read: Read, { past, ...making }: Making, problems: Problems): Validated {
  const { tree, pages, stories, lessons, terms } = read;
  const drafts = checkDocumentHeads(read.all, problems);
  const bySlug: BySlug = new Map(drafts.map((draft) => [draft.slug, draft]));
  const data = { ...read.stored, claims: exactValues(read.stored.claims, bySlug, problems) };
  const units = unitsOf(data);
  checkIds(drafts, data, problems);
  // Of two claims with one id nobody can say which is meant.
  const single = !problems.has('id-duplicate');
  const rows = checkRows(data, bySlug, tree.documents, problems);
  const { claims, setAside, recommendations, excluded } = rows;
  const values = new Map(data.claims.map(({ value }) => [value.id, { ...value, corrected: correctedValue(value) }]));
  // Formulas need values and not places: a claim whose words were not found still has its value.
  const sure = data.names.claims.complete && data.names.checks.complete;
  const checks = sure ? computeChecks(data.checks, values, problems) : [];
  checkAnswers(data.checks, problems);
  checkRoundings(data.claims, problems);
  const places = knownPlaces(drafts, data);
  const things = problems.recall('things', 'units', [units], () => new Things(units));
  const numbers = new CitedUnits(
    data.claims.map(({ value }) => value),
    checks,
    { things, units },
  );
  const names = namesIn(terms, problems);
  checkSumUnits(data.checks, data.claims, { units, numbers }, problems);
  const ground = { ...read, data, drafts, checks, numbers };
  const checker = proseChecker({ ...ground, places, things, names }, problems);
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
  const charted = checkDrawn({ ...ground, values }, problems);
  checkDataset(data, tree, places, checker, problems);
  checkPages(pages, checker);
  const passages = { drafts: bySlug, slugs: tree.documents, data };
  const inStories = checkStories(stories, passages, checker, problems);
  const quoted = new Map([...inStories, ...checkLessons(lessons, passages, checker, problems)]);
  checkTerms(terms, checker, problems);
  reportLost(tree, drafts, data, problems);
  reportWholeFiles(read.all, { pages, others: [...stories, ...lessons, ...terms] }, problems);
  reportDisturbed(data, problems);
  const allRead = isAllRead(read, drafts, [charted.claims, ...Object.values(data.names)], problems);
  sources.others([...pages, ...stories, ...lessons, ...terms], data);
  sources.terms(terms);
  sources.unused(allRead && drafts.every(({ front }) => front !== null));
  const shown = Names.of([...checker.cited, ...charted.claims.ids, ...ofDocuments.marked], allRead);
  reportUnusedClaims(data, shown, problems);
  const texts = { pages, stories, lessons, terms, termPlaces, quoted };
  const draft = { data, drafts, documents, ...texts, setAside, recommendations, excluded, checks };
  return { draft, marks: checker.links.marks };
}

/** What the dataset says in itself, and of where things stood. */
function checkDataset(
  data: Data,
  tree: Read['tree'],
  places: ReadonlyMap<string, Names>,
  checker: ProseChecker,
  problems: Problems,
): void {
  checkMoved(data, { slugs: tree.documents, places, entries: Names.of(tree.terms) }, problems);
  checkEditions(data, tree, places, problems);
  checkData(data, checker);
  checkExchangedData(data, problems);
  checkTies(data, problems);
}

/** Every row of the dataset at its words, and held to them. */
function checkRows(data: Data, bySlug: BySlug, slugs: readonly string[], problems: Problems) {
  const claims = anchorRows(data.claims, bySlug, slugs, problems);
  const setAside = anchorRows(data.setAside, bySlug, slugs, problems);
  const recommendations = anchorRows(data.recommendations, bySlug, slugs, problems);
  const excluded = anchorRows(data.excluded, bySlug, slugs, problems);
  const chartWords = anchorRows(wordsOfCharts(data.charts, problems), bySlug, slugs, problems);
  checkBorders({ claims, setAside, recommendations: [...recommendations, ...chartWords], excluded }, bySlug, problems);
  checkAccounts(claims, setAside, bySlug, problems);
  checkPassages(recommendations, excluded, problems);
  checkDates(data.claims, bySlug, problems);
  checkKinds(data.claims, unitsOf(data), problems);
  checkClaimRemarks(data.claims, problems);
  checkModalWords(recommendations, bySlug, data.vocabulary, problems);
  checkQuantities(recommendations, claims, bySlug, problems);
  return { claims, setAside, recommendations, excluded };
}

/** What our own prose is held to. */
function proseChecker(
  {
    tree,
    data,
    drafts,
    index,
    stories,
    lessons,
    terms,
    checks,
    places,
    things,
    numbers,
    names,
  }: Ground & {
    readonly places: ReadonlyMap<string, Names>;
    readonly things: Things;
    readonly names: KnownNames;
  },
  problems: Problems,
): ProseChecker {
  const whole = drafts.length === tree.documents.length && !problems.has('document-unknown');
  return new ProseChecker(
    {
      ...data.names,
      withoutResult: new Set(checks.filter(({ result }) => result === null).map(({ id }) => id)),
      numbers,
      typed: new ClaimValues(
        data.claims.map(({ value }) => value),
        things,
      ),
      pages: knownAddresses(tree, data),
      moved: movedAddresses(data.moved?.value ?? NOTHING_MOVED),
      places: linkPlaces(drafts, { stories, lessons, terms }, data, places),
      spelling: spellingOf(names, terms.flatMap(saidOf)),
      homes: homesOf(terms),
      quoted: whole ? new QuotedTexts(drafts, index, data, problems) : null,
    },
    problems,
  );
}

/** The charts, and the words of the vocabulary that they use. */
function checkDrawn(
  { tree, data, drafts, values, checks, numbers }: Ground & { readonly values: ChartDataset['claims'] },
  problems: Problems,
): ChartNames {
  const units = unitsOf(data);
  // A number that was misread may seem not to fit its chart.
  const misread = problems.has('value-unread') || problems.has('emendation-unread');
  checkTwinLabels([data.charts, data.vocabulary], problems);
  checkClaimLabels(data.claims, problems);
  checkRowLabels(data.charts, data.claims, numbers, new Map(checks.map(({ id, inputs }) => [id, inputs])), problems);
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
    {
      claims: misread ? new Map() : values,
      checks: new Map(checks.map((check) => [check.id, check])),
      counted: countedUnits(data.claims, units),
      manifold: manifoldUnits(data.claims, units),
    },
    problems,
  );
  checkVocabulary(data, charted.units, problems);
  return charted;
}

/** Was everything read that may use something? Otherwise nobody can say what is unused. */
function isAllRead(
  { tree, pages, stories, lessons, terms }: Read,
  drafts: readonly DraftDocument[],
  names: readonly Names[],
  problems: Problems,
): boolean {
  const told = [...stories, ...lessons];
  return (
    !(['file-unreadable', 'document-unknown', 'source-missing', 'source-unnamed', ...codesOf('losses')] as const).some(
      (code) => problems.has(code),
    ) &&
    drafts.length === tree.documents.length &&
    [...pages, ...told, ...terms].every(({ sides }) => sides.en !== null && sides.uk !== null) &&
    told.every(({ sides }) => sides.en?.complete === true && sides.uk?.complete === true) &&
    [...names, ...drafts.map(({ noteNames }) => noteNames)].every(({ complete }) => complete)
  );
}
