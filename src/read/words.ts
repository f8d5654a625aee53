/**
 * Reads words.md and words.uk.md of a document: old forms of the source, each with today’s form and what it means.
 * A line is `- «form», «form» → *today’s form* → what it means {#id}`. Whether the forms stand in the source is looked
 * up later.
 */
import { id as idSchema, mendId, between } from '../model/common.ts';
import { type Plain, plain } from '../model/text-types.ts';
import { formOf, linesOf } from '../problems/entities.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { type Attribute, readHeading } from '../text/sections.ts';
import { reportAlphabet, Names, idsOf, type Naming, namings, SOURCES } from './names.ts';
import { quotedIn } from './anchoring.ts';
import type { Prose } from './prose.ts';

/** Name of the attribute for ids of notes that gave way to a line. */
const WAS = 'was';

/** A form with its place in the file. */
export interface StoredForm {
  readonly text: Plain;
  readonly start: number;
  readonly end: number;
}

/** A line in one language. */
interface Side {
  readonly id: Attribute;
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly forms: readonly StoredForm[];
  readonly today: Plain;
  readonly meaning: Prose;
  /** Of the whole line. */
  readonly start: number;
  readonly end: number;
}

/** A line as stored: its forms are not yet looked up. */
export interface StoredWord {
  readonly id: string;
  readonly idAt: Pick<Attribute, 'start' | 'end'>;
  /** Ids of notes that gave way to the line. */
  readonly was: readonly Naming[];
  /** Works that its facts come from. */
  readonly sources: readonly Naming[];
  readonly file: SourceFile;
  readonly forms: readonly StoredForm[];
  readonly today: Plain;
  readonly meaning: { readonly en: Prose; readonly uk: Prose };
}

/** The list as stored; null in a language where nothing is said above it. */
export interface StoredWords {
  readonly intro: { readonly en: Prose | null; readonly uk: Prose | null };
  readonly lines: readonly StoredWord[];
  /** Ids of the lines; incomplete when a line could not be read. */
  readonly names: Names;
}

/** Reads both files. A document without them has no list; one without the other has been reported. */
export function readWords(
  english: SourceFile | null,
  ukrainian: SourceFile | null,
  problems: Problems,
): StoredWords | null {
  if (english === null || ukrainian === null) return null;
  const [en, uk] = [readSide(english, [WAS, SOURCES], problems), readSide(ukrainian, [], problems)];
  reportDoubles(en.lines, english, problems);
  const faultOf = (id: string): string => `${linesOf(english.path)}/${id}`;
  const translated = new Map(uk.lines.map((line) => [line.id.value, line]));
  for (const line of uk.lines.filter(({ id }) => en.names.lacks(id.value)))
    problems.report(ukrainian, 'word-orphan', line, {
      id: line.id.value,
      file: english.path,
      nearest: () => en.names.nearest(line.id.value),
      // A slip in one id leaves a line alone in either language.
      fault: faultOf(en.names.nearest(line.id.value).find((id) => uk.names.lacks(id)) ?? line.id.value),
    });
  const lines = en.lines.flatMap((line): StoredWord[] => {
    const { id, forms, today, meaning, attributes } = line;
    const other = translated.get(id.value);
    if (other === undefined) {
      if (uk.names.lacks(id.value))
        problems.report(english, 'word-untranslated', line, {
          id: id.value,
          file: ukrainian.path,
          nearest: () => uk.names.nearest(id.value).filter((other) => en.names.lacks(other)),
          fault: faultOf(id.value),
        });
      return [];
    }
    const [here, there] = [wordsOf(line), wordsOf(other)];
    if (here !== there)
      problems.report(ukrainian, 'word-differs', other, {
        here: there,
        there: here,
        file: english.path,
        nearest: [here],
        behind: [
          formOf(english.path),
          formOf(ukrainian.path),
          ...forms.map(({ text }) => quotedIn(english.path, text)),
        ],
      });
    return [
      {
        id: id.value,
        idAt: id,
        was: formerIds(attributes, english, problems),
        sources: namings(attributes),
        file: english,
        forms,
        today,
        meaning: { en: meaning, uk: other.meaning },
      },
    ];
  });
  return { intro: { en: en.intro, uk: uk.intro }, lines, names: en.names };
}

/** The source's words of a line, which both languages have to give alike. */
function wordsOf({ forms, today }: Pick<Side, 'forms' | 'today'>): string {
  return `${forms.map(({ text }) => `«${text}»`).join(', ')} → *${today}*`;
}

