/**
 * Reads notes.md and notes.uk.md of a document: what they quote, what they say, what they are. Nothing is anchored yet.
 */
import { ID, mendId, between } from '../model/common.ts';
import { plain } from '../model/text-types.ts';
import type { Emendation } from '../model/edition.ts';
import { noteKind, type NoteKind } from '../model/note.ts';
import { nearest } from '../text/likeness.ts';
import { reportAlphabet, type Naming, namings, Names } from './names.ts';
import {
  readHeading,
  readQuotation,
  readSections,
  type Quotation,
  type Section,
  type Sections,
} from '../text/sections.ts';
import { doubledId, noteKinds, noteOf } from '../problems/entities.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { readEmendation } from './emendation.ts';
import { reportHeadingCite, type Title } from './heading.ts';
import { proseIn, type Prose } from './prose.ts';
import { inBoth } from '../words/index.ts';

/**
 * A note as stored: it quotes its words and is not yet anchored. What could not be read has been reported and is null.
 */
export interface StoredNote {
  readonly id: string;
  readonly idAt: { readonly start: number; readonly end: number };
  readonly kind: NoteKind;
  readonly kindAt: { readonly start: number; readonly end: number };
  /** Works that it names, in its order. */
  readonly sources: readonly Naming[];
  readonly emendation: Emendation | null;
  readonly file: SourceFile;
  readonly quotation: Quotation | null;
  readonly titles: { readonly en: Title; readonly uk: Title | null };
  readonly prose: { readonly en: Prose | null; readonly uk: Prose | null };
}

/** The notes of a document as far as they can be read. */
export interface StoredNotes {
  readonly notes: readonly StoredNote[];
  /** Every id that stands in the English file, of broken notes too; incomplete when a heading could not be read. */
  readonly names: Names;
}

/** Reads both files, either of which may be missing; what is wrong with them goes to `problems`. */
export function readNotes(english: SourceFile | null, ukrainian: SourceFile | null, problems: Problems): StoredNotes {
  const translated = ukrainian === null ? null : readTranslated(ukrainian, problems);
  if (english === null) return { notes: [], names: Names.of([], false) };
  const { sections, before } = readNoteSections(english, problems);
  if (before !== null) problems.report(english, 'text-before-heading', before);
  const found = sections.map((section) => ({ section, id: noteId(section, english, problems) }));
  const names = Names.of(
    found.flatMap(({ id }) => id ?? []),
    found.every(({ id }) => id !== null),
  );
  if (ukrainian !== null) {
    for (const [id, section] of translated ?? []) {
      if (names.lacks(id))
        problems.report(ukrainian, 'note-orphan', section, {
          id,
          file: english.path,
          nearest: () => names.nearest(id),
          fault: noteOf(english.path, id),
        });
    }
  }
  return {
    notes: found.flatMap(({ section, id }) =>
      id === null ? [] : (readNote(id, section, english, ukrainian, translated, problems) ?? []),
    ),
    names,
  };
}

/**
 * Notes of the Ukrainian file by id; null when it has headings that cannot be read, so that nobody knows what is
 * missing.
 */
function readTranslated(file: SourceFile, problems: Problems): Map<string, Section> | null {
  const { sections, before } = readNoteSections(file, problems);
  if (before !== null) problems.report(file, 'text-before-heading', before);
  const translated = new Map<string, Section>();
  let complete = true;
  for (const section of sections) {
    const id = noteId(section, file, problems);
    if (id === null) {
      complete = false;
      continue;
    }
    const [stray] = [...section.classes.map((kind) => [`.${kind.value}`, kind] as const), ...section.attributes];
    if (stray !== undefined)
      problems.report(file, 'note-attribute', between(stray[1].start, stray[1].end), { attribute: stray[0] });
    const earlier = translated.get(id);
    if (earlier === undefined) translated.set(id, section);
    else
      problems.report(file, 'id-duplicate', section, {
        id,
        other: `${file.path}:${file.position(earlier.start).line}`,
        fault: noteOf(file.path, id, 'uk'),
      });
  }
  return complete ? translated : null;
}

