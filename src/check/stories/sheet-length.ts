/**
 * How much of a side of A4 a sheet fills, as far as that can be known without a browser: lines are broken by the widths
 * of signs, heights are those of kinds/sheet/sheet.css. A browser test holds the reckoning to printed sheets.
 */
import { advanceOf } from '../../charts/typography.ts';
import type { Lang } from '../../model/common.ts';
import type { Aid, Lesson, Passage, Question } from '../../model/lesson.ts';

/** Millimetres. */
const PAGE = { width: 186, height: 277 };
const POINT = 25.4 / 72;
/** The face of reading text is so much wider than that of headings, whose widths are known. */
const TEXT = 1.17;
const DISPLAY = 1;

interface Face {
  readonly size: number;
  readonly leading: number;
  readonly wider: number;
  readonly weight: number;
}

const face = (size: number, leading: number, wider = TEXT, weight = 400): Face => ({ size, leading, wider, weight });
const PUPIL = {
  psg: face(9.6, 1.3, 1.19),
  gloss: face(8.8, 1.25),
  ask: face(10, 1.25, DISPLAY, 500),
  body: face(9.4, 1.32),
};
const CARDS = face(8, 1.25);
const TEACHER = {
  body: face(8.4, 1.26),
  head: face(9, 1.2, DISPLAY, 600),
  by: face(7.4, 1.25, DISPLAY, 500),
  plan: face(7.4, 1.5, DISPLAY, 500),
};
const TITLE = face(19, 1.08, DISPLAY, 700);
const HEAD = face(10.4, 1.2, DISPLAY, 600);

/** How much of its side the sheet of the pupils fills; more than 1 is too long. */
export function pupilFill(lesson: Lesson, lang: Lang): number {
  const { sheet, predict, questions, exit } = lesson;
  const given = sheet.passages.flatMap((id) => lesson.passages.find((passage) => passage.id === id) ?? []);
  const large = predict.kind === 'mark';
  const parts = [
    header(lesson.pupilTitle[lang]),
    // Name, class, date.
    9.5,
    4 +
      (large
        ? sum(given.map((one) => passage(one, lang, true)))
        : inTwo(given.map((one) => passage(one, lang, false)))),
    aids(sheet.aids, lesson, lang),
    0.4 + sum(questions.map((question) => asked(question, lang))),
    12.7 + lineHeight(HEAD) + paragraphs(exit.text[lang], 179, PUPIL.body),
    footer(),
  ];
  return sum(parts) / PAGE.height;
}

/** The same of the sheet of the teacher. */
export function teacherFill(lesson: Lesson, lang: Lang): number {
  const { body, head, by } = TEACHER;
  const column = (PAGE.width - 6) / 2;
  const { activities, questions, moves, exit, teacher, reveal, aim, knowFirst } = lesson;
  const said = (text: string): number => paragraphs(text, column, body);
  const titled = (name: string, text: string): number => 1.3 + paragraphs(name, column, head) + said(text);
  const columns = [
    ...activities.map(({ name, text }) => titled(`00 min ${name[lang]}`, text[lang])),
    ...questions.map(
      ({ heading, answer, shownBy, ifWrong }) =>
        titled(`0 ${heading[lang]}`, answer.text[lang]) +
        paragraphs(shownBy.text[lang], column, by) +
        paragraphs(`If they are wrong ${ifWrong.text[lang]}`, column - 2.6, body),
    ),
    ...Object.values(moves).map(({ text }) => said(`Corroboration ${text[lang]}`)),
    3 + lineHeight(head),
    titled(exit.heading[lang], exit.text[lang]),
    titled(teacher.heading[lang], teacher.text[lang]),
    reveal?.figure ? 66 + 3 + 2 * lineHeight(head) : 0,
  ];
  const facts = [aim, knowFirst].map((text) => 1.8 + paragraphs(text[lang], PAGE.width - 18, body));
  const above = header(lesson.title[lang]) + sum(facts) + plan(lesson, lang);
  return (above + 2 + sum(columns) / 2 + SLACK + footer()) / PAGE.height;
}

/** The bar of the minutes, each piece with its name below it. */
function plan({ activities }: Lesson, lang: Lang): number {
  const across = PAGE.width - (activities.length - 1);
  const whole = sum(activities.map(({ minutes }) => minutes));
  const named = activities.map(({ name, minutes }) =>
    paragraphs(`00 ${name[lang]}`, (across * minutes) / whole, TEACHER.plan),
  );
  return 4.6 + Math.max(...named);
}

/** What stays empty at the foot of a column, because a drawing or a heading is not parted. */
const SLACK = 12;

function header(title: string): number {
  return 2.8 + Math.max(19, 9 * 1.2 * POINT + paragraphs(title, 117, TITLE));
}

