/**
 * What must hold of a lesson: its minutes add up, its questions lead somewhere, every «word» stands in a document
 * letter by letter, and both languages ask, show and answer the same.
 */
import { lessonPath } from '../../model/addresses.ts';
import { type Anchored, type Lang, LANGS, between } from '../../model/common.ts';
import { lessonSchema, translatedLessonSchema } from '../../model/lesson.ts';
import type { Problems } from '../../problems/problem.ts';
import type { SourceFile } from '../../problems/source-file.ts';
import type { StoredFigure, StoredQuote } from '../../read/directive.ts';
import { saidIn } from '../../problems/whole.ts';
import { reasons } from '../../read/anchoring.ts';
import { bodyStart } from '../../read/front-matter.ts';
import type { LessonSide, StoredLesson } from '../../read/lesson.ts';
import type { Title } from '../../read/heading.ts';
import { flatten, wholeWords } from '../../text/anchor.ts';
import { nearest, nearestPassages } from '../../text/likeness.ts';
import type { Attribute } from '../../text/sections.ts';
import { compareLessons } from './lesson-sides.ts';
import { checkLists } from '../prose/prose-shape.ts';
import type { ProseChecker } from '../prose/prose.ts';
import type { Quoting } from '../prose/quotations.ts';
import type { References } from '../prose/sides.ts';
import { checkFigure, checkOrder, readHeading, type StoryGround } from './stories.ts';
import type { QuotedPlaces } from './story-steps.ts';
import { fieldPlace, type TextPlace, textPlace } from '../prose/text-place.ts';
import { checkTexts } from '../prose/texts.ts';
import type { Prose } from '../../read/prose.ts';
import { textsOf } from '../../model/texts.ts';

const TEXTS = { en: textsOf(lessonSchema), uk: textsOf(translatedLessonSchema) };

/** Steps of a slow reveal: marks, axes, labels, source, title. */
const LEAST_STEPS = 5;

/** Reports what is wrong with lessons. @returns where the words stand that they quote */
export function checkLessons(
  lessons: readonly StoredLesson[],
  ground: StoryGround,
  checker: ProseChecker,
  problems: Problems,
): QuotedPlaces {
  const places = new Map<StoredQuote, Anchored>();
  checkOrder(lessons, problems);
  for (const { slug, sides } of lessons) {
    const { en, uk } = sides;
    for (const lang of LANGS) {
      const side = sides[lang];
      if (side === null) continue;
      for (const figure of figuresOf(side)) checkFigure(figure, ground, { lang, places, outside: true }, problems);
      checkQuoted(side, ground, problems);
      checkSums(side, en ?? side, problems);
      checkShownBy(side, problems);
      checkSign(side, problems);
      checkLists(
        side.file.text,
        { file: side.file, at: (start, length) => ({ start, end: start + length }) },
        problems,
      );
    }
    const alike = en?.complete === true && uk?.complete === true && compareLessons(en, uk, problems);
    const files = [en?.file ?? null, uk?.file ?? null];
    checker.apart(
      { step: 'texts of lesson', key: slug, of: [en, uk, alike], said: () => [slug, files, alike] },
      (own) => checkLessonTexts(slug, sides, alike, own),
    );
  }
  return places;
}

/** Guards all that a lesson says. @param alike whether both languages have the same parts, to be held side by side */
function checkLessonTexts(slug: string, sides: StoredLesson['sides'], alike: boolean, checker: ProseChecker): void {
  const quoting: Quoting = { document: null, headed: false, page: lessonPath(slug), exact: true };
  const read = (lang: Lang): ReadonlyMap<string, References> => {
    const side = sides[lang];
    if (side === null) return new Map();
    const guessed = side.predict?.compared?.get('answer');
    if (guessed !== undefined) checker.template(guessed.value, attributePlace(side.file, guessed), null);
    for (const { result } of side.questions)
      if (result !== null) checker.template(result.value, attributePlace(side.file, result), null);
    const labels = checker.clean(() => labelsOf(side).flatMap((label) => readHeading(label, lang, checker)));
    return new Map([
      ['', labels] as const,
      ...prosesOf(side).map(
        ([name, proses]) =>
          [name, checker.clean(() => proses.flatMap((prose) => checker.prose(prose, quoting, lang) ?? []))] as const,
      ),
    ]);
  };
  const referring = { en: read('en'), uk: read('uk') };
  checker.both((lang) => {
    const side = sides[lang];
    return side && checkTexts(TEXTS[lang], [side.front], checker, lang);
  });
  if (alike) for (const name of referring.en.keys()) checker.both((lang) => referring[lang].get(name) ?? null);
}

