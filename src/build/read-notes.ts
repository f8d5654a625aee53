/** Reads notes.md and notes.uk.md of a document: what they quote, what they say, what they are. Nothing is anchored yet. */
import { LANGS, id as idSchema } from '../model/common.ts';
import { noteCertainty, noteKind, type NoteCertainty, type NoteKind } from '../model/note.ts';
import { nearest } from '../text/likeness.ts';
import { readQuotation, readSections, type Quotation, type Section } from '../text/sections.ts';
import { bodyStart } from './front-matter.ts';
import type { Problems } from './problems.ts';
import type { SourceFile } from './source-file.ts';

/** Prose with its place in a file, for messages about what stands in it. */
export interface Prose {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** A note as stored: it quotes its words and is not yet anchored. */
export interface StoredNote {
  readonly id: string;
  readonly idAt: { readonly start: number; readonly end: number };
  readonly kind: NoteKind;
  readonly emendation: { readonly reading: string; readonly certainty: NoteCertainty } | null;
  readonly file: SourceFile;
  readonly quotation: Quotation;
  readonly titles: { readonly en: string; readonly uk: string };
  readonly titlesAt: { readonly en: Prose; readonly uk: Prose };
  readonly prose: { readonly en: Prose; readonly uk: Prose };
}

/** Reads both files; a note with anything wrong is left out, with the reason in `problems`. */
export function readNotes(english: SourceFile, ukrainian: SourceFile, problems: Problems): StoredNote[] {
  const sections = { en: readSections(english.text, bodyStart(english.text)), uk: readSections(ukrainian.text, bodyStart(ukrainian.text)) };
  const files = { en: english, uk: ukrainian };
  for (const lang of LANGS) {
    const { before } = sections[lang];
    if (before !== null) problems.report(files[lang], { code: 'text-before-heading', ...before });
  }
  const translated = new Map<string, Section>();
  for (const section of sections.uk.sections) {
    const id = noteId(section, ukrainian, problems);
    if (id === null) continue;
    const stray = section.classes[0] ?? [...section.attributes.values()][0];
    if (stray !== undefined) problems.report(ukrainian, { code: 'note-attribute', start: stray.start, end: stray.end, params: { attribute: stray.value } });
    if (translated.has(id)) problems.report(ukrainian, { code: 'id-duplicate', start: section.start, end: section.end, params: { id, other: ukrainian.path } });
    else translated.set(id, section);
  }
  const known = sections.en.sections.flatMap((section) => (section.id === null ? [] : [section.id.value]));
  for (const [id, section] of translated) {
    if (!known.includes(id)) problems.report(ukrainian, { code: 'note-orphan', start: section.start, end: section.end, params: { id, file: english.path }, nearest: nearest(id, known, 1) });
  }

  const result: StoredNote[] = [];
  for (const section of sections.en.sections) {
    const before = problems.count;
    const id = noteId(section, english, problems);
    if (id === null) continue;
    const kind = noteKindOf(section, english, problems);
    const emendation = emendationOf(section, kind, english, problems);
    const quotation = readQuotation(english.text, section.body);
    if (quotation === null) problems.report(english, { code: 'note-quotation-missing', start: section.start, end: section.end, params: { id } });
    else if (quotation.broken) problems.report(english, { code: 'note-quotation-bold', start: quotation.start, end: quotation.end });
    const other = translated.get(id);
    if (other === undefined) problems.report(english, { code: 'note-untranslated', start: section.start, end: section.end, params: { id, file: ukrainian.path } });
    const prose = {
      en: proseOf(english, quotation?.after ?? section.body.start, section.body.end),
      uk: other === undefined ? null : proseOf(ukrainian, other.body.start, other.body.end),
    };
    if (prose.en === null) problems.report(english, { code: 'note-empty', start: section.start, end: section.end, params: { id } });
    if (other !== undefined && prose.uk === null) problems.report(ukrainian, { code: 'note-empty', start: other.start, end: other.end, params: { id } });
    if (problems.count > before || kind === null || quotation === null || other === undefined || prose.en === null || prose.uk === null || section.id === null) continue;
    result.push({
      id,
      idAt: section.id,
      kind,
      emendation,
      file: english,
      quotation,
      titles: { en: section.title, uk: other.title },
      titlesAt: { en: { file: english, start: section.start + 3, end: section.id.start }, uk: { file: ukrainian, start: other.start + 3, end: other.id?.start ?? other.end } },
      prose: { en: prose.en, uk: prose.uk },
    });
  }
  return result;
}

function noteId(section: Section, file: SourceFile, problems: Problems): string | null {
  if (section.broken !== null) {
    problems.report(file, { code: 'heading-attributes', start: section.broken.start, end: section.broken.end, params: { text: section.broken.text } });
    return null;
  }
  if (section.id === null) {
    problems.report(file, { code: 'note-id-missing', start: section.start, end: section.end, params: { title: section.title } });
    return null;
  }
  if (!idSchema.safeParse(section.id.value).success) {
    problems.report(file, { code: 'id-shape', start: section.id.start, end: section.id.end, params: { id: section.id.value } });
    return null;
  }
  return section.id.value;
}

function noteKindOf(section: Section, file: SourceFile, problems: Problems): NoteKind | null {
  const given = section.classes[0];
  const parsed = noteKind.safeParse(given?.value);
  const surplus = section.classes[1];
  if (parsed.success && surplus === undefined) return parsed.data;
  const wrong = parsed.success ? surplus : given;
  const place = wrong ?? section;
  problems.report(file, { code: 'note-kind', start: place.start, end: place.end, params: { kind: wrong?.value ?? '', known: noteKind.options.join(', ') }, nearest: nearest(wrong?.value ?? '', noteKind.options, 1) });
  return null;
}

function emendationOf(section: Section, kind: NoteKind | null, file: SourceFile, problems: Problems): StoredNote['emendation'] {
  const allowed = kind === 'emendation' ? ['reading', 'certainty'] : [];
  for (const [name, attribute] of section.attributes) {
    if (kind !== null && !allowed.includes(name)) problems.report(file, { code: 'note-attribute', start: attribute.start, end: attribute.end, params: { attribute: name }, nearest: nearest(name, allowed, 1) });
  }
  if (kind !== 'emendation') return null;
  const reading = section.attributes.get('reading');
  const certainty = section.attributes.get('certainty');
  for (const [name, attribute] of [['reading', reading], ['certainty', certainty]] as const) {
    if (attribute === undefined) problems.report(file, { code: 'emendation-incomplete', start: section.start, end: section.end, params: { attribute: name } });
  }
  if (reading === undefined || certainty === undefined) return null;
  const sure = noteCertainty.safeParse(certainty.value);
  if (!sure.success) {
    problems.report(file, { code: 'field-value', start: certainty.start, end: certainty.end, params: { field: 'certainty', allowed: noteCertainty.options.join(', '), meaning: 'how sure the editors are' }, nearest: nearest(certainty.value, noteCertainty.options, 1) });
    return null;
  }
  return { reading: reading.value, certainty: sure.data };
}

function proseOf(file: SourceFile, start: number, end: number): Prose | null {
  const text = file.text.slice(start, end);
  const lead = text.search(/\S/);
  return lead === -1 ? null : { file, start: start + lead, end: start + text.trimEnd().length };
}
