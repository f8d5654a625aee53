/** A lesson that was read and found right, as pages, sheets and files show it. */
import { documentAt, lessonPath, viewAt } from '../model/addresses.ts';
import type { Bilingual, Lang } from '../model/common.ts';
import {
  type Aid,
  type Ground,
  type Lesson,
  type LessonFront,
  MOVES,
  type Move,
  type PartId,
  PARTS,
  type Passage,
  type Prediction,
  type PredictionKind,
  type Question,
  type Reveal,
} from '../model/lesson.ts';
import type { ChartFigure, Told } from '../model/story.ts';
import { plain, type Plain, type Template } from '../model/text-types.ts';
import type { QuotedPlaces } from '../check/stories/story-steps.ts';
import type { LessonSide, StoredLesson } from '../read/lesson.ts';
import type { StoredQuestion } from '../read/lesson-question.ts';
import type { StoredPrediction } from '../read/lesson-parts.ts';
import type { StoredAid } from '../read/lesson-sheet.ts';
import { parseTemplate } from '../text/cite.ts';
import type { ProseRenderer } from './prose.ts';
import { signOf } from './lesson-sign.ts';
import { told, toFigure } from './story.ts';
import type { Prose } from '../read/prose.ts';

type Sides = Readonly<Record<Lang, LessonSide>>;

/** Makes a lesson of its two files; what both share is taken from the English one. */
export function toLesson(
  { slug, sides: { en, uk } }: StoredLesson,
  places: QuotedPlaces,
  prose: ProseRenderer,
): Lesson | null {
  if (en === null || uk === null || en.predict === null) return null;
  const sides: Sides = { en, uk };
  const own = lessonPath(slug);
  // Links lead to the page of the lesson from wherever it is printed.
  const tell = (of: (side: LessonSide) => Prose | null | undefined): Told =>
    told({ en: of(en) ?? null, uk: of(uk) ?? null }, prose, own);
  const field = (read: (front: LessonFront) => Template): Bilingual<Plain> =>
    inBoth((side, lang) => prose.plain(read(side.front.value), lang), sides);
  const part = (id: PartId): Told => tell(({ parts }) => parts.get(id)?.prose);
  const headings = headingsOf(sides);
  const { front, predict } = en;
  const links = linksIn(en.file.text);
  const passages = passagesOf(sides, places, prose);
  return {
    slug,
    order: front.value.order ?? 1,
    title: field(({ title }) => title),
    titleHtml: inBoth((side, lang) => prose.html(side.front.value.title, lang), sides),
    pupilTitle: field((value) => value['pupil-title'] ?? value.title),
    description: field(({ description }) => description),
    sign: signIn(sides, passages, prose),
    aim: field(({ aim }) => aim),
    knowFirst: field((value) => value['know-first']),
    skills: {
      school: field(({ skills }) => skills.school),
      international: field(({ skills }) => skills.international),
    },
    age: front.value.age ?? '',
    minutes: front.value.minutes ?? 0,
    sources: front.value.sources ?? [],
    hook: tell(({ hook }) => hook),
    headings,
    passages,
    cards: en.parts.has('cards') ? { heading: headings.cards, ...part('cards') } : null,
    activities: activitiesOf(sides, tell),
    predict: { heading: headings.predict, ...part('predict'), ...predictionOf(predict, prose), ask: tell(askOf) },
    reveal: revealOf(sides, headings.reveal, { places, prose, tell }),
    questions: en.questions.map((question, index) => questionOf(question, index, { sides, prose, tell })),
    moves: Object.fromEntries(MOVES.map((move) => [move, tell(({ moves }) => moves.get(move))])) as Record<Move, Told>,
    exit: { heading: headings.exit, ...part('exit') },
    shorterLonger: { heading: headings['shorter-longer'], ...part('shorter-longer') },
    sheet: {
      passages: en.sheet.passages.map(({ id }) => id),
      aids: en.sheet.aids.map((aid, index) => aidOf(aid, uk.sheet.aids[index] ?? aid, prose, own)),
    },
    teacher: { heading: headings.teacher, ...part('teacher') },
    cites: citesIn(en),
    documents: documentsOf(en, links),
    views: viewsOf(en, links),
  };
}

