/** `new page`: a page of prose in both languages. */
import { UNFINISHED } from '../model/placeholders.ts';
import { RESERVED_PAGES } from '../model/linkable.ts';
import { UsageError } from '../problems/usage-error.ts';
import { bilingualQuestions, bothOr, type Scaffold, type Plan } from './template.ts';

export const pageScaffold: Scaffold = {
  name: 'page',
  about: { en: 'a page of prose, in both languages', uk: 'сторінка прози двома мовами' },
  id: { en: 'Slug: name of the file and address, such as method', uk: 'Слаг: назва файла й адреса, наприклад method' },
  questions: [
    ...bilingualQuestions('title', 'Title', 'Назва', UNFINISHED.pageTitle),
    ...bilingualQuestions(
      'description',
      'One sentence for search engines and previews',
      'Одне речення для пошуковиків і попереднього перегляду',
      UNFINISHED.page,
    ),
    ...bilingualQuestions('text', 'The text, markdown', 'Текст, markdown', UNFINISHED.page),
  ],
  plan(slug, answers, workspace): Plan {
    if (RESERVED_PAGES.has(slug)) throw new UsageError((refusals) => refusals.ownAddress(slug));
    const title = bothOr(answers, 'title', UNFINISHED.pageTitle);
    const description = bothOr(answers, 'description', UNFINISHED.page);
    const text = bothOr(answers, 'text', UNFINISHED.page);
    const edits = (['en', 'uk'] as const).map((lang) => {
      const path = `content/pages/${slug}${lang === 'en' ? '' : '.uk'}.md`;
      if (workspace.read(path) !== null) throw new UsageError((refusals) => refusals.pageThere(path));
      return {
        path,
        text:
          `---\n${COMMENT[lang]}title: ${JSON.stringify(title[lang])}\n` +
          `description: ${JSON.stringify(description[lang])}\n---\n\n${text[lang].trim()}\n`,
      };
    });
    return { edits, remarks: [] };
  },
};

const COMMENT = {
  en:
    '# Numbers are cited: {cells-now} prints a claim, {check:ratio-cells} a computed value, {=1924} a number that ' +
    'is neither.\n',
  uk:
    '# Числа цитують: {cells-now} друкує твердження, {check:ratio-cells} – обчислене, {=1924} – число, яке не є ні ' +
    'тим, ні тим.\n',
} as const;
