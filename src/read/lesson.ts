/**
 * Reads both files of a lesson: front matter, a paragraph before the first heading, then its parts in a fixed order,
 * each under `## Heading {#part}`. What the two languages share is compared where both are known
 * (check/stories/lessons.ts).
 */
import {
  lessonSchema,
  type LessonFront,
  type Move,
  OPTIONAL_PARTS,
  type PartId,
  PARTS,
  translatedLessonSchema,
} from '../model/lesson.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { nearest } from '../text/likeness.ts';
import { type Attribute, readSections, type Section } from '../text/sections.ts';
import { words } from '../words/index.ts';
import { headingId, headingOf, type Title } from './heading.ts';
import type { Located } from './json.ts';
import {
  readActivities,
  readMoves,
  readPassages,
  readPrediction,
  readReveal,
  type StoredActivity,
  type StoredPassage,
  type StoredPrediction,
  type StoredReveal,
} from './lesson-parts.ts';
import { readQuestions, type StoredQuestion } from './lesson-question.ts';
import { readSheet, type StoredSheet } from './lesson-sheet.ts';
import { proseIn, type Prose } from './prose.ts';
import { sidesReader, type TwoSided, type Written } from './sides.ts';

/** A part as far as its heading and its words go. */
export interface StoredPart {
  readonly id: PartId;
  readonly heading: Title;
  readonly start: number;
  readonly end: number;
  readonly body: { readonly start: number; readonly end: number };
  readonly prose: Prose | null;
}

/** One language of a lesson. */
export interface LessonSide {
  readonly front: Located<LessonFront>;
  readonly file: SourceFile;
  readonly hook: Prose | null;
  readonly parts: ReadonlyMap<PartId, StoredPart>;
  readonly passages: readonly StoredPassage[];
  readonly activities: readonly StoredActivity[];
  readonly predict: StoredPrediction | null;
  readonly reveal: StoredReveal | null;
  readonly questions: readonly StoredQuestion[];
  readonly moves: ReadonlyMap<Move, Prose>;
  readonly sheet: StoredSheet;
  /** Could every part be read? */
  readonly complete: boolean;
}

export type StoredLesson = TwoSided<LessonSide>;

/** Reads both files of a lesson. */
export const readLesson = sidesReader({
  kind: 'lesson',
  folder: 'content/lessons',
  schemas: { en: lessonSchema, uk: translatedLessonSchema },
  read: readSide,
});

/** Sections one level below a part. */
function within(file: SourceFile, { start, end }: StoredPart['body']): readonly Section[] {
  return readSections(file.text.slice(0, end), start, undefined, '###').sections;
}

function readSide({ file, front, start, lang }: Written<LessonFront>, problems: Problems): LessonSide {
  const before = problems.count;
  const { sections, before: lead } = readSections(
    file.text,
    start,
    (line) => /\{[#.]/.test(line) && !line.startsWith('###'),
  );
  /** Where the ids of the page stand. */
  const seen = new Map<string, number>();
  const { parts, predicted } = readParts(file, sections, seen, problems);
  const body = (id: PartId): StoredPart['body'] | null => parts.get(id)?.body ?? null;
  const read = <T>(id: PartId, reader: (place: StoredPart['body']) => T, otherwise: T): T => {
    const place = body(id);
    return place === null ? otherwise : reader(place);
  };
  const t = words(lang).lesson;
  const side = {
    front,
    file,
    hook: lead === null ? null : proseIn(file, lead.start, lead.end),
    parts,
    passages: read('passages', (at) => readPassages(file, at, within(file, at), seen, problems), []),
    activities: read('activities', (at) => readActivities(file, at, t, problems), []),
    predict: predicted === null ? null : readPrediction(file, predicted, problems),
    reveal: read('reveal', (at) => readReveal(file, at, t, problems), null),
    questions: read('questions', (at) => readQuestions(file, at, within(file, at), { seen, t, problems }), []),
    moves: read('moves', (at) => readMoves(file, at, t, problems), new Map<Move, Prose>()),
    sheet: read('pupil', (at) => readSheet(file, at, problems), { passages: [], aids: [] }),
  };
  if (side.hook === null) problems.report(file, 'lesson-without-hook');
  return { ...side, complete: problems.count === before };
}

/** The parts by their ids; what is wrong with their headings, or their order, is reported. */
function readParts(
  file: SourceFile,
  sections: readonly Section[],
  seen: Map<string, number>,
  problems: Problems,
): { readonly parts: Map<PartId, StoredPart>; readonly predicted: Section | null } {
  const parts = new Map<PartId, StoredPart>();
  const order = PARTS.map((part) => `#${part}`).join(', ');
  let [unread, last, predicted] = [false, -1, null as Section | null];
  for (const section of sections) {
    const found = headingId(section, file, seen, problems, true);
    if (found === null || section.id === null) {
      unread = true;
      continue;
    }
    const id = PARTS.find((part) => part === found);
    const stray = id === 'predict' ? undefined : strayIn(section);
    if (id === undefined) {
      unread = true;
      problems.report(file, 'lesson-part-unknown', placeOf(section.id), {
        id: found,
        order,
        nearest: () => nearest(found, PARTS, 1).map((near) => `#${near}`),
      });
      continue;
    }
    if (stray !== undefined)
      problems.report(file, 'heading-attributes', placeOf(stray), { text: file.text.slice(stray.start, stray.end) });
    if (PARTS.indexOf(id) < last) problems.report(file, 'lesson-part-order', section, { id: found, order });
    last = Math.max(last, PARTS.indexOf(id));
    if (id === 'predict') predicted = section;
    parts.set(id, {
      id,
      heading: headingOf(section, file),
      start: section.start,
      end: section.end,
      body: section.body,
      prose: proseIn(file, section.body.start, section.body.end),
    });
  }
  const empty = PARTS.filter((id) => !OPTIONAL_PARTS.has(id) && (parts.get(id)?.prose ?? null) === null);
  if (!unread && empty.length > 0) {
    const part = empty.flatMap((id) => parts.get(id) ?? [])[0];
    problems.report(file, 'lesson-part-missing', part ?? null, {
      list: empty.map((id) => `#${id}`).join(', '),
      order,
    });
  }
  return { parts, predicted };
}

function strayIn({ classes, attributes }: Section): Attribute | undefined {
  return [...classes, ...attributes.values()][0];
}

function placeOf({ start, end }: Attribute): { start: number; end: number } {
  return { start, end };
}
