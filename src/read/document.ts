/** Reads the files of a document and anchors its notes and its old words. */
import { type Lang, type Anchored, between } from '../model/common.ts';
import type { Years } from '../model/period.ts';
import {
  documentSchema,
  type PageFront,
  pageSchema,
  type StoredMeta,
  translatedPageSchema,
} from '../model/document.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { anchorForm, anchorWords } from './anchoring.ts';
import { saidIn, wordsOf } from '../problems/whole.ts';
import { readDate } from './dates.ts';
import { checkEvidence } from './evidence.ts';
import { checkFences } from './fences.ts';
import { bodyStart, readFrontMatter } from './front-matter.ts';
import type { Located } from './json.ts';
import { readNotes, type StoredNote } from './notes.ts';
import { Names } from './names.ts';
import { readTranslation, type StoredTranslation } from './translation.ts';
import { readWords, type StoredWord, type StoredWords } from './words.ts';
import { yearsOf } from '../text/dates/edtf.ts';
import { numeralsOf, type PlacedNumeral } from '../text/accounted.ts';
import { blockAt, type ParsedTranscription, parseTranscription } from '../text/reading.ts';
import type { Prose } from './prose.ts';
import { sidesReader, type TwoSided, type Written } from './sides.ts';

/** A note whose words have been found. */
export interface DraftNote {
  readonly stored: StoredNote;
  readonly anchored: Anchored;
}

/** A line of old words whose places have been found, at least one. */
export interface DraftWord {
  readonly stored: StoredWord;
  readonly places: readonly [Anchored, ...Anchored[]];
}

/** The old words of a document: all that could be read, and those that were found. */
export interface DraftWords {
  readonly stored: StoredWords;
  readonly found: readonly DraftWord[];
}

/** A document whose words are anchored but whose prose is not yet rendered: prose may cite what other files define. */
export interface DraftDocument {
  readonly slug: string;
  readonly file: SourceFile;
  /** All that it was read from; null for those that are not there, or cannot be read. */
  readonly files: readonly (SourceFile | null)[];
  /** Null when the front matter is wrong. */
  readonly front: Located<StoredMeta> | null;
  readonly years: Years;
  readonly parsed: ParsedTranscription;
  /** Every numeral of the words, read once for all who ask. */
  readonly numerals: readonly PlacedNumeral[];
  readonly translations: Readonly<Record<Lang, readonly StoredTranslation[]>>;
  /** All that could be read, whether or not their words were found. */
  readonly stored: readonly StoredNote[];
  readonly notes: readonly DraftNote[];
  /** Ids of the notes; incomplete when a note could not be read, or when there are no words to hold notes against. */
  readonly noteNames: Names;
  /** How many notes there are whose words were found. */
  readonly noteCount: number;
  /** Ids of the lines of old words; null where the document has no list of them. */
  readonly wordNames: Names | null;
  /** Ids of all that has one in it, in the order of `holdersOf`. */
  readonly ids: readonly string[];
  /** Null where the document has no list of old words. */
  readonly words: DraftWords | null;
  /** Can the corrected reading be printed? */
  readonly correctable: boolean;
}

/** Reads `content/documents/<slug>/`; null when the transcription itself cannot be read. */
export function readDocument(
  slug: string,
  open: (path: string) => SourceFile | null,
  problems: Problems,
): DraftDocument | null {
  const path = (name: string): string => `content/documents/${slug}/${name}`;
  const files = {
    source: open(path('transcription.md')),
    en: open(path('translation.en.md')),
    uk: open(path('translation.uk.md')),
    notes: open(path('notes.md')),
    notesUk: open(path('notes.uk.md')),
    words: open(path('words.md')),
    wordsUk: open(path('words.uk.md')),
  };
  return problems.recall('document', slug, Object.values(files), (own) => readFiles(slug, files, own));
}

type DocumentFile = 'source' | Lang | 'notes' | 'notesUk' | 'words' | 'wordsUk';