/** The first line of the list, also where its beginning is not written as it should be. */
const FIRST = /^(?:- |.*(?:→|[-=–—]>).*\{#)/m;
const LINE = /^- («[^«»]+»(?:, «[^«»]+»)*) → \*([^*]+)\* → (\S.*?)[ \t]+(\{#[^{}]*\})[ \t]*$/u;

function readSide(
  file: SourceFile,
  allowed: readonly string[],
  problems: Problems,
): { readonly intro: Prose | null; readonly lines: readonly Side[]; readonly names: Names } {
  const first = FIRST.exec(file.text)?.index ?? file.text.length;
  const lead = file.text.slice(0, first);
  const start = lead.search(/\S/);
  const intro = start === -1 ? null : { file, start, end: lead.trimEnd().length };
  const rows = [...file.text.slice(first).matchAll(/^.*\S.*$/gm)].map(({ 0: text, index }) => ({
    text,
    at: first + index,
  }));
  if (rows.length === 0) problems.report(file, 'word-none');
  const lines = rows.flatMap(({ text, at }): Side[] => {
    const line = readLine(text, at, file, allowed);
    if (line === null)
      problems.report(file, 'word-line', between(at, at + text.trimEnd().length), { nearest: mended(text) });
    else if (!idSchema.safeParse(line.id.value).success) {
      const { value, start, end } = line.id;
      if (!reportAlphabet(file, line.id, value, problems))
        problems.report(file, 'id-shape', between(start, end), {
          id: value,
          nearest: mendId(value).map((id) => `#${id}`),
        });
    } else return [line];
    return [];
  });
  const ids = lines.map(({ id }) => id.value);
  return { intro, lines, names: Names.of(ids, lines.length === rows.length) };
}

/** The line with the signs that it should have, where that makes it right. */
function mended(text: string): string[] {
  const braces = text.includes('{') ? text.lastIndexOf('{') : text.length;
  const words = text
    .slice(0, braces)
    .trimStart()
    .replace(/^[-*+•·–—−]\s*(?=\S)/u, '- ')
    .replace(/\s*(?:→|[-=–—]+>|⇒|➔)\s*/gu, ' → ')
    .replace(/["“„‟]([^"“”„«»]+)["”“]/gu, '«$1»')
    .replace(/→ _?([^_*→]+?)_? →/u, '→ *$1* →');
  const right = `${words}${text.slice(braces)}`;
  return right !== text && LINE.test(right) ? [right] : [];
}

/** Null when it cannot be read. */
function readLine(text: string, at: number, file: SourceFile, allowed: readonly string[]): Side | null {
  const found = LINE.exec(text);
  if (found === null) return null;
  const [, forms = '', today = '', meaning = '', braces = ''] = found;
  const bracesAt = text.lastIndexOf(braces);
  const meaningAt = text.lastIndexOf(meaning, bracesAt - meaning.length);
  const { id, classes, attributes, broken } = readHeading(braces, at + bracesAt);
  const stray = [...attributes.keys()].some((name) => !allowed.includes(name));
  if (id === null || broken !== null || classes.length > 0 || stray) return null;
  return {
    id,
    attributes,
    forms: [...forms.matchAll(/«([^»]+)»/gu)].map(({ 1: form = '', index }) => {
      const start = at + 2 + index + 1;
      return { text: plain(form), start, end: start + form.length };
    }),
    today: plain(today),
    meaning: { file, start: at + meaningAt, end: at + meaningAt + meaning.length },
    start: at,
    end: at + text.trimEnd().length,
  };
}

/** Reports an id or a form that stands in two lines. */
function reportDoubles(lines: readonly Side[], file: SourceFile, problems: Problems): void {
  const ids = new Map<string, number>();
  const forms = new Map<string, number>();
  const place = (offset = 0): string => `${file.path}:${file.position(offset).line}`;
  for (const { id, forms: own } of lines) {
    if (ids.has(id.value)) problems.report(file, 'id-duplicate', id, { id: id.value, other: place(ids.get(id.value)) });
    else ids.set(id.value, id.start);
    for (const { text, start, end } of own) {
      if (forms.has(text))
        problems.report(file, 'word-twice', between(start, end), { word: text, other: place(forms.get(text)) });
      else forms.set(text, start);
    }
  }
}

/** Former ids that attributes name; what cannot be an id is reported. */
function formerIds(attributes: ReadonlyMap<string, Attribute>, file: SourceFile, problems: Problems): Naming[] {
  return idsOf(attributes, WAS).filter(({ id, start, end }) => {
    const right = idSchema.safeParse(id).success;
    if (!right && !reportAlphabet(file, { start, end }, id, problems))
      problems.report(file, 'id-shape', between(start, end), { id, nearest: () => mendId(id) });
    return right;
  });
}