/** The place of what stands between the quotation marks of an attribute. */
function attributePlace(file: SourceFile, { value, start, end }: Attribute): TextPlace {
  return textPlace(file, value, () => ({ start: Math.max(start, end - value.length - 1), end: end - 1 }));
}

/** Every figure of a lesson. */
function figuresOf({ passages, reveal }: LessonSide): StoredFigure[] {
  return [...passages.flatMap(({ figures }) => figures), ...(reveal?.figure ? [reveal.figure] : [])];
}

/** Headings and names, which hold neither numbers nor cites. */
function labelsOf({ parts, passages, questions, activities, sheet }: LessonSide): Title[] {
  const named = [
    ...activities.map(({ name }) => name),
    ...sheet.aids.flatMap((aid) => (aid.is === 'table' ? aid.columns : [])),
  ].map((at) => ({ text: at.file.text.slice(at.start, at.end) as Title['text'], at }));
  return [
    ...[...parts.values()].map(({ heading }) => heading),
    ...passages.map(({ name }) => name),
    ...questions.map(({ heading }) => heading),
    ...named,
  ];
}

/** All that is told in our words, by what it belongs to. */
function prosesOf(side: LessonSide): (readonly [string, Prose[]])[] {
  const { hook, passages, activities, reveal, questions, moves, sheet, parts } = side;
  const glosses = passages.flatMap(({ id, figures }) => {
    const rows = figures.flatMap((figure) => (figure.is === 'words' ? figure.rows : []));
    return [[`#${id}`, [...rows.map(({ gloss }) => gloss), ...figures.map(({ caption }) => caption)]] as const];
  });
  const told = (['cards', 'predict', 'exit', 'shorter-longer', 'teacher'] as const).map(
    (part) => [part, [parts.get(part)?.prose ?? null]] as const,
  );
  return [
    ['hook', [hook]] as const,
    ...activities.map(({ prose }, index) => [`activity ${index}`, [prose]] as const),
    ...(reveal?.steps ?? []).map(({ shown, ask }, index) => [`step ${index}`, [shown, ask]] as const),
    ...questions.map(
      ({ id, ask, options, told: { answer, shownBy, ifWrong } }) =>
        [`#${id}`, [ask, ...options.map(({ words }) => words), answer, shownBy, ifWrong]] as const,
    ),
    ...[...moves].map(([move, prose]) => [move, [prose]] as const),
    ['sheet', sheet.aids.flatMap((aid) => (aid.is === 'table' ? aid.names : []))] as const,
    ...told,
    // What a passage means stands in one language alone where the other is that of the source.
    ...glosses.map(([id, proses]) => [`gloss ${side.file.path} ${id}`, proses] as const),
  ].map(([name, proses]) => [name, proses.flatMap((prose) => prose ?? [])] as const);
}

/** Reports «words» that stand in no document as they are written. */
function checkQuoted(side: LessonSide, { drafts, slugs }: StoryGround, problems: Problems): void {
  if (drafts.size < slugs.length) return;
  const { file } = side;
  const anchored = figuresOf(side).flatMap((figure) =>
    figure.is === 'words' ? figure.rows.flatMap(({ quote }) => quote ?? []) : [],
  );
  const own = new Set(figuresOf(side).flatMap((figure) => (figure.is === 'words' ? figure.document.value : [])));
  const ordered = [...drafts].sort(([a], [b]) => Number(own.has(b)) - Number(own.has(a))).map(([, draft]) => draft);
  const start = bodyStart(file.text);
  for (const { 0: whole, 1: words = '', index } of file.text.slice(start).matchAll(/«([^«»\n]*)»/g)) {
    const at = { start: start + index, end: start + index + whole.length };
    if (anchored.some((quote) => quote.start === at.start + 1)) continue;
    if (words !== '' && ordered.some(({ parsed }) => wholeWords(parsed.text, words).length > 0)) continue;
    const near = ordered.map(({ slug, parsed }) => ({
      slug,
      passages: nearestPassages(flatten(parsed.text), words, 1),
    }));
    problems.report(file, 'lesson-quotation', at, {
      words,
      nearest: near.flatMap(({ passages }) => passages).slice(0, 2),
      behind: near
        .flatMap(({ slug, passages }) => (own.has(slug) ? reasons(file, slug, words, passages) : [saidIn(slug)]))
        .concat([...own].map((slug) => `documents/${slug}`)),
    });
  }
}