function headingsOf(sides: Sides): Lesson['headings'] {
  const heading = (id: PartId): Bilingual<Plain> =>
    inBoth(({ parts }) => parts.get(id)?.heading.text ?? plain(''), sides);
  return Object.fromEntries(PARTS.map((id) => [id, heading(id)])) as Lesson['headings'];
}

function activitiesOf(sides: Sides, tell: Making['tell']): Lesson['activities'] {
  return sides.en.activities.map(({ minutes, prose: { file, start, end } }, index) => ({
    ...tell((side) => side.activities[index]?.prose),
    name: inBoth(({ activities }) => wordsAt(activities[index]?.name), sides),
    minutes,
    links: linksHere(file.text.slice(start, end)),
  }));
}

function signIn({ en, uk }: Sides, passages: readonly Passage[], prose: ProseRenderer): Lesson['sign'] {
  const signs = { en: en.front.value.sign, uk: uk.front.value.sign };
  if (signs.en === undefined || signs.uk === undefined) return null;
  return { en: signOf(signs.en, 'en', passages, prose), uk: signOf(signs.uk, 'uk', passages, prose) };
}

/** Its passages, with the places of their words. */
function passagesOf(sides: Sides, places: QuotedPlaces, prose: ProseRenderer): Passage[] {
  const { en, uk } = sides;
  return en.passages.map(({ id }, index): Passage => ({
    id,
    name: inBoth(({ passages }) => passages[index]?.name.text ?? plain(id), sides),
    figures: (en.passages[index]?.figures ?? []).flatMap((figure, at) => {
      const made = toFigure({ en: figure, uk: uk.passages[index]?.figures[at] ?? null }, places, prose);
      return made?.is === 'words' ? made : [];
    }),
  }));
}

/** The first paragraph of the prediction. */
function askOf({ parts }: LessonSide): Prose | null {
  const prose = parts.get('predict')?.prose ?? null;
  if (prose === null) return null;
  const end = prose.file.text.indexOf('\n\n', prose.start);
  return end === -1 || end > prose.end ? prose : { ...prose, end };
}

/** What is guessed, and what it is compared with. */
function predictionOf(
  { kind, from, to, compared }: StoredPrediction,
  prose: ProseRenderer,
): Pick<Prediction, 'kind' | 'from' | 'to' | 'ground' | 'shown'> {
  const named = (name: string): string => compared?.get(name)?.value ?? '';
  const ids = (name: string): string[] => named(name).split(/\s+/).filter(Boolean);
  const place = viewAt(`charts/${named('view')}/`) ?? { chart: '', view: '' };
  const grounds: Readonly<Record<PredictionKind, () => Ground>> = {
    scale: () => ({ is: 'number', value: resultOf(named('answer'), undefined, prose).value }),
    order: () => ({ is: 'marks', place, marks: ids('marks') }),
    draw: () => ({ is: 'marks', place, marks: ids('marks') }),
    vote: () => ({ is: 'column', place, column: named('column') }),
    range: () => ({ is: 'date', document: named('document') }),
    mark: () => ({ is: 'words' }),
  };
  return { kind, from, to, ground: compared === null ? null : grounds[kind](), shown: ids('shown') };
}

interface Making {
  readonly sides: Sides;
  readonly prose: ProseRenderer;
  readonly tell: (of: (side: LessonSide) => Prose | null | undefined) => Told;
}

function inBoth<T>(read: (side: LessonSide, lang: Lang) => T, { en, uk }: Sides): Record<Lang, T> {
  return { en: read(en, 'en'), uk: read(uk, 'uk') };
}

function wordsAt(prose: Prose | undefined): Plain {
  return plain(prose === undefined ? '' : prose.file.text.slice(prose.start, prose.end));
}

function revealOf(
  { en, uk }: Sides,
  heading: Bilingual<Plain>,
  { places, prose, tell }: Omit<Making, 'sides'> & { readonly places: QuotedPlaces },
): Reveal | null {
  if (en.reveal === null) return null;
  const figure = toFigure({ en: en.reveal.figure, uk: uk.reveal?.figure ?? null }, places, prose);
  return {
    heading,
    figure: figure?.is === 'chart' ? figure : null,
    steps: en.reveal.steps.map(({ shown: { file, start, end } }, index) => ({
      passages: figure === null ? linksHere(file.text.slice(start, end)) : [],
      shown: tell(({ reveal }) => reveal?.steps[index]?.shown),
      ask: tell(({ reveal }) => reveal?.steps[index]?.ask),
    })),
  };
}

