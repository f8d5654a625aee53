/**
 * The page of a lesson as plain data. Activities stand in their order; what an activity links to first, a guess, a slow
 * reveal, questions, stands below it, and what none of them names at the end.
 */
import {
  LESSON_FILES,
  ledgerPath,
  lessonFilePath,
  lessonPath,
  lessonRevealPath,
  lessonsPath,
  predictPath,
  revealPath,
  type SheetName,
  sheetPath,
  viewPath,
} from '../../model/addresses.ts';
import type { Lang } from '../../model/common.ts';
import { CARTRIDGE_TYPES } from '../../model/headers.ts';
import { type Lesson, MOVES, type Question } from '../../model/lesson.ts';
import type { ChartFigure } from '../../model/story.ts';
import type { Html } from '../../model/text-types.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';
import { nameOf } from '../chart/open.ts';
import { shownView } from '../chart/shown.ts';
import { held } from '../../text/line-breaks.ts';
import { formTree } from '../predict/form.ts';
import type { Site } from '../site.ts';
import { lookedUp } from '../sources/resource.ts';
import { passageTree } from './passage.ts';

export interface PartView {
  readonly id: string;
  readonly heading: string;
  readonly html: Html;
  /** Where pupils set down a guess. */
  readonly form?: Html;
  /** Named after the questions, it stands below them. */
  readonly late?: boolean;
}

export interface OptionView {
  readonly letter: string;
  readonly html: Html;
}

export interface QuestionView {
  readonly id: string;
  readonly number: number;
  readonly heading: string;
  readonly ask: Html;
  readonly options: readonly OptionView[];
  readonly answer: Html;
  readonly shownBy: Html;
  readonly ifWrong: Html;
}

export interface RevealView {
  readonly heading: string;
  /** The view that is revealed; null where passages are. */
  readonly chart: {
    readonly name: string;
    readonly href: string;
    readonly body: Html;
  } | null;
  /** The first step of it on a page of its own, and all of them for paper. */
  readonly start: string;
  readonly sheets: string;
  readonly steps: readonly { readonly shown: Html; readonly ask: Html }[];
}

/** What stands below an activity. */
export interface Below {
  readonly parts: readonly PartView[];
  readonly reveal: RevealView | null;
  readonly questions: readonly QuestionView[];
}

export interface ActivityView extends Below {
  readonly id: string;
  readonly name: string;
  readonly minutes: number;
  readonly from: number;
  readonly to: number;
  readonly html: Html;
}

export interface LessonView {
  readonly slug: string;
  readonly title: Html;
  readonly dek: string;
  readonly hook: Html;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly sheets: readonly { readonly id: SheetName; readonly href: string; readonly text: string }[];
  /** What can be taken along; the head of the page names it by its type, where it is no page itself. */
  readonly files: readonly {
    readonly href: string;
    readonly text: string;
    readonly about: string;
    readonly type: string | null;
  }[];
  readonly passages: { readonly heading: string; readonly all: readonly PartView[] };
  readonly activities: { readonly heading: string; readonly all: readonly ActivityView[] };
  /** Widths of the pieces of the bar, for a policy that knows no style attribute. */
  readonly style: Html;
  readonly rest: Below;
  readonly moves: { readonly heading: string; readonly all: readonly PartView[] };
  readonly more: PartView;
  readonly teacher: PartView;
  readonly lookedUp: Html;
  readonly on: readonly { readonly href: string; readonly text: string }[];
}

/** What differs where a lesson is taken along. */
export interface LessonPlace {
  /** How the view of a slow reveal is drawn. */
  readonly draw: (figure: ChartFigure, site: Site) => Html;
  /** Where pupils set down a guess: a file has no page that could take it. */
  readonly form: (lesson: Lesson, site: Site) => Html;
}

const ON_SITE: LessonPlace = {
  draw: (figure, site) => shownView(figure, 1, site).body,
  form: (lesson, site) => toHtml([formTree(lesson, site), aloneLink(lesson, site)]),
};

/** The way to a page on which pupils see nothing but the question. */
export function aloneLink({ slug, predict }: Lesson, { t, href }: Site): Tree {
  if (predict.ground === null) return [];
  return el('p', { class: 'ways-on' }, el('a', { href: href(predictPath(slug, 'guess')) }, t.predict.alone));
}

/** Puts each part, question and reveal of a lesson below the first activity that leads to it. */
class Placing {
  readonly #lesson: Lesson;
  readonly #site: Site;
  readonly #place: LessonPlace;
  /** What no activity before has led to. */
  readonly #parts = new Set(['cards', 'predict', 'exit'] as const);
  readonly #questions: Question[];
  #reveal: boolean;

  constructor(lesson: Lesson, site: Site, place: LessonPlace) {
    this.#lesson = lesson;
    this.#site = site;
    this.#place = place;
    this.#questions = [...lesson.questions];
    this.#reveal = lesson.reveal !== null;
  }

