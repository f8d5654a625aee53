/**
 * A figure in a story: a line of braces alone, and what is said of it right below, up to the next empty line.
 * `{chart="growth/density" mark="density-transcribed"}` shows a view of a chart, a caption below it;
 * `{words="production-cells"}` sets words of a document large: below it stand lines `- «words» what we say of them`.
 */
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { nearest } from '../text/likeness.ts';
import { type Attribute, readHeading } from '../text/sections.ts';
import { proseIn, type Prose } from './prose.ts';
import { between } from '../model/common.ts';

/** A view that is named in a story. */
export interface StoredChart {
  readonly is: 'chart';
  readonly view: Attribute;
  readonly mark: Attribute | null;
  readonly caption: Prose | null;
}

/** Words that are set large. */
export interface StoredWordsFigure {
  readonly is: 'words';
  readonly document: Attribute;
  readonly rows: readonly StoredRow[];
  readonly caption: Prose | null;
}

export interface StoredRow {
  /** Words of the source; `text` is empty where it says nothing. Null where the words are ours. */
  readonly quote: StoredQuote | null;
  /** What we say in the place of words of the source. */
  readonly ours: Prose | null;
  /** What we say of them; null in a lesson where they need no word of ours. */
  readonly gloss: Prose | null;
}

export interface StoredQuote {
  readonly text: string;
  readonly bold: { readonly start: number; readonly end: number } | null;
  readonly start: number;
  readonly end: number;
}

export type StoredFigure = (StoredChart | StoredWordsFigure) & {
  readonly file: SourceFile;
  /** Of the line of braces. */
  readonly start: number;
  readonly end: number;
};