/** Reports «words» in the sign of a lesson that no passage of it shows. */
function checkSign(side: LessonSide, problems: Problems): void {
  const { sign } = side.front.value;
  if (sign === undefined || !side.parts.has('passages')) return;
  const quotes = side.passages.flatMap(({ figures }) =>
    figures.flatMap((figure) => (figure.is === 'words' ? figure.rows.flatMap(({ quote }) => quote ?? []) : [])),
  );
  const { file, at } = fieldPlace(side.front, ['sign'], sign);
  for (const { 0: whole, 1: words = '', index } of sign.matchAll(/«([^«»]*)»/g))
    if (words === '' || !quotes.some(({ text }) => text.includes(words)))
      problems.report(file, 'lesson-sign', at(index, whole.length), {
        words,
        nearest: () => nearestPassages(quotes.map(({ text }) => text).join('\n'), words, 1),
      });
}

/** Reports minutes that do not add up, a reveal that is too quick, and numbers of questions that are not theirs. */
function checkSums(side: LessonSide, english: LessonSide, problems: Problems): void {
  const { file, activities, reveal, parts, questions, passages, sheet } = side;
  const { minutes } = english.front.value;
  const sum = activities.reduce((total, activity) => total + activity.minutes, 0);
  // What cannot be read is told where it stands.
  if (side.complete && minutes !== undefined && sum !== minutes)
    problems.report(file, 'lesson-minutes', parts.get('activities') ?? null, { computed: sum, stated: minutes });
  if (side.complete && reveal !== null && reveal.steps.length < LEAST_STEPS)
    problems.report(file, 'reveal-steps', parts.get('reveal') ?? null, {
      count: reveal.steps.length,
      limit: LEAST_STEPS,
    });
  const names = passages.map(({ id }) => id);
  for (const { shown } of side.complete && reveal?.of === 'passages' ? reveal.steps : []) {
    const text = side.file.text.slice(shown.start, shown.end);
    if (names.some((id) => text.includes(`](#${id})`))) continue;
    const expected = `[*…*](#${names[0] ?? 'id'})`;
    problems.report(side.file, 'lesson-line', shown, { text, expected });
  }
  for (const { id, start, end } of sheet.passages)
    if (parts.has('passages') && !names.includes(id))
      problems.report(file, 'passage-unknown', between(start, end), {
        id,
        known: names.join(', '),
        nearest: () => nearest(id, names, 1),
        fault: `passages/${id}`,
      });
  // A number that is written by hand goes stale when a question is put in before it.
  const numbers = new Map(side.complete ? questions.map(({ id }, index) => [id, index + 1]) : []);
  for (const { 0: link, 1: number, 2: id = '', index } of file.text.matchAll(/\[\{=(\d+)\}\]\(#([a-z0-9-]+)\)/g)) {
    const right = numbers.get(id);
    if (right !== undefined && Number(number) !== right)
      problems.report(file, 'question-number', between(index, index + link.length), {
        id,
        number: number ?? '',
        result: right,
        nearest: [`[{=${right}}](#${id})`],
      });
  }
}

/** What shows an answer is named by links, and nothing else is said there. */
function checkShownBy({ file, questions }: LessonSide, problems: Problems): void {
  for (const { id, told } of questions) {
    const { start, end } = told.shownBy;
    const text = file.text.slice(start, end);
    const rest = text.replace(/\[[^[\]]*\]\([^()\s]*\)/g, '');
    if (rest === text || /[\p{L}\p{N}]/u.test(rest))
      problems.report(file, 'question-shown', between(start, end), { id });
  }
}