function readNote(
  id: string,
  section: Section,
  english: SourceFile,
  ukrainian: SourceFile | null,
  translated: ReadonlyMap<string, Section> | null,
  problems: Problems,
): StoredNote | null {
  if (section.id === null) return null;
  const kind = noteKindOf(section, english, problems);
  const emendation = readEmendation(section, kind, english, problems);
  const quotation = readQuotation(english.text, section.body);
  // A heading with nothing below it is one mistake.
  const bare = { fault: `bare/${english.path}/${id}` };
  if (quotation === null)
    problems.report(english, 'note-quotation-missing', section, { id, behind: [doubledId(id)], ...bare });
  else reportContinued(english, quotation.after, problems);
  if (quotation?.broken === true) problems.report(english, 'note-quotation-bold', quotation);
  const counterpart = translated?.get(id);
  if (counterpart === undefined && translated !== null && ukrainian !== null)
    problems.report(english, 'note-untranslated', section, {
      id,
      file: ukrainian.path,
      fault: noteOf(english.path, id, 'uk'),
    });
  const prose = {
    en: proseIn(english, quotation?.after ?? section.body.start, section.body.end),
    uk:
      counterpart === undefined || ukrainian === null
        ? null
        : proseIn(ukrainian, counterpart.body.start, counterpart.body.end),
  };
  if (prose.en === null) problems.report(english, 'note-empty', section, { id, behind: [doubledId(id)], ...bare });
  if (counterpart !== undefined && ukrainian !== null && prose.uk === null)
    problems.report(ukrainian, 'note-empty', counterpart, { id });
  return {
    id,
    idAt: section.id,
    kind: kind ?? 'comment',
    kindAt: section.classes[0] ?? section.id,
    sources: namings(section.attributes),
    emendation,
    file: english,
    quotation: quotation?.broken === false ? quotation : null,
    titles: {
      en: titleOf(section, english, problems),
      uk: counterpart === undefined || ukrainian === null ? null : titleOf(counterpart, ukrainian, problems),
    },
    prose,
  };
}

/** Reports a quotation that goes on in the next line without its sign, as markdown has it: nobody else would know. */
function reportContinued(file: SourceFile, after: number, problems: Problems): void {
  if (!/^(?![-*+>#{]|\d+[.)])\S/.test(file.text.slice(after))) return;
  const end = file.text.indexOf('\n', after + 1);
  problems.report(file, 'quotation-continued', between(after, end === -1 ? file.text.length : end));
}

function titleOf(section: Section, file: SourceFile, problems: Problems): Title {
  const start = file.text.indexOf(section.title, section.start + 2);
  if (section.title === '') problems.report(file, 'note-title-missing', section, { id: section.id?.value ?? '' });
  return { text: plain(section.title), at: { file, start, end: start + section.title.length } };
}

/** Sections of a file of notes: also those whose heading is not quite one, which is reported. */
function readNoteSections(file: SourceFile, problems: Problems): Sections {
  // Markdown knows headings of other levels; braces have only ours.
  const read = readSections(file.text, 0, (line, title) => /\{[#.]/.test(title) || /^\s*[#＃]{2}[^#＃\s]/.test(line));
  for (const { meant, start, end } of read.sections)
    if (meant !== null)
      problems.report(file, 'heading-form', between(start, end), {
        text: file.text.slice(start, end).trim(),
        nearest: [meant],
      });
  return read;
}

function noteId(section: Section, file: SourceFile, problems: Problems): string | null {
  if (reportHeadingCite(section, file, problems)) return null;
  if (section.broken !== null) {
    problems.report(file, 'heading-attributes', between(section.broken.start, section.broken.end), {
      text: section.broken.text,
      nearest: mended(section.broken.text),
    });
    return null;
  }
  if (section.id === null) {
    problems.report(file, 'note-id-missing', section, { title: section.title });
    return null;
  }
  if (!ID.test(section.id.value)) {
    if (reportAlphabet(file, section.id, section.id.value, problems)) return null;
    problems.report(file, 'id-shape', between(section.id.start, section.id.end), {
      id: section.id.value,
      nearest: mendId(section.id.value).map((id) => `#${id}`),
    });
    return null;
  }
  return section.id.value;
}

/** The braces with straight quotation marks and a point before the kind, where that makes them right. */
function mended(braces: string): string[] {
  const kinds = noteKind.options.join('|');
  const right = braces
    .replace(/[“”„‟«»＂]/g, '"')
    .replace(new RegExp(`(?<=^|[\\s{])\\.?\\s*(${kinds})(?=[\\s}]|$)`, 'g'), '.$1')
    .replace(/(?<=\w)\s*=\s*"/g, '="')
    .replace(/\}?\s*$/, '}');
  const whole = right.startsWith('{') ? right : `{${right}`;
  return right !== braces && readHeading(whole, 0).broken === null ? [right] : [];
}

function noteKindOf(section: Section, file: SourceFile, problems: Problems): NoteKind | null {
  const given = section.classes[0];
  const parsed = noteKind.safeParse(given?.value);
  const surplus = section.classes[1];
  if (parsed.success && surplus === undefined) return parsed.data;
  const wrong = parsed.success ? surplus : given;
  const place = wrong ?? section;
  if (wrong !== undefined && reportAlphabet(file, wrong, wrong.value, problems)) return null;
  problems.report(file, 'note-kind', place, {
    kind: wrong?.value ?? inBoth((t) => t.reasons.noKind),
    known: noteKind.options.join(', '),
    nearest: () => nearest(wrong?.value ?? '', noteKind.options, 1),
    ...(section.id === null ? {} : { fault: noteKinds(section.id.value) }),
  });
  return null;
}