function readFiles(
  slug: string,
  files: Readonly<Record<DocumentFile, SourceFile | null>>,
  problems: Problems,
): DraftDocument | null {
  const { source } = files;
  // Without its fences nobody knows where the words of the source begin.
  if (source === null || !checkFences(source, problems)) return null;
  const front = readFrontMatter(source, documentSchema, problems);
  // What stands in the words stands still while only notes and translations are edited.
  const parsed = problems.recall('parsed', slug, [source], () =>
    parseTranscription(source.text, bodyStart(source.text)),
  );
  for (const offset of parsed.unpaired) problems.report(source, 'transcription-strong', between(offset, offset + 2));
  const empty = parsed.blocks.every(({ kind }) => kind === 'outside');
  if (empty) problems.report(source, 'transcription-empty', null, { fault: wordsOf(slug) });
  const { notes: stored, names } = readNotes(files.notes, files.notesUk, problems);
  const notes = empty ? [] : anchorNotes(slug, parsed, stored, problems);
  const noted = notes.map(({ anchored }) => anchored.span);
  checkEvidence(source, slug, parsed, noted, problems);
  const ofWords = problems.behind(saidIn(slug));
  const translations = {
    // Without words there is nothing that translations and notes could be held against.
    en: files.en === null || empty ? [] : readTranslation(files.en, source, parsed, ofWords),
    uk: files.uk === null || empty ? [] : readTranslation(files.uk, source, parsed, ofWords),
  };
  const correctable = reportUndrawable(notes, parsed, problems);
  const words = readWords(files.words, files.wordsUk, problems);
  const holders = holdersOf({ stored, words: words && { stored: words, found: [] } });
  const date =
    front === null
      ? null
      : readDate(front.value.date.edtf, { file: source, at: () => front.at(['date', 'edtf']) }, problems);
  return {
    slug,
    file: source,
    files: Object.values(files),
    front,
    years: date === null ? [null, null] : yearsOf(date),
    parsed,
    numerals: numeralsOf(parsed, front?.value.language ?? 'uk'),
    translations,
    stored,
    notes,
    noteNames: Names.of(names.ids, names.complete && !empty),
    noteCount: notes.length,
    wordNames: words && words.names,
    ids: holders.map(({ id }) => id),
    words: words && { stored: words, found: empty ? [] : anchorLines(slug, parsed, words.lines, problems) },
    correctable,
  };
}

/** A note, or a line of old words. */
type Holder = Pick<StoredNote | StoredWord, 'id' | 'idAt' | 'file'>;

/** What has an id in a document: its notes, then its lines of old words, each before the ids that it had. */
export function holdersOf({ stored, words }: Pick<DraftDocument, 'stored' | 'words'>): readonly Holder[] {
  const lines = words?.stored.lines ?? [];
  // A former id still leads to the line from the page of the document.
  const former = ({ was, file }: StoredWord): Holder[] =>
    was.map(({ id, start, end }) => ({ id, idAt: { start, end }, file }));
  return [...stored, ...lines.flatMap((line) => [line, ...former(line)])];
}

function anchorNotes(
  slug: string,
  parsed: ParsedTranscription,
  stored: readonly StoredNote[],
  problems: Problems,
): DraftNote[] {
  return stored.flatMap((note) => {
    const { quotation } = note;
    if (quotation === null) return [];
    const place = {
      file: note.file,
      at: () => quotation,
      wordsAt: quotation.wordsAt,
      outside: note.kind === 'structure',
    };
    const context = quotation.words === quotation.passage ? undefined : quotation.passage;
    const anchored = anchorWords(slug, parsed, quotation.words, context, place, problems);
    return anchored === null ? [] : [{ stored: note, anchored }];
  });
}

/** Lines of which every form was found. */
function anchorLines(
  slug: string,
  parsed: ParsedTranscription,
  lines: readonly StoredWord[],
  problems: Problems,
): DraftWord[] {
  return lines.flatMap((line) => {
    const ofForms = line.forms.map((form) =>
      anchorForm(slug, parsed, form.text, { file: line.file, at: () => form, outside: false, twin: true }, problems),
    );
    const [first, ...more] = ofForms.flat().sort((a, b) => a.span.start - b.span.start);
    return first === undefined || ofForms.some((places) => places.length === 0)
      ? []
      : [{ stored: line, places: [first, ...more] }];
  });
}

/**
 * Emendations that overlap, or that run over the end of a block: the corrected reading could not be printed.
 * @returns whether there are none
 */
function reportUndrawable(notes: readonly DraftNote[], parsed: ParsedTranscription, problems: Problems): boolean {
  const before = problems.count;
  const emendations = notes
    .filter(({ stored }) => stored.emendation !== null)
    .sort((a, b) => a.anchored.span.start - b.anchored.span.start || b.anchored.span.end - a.anchored.span.end);
  let reach: DraftNote | undefined;
  for (const emendation of emendations) {
    const { stored, anchored } = emendation;
    const at = { start: stored.quotation?.start ?? 0, end: stored.quotation?.end ?? 0 };
    if (reach !== undefined && anchored.span.start < reach.anchored.span.end)
      problems.report(stored.file, 'emendations-overlap', at, { id: stored.id, other: reach.stored.id });
    if (blockAt(parsed, anchored.span.end - 1)?.id !== anchored.block)
      problems.report(stored.file, 'emendation-across', at, { id: stored.id, block: anchored.block });
    if (reach === undefined || anchored.span.end > reach.anchored.span.end) reach = emendation;
  }
  return problems.count === before;
}

/** One language of a page. */
export interface PageSide {
  readonly front: Located<PageFront>;
  readonly prose: Prose;
}

export type StoredPage = TwoSided<PageSide>;

/** Reads both files of a page. */
export const readPage = sidesReader({
  kind: 'page',
  folder: 'content/pages',
  schemas: { en: pageSchema, uk: translatedPageSchema },
  read: ({ file, front, start }: Written<PageFront>, problems): PageSide => {
    if (file.text.slice(start).trim() === '') problems.report(file, 'page-empty');
    return { front, prose: { file, start, end: file.text.length } };
  },
});