function footer(): number {
  return 3.3 + 7.5 * 1.2 * POINT;
}

/** Words of a source with what they mean; the words alone where they are set large. */
function passage({ name, figures }: Passage, lang: Lang, large: boolean): number {
  const column = (PAGE.width - 6) / 2;
  const rows = figures.flatMap(({ rows }) => rows);
  return (
    1.6 +
    sum(
      rows.map(({ words, gloss }, index) => {
        const quoted = words !== null && 'words' in words ? `«${words.words}» [sic]` : '';
        const said = index === 0 ? `${name[lang]} ${quoted}` : quoted;
        if (large) return paragraphs(said, PAGE.width, face(15, 1.8));
        return paragraphs(said, column, PUPIL.psg) + paragraphs(gloss.text[lang], column, PUPIL.gloss);
      }),
    )
  );
}

function asked({ heading, ask, options, lines }: Question, lang: Lang): number {
  const across = PAGE.width - 7;
  const rows = rowsOf(
    options.map(({ text }) => Math.min(across, 12 + widthOf(text[lang], PUPIL.body))),
    across,
    6,
  );
  const choices = rows.length === 0 ? 0 : 0.8 + rows.length * 5;
  return 1.2 + paragraphs(`${heading[lang]}. ${ask.text[lang]}`, across, PUPIL.ask) + choices + lines * 6.2;
}

/** Widths of aids; those of the second list are the least, and take what room is left. */
const FIXED = { field: 42, circle: 42, strip: 110 };
const GROWING = { cards: 108, line: 68, table: 86 };

/** Aids stand beside each other as long as there is room. */
function aids(all: readonly Aid[], lesson: Lesson, lang: Lang): number {
  if (all.length === 0) return 0;
  const widths = { ...FIXED, ...GROWING };
  const rows = rowsOf(
    all.map(({ is }) => widths[is]),
    PAGE.width,
    6,
  );
  let at = 0;
  const heights = rows.map((count) => {
    const inRow = all.slice(at, (at += count));
    const left = PAGE.width - 6 * (count - 1) - sum(inRow.map(({ is }) => widths[is]));
    const more = left / Math.max(1, inRow.filter(({ is }) => is in GROWING).length);
    return Math.max(...inRow.map((aid) => aidHeight(aid, widths[aid.is] + more, lesson, lang)));
  });
  return 3 + sum(heights) + 3 * (heights.length - 1);
}

function aidHeight(aid: Aid, room: number, { cards }: Lesson, lang: Lang): number {
  switch (aid.is) {
    case 'field':
    case 'circle':
      return 42;
    case 'strip':
      return 2.5;
    case 'cards':
      return 3.5 + paragraphs(cards?.text[lang] ?? '', room - 4.5, CARDS);
    case 'line':
      return lineAid(Math.min(room, 180), aid.rows);
    default:
      return (aid.rows.length + 1) * 5.4;
  }
}

function lineAid(width: number, rows: number): number {
  return (width * ((rows > 1 ? rows * 15 : 0) + 40)) / 600;
}

/** How many things stand in each row. */
function rowsOf(widths: readonly number[], across: number, gap: number): number[] {
  const rows: number[] = [];
  let left = 0;
  for (const width of widths) {
    if (rows.length === 0 || width > left) {
      rows.push(0);
      left = across;
    }
    rows[rows.length - 1] = (rows.at(-1) ?? 0) + 1;
    left -= width + gap;
  }
  return rows;
}

/** Height of things in two columns, none of them parted. */
function inTwo(heights: readonly number[]): number {
  const whole = sum(heights);
  const cuts = heights.map((_, index) => {
    const first = sum(heights.slice(0, index + 1));
    return Math.max(first, whole - first);
  });
  return Math.min(whole, ...cuts);
}

/** Height of paragraphs, broken into lines word by word. */
function paragraphs(text: string, across: number, set: Face): number {
  const lines = text
    .split(/\n+/)
    .filter(Boolean)
    .map((paragraph) => linesOf(paragraph, across, set));
  return sum(lines) * lineHeight(set);
}

function lineHeight({ size, leading }: Face): number {
  return size * leading * POINT;
}

function linesOf(text: string, across: number, set: Face): number {
  const space = widthOf(' ', set);
  let [lines, left] = [1, across];
  for (const word of text.split(' ')) {
    const width = widthOf(word, set);
    if (width > left && left < across) {
      lines += 1;
      left = across;
    }
    left -= width + space;
  }
  return lines;
}

function widthOf(text: string, { size, wider, weight }: Face): number {
  return (sum([...text].map((sign) => advanceOf(sign, weight))) / 1000) * size * wider * POINT;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
