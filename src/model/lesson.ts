/** A lesson: what a class reads, does and is asked, and what a teacher needs to know of each answer. */
import { z } from 'astro/zod';
import type { Lang } from './common.ts';
import { translatedPageSchema } from './document.ts';
import type { ChartFigure, CitedIds, Told, WordsFigure } from './story.ts';
import { type Bilingual, type Html, type Plain, templateText, meant } from './text-types.ts';
import { sourcesField } from './work.ts';

const AGES = { en: 'the younger age first, from 5 on: 13–16', uk: 'спершу менший вік, від 5 років: 13–16' };
const YOUNGEST = 5;

function areAges(text: string): boolean {
  const [from = 0, to = 0] = text.split('–').map(Number);
  return YOUNGEST <= from && from <= to;
}

/** A lesson in Ukrainian: front matter of content/lessons/<slug>.uk.md. */
export const translatedLessonSchema = translatedPageSchema.extend({
  aim: templateText('What pupils do, in one sentence.', 'Що роблять учні, одним реченням.'),
  'pupil-title': templateText(
    'The title that pupils see, where the title itself says what they are to find out.',
    'Назва, яку бачать учні, якщо сама назва каже те, що вони мають з’ясувати.',
  ).optional(),
  sign: templateText(
    'What the list of lessons shows large: a cited number, «words» of a passage, or a question mark.',
    'Що великим стоїть у переліку уроків: цитоване число, «слова» уривка або знак питання.',
  ).optional(),
  'know-first': templateText(
    'What pupils need to know first, in a sentence or two.',
    'Що учням треба знати наперед, одним-двома реченнями.',
  ),
  skills: meant(
    z.strictObject({
      school: templateText(
        'What is practised, in general words of the New Ukrainian School; no numbers of outcomes from memory.',
        'Що розвиває урок, загальними словами Нової української школи; без номерів, яких ніхто не звіряв.',
      ),
      international: templateText(
        'The framework abroad that the same skills belong to.',
        'Міжнародна рамка, до якої належать ті самі вміння.',
      ),
    }),
    'What the lesson practises.',
    'Що розвиває урок.',
  ),
});

/** A lesson: front matter of content/lessons/<slug>.md. What belongs to both languages stands in the English file. */
export const lessonSchema = translatedLessonSchema.extend({
  order: meant(
    z.number().int().min(1),
    'Where it stands among the lessons, from 1.',
    'Котрий він серед уроків, від 1.',
  ),
  age: meant(
    z
      .string()
      .regex(/^\d{1,2}–\d{1,2}$/, { abort: true })
      .refine(areAges, { params: AGES }),
    'Ages that it suits, with a dash: 13–16.',
    'Для якого віку, через тире: 13–16.',
  ),
  minutes: meant(
    z.number().int().min(5).max(180),
    'How long it takes: as many minutes as its activities together.',
    'Скільки він триває: стільки хвилин, скільки разом усі його частини.',
  ),
  sources: sourcesField,
});
export type LessonFront = z.infer<typeof translatedLessonSchema> & Partial<z.infer<typeof lessonSchema>>;

/** The parts of a lesson by the ids of their headings, in the order in which they stand. */
export const PARTS = [
  'passages',
  'cards',
  'activities',
  'predict',
  'reveal',
  'questions',
  'moves',
  'exit',
  'shorter-longer',
  'pupil',
  'teacher',
] as const;
export type PartId = (typeof PARTS)[number];
/** Those that a lesson can do without. */
export const OPTIONAL_PARTS: ReadonlySet<PartId> = new Set(['cards', 'reveal']);

/** How pupils set down a guess before they see. */
export const PREDICTIONS = ['scale', 'order', 'draw', 'vote', 'range', 'mark'] as const;
export type PredictionKind = (typeof PREDICTIONS)[number];

