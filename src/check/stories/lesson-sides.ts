/** Both languages of a lesson have the same parts, passages, minutes, questions and answers, in one order. */
import type { Problems } from '../../problems/problem.ts';
import { quotedIn } from '../../read/anchoring.ts';
import type { StoredFigure } from '../../read/directive.ts';
import type { LessonSide } from '../../read/lesson.ts';
import { yesOrNo } from '../../read/lesson-question.ts';
import type { Prose } from '../../read/prose.ts';
import type { StoredAid } from '../../read/lesson-sheet.ts';

/** Something that both languages share, as it is said in a message, with its place. */
interface Shared {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Reports the first thing in which the Ukrainian lesson differs from the English one. @returns whether they agree */
export function compareLessons(en: LessonSide, uk: LessonSide, problems: Problems): boolean {
  const [english, ukrainian] = [sharedBy(en), sharedBy(uk)];
  const index = ukrainian.findIndex(({ text }, at) => text !== english[at]?.text);
  const at = index === -1 && ukrainian.length < english.length ? ukrainian.length : index;
  if (at === -1) return compareAnswers(en, uk, problems);
  const [here, there] = [ukrainian[at], english[at]];
  const place = here ?? ukrainian.at(-1);
  problems.report(uk.file, 'lesson-sides', place ?? null, {
    here: here?.text ?? '–',
    there: there?.text ?? '–',
    file: en.file.path,
    // What is not there is told where it is named.
    behind: [en, uk].flatMap(({ file, passages, reveal, sheet, questions }) => [
      ...passages.flatMap(({ figures }) => figures.flatMap((figure) => quotedBy(figure, file.path))),
      ...(reveal?.figure?.is === 'chart' ? [`views/${reveal.figure.view.value}`] : []),
      ...sheet.passages.map(({ id }) => `passages/${id}`),
      ...questions.flatMap(({ result }) => {
        const named = result?.value.replace(/^\{|\}$/g, '') ?? '';
        return [`claims/${named}`, `checks/${named.replace(/^check:/, '')}`];
      }),
    ]),
  });
  return false;
}

/** “Yes” of one language is no «ні» of the other. @returns whether they agree */
function compareAnswers(en: LessonSide, uk: LessonSide, problems: Problems): boolean {
  const said = ({ file }: LessonSide, { start, end }: Prose): string | null => yesOrNo(file.text.slice(start, end));
  const differing = uk.questions.find(({ told }, index) => {
    const sister = en.questions[index];
    const [here, there] = [said(uk, told.answer), sister === undefined ? null : said(en, sister.told.answer)];
    return here !== null && there !== null && (here === 'ні') !== (there === 'no');
  });
  if (differing === undefined) return true;
  const sister = en.questions[uk.questions.indexOf(differing)];
  const { start, end } = differing.told.answer;
  problems.report(
    uk.file,
    'lesson-sides',
    { start, end },
    {
      here: said(uk, differing.told.answer) ?? '',
      there: (sister && said(en, sister.told.answer)) ?? '',
      file: en.file.path,
    },
  );
  return false;
}

function sharedBy(side: LessonSide): Shared[] {
  const { front, parts, passages, activities, predict, reveal, questions, sheet } = side;
  const part = (id: 'predict' | 'reveal'): Pick<Shared, 'start' | 'end'> => parts.get(id) ?? { start: 0, end: 0 };
  return [
    ...(['sign', 'pupil-title'] as const).flatMap((text) =>
      front.value[text] === undefined
        ? []
        : {
            text,
            // Looked for when it is asked for: the front matter is parsed for it.
            get start() {
              return front.at([text]).start;
            },
            get end() {
              return front.at([text]).end;
            },
          },
    ),
    ...[...parts.values()].map(({ id, start, end }) => ({ text: `{#${id}}`, start, end })),
    ...passages.map(({ id, figures, start, end }) => ({
      text: `{#${id}} ${figures.map(wordsOf).join(' ')}`,
      start,
      end,
    })),
    ...activities.map(({ minutes, start, end }, index) => ({ text: `${index + 1}. (${minutes})`, start, end })),
    {
      text: [
        `.${predict?.kind}`,
        ...(typeof predict?.from !== 'number' ? [] : [`from="${predict.from}" to="${predict.to}"`]),
        ...[...(predict?.compared ?? [])].map(([name, { value }]) => `${name}="${value}"`),
      ].join(' '),
      ...placed(part('predict')),
    },
    ...(reveal === null
      ? []
      : [
          {
            text: `${reveal.figure === null ? '' : wordsOf(reveal.figure)} ×${reveal.steps.length}`,
            ...placed(part('reveal')),
          },
        ]),
    ...questions.map(({ id, kind, result, accept, options, lines, start, end }) => ({
      text: [
        `{#${id} .${kind}`,
        ...(result === null ? [] : [`answer="${result.value}"`]),
        ...(accept === null ? [] : [`accept="${accept.value}"`]),
        `lines="${lines}"} ${options.map(({ right }) => (right ? '[x]' : '[ ]')).join(' ')}`,
      ]
        .join(' ')
        .trim(),
      start,
      end,
    })),
    ...sheet.passages.map(({ id, start, end }) => ({ text: `{passages="${id}"}`, start, end })),
    ...sheet.aids.map((aid) => ({ text: aidOf(aid), start: aid.start, end: aid.end })),
  ];
}

function placed({ start, end }: Pick<Shared, 'start' | 'end'>): Pick<Shared, 'start' | 'end'> {
  return { start, end };
}

function quotedBy(figure: StoredFigure, file: string): string[] {
  return figure.is === 'chart' ? [] : figure.rows.flatMap(({ quote }) => (quote ? quotedIn(file, quote.text) : []));
}

/** What a figure shows. */
function wordsOf(figure: StoredFigure): string {
  if (figure.is === 'chart') return `{chart="${figure.view.value}"}`;
  return `{words="${figure.document.value}"} ${figure.rows.map(({ quote }) => `«${quote?.text ?? ''}»`).join(' ')}`;
}

function aidOf(aid: StoredAid): string {
  if (aid.is === 'line') return `{line="${aid.from}–${aid.to}" rows="${aid.rows}"}`;
  return aid.is === 'table' ? `{table} ${aid.columns.length} × ${aid.names.length}` : `{${aid.is}}`;
}
