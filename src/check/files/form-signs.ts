/** Signs of form that one of two files which say the same has lost throughout, or has everywhere. */
import { type Bilingual, between } from '../../model/common.ts';
import { t } from '../../problems/catalogue/entry.ts';
import type { Problems } from '../../problems/problem.ts';
import type { Location, SourceFile } from '../../problems/source-file.ts';
import { twinOf } from '../../problems/whole.ts';

/** What a program that saves, wraps or converts a text does to all of it. */
interface Sign {
  readonly name: Bilingual;
  readonly pattern: RegExp;
  /** Where both languages have it; everywhere where this is not said. */
  readonly within?: RegExp;
}

/** Signs that a program brings in. */
const BROUGHT_IN: readonly Sign[] = [
  { name: t('line breaks inside a paragraph', 'розриви рядка всередині абзацу'), pattern: brokenLines() },
  {
    name: t('headings without an empty line before them', 'заголовки без порожнього рядка перед ними'),
    pattern: /(?<=[^\n]\n)#+ /gu,
  },
  {
    name: t('lines that begin with four spaces or a tab', 'рядки, що починаються з чотирьох пробілів чи табуляції'),
    pattern: /^(?: {4}|\t)(?=\S)/gmu,
  },
];

/** Signs that a program takes away. */
const TAKEN_AWAY: readonly Sign[] = [
  { name: t('ids of headings, {#…}', 'ідентифікатори заголовків, {#…}'), pattern: /\{#/gu },
  { name: t('marks in braces, {…}', 'позначки у фігурних дужках, {…}'), pattern: /\{(?!#)/gu },
  {
    name: t('straight quotation marks, "…"', 'прямі лапки, "…"'),
    pattern: /"/gu,
    // Of notes and old words the English file alone names works.
    within: /^content\/(?:lessons|stories|pages)\//u,
  },
  {
    name: t('words in bold, **…**', 'слова жирним, **…**'),
    pattern: /\*\*(?=\S)/gu,
    // Quotations of notes stand in the English file alone.
    within: /\/(?!notes)[^/]+$/u,
  },
  { name: t('lines that begin with “- ”', 'рядки, що починаються з «- »'), pattern: /^- /gmu },
  { name: t('boxes, [ ] and [x]', 'клітинки, [ ] і [x]'), pattern: /^- \[[ x]\]/gmu },
  { name: t('headings of the second level, ##', 'заголовки другого рівня, ##'), pattern: /^## /gmu },
  { name: t('headings of the third level, ###', 'заголовки третього рівня, ###'), pattern: /^### /gmu },
  { name: t('arrows, →', 'стрілки, →'), pattern: /→/gu },
];

/** A line of words below a line of words: headings, quotations, list items, figures and their captions are none. */
function brokenLines(): RegExp {
  return /^(?!\{)[^\n]+\n(?![-*#>|{]|\d+\. |---)(?=\S)/gmu;
}

/** So many of a sign are no accident of wording. */
const MANY = 5;
/** So great a part of them the other file has, where both say the same. */
const PART = 1 / 8;
/** So few problems are slips of single places. */
const FEW = 2;

/**
 * Reports files that differ from their twin in a sign of form throughout: of the two the one of which more is told.
 * @param toldIn what is told in a file
 */
export function reportFormSigns(
  files: readonly SourceFile[],
  toldIn: (path: string) => readonly Location[],
  problems: Problems,
): void {
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const file of files) {
    const twin = byPath.get(twinOf(file.path));
    const [told, others] = [toldIn(file.path), toldIn(twin?.path ?? '')];
    if (twin === undefined || twin === file || told.length <= FEW || told.length < others.length) continue;
    const isHere = ({ within }: Sign): boolean => within?.test(file.path) !== false;
    const looked = ({ name, pattern }: Sign) => ({ name, own: places(pattern, file), others: places(pattern, twin) });
    const found =
      BROUGHT_IN.filter(isHere)
        .map(looked)
        .find(({ own, others }) => outnumber(own, others)) ??
      TAKEN_AWAY.filter(isHere)
        .map(looked)
        .find(({ own, others }) => outnumber(others, own));
    if (found === undefined) continue;
    const { name: sign, own, others: twins } = found;
    const [first] = told.toSorted((a, b) => a.line - b.line || a.column - b.column);
    const at = (own.length > twins.length ? own[0] : undefined) ?? file.offset(first ?? START);
    problems.report(file, 'form-differs', between(at, at + 1), {
      ...{ sign, count: own.length, number: twins.length, other: twin.path },
    });
  }
}

const START = { line: 1, column: 1 };

function outnumber({ length: many }: readonly number[], { length: few }: readonly number[]): boolean {
  return many >= MANY && few <= many * PART;
}

/** Where a sign stands below the front matter. */
function places(pattern: RegExp, { text }: SourceFile): number[] {
  const from = Math.max(0, text.startsWith('---\n') ? text.indexOf('\n---\n', 3) + 4 : 0);
  return [...text.slice(from).matchAll(pattern)].map(({ index }) => from + index);
}