export const QUESTION_KINDS = ['choice', 'number', 'open'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** The four moves of a historian, in their order. */
export const MOVES = ['sourcing', 'context', 'corroboration', 'reading'] as const;
export type Move = (typeof MOVES)[number];

/** Words under a heading of their own. */
export interface LessonPart extends Told {
  readonly heading: Bilingual<Plain>;
}

/** Exact words of the sources under one name. */
export interface Passage {
  readonly id: string;
  readonly name: Bilingual<Plain>;
  readonly figures: readonly WordsFigure[];
}

export interface Activity extends Told {
  readonly name: Bilingual<Plain>;
  readonly minutes: number;
  /** Ids of its own page that it links to: questions, passages, parts. */
  readonly links: readonly string[];
}

export interface Prediction extends LessonPart {
  readonly kind: PredictionKind;
  /** From where to where a scale or a range of years goes; null where the kind has none. */
  readonly from: number | null;
  readonly to: number | null;
  /** What pupils are asked: its first paragraph. The others are for the teacher. */
  readonly ask: Told;
  /** What a guess is compared with on the site; null where a class compares on paper alone. */
  readonly ground: Ground | null;
  /** Ids of the passages whose words are shown beside the guess. */
  readonly shown: readonly string[];
}

/** What a guess is compared with: all of it is in the dataset. */
export type Ground =
  /** A number. */
  | { readonly is: 'number'; readonly value: number }
  /** Marks of a view: their order, or their lengths. */
  | { readonly is: 'marks'; readonly place: ChartFigure['place']; readonly marks: readonly string[] }
  /** The counts of a column of a table of squares. */
  | { readonly is: 'column'; readonly place: ChartFigure['place']; readonly column: string }
  /** The date of a document. */
  | { readonly is: 'date'; readonly document: string }
  /** Which of the words that are shown the editors correct. */
  | { readonly is: 'words' };

export interface RevealStep {
  /** Ids of the passages that it shows; none where a chart is revealed. */
  readonly passages: readonly string[];
  readonly shown: Told;
  readonly ask: Told;
}

export interface Reveal {
  readonly heading: Bilingual<Plain>;
  /** Null where passages are revealed. */
  readonly figure: ChartFigure | null;
  readonly steps: readonly RevealStep[];
}

export interface Option extends Told {
  readonly right: boolean;
}

export interface Question {
  readonly id: string;
  /** From 1, in the order of the lesson. */
  readonly number: number;
  readonly kind: QuestionKind;
  readonly heading: Bilingual<Plain>;
  readonly ask: Told;
  /** Of a choice; else empty. */
  readonly options: readonly Option[];
  /** What is to be found out by a sum or a count; null for other kinds. */
  readonly result: { readonly value: number; readonly accepted: readonly [lowest: number, highest: number] } | null;
  readonly answer: Told;
  readonly shownBy: Told;
  readonly ifWrong: Told;
  /** Lines to write on, on the sheet of the pupils. */
  readonly lines: number;
}

/** What stands on the sheet of the pupils beside passages and questions. */
export type Aid =
  | { readonly is: 'field' | 'strip' | 'circle' | 'cards' }
  | { readonly is: 'line'; readonly from: number; readonly to: number; readonly rows: number }
  | {
      readonly is: 'table';
      readonly columns: Readonly<Record<Lang, readonly Plain[]>>;
      readonly rows: readonly Told[];
    };

/** A stretch of the sign of a lesson: a number with the way to its words, words of a source, or what nobody knows. */
export type SignPart =
  /** `href` is relative to the root of the language; the voices are those of `text/cited.ts`. */
  | {
      readonly is: 'number';
      readonly text: string;
      readonly href: string;
      readonly voice: 'source' | 'computed' | 'doubt';
    }
  | { readonly is: 'words'; readonly text: string; readonly document: string }
  | { readonly is: 'unknown' | 'text'; readonly text: string };

export interface Lesson {
  readonly slug: string;
  readonly order: number;
  readonly title: Bilingual<Plain>;
  /** The title with links behind its numbers. */
  readonly titleHtml: Bilingual<Html>;
  /** That of what pupils see: it tells nothing early. */
  readonly pupilTitle: Bilingual<Plain>;
  readonly description: Bilingual<Plain>;
  /** What the list of lessons shows large; null where the lesson has no sign. */
  readonly sign: Readonly<Record<Lang, readonly SignPart[]>> | null;
  readonly aim: Bilingual<Plain>;
  readonly knowFirst: Bilingual<Plain>;
  readonly skills: { readonly school: Bilingual<Plain>; readonly international: Bilingual<Plain> };
  readonly age: string;
  readonly minutes: number;
  readonly sources: readonly string[];
  readonly hook: Told;
  /** The headings of its parts. */
  readonly headings: Readonly<Record<PartId, Bilingual<Plain>>>;
  readonly passages: readonly Passage[];
  /** What a class is told that is not in the sources. */
  readonly cards: LessonPart | null;
  readonly activities: readonly Activity[];
  readonly predict: Prediction;
  readonly reveal: Reveal | null;
  readonly questions: readonly Question[];
  readonly moves: Readonly<Record<Move, Told>>;
  readonly exit: LessonPart;
  readonly shorterLonger: LessonPart;
  /** The sheet of the pupils: the passages that it prints, and what it has room for. */
  readonly sheet: { readonly passages: readonly string[]; readonly aids: readonly Aid[] };
  /** What is for teachers alone. */
  readonly teacher: LessonPart;
  /** What it cites and links to. */
  readonly cites: CitedIds;
  readonly documents: readonly string[];
  readonly views: readonly ChartFigure['place'][];
}