/** A paragraph that begins with braces which are no cite: a figure, or what was meant as one. */
const FIGURE =
  /(?<=^|\n)[ \t]*\{[ \t]*(?:[A-Za-z]+[ \t]*[=:][ \t]*["“”„«'‘]|(?:chart|words)\b)[^\n]*(?:\n(?![ \t]*\n)[^\n]+)*/g;
/** Are braces meant as a figure, wherever they stand? */
export function isFigure(braces: string): boolean {
  return /^\{\s*(?:chart|words|mark)\s*[=:]/u.test(braces);
}

const KINDS = ['chart', 'words'] as const;
const ATTRIBUTES = { chart: ['chart', 'mark'], words: ['words'] } as const;
/** What each kind looks like, for those who wrote it otherwise. */
const FORMS = '{chart="growth/density" mark="density-now"}, {words="production-cells"}';

/** A paragraph of a story that is a figure, or was meant as one. */
export interface FigureParagraph {
  readonly start: number;
  readonly end: number;
}

/** Where figures stand in a stretch of a file. */
export function figureParagraphs(file: SourceFile, start: number, end: number): FigureParagraph[] {
  return [...file.text.slice(start, end).matchAll(FIGURE)].map(({ 0: text, index }) => ({
    start: start + index,
    end: start + index + text.length,
  }));
}

/**
 * Reads a figure; null when it cannot be read, with the reason in `problems`.
 * @param bare may words stand without a word of ours?
 */
export function readFigure(
  file: SourceFile,
  { start, end }: FigureParagraph,
  problems: Problems,
  bare = false,
): StoredFigure | null {
  const [line = ''] = file.text.slice(start, end).split('\n', 1);
  const indent = line.length - line.trimStart().length;
  const at = { start: start + indent, end: start + line.trimEnd().length };
  const braces = line.trim();
  const { id, classes, attributes, broken } = readHeading(braces, at.start);
  const kind = KINDS.find((known) => attributes.has(known));
  const named = kind === undefined ? undefined : attributes.get(kind);
  const stray = kind !== undefined && [...attributes.keys()].some((name) => !isAttribute(kind, name));
  if (kind === undefined || named === undefined || stray || broken !== null || id !== null || classes.length > 0) {
    problems.report(file, 'figure-broken', at, { text: braces, forms: FORMS, nearest: mended(braces) });
    return null;
  }
  const below = { start: start + line.length + 1, end };
  if (kind === 'chart') {
    const caption = proseIn(file, below.start, below.end);
    return {
      is: 'chart',
      view: named,
      mark: attributes.get('mark') ?? null,
      caption,
      file,
      ...at,
    };
  }
  const before = problems.count;
  const { rows, caption } = readRows(file, below, problems, bare);
  if (rows.length === 0) {
    // Lines that cannot be read are told already.
    if (problems.count === before) problems.report(file, 'figure-without-words', at);
    return null;
  }
  return { is: 'words', document: named, rows, caption, file, ...at };
}

function isAttribute(kind: (typeof KINDS)[number], name: string): boolean {
  return (ATTRIBUTES[kind] as readonly string[]).includes(name);
}

/** The braces with straight quotation marks, an equals sign and known names, where that makes them right. */
function mended(braces: string): string[] {
  const names = [...ATTRIBUTES.chart, ...ATTRIBUTES.words];
  const right = braces
    .replace(/[“”„‟«»‘’']/g, '"')
    .replace(/\s*[=:]\s*(?=")/g, '=')
    .replace(/([A-Za-z]+)(?==")/g, (name) => nearest(name.toLowerCase(), names, 1)[0] ?? name)
    .replace(/(?<=")\s*,\s*/g, ' ')
    .replace(/^\{\s+/, '{')
    .replace(/\s*\}?\s*$/, '}')
    // What follows upon it stands on the next line.
    .replace(/(?<="\}).+$/, '');
  if (right === braces) return [];
  const { attributes, broken } = readHeading(right, 0);
  const kind = KINDS.find((known) => attributes.has(known));
  return broken === null && kind !== undefined && [...attributes.keys()].every((name) => isAttribute(kind, name))
    ? [right]
    : [];
}

/** «words», or nothing between the two, or a cite of ours; then what we say of it. */
const ROW = /^([ \t]*-[ \t]+)(?:«([^«»]*)»|(\{[^{}\n]+\}))(?:[ \t]+(?![:–—-])(\S.*))?$/;

function readRows(
  file: SourceFile,
  { start, end }: FigureParagraph,
  problems: Problems,
  bare: boolean,
): Pick<StoredWordsFigure, 'rows' | 'caption'> {
  const lines = [...file.text.slice(start, end).matchAll(/^.*\S.*$/gm)].map(({ 0: text, index }) => ({
    text: text.trimEnd(),
    at: start + index,
  }));
  const split = lines.findIndex(({ text }) => !/^\s*[-–—*•]\s/.test(text));
  const items = split === -1 ? lines : lines.slice(0, split);
  const first = split === -1 ? undefined : lines[split];
  return {
    rows: items.flatMap((line) => readRow(file, line, problems, bare) ?? []),
    caption: first === undefined ? null : proseIn(file, first.at, end),
  };
}

function readRow(
  file: SourceFile,
  { text, at }: { text: string; at: number },
  problems: Problems,
  bare: boolean,
): StoredRow | null {
  const found = ROW.exec(text);
  const [, lead = '', quoted, ours, gloss] = found ?? [];
  const parts = (quoted ?? '').split('**');
  const lacks = gloss === undefined && !(bare && (quoted ?? '') !== '');
  if (found === null || lacks || (parts.length !== 1 && (parts.length !== 3 || parts[1] === ''))) {
    problems.report(file, 'figure-line', between(at, at + text.length), { text, nearest: mendedRow(text) });
    return null;
  }
  const from = at + lead.length;
  const glossAt = at + text.length - (gloss ?? '').length;
  const [before = '', bold, after = ''] = parts;
  return {
    quote:
      quoted === undefined
        ? null
        : {
            text: before + (bold ?? '') + after,
            bold: bold === undefined ? null : { start: before.length, end: before.length + bold.length },
            start: from + 1,
            end: from + 1 + quoted.length,
          },
    ours: ours === undefined ? null : { file, start: from, end: from + ours.length },
    gloss: gloss === undefined ? null : { file, start: glossAt, end: at + text.length },
  };
}

/** The line with a hyphen at its head, the marks of quotation of our sources and one part in bold, where that helps. */
function mendedRow(text: string): string[] {
  const right = text
    .replace(/^\s*[-–—*•]\s+/, '- ')
    .replace(/^- ["“„‟]([^"“”„«»]*)["”“]/, '- «$1»')
    .replace(/(?<=[»}])[ \t]*[:–—-]?[ \t]*(?=\S)/, ' ')
    .replace('****', '')
    .replace(/(?<=\*\*[^*]+\*\*[^»]*)\*\*/g, '');
  return right !== text && ROW.exec(right)?.[4] !== undefined ? [right] : [];
}
