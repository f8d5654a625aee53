/** `new page` and `new story`: a page of prose, and a story whose first step shows a view, in both languages. */
import { type Bilingual, type Lang, LANGS } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { RESERVED_PAGES } from '../model/linkable.ts';
import { UNFINISHED } from '../model/placeholders.ts';
import { UsageError } from '../problems/usage-error.ts';
import {
  type Answers,
  bilingualQuestions,
  bothOr,
  type Edit,
  type Question,
  type Scaffold,
  type Workspace,
} from './template.ts';

/** Sentences that stand where nothing is written yet. */
interface Placeholders {
  readonly title: Bilingual;
  readonly text: Bilingual;
}

/** What a page is asked for: its title, its description, and its text. */
function questionsOf({ title, text }: Placeholders, en: string, uk: string): Question[] {
  return [
    ...bilingualQuestions('title', 'Title', 'Назва', title),
    ...bilingualQuestions(
      'description',
      'One sentence for search engines and previews',
      'Одне речення для пошуковиків і попереднього перегляду',
      text,
    ),
    ...bilingualQuestions('text', en, uk, text),
  ];
}

/**
 * The files of a page in both languages. @param front further lines of the front matter
 * @param end what follows the text
 */
function filesOf(
  name: string,
  answers: Answers,
  placeholders: Placeholders,
  { read }: Workspace,
  comment: Bilingual,
  front: (lang: Lang) => string = () => '',
  end: (lang: Lang) => string = () => '',
): Edit[] {
  const title = bothOr(answers, 'title', placeholders.title);
  const description = bothOr(answers, 'description', placeholders.text);
  const text = bothOr(answers, 'text', placeholders.text);
  return LANGS.map((lang) => {
    const path = `content/${name}${lang === 'en' ? '' : '.uk'}.md`;
    if (read(path) !== null) throw new UsageError((refusals) => refusals.pageThere(path));
    const head =
      `title: ${JSON.stringify(title[lang])}\ndescription: ${JSON.stringify(description[lang])}\n` + front(lang);
    return { path, text: `---\n${comment[lang]}${head}---\n\n${text[lang].trim()}\n${end(lang)}` };
  });
}

const PAGE = { title: UNFINISHED.pageTitle, text: UNFINISHED.page };

export const pageScaffold: Scaffold = {
  name: 'page',
  about: { en: 'a page of prose, in both languages', uk: 'сторінка прози двома мовами' },
  id: { en: 'Name of the file and address, such as method', uk: 'Назва файла й адреса, наприклад method' },
  questions: questionsOf(PAGE, 'The text, markdown', 'Текст, markdown'),
  plan(slug, answers, workspace) {
    if (RESERVED_PAGES.has(slug)) throw new UsageError((refusals) => refusals.ownAddress(slug));
    return { edits: filesOf(`pages/${slug}`, answers, PAGE, workspace, PAGE_COMMENT), remarks: [] };
  },
};

const PAGE_COMMENT = {
  en:
    '# Numbers are cited: {cells-now} prints a claim, {check:ratio-cells} a computed value, {=1924} a number that ' +
    'is neither.\n',
  uk:
    '# Числа цитують: {cells-now} друкує твердження, {check:ratio-cells} – обчислене, {=1924} – число, яке не є ні ' +
    'тим, ні тим.\n',
} as const;

const STORY = { title: UNFINISHED.storyTitle, text: UNFINISHED.story };

export const storyScaffold: Scaffold = {
  name: 'story',
  about: { en: 'a story told step by step, in both languages', uk: 'історія, розказана крок за кроком двома мовами' },
  id: {
    en: 'Name of the file and last part of the address, such as enrolment',
    uk: 'Назва файла й кінець адреси, наприклад enrolment',
  },
  questions: [
    ...questionsOf(STORY, 'How it begins, markdown', 'Початок, markdown'),
    {
      name: 'chart',
      about: { en: 'The view that the first step shows', uk: 'Подання, яке показує перший крок' },
      required: true,
      choices: viewsOf,
    },
  ],
  plan(slug, answers, workspace) {
    const order = Math.max(0, ...workspace.edition.stories.map((story) => story.order)) + 1;
    const step = (lang: Lang): string =>
      `\n## ${UNFINISHED.stepTitle[lang]} {#first}\n\n{chart="${answers.get('chart') ?? ''}"}\n\n` +
      `${UNFINISHED.story[lang]}\n`;
    const front = (lang: Lang): string => (lang === 'en' ? `order: ${order}\n` : '');
    return { edits: filesOf(`stories/${slug}`, answers, STORY, workspace, STORY_COMMENT, front, step), remarks: [] };
  },
};

/** Views as a story names them: `growth/density`. */
function viewsOf({ charts }: Edition): string[] {
  return charts.flatMap(({ id, views }) => views.map((view) => `${id}/${view.id}`));
}

const STORY_COMMENT = {
  en:
    '# A step is a heading with an id; {chart="growth/density" mark="density-now"} alone on a line shows a view,\n' +
    '# {words="production-cells"} with lines - «words» what we say of them shows words of a source.\n',
  uk:
    '# Крок – це заголовок з ідентифікатором; {chart="growth/density" mark="density-now"} окремим рядком показує\n' +
    '# подання, {words="production-cells"} і рядки - «слова» що про них кажемо ми – слова джерела.\n',
} as const;
