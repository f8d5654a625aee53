/** A sheet as plain data. Answers, and what wrong ones tell, are on the sheet of the teacher alone. */
import { encode } from 'uqr';
import { lessonPath, type SheetName, sheetPath, type ViewPlace } from '../../model/addresses.ts';
import { type Lesson, MOVES, type Question } from '../../model/lesson.ts';
import { absolute, href } from '../../model/paths.ts';
import type { Html } from '../../model/text-types.ts';
import { el, type El, raw, toHtml } from '../../text/html.ts';
import { handOf, openView, titleOf } from '../chart/open.ts';
import { pictureOf } from '../chart/drawing.ts';
import { unlinked } from '../alone/page.ts';
import {
  factsOf,
  type OptionView,
  type PartView,
  planWidths,
  questionView,
  type QuestionView,
} from '../lesson/view.ts';
import { passageTree } from '../lesson/passage.ts';
import { printedAddress } from '../references.ts';
import type { Site } from '../site.ts';
import { aidTree } from './aids.ts';
import { type SheetOf, sheetTitle } from './resource.ts';

/** What is asked, with room to write. */
export interface AskedView {
  readonly number: number;
  /** Runs in before what is asked, with a mark at its end. */
  readonly heading: string;
  readonly ask: Html;
  readonly options: readonly OptionView[];
  /** One for each line to write on. */
  readonly lines: readonly number[];
}

export interface PupilView {
  /** By the names that questions call them by. */
  readonly passages: readonly { readonly name: string; readonly html: Html }[];
  /** Nothing but the words, large: they are read before they are explained. */
  readonly large: boolean;
  readonly aids: readonly Html[];
  readonly questions: readonly AskedView[];
  readonly exit: PartView;
}

export interface TeacherView {
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly activities: readonly { readonly name: string; readonly minutes: number; readonly html: Html }[];
  readonly questions: readonly QuestionView[];
  readonly moves: readonly PartView[];
  readonly movesHeading: string;
  readonly notes: readonly PartView[];
  readonly chart: { readonly title: string; readonly body: Html } | null;
}

export interface SheetView {
  readonly sheet: SheetName;
  readonly kind: string;
  /** Ages and minutes, which a teacher looks for; empty for pupils. */
  readonly who: string;
  readonly title: string;
  readonly home: string;
  readonly code: Html;
  readonly address: string;
  readonly pupil: PupilView | null;
  readonly teacher: TeacherView | null;
  readonly foot: string;
  /** Its own rules. */
  readonly style: Html;
}

/** How the view of the slow reveal is drawn. */
type Draw = (place: ViewPlace, site: Site) => Html;

/** View-model of a sheet. */
export function sheetView({ lesson, sheet }: SheetOf, site: Site, draw: Draw = drawnHere): SheetView {
  const { lang, t } = site;
  // Who reads the code of a sheet finds what the sheet has, and no pupil an answer.
  const isPupil = sheet === 'pupil';
  const address = absolute(href(lang, isPupil ? sheetPath(lesson.slug, sheet) : lessonPath(lesson.slug)));
  const { name } = site.edition.licence.editorial;
  return {
    sheet,
    kind: lesson.headings[sheet][lang],
    who: isPupil ? '' : t.lesson.age(lesson.age, lesson.minutes),
    title: sheetTitle({ lesson, sheet })[lang],
    home: site.href(lessonPath(lesson.slug)),
    code: toHtml(codeOf(address, t.lesson.code[sheet])),
    address: printedAddress(address).replace(/^https?:\/\//, ''),
    pupil: isPupil ? pupilView(lesson, site) : null,
    teacher: isPupil ? null : teacherView(lesson, site, draw),
    foot: [t.site.name, ...(isPupil ? [t.lesson.answersElsewhere] : []), name].join(' · '),
    style: planWidths(isPupil ? [] : lesson.activities),
  };
}

/**
 * The sheet of the pupils leads nowhere: the page of a document says when it was written, the ledger does the sum. It
 * has no room for the guess either, for its passages tell what is guessed: a class guesses before it gets the sheet.
 */
function pupilView(lesson: Lesson, site: Site): PupilView {
  const { lang } = site;
  const { predict, sheet, exit } = lesson;
  const large = predict.kind === 'mark';
  const cards = raw(unlinked(lesson.cards?.html[lang] ?? toHtml([])));
  return {
    passages: sheet.passages.flatMap((id) => {
      const passage = lesson.passages.find((one) => one.id === id);
      return passage === undefined
        ? []
        : { name: passage.name[lang], html: toHtml(passageTree(passage, site, { bare: large, linked: false })) };
    }),
    large,
    aids: sheet.aids.map((aid) => unlinked(toHtml(aidTree(aid, cards, site)))),
    questions: lesson.questions.map((question) => askedView(question, site)),
    exit: { id: 'exit', heading: exit.heading[lang], html: unlinked(exit.html[lang]) },
  };
}

/** A question without its answer. */
function askedView({ number, heading, ask, options, lines }: Question, { lang, t }: Site): AskedView {
  return {
    number,
    heading: headed(heading[lang]),
    ask: unlinked(ask.html[lang]),
    options: options.map(({ html }, index) => ({ letter: t.lesson.letters[index] ?? '', html: unlinked(html[lang]) })),
    lines: Array.from({ length: lines }, (_, index) => index),
  };
}

/** A heading that runs in ends like a sentence. */
function headed(heading: string): string {
  return /[.?!…]$/.test(heading) ? heading : `${heading}.`;
}

function teacherView(lesson: Lesson, site: Site, draw: Draw): TeacherView {
  const { lang, t } = site;
  const figure = lesson.reveal?.figure ?? null;
  const part = (id: 'exit' | 'teacher', { heading, html }: Lesson['exit']): PartView => ({
    id,
    heading: heading[lang],
    html: html[lang],
  });
  return {
    facts: factsOf(lesson, site).filter(({ name }) => name === t.lesson.aim || name === t.lesson.before),
    activities: lesson.activities.map(({ name, minutes, html }) => ({ name: name[lang], minutes, html: html[lang] })),
    questions: lesson.questions.map((question) => questionView(question, site)),
    movesHeading: lesson.headings.moves[lang],
    moves: MOVES.map((move) => ({ id: move, heading: t.lesson.moves[move], html: lesson.moves[move].html[lang] })),
    notes: [part('exit', lesson.exit), part('teacher', lesson.teacher)],
    chart: figure === null ? null : { title: titleOf(figure.place, site), body: draw(figure.place, site) },
  };
}

/** The view of the slow reveal, as it stands when all of it is seen. */
function drawnHere(place: ViewPlace, site: Site): Html {
  const opened = openView(site.edition, site, place);
  return toHtml(pictureOf(opened, place.view, 'narrow', 'sheet', handOf(opened) ?? undefined));
}

/** An address as a code that a phone reads from paper; each run of black squares is one piece of the path. */
function codeOf(address: string, label: string): El {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const d = data.map((row, y) =>
    runs(row)
      .map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`)
      .join(''),
  );
  return el(
    'svg',
    {
      class: 'code',
      viewBox: `0 0 ${size} ${size}`,
      role: 'img',
      'aria-label': label,
      'shape-rendering': 'crispEdges',
    },
    el('path', { d: d.join('') }),
  );
}

function runs(row: readonly boolean[]): { from: number; length: number }[] {
  const found: { from: number; length: number }[] = [];
  row.forEach((black, x) => {
    const last = found.at(-1);
    if (!black) return;
    if (last !== undefined && last.from + last.length === x) last.length += 1;
    else found.push({ from: x, length: 1 });
  });
  return found;
}