  /** What belongs below the links of an activity: of the questions also those before the last that it leads to. */
  below(links: readonly string[]): Below {
    const own = [...this.#parts].filter((id) => links.includes(id));
    for (const id of own) this.#parts.delete(id);
    const reveals = this.#reveal && links.includes('reveal');
    if (reveals) this.#reveal = false;
    const last = this.#questions.findLastIndex(({ id }) => links.includes(id));
    const questions = this.#questions.splice(0, last + 1);
    const asks = links.findIndex((link) => questions.some(({ id }) => id === link));
    return {
      parts: own.flatMap((id) => {
        const told = this.#lesson[id];
        if (told === null) return [];
        const part = partView(id, told, this.#site.lang);
        if (id === 'predict') return { ...part, form: this.#place.form(this.#lesson, this.#site) };
        return { ...part, late: links.indexOf(id) > asks };
      }),
      reveal: reveals ? revealView(this.#lesson, this.#site, this.#place.draw) : null,
      questions: questions.map((question) => questionView(question, this.#site)),
    };
  }

  /** What no activity has led to. */
  rest(): Below {
    return this.below([...this.#parts, 'reveal', ...this.#questions.map(({ id }) => id)]);
  }
}

function partView(id: string, { heading, html }: Lesson['exit'], lang: Lang): PartView {
  return { id, heading: heading[lang], html: html[lang] };
}

/** View-model of a lesson. */
export function lessonView(lesson: Lesson, site: Site, place: LessonPlace = ON_SITE): LessonView {
  const { lang, t, edition } = site;
  const { headings } = lesson;
  const placing = new Placing(lesson, site, place);
  let minute = 0;
  const activities = lesson.activities.map(({ name, minutes, html, links }, index): ActivityView => {
    const from = minute;
    minute += minutes;
    const id = `activity-${index + 1}`;
    return { id, name: name[lang], minutes, from, to: minute, html: html[lang], ...placing.below(links) };
  });
  return {
    slug: lesson.slug,
    title: lesson.titleHtml[lang],
    dek: held(lesson.description[lang]),
    hook: lesson.hook.html[lang],
    facts: factsOf(lesson, site),
    sheets: (['pupil', 'teacher'] as const).map((id) => ({
      id,
      href: site.href(sheetPath(lesson.slug, id)),
      text: headings[id][lang],
    })),
    files: LESSON_FILES.map((extension) => ({
      href: site.href(lessonFilePath(lesson.slug, lang, extension)),
      ...t.lesson.files[extension],
      type: extension === 'html' ? null : CARTRIDGE_TYPES[extension],
    })),
    passages: {
      heading: headings.passages[lang],
      all: lesson.passages.map((passage) => ({
        id: passage.id,
        heading: passage.name[lang],
        html: toHtml(passageTree(passage, site)),
      })),
    },
    activities: { heading: headings.activities[lang], all: activities },
    style: planWidths(activities),
    rest: placing.rest(),
    moves: {
      heading: headings.moves[lang],
      all: MOVES.map((move) => ({ id: move, heading: t.lesson.moves[move], html: lesson.moves[move].html[lang] })),
    },
    more: partView('shorter-longer', lesson.shorterLonger, lang),
    teacher: partView('teacher', lesson.teacher, lang),
    lookedUp: toHtml(lookedUp(lesson.sources, edition.index, site)),
    on: [
      { href: site.href(lessonsPath()), text: t.lesson.all },
      ...edition.lessons
        .filter(({ order }) => order === lesson.order + 1)
        .map(({ slug, title }) => ({ href: site.href(lessonPath(slug)), text: title[lang] })),
      ...(lesson.cites.checks.length === 0 ? [] : [{ href: site.href(ledgerPath()), text: t.story.sums }]),
    ],
  };
}

/** Aim, age, what comes before, what is practised. */
export function factsOf(lesson: Lesson, { lang, t }: Site): LessonView['facts'] {
  const { aim, age, minutes, knowFirst, skills } = lesson;
  return [
    { name: t.lesson.aim, value: held(aim[lang]) },
    { name: t.lesson.for, value: t.lesson.age(age, minutes) },
    { name: t.lesson.before, value: held(knowFirst[lang]) },
    { name: t.lesson.practised, value: held(`${skills.school[lang]} ${skills.international[lang]}`) },
  ];
}

/** Rules by which a piece of the bar is as wide as its minutes. */
export function planWidths(activities: readonly { readonly minutes: number }[]): Html {
  const rules = activities.map(({ minutes }, index) => `.plan li:nth-child(${index + 1}){flex-grow:${minutes}}`);
  return rules.join('') as Html;
}

export function questionView(question: Question, { lang, t }: Site): QuestionView {
  const { id, number, heading, ask, options, answer, shownBy, ifWrong } = question;
  return {
    id,
    number,
    heading: heading[lang],
    ask: ask.html[lang],
    options: options.map(({ html }, index) => ({ letter: t.lesson.letters[index] ?? '', html: html[lang] })),
    answer: answer.html[lang],
    shownBy: shownBy.html[lang],
    ifWrong: ifWrong.html[lang],
  };
}

function revealView({ slug, reveal }: Lesson, site: Site, draw: LessonPlace['draw']): RevealView | null {
  const { lang } = site;
  if (reveal === null) return null;
  const { figure } = reveal;
  const step = (number?: number): string =>
    site.href(figure === null ? lessonRevealPath(slug, number) : revealPath(figure.place, number));
  return {
    heading: reveal.heading[lang],
    chart:
      figure === null
        ? null
        : {
            name: nameOf(figure.place, site),
            href: site.href(viewPath(figure.place, figure.mark ?? undefined)),
            body: draw(figure, site),
          },
    start: step(1),
    sheets: step(),
    steps: reveal.steps.map(({ shown, ask }) => ({ shown: shown.html[lang], ask: ask.html[lang] })),
  };
}
