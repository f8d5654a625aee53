/** `new lesson`: a lesson in both languages with every part, its passage and its first question. */
import { type Lang, LANGS } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { UNFINISHED } from '../model/placeholders.ts';
import { UsageError } from '../problems/usage-error.ts';
import { words } from '../words/index.ts';
import { bilingualQuestions, bothOr, type Plan, type Scaffold } from './template.ts';

export const lessonScaffold: Scaffold = {
  name: 'lesson',
  about: { en: 'a lesson for a class, in both languages', uk: 'урок для класу, двома мовами' },
  id: {
    en: 'Name of the file and last part of the address, such as who-is-missing',
    uk: 'Назва файла й кінець адреси, наприклад who-is-missing',
  },
  questions: [
    ...bilingualQuestions('title', 'Title', 'Назва', UNFINISHED.lessonTitle),
    ...bilingualQuestions(
      'aim',
      'What pupils do, in one sentence',
      'Що роблять учні, одним реченням',
      UNFINISHED.lesson,
    ),
    {
      name: 'document',
      about: { en: 'The document that the class reads', uk: 'Документ, який читає клас' },
      required: true,
      choices: ({ documents }) => documents.map(({ slug }) => slug),
    },
  ],
  plan(slug, answers, { edition, read }): Plan {
    const title = bothOr(answers, 'title', UNFINISHED.lessonTitle);
    const aim = bothOr(answers, 'aim', UNFINISHED.lesson);
    const order = Math.max(0, ...edition.lessons.map((lesson) => lesson.order)) + 1;
    const document = answers.get('document') ?? '';
    const edits = LANGS.map((lang) => {
      const path = `content/lessons/${slug}${lang === 'en' ? '' : '.uk'}.md`;
      if (read(path) !== null) throw new UsageError((refusals) => refusals.pageThere(path));
      return { path, text: textOf({ title: title[lang], aim: aim[lang], order, document }, lang, edition) };
    });
    return { edits, remarks: [] };
  },
};

interface Given {
  readonly title: string;
  readonly aim: string;
  readonly order: number;
  readonly document: string;
}

function textOf({ title, aim, order, document }: Given, lang: Lang, edition: Edition): string {
  const { lesson: t } = words(lang);
  const todo = UNFINISHED.lesson[lang];
  const own = lang === 'en' ? [`order: ${order}`, 'age: 13–16', 'minutes: 45'] : [];
  const skills = ['skills:', `  school: ${JSON.stringify(todo)}`, `  international: ${JSON.stringify(todo)}`];
  const front = [
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(todo)}`,
    ...own,
    `aim: ${JSON.stringify(aim)}`,
    `know-first: ${JSON.stringify(todo)}`,
    ...skills,
  ];
  const heads = HEADINGS[lang];
  const quote = firstWords(edition, document);
  const question = [
    `### ${UNFINISHED.questionTitle[lang]} {#first .open}`,
    todo,
    `**${t.labels.answer}:** ${todo}`,
    `**${t.labels.shownBy}:** [*${heads.passage}*](#passage).`,
    `**${t.labels.ifWrong}:** ${todo}`,
  ].join('\n\n');
  const passage = `### ${heads.passage} {#passage}\n\n{words="${document}"}\n- «${quote}» ${todo}`;
  const parts = [
    todo,
    `## ${heads.passages} {#passages}\n\n${passage}`,
    `## ${heads.activities} {#activities}\n\n1. **${t.exampleActivity}** (45 ${t.min}). [{=1}](#first)`,
    `## ${heads.predict} {#predict .vote}\n\n${todo}`,
    `## ${heads.questions} {#questions}\n\n${question}`,
    `## ${heads.moves} {#moves}\n\n${Object.values(t.moves)
      .map((move) => `- ${move}: ${todo}`)
      .join('\n')}`,
    `## ${heads.exit} {#exit}\n\n${todo}`,
    `## ${heads.more} {#shorter-longer}\n\n${todo}`,
    `## ${t.pupilSheet} {#pupil}\n\n{passages="passage"}`,
    `## ${t.teacherSheet} {#teacher}\n\n${todo}`,
  ];
  return `---\n${front.join('\n')}\n---\n\n${parts.join('\n\n')}\n`;
}

/** The heading of the document, which stands once: words that can be quoted as they are. */
function firstWords({ index }: Edition, document: string): string {
  const reading = index.documents.get(document)?.reading;
  const text = reading?.text ?? '';
  const sentences = (reading?.blocks ?? []).map(({ start, end }) => text.slice(start, end));
  return sentences.find((one) => !one.includes('«') && text.split(one).length === 2) ?? '';
}

const HEADINGS: Readonly<
  Record<
    Lang,
    Record<'passages' | 'passage' | 'activities' | 'predict' | 'questions' | 'moves' | 'exit' | 'more', string>
  >
> = {
  en: {
    passages: 'Passages',
    passage: 'passage',
    activities: 'Activities',
    predict: 'Predict first',
    questions: 'Questions',
    moves: 'The historian’s four moves',
    exit: 'Exit ticket',
    more: 'Shorter, longer',
  },
  uk: {
    passages: 'Уривки',
    passage: 'уривок',
    activities: 'Хід уроку',
    predict: 'Спершу здогад',
    questions: 'Запитання',
    moves: 'Чотири кроки історика',
    exit: 'Вихідний квиток',
    more: 'Коротше, довше',
  },
};
