/**
 * From files to the Edition: read → parse → validate → anchor → cross-check. Returns the whole Edition or the whole
 * list of problems, never a part of either.
 *
 * One mistake gives one problem: where a file cannot be read, nothing is said of what refers to it.
 */
import type { Edition, MarkRef } from '../model/edition.ts';
import { byYears } from '../model/period.ts';
import { plainBoth } from '../model/text-types.ts';
import { Forgetful, type Memory } from '../problems/memory.ts';
import { Problems } from '../problems/problem.ts';
import { checkShownMarks } from '../check/stories/shown-marks.ts';
import { checkStepMarks } from '../check/stories/story-steps.ts';
import { checkLessonResults } from '../check/stories/lesson-results.ts';
import { textsOf } from '../check/prose/quotations.ts';
import { checkMarks } from '../check/prose/prose-links.ts';
import { WordIndex } from '../check/prose/word-index.ts';
import { lackOf, readTree, ROOTS } from '../read/tree.ts';
import { nodeFiles, type Files } from '../read/files.ts';
import type { Shelf } from './to-document.ts';
import { toEdition } from './to-edition.ts';
import { letTextGo, ReadAgain, WrittenMeanwhile } from './again.ts';
import { readData, type Data } from '../read/data.ts';
import { readDocument, readPage } from '../read/document.ts';
import { readFile } from '../read/file.ts';
import { readLesson } from '../read/lesson.ts';
import { readStory } from '../read/story.ts';
import { readTerm } from '../read/term.ts';
import { SourceFile } from '../problems/source-file.ts';
import type { Problem } from '../problems/records.ts';
import { validate, type Validated } from './validate.ts';

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
  const drawn = whole ?? drawable(draft, options.base, problems);
  if (drawn !== null && marks.length > 0) checkMarks(marks, marksOf(drawn), problems);
  if (drawn !== null) checkShownMarks(draft, drawn, problems);
  if (whole !== null && !problems.has('figure-mark'))
    for (const story of draft.stories) checkStepMarks(story, problems);
  if (whole !== null) checkLessonResults(draft.lessons, whole, problems);
  const edition = problems.count === 0 ? whole : null;
  if (edition === null) memory.stop();
  return edition === null ? { edition: null, problems: problems.list() } : { edition, problems: [] };
}

/**
 * The edition without what is told of it, where nothing else has a problem: its charts can be drawn, so a slip in the
 * words of a story hides no mark that is not there. Null where data or documents are wrong.
 */
function drawable(draft: Validated['draft'], base: string, problems: Problems): Edition | null {
  const told = /^content\/(?:pages|stories|lessons|glossary)\//;
  const isSound = draft.documents.made.length === draft.drafts.length;
  if (!isSound || problems.list().some(({ file }) => !told.test(file))) return null;
  return toEdition({ ...draft, pages: [], stories: [], lessons: [], terms: [] }, base, new Forgetful());
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
  const tables: SourceFile[] = [];
  const openTable = (path: string): SourceFile | null => {
    const file = open(path);
    if (file !== null) tables.push(file);
    return file;
  };
  const data = readData(tree, openTable, problems);
  const openAgain = (path: string): SourceFile | null => openFor(new Problems(memory))(path);
  if (shelf !== undefined) for (const file of tables) letTextGo(file, openAgain);
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
  const read = { tree, stored: data, all: drafts, index, pages, stories, lessons, terms };
  return { ...validate(read, making, problems), problems };
}
