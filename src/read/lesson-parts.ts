/** The parts of a lesson that are lists: passages, activities, steps of a slow reveal, the four moves. */
import { MOVES, type Move, PREDICTIONS, type PredictionKind } from '../model/lesson.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { nearest } from '../text/likeness.ts';
import type { Attribute, Section } from '../text/sections.ts';
import type { Words } from '../words/index.ts';
import { figureParagraphs, readFigure, type StoredFigure } from './directive.ts';
import { headingId, headingOf, type Title } from './heading.ts';
import { proseIn, type Prose } from './prose.ts';
import { between } from '../model/common.ts';

/** Offsets in a file. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

type LessonWords = Words['lesson'];

export interface StoredPassage extends Stretch {
  readonly id: string;
  readonly name: Title;
  readonly figures: readonly StoredFigure[];
}

export interface StoredActivity extends Stretch {
  readonly name: Prose;
  readonly minutes: number;
  readonly prose: Prose;
}

export interface StoredPrediction {
  readonly kind: PredictionKind;
  readonly from: number | null;
  readonly to: number | null;
  /** What its heading names, by the names; null where a class compares on paper. */
  readonly compared: ReadonlyMap<string, Attribute> | null;
}

/** The ids that an attribute lists, each with its place. */
export function idsIn({ value, end }: Attribute): Attribute[] {
  const offset = end - 1 - value.length;
  return [...value.matchAll(/\S+/g)].map(({ 0: id, index }) => ({
    value: id,
    start: offset + index,
    end: offset + index + id.length,
  }));
}

export interface StoredReveal {
  /** What is revealed: a chart, even one that cannot be read, or else passages. */
  readonly of: 'chart' | 'passages';
  readonly figure: StoredFigure | null;
  readonly steps: readonly { readonly shown: Prose; readonly ask: Prose }[];
}

/** How a figure of words begins. */
const WORDS = '{words="production-cells"}';

/** `### Name {#id}`, then figures of words. */
export function readPassages(
  file: SourceFile,
  at: Stretch,
  sections: readonly Section[],
  seen: Map<string, number>,
  problems: Problems,
): StoredPassage[] {
  reportLoose(file, { start: at.start, end: sections[0]?.start ?? at.end }, '### Name {#id}', problems);
  return sections.flatMap((section): StoredPassage[] => {
    const { start, end, body } = section;
    const id = headingId(section, file, seen, problems);
    if (id === null) return [];
    const paragraphs = figureParagraphs(file, body.start, body.end);
    const figures = paragraphs.flatMap((one) => readFigure(file, one, problems, true) ?? []);
    if (paragraphs.length === 0 || figures.some(({ is }) => is !== 'words'))
      problems.report(file, 'passage-without-words', between(start, end), { id });
    else reportLoose(file, { start: body.start, end: paragraphs[0]?.start ?? body.end }, WORDS, problems);
    return [{ id, name: headingOf(section, file), figures, start, end }];
  });
}

/** Words where a list or a figure has to stand. */
function reportLoose(file: SourceFile, { start, end }: Stretch, form: string, problems: Problems): void {
  const loose = proseIn(file, start, end);
  if (loose === null) return;
  const text = file.text.slice(loose.start, loose.end).split('\n', 1)[0] ?? '';
  const place = { start: loose.start, end: loose.start + text.length };
  problems.report(file, 'lesson-line', place, { text, expected: form });
}

/** A line of a list, with its place. */
export interface Line extends Stretch {
  readonly text: string;
}

/** The lines of a stretch that are not empty. */
export function linesIn(file: SourceFile, { start, end }: Stretch): Line[] {
  return [...file.text.slice(start, end).matchAll(/^.*\S.*$/gm)].map(({ 0: whole, index }) => {
    const text = whole.trimEnd();
    return { text, start: start + index, end: start + index + text.length };
  });
}

/** The lines that have a form; the others are reported. */
function linesOf<T>(
  file: SourceFile,
  at: Stretch,
  { pattern, form }: { readonly pattern: RegExp; readonly form: string },
  read: (found: RegExpExecArray, line: Line) => T | null,
  problems: Problems,
): T[] {
  return linesIn(file, at).flatMap((line) => {
    const found = pattern.exec(line.text);
    const value = found === null ? null : read(found, line);
    if (value !== null) return [value];
    const { text, start, end } = line;
    problems.report(file, 'lesson-line', between(start, end), { text, expected: form });
    return [];
  });
}

/** A group of a match as prose. */
function groupAt(file: SourceFile, line: Line, found: RegExpExecArray, group: number): Prose {
  const [from = 0, to = 0] = found.indices?.[group] ?? [];
  return { file, start: line.start + from, end: line.start + to };
}