function questionOf(stored: StoredQuestion, index: number, { sides, prose, tell }: Making): Question {
  const { id, kind, options, result, accept, lines } = stored;
  const ours = (read: (question: StoredQuestion) => Prose | null | undefined): Told =>
    tell(({ questions }) => {
      const question = questions[index];
      return question && read(question);
    });
  return {
    id,
    number: index + 1,
    kind,
    heading: inBoth(({ questions }) => questions[index]?.heading.text ?? plain(id), sides),
    ask: ours(({ ask }) => ask),
    options: options.map(({ right }, at) => ({ right, ...ours((question) => question.options[at]?.words) })),
    result: result === null ? null : resultOf(result.value, accept?.value, prose),
    answer: ours(({ told }) => told.answer),
    shownBy: ours(({ told }) => told.shownBy),
    ifWrong: ours(({ told }) => told.ifWrong),
    lines,
  };
}

/** The number that a cite prints, and between what others are accepted; not a number where either cannot be read. */
function resultOf(answer: string, accept: string | undefined, prose: ProseRenderer): NonNullable<Question['result']> {
  const { parts } = parseTemplate(answer);
  const cited = parts.length === 1 && parts[0]?.kind !== 'text';
  const value = cited ? Number(prose.plain(answer as Template, 'en').replace(/[,\s]/g, '')) : Number.NaN;
  if (accept === undefined) return { value, accepted: [value, value] };
  const [, lowest, highest] = /^(\d+(?:\.\d+)?)–(\d+(?:\.\d+)?)$/.exec(accept) ?? [];
  return { value, accepted: [Number(lowest), Number(highest)] };
}

function aidOf(aid: StoredAid, uk: StoredAid, prose: ProseRenderer, own: string): Aid {
  if (aid.is === 'line') return { is: 'line', from: aid.from, to: aid.to, rows: aid.rows };
  if (aid.is !== 'table') return { is: aid.is };
  const other = uk.is === 'table' ? uk : aid;
  return {
    is: 'table',
    columns: { en: aid.columns.map(wordsAt), uk: other.columns.map(wordsAt) },
    rows: aid.names.map((name, index) => {
      const [en, translated] = [prose.render(name, 'en', own), prose.render(other.names[index] ?? name, 'uk', own)];
      return { html: { en: en.html, uk: translated.html }, text: { en: en.text, uk: translated.text } };
    }),
  };
}

/** The targets of links, in their order. */
function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target);
}

/** Ids of its own page that a text links to. */
function linksHere(text: string): string[] {
  return linksIn(text).flatMap((target) => (target.startsWith('#') ? target.slice(1) : []));
}

function citesIn({ file, parts }: LessonSide): Lesson['cites'] {
  // The lines of the sheet stand in braces, too.
  const aids = parts.get('pupil')?.body ?? { start: file.text.length, end: file.text.length };
  const text = file.text.slice(0, aids.start) + file.text.slice(aids.end);
  const ids = (kind: 'claim' | 'check'): string[] => [
    ...new Set(parseTemplate(text).parts.flatMap((part) => (part.kind === kind ? part.id : []))),
  ];
  return { claims: ids('claim'), checks: ids('check') };
}

/** Every document that it quotes or leads to. */
function documentsOf({ passages }: LessonSide, links: readonly string[]): string[] {
  const quoted = passages.flatMap(({ figures }) =>
    figures.flatMap((figure) => (figure.is === 'words' ? figure.document.value : [])),
  );
  const linked = links.flatMap((target) => documentAt(target.replace(/^\//, '').replace(/#.*$/, '')) ?? []);
  return [...new Set([...quoted, ...linked])];
}

/** Every view that it shows or leads to. */
function viewsOf({ reveal }: LessonSide, links: readonly string[]): ChartFigure['place'][] {
  const shown = reveal?.figure?.is === 'chart' ? [`charts/${reveal.figure.view.value}/`] : [];
  const paths = new Set([...shown, ...links.map((target) => target.replace(/^\//, '').replace(/#.*$/, ''))]);
  return [...paths].flatMap((path) => viewAt(path) ?? []);
}
