/** Reads the five files of a document and anchors its notes. */
import { documentSchema, type DocumentMeta } from '../model/document.ts';
import type { Lang } from '../model/common.ts';
import type { Anchored } from '../model/edition.ts';
import { parseTranscription, type ParsedTranscription } from '../text/reading.ts';
import { anchorWords } from './anchoring.ts';
import { yearsOf } from './dates.ts';
import { bodyStart, readFrontMatter } from './front-matter.ts';
import type { Problems } from './problems.ts';
import { readNotes, type StoredNote } from './read-notes.ts';
import { readTranslation, type StoredTranslation } from './read-translation.ts';
import type { SourceFile } from './source-file.ts';

/** A document whose words are anchored but whose prose is not yet rendered: prose may cite what other files define. */
export interface DraftDocument {
  readonly slug: string;
  readonly file: SourceFile;
  readonly meta: DocumentMeta;
  readonly years: readonly [number, number];
  /** Years that a date in EDTF can mean; null when it is none. */
  readonly parseDate: (edtf: string) => readonly [number, number] | null;
  readonly parsed: ParsedTranscription;
  readonly translations: Readonly<Record<Lang, readonly StoredTranslation[]>>;
  readonly notes: readonly { readonly stored: StoredNote; readonly anchored: Anchored }[];
}

/** Reads `content/documents/<slug>/`; null when the transcription itself cannot be read. */
export function readDocument(slug: string, open: (path: string) => SourceFile | null, problems: Problems): DraftDocument | null {
  const path = (name: string): string => `content/documents/${slug}/${name}`;
  const files = { source: open(path('transcription.md')), en: open(path('translation.en.md')), uk: open(path('translation.uk.md')), notes: open(path('notes.md')), notesUk: open(path('notes.uk.md')) };
  const { source } = files;
  if (source === null) return null;
  const front = readFrontMatter(source, documentSchema, problems);
  const parsed = parseTranscription(source.text, bodyStart(source.text));
  for (const offset of parsed.unpaired) problems.report(source, { code: 'transcription-strong', start: offset, end: offset + 2 });
  if (parsed.blocks.length === 0) problems.report(source, { code: 'file-empty' });
  const translations = {
    en: files.en === null ? [] : readTranslation(files.en, parsed, problems),
    uk: files.uk === null ? [] : readTranslation(files.uk, parsed, problems),
  };
  const notes = files.notes === null || files.notesUk === null ? [] : anchorNotes(slug, parsed, readNotes(files.notes, files.notesUk, problems), problems);
  reportOverlaps(notes, problems);
  if (front === null) return null;
  const years = yearsOf(front.value.date.edtf);
  if (years === null) problems.report(source, { code: 'date-invalid', ...front.at(['date', 'edtf']), params: { date: front.value.date.edtf } });
  return { slug, file: source, meta: front.value, years: years ?? [0, 0], parseDate: yearsOf, parsed, translations, notes };
}

function anchorNotes(slug: string, parsed: ParsedTranscription, stored: readonly StoredNote[], problems: Problems): { stored: StoredNote; anchored: Anchored }[] {
  return stored.flatMap((note) => {
    const { quotation } = note;
    const place = { file: note.file, quote: quotation, context: quotation, at: quotation.wordsAt, outside: note.kind === 'structure' };
    const context = quotation.words === quotation.passage ? undefined : quotation.passage;
    const anchored = anchorWords(slug, parsed, quotation.words, context, place, problems);
    return anchored === null ? [] : [{ stored: note, anchored }];
  });
}

function reportOverlaps(notes: readonly { stored: StoredNote; anchored: Anchored }[], problems: Problems): void {
  const emendations = notes.filter(({ stored }) => stored.emendation !== null).sort((a, b) => a.anchored.span.start - b.anchored.span.start);
  emendations.forEach((one, index) => {
    const next = emendations[index + 1];
    if (next === undefined || next.anchored.span.start >= one.anchored.span.end) return;
    const { start, end } = next.stored.quotation;
    problems.report(next.stored.file, { code: 'emendations-overlap', start, end, params: { id: next.stored.id, other: one.stored.id } });
  });
}