/** `1. **Name** (5 min). What is done.` */
export function readActivities(file: SourceFile, at: Stretch, t: LessonWords, problems: Problems): StoredActivity[] {
  const pattern = new RegExp(String.raw`^\d+\. \*\*([^*]+)\*\* \((\d+) ${t.min}\)\.? (\S.*)$`, 'd');
  const form = `1. **${t.exampleActivity}** (5 ${t.min}). …`;
  return linesOf(
    file,
    at,
    { pattern, form },
    (found, line) => ({
      start: line.start,
      end: line.end,
      name: groupAt(file, line, found, 1),
      minutes: Number(found[2]),
      prose: groupAt(file, line, found, 3),
    }),
    problems,
  );
}

/** A view, or nothing, then `1. Shown: … Ask: …` */
export function readReveal(file: SourceFile, at: Stretch, t: LessonWords, problems: Problems): StoredReveal {
  const [first] = figureParagraphs(file, at.start, at.end);
  const figure = first === undefined ? null : readFigure(file, first, problems);
  const pattern = new RegExp(String.raw`^\d+\. ${t.shown}: (\S.*) ${t.ask}: (\S.*)$`, 'd');
  const steps = linesOf(
    file,
    { start: first?.end ?? at.start, end: at.end },
    { pattern, form: `1. ${t.shown}: … ${t.ask}: …` },
    (found, line) => ({ shown: groupAt(file, line, found, 1), ask: groupAt(file, line, found, 2) }),
    problems,
  );
  return { of: first === undefined ? 'passages' : 'chart', figure, steps };
}

/** `- Sourcing: …`, and the three other moves, in their order. */
export function readMoves(file: SourceFile, at: Stretch, t: LessonWords, problems: Problems): Map<Move, Prose> {
  const moves = new Map<Move, Prose>();
  const names: string[] = MOVES.map((move) => t.moves[move]);
  const before = problems.count;
  linesOf(
    file,
    at,
    { pattern: /^- ([^:]+): (\S.*)$/d, form: names.map((name) => `- ${name}: …`).join(' ') },
    (found, line) => {
      const move = MOVES[names.indexOf(found[1] ?? '')];
      if (move === undefined) return null;
      if (!moves.has(move)) moves.set(move, groupAt(file, line, found, 2));
      return move;
    },
    problems,
  );
  const lacking = MOVES.filter((move) => !moves.has(move)).map((move) => t.moves[move]);
  const heading = file.text.lastIndexOf('\n', at.start - 1) + 1;
  // One that cannot be read is told already.
  if (lacking.length > 0 && problems.count === before)
    problems.report(file, 'move-missing', between(heading, at.start), {
      list: lacking.join(', '),
      known: names.join(', '),
    });
  return moves;
}

/** What the heading of each kind of guess names; a guess that is compared on the site has all of them. */
const PREDICT_NAMES: Readonly<Record<PredictionKind, readonly string[]>> = {
  scale: ['answer', 'shown'],
  order: ['view', 'marks', 'shown'],
  draw: ['view', 'marks', 'shown'],
  vote: ['view', 'column'],
  range: ['document', 'shown'],
  mark: ['shown'],
};

/** `{#predict .scale from="0" to="1000"}`: what is guessed, between what, and with what it is compared. */
export function readPrediction(file: SourceFile, section: Section, problems: Problems): StoredPrediction | null {
  const { classes, attributes } = section;
  const [first, ...more] = classes;
  const kind = PREDICTIONS.find((known) => known === first?.value);
  const bounded = kind === 'scale' || kind === 'range';
  const named = kind === undefined ? [] : PREDICT_NAMES[kind];
  const known = [...named, ...(bounded ? ['from', 'to'] : [])];
  const stray = [...more, ...[...attributes].flatMap(([name, at]) => (known.includes(name) ? [] : [at]))][0];
  const wrong: Attribute | undefined = kind === undefined ? (first ?? section.id ?? undefined) : stray;
  const [from, to] = [numberOf(attributes.get('from')), numberOf(attributes.get('to'))];
  const unbounded = bounded && (from === null || to === null || from >= to);
  const given = named.filter((name) => attributes.has(name));
  const halfNamed = given.length > 0 && given.length < named.length;
  if (kind === undefined || wrong !== undefined || unbounded || halfNamed) {
    const at = wrong ?? section;
    problems.report(file, 'predict-kind', at, {
      known: PREDICTIONS.map((known) => `.${known}`).join(', '),
      forms: PREDICTIONS.map(
        (known) => `.${known} ${PREDICT_NAMES[known].map((name) => `${name}="…"`).join(' ')}`,
      ).join('; '),
      nearest: () => (kind === undefined ? nearest(first?.value ?? '', PREDICTIONS, 1).map((near) => `.${near}`) : []),
    });
    return null;
  }
  return { kind, from: bounded ? from : null, to: bounded ? to : null, compared: given.length > 0 ? attributes : null };
}

function numberOf(attribute: Attribute | undefined): number | null {
  return attribute !== undefined && /^-?\d+$/.test(attribute.value) ? Number(attribute.value) : null;
}
