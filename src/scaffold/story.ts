/** `new story`: a story in both languages, with a first step that shows a view. */
import { LANGS } from '../model/common.ts';
import type { Edition } from '../model/edition.ts';
import { UNFINISHED } from '../model/placeholders.ts';
import { UsageError } from '../problems/usage-error.ts';
import { bilingualQuestions, bothOr, type Plan, type Scaffold } from './template.ts';

/** Views as a story names them: `growth/density`. */
function viewsOf({ charts }: Edition): string[] {
  return charts.flatMap(({ id, views }) => views.map((view) => `${id}/${view.id}`));
}

export const storyScaffold: Scaffold = {
  name: 'story',
  about: { en: 'a story told step by step, in both languages', uk: 'історія, розказана крок за кроком двома мовами' },
  id: {
    en: 'Slug: name of the file and last part of the address, such as enrolment',
    uk: 'Слаг: назва файла й кінець адреси, наприклад enrolment',
  },
  questions: [
    ...bilingualQuestions('title', 'Title', 'Назва', UNFINISHED.storyTitle),
    ...bilingualQuestions(
      'description',
      'One sentence for search engines and previews',
      'Одне речення для пошуковиків і попереднього перегляду',
      UNFINISHED.story,
    ),
    ...bilingualQuestions('text', 'How it begins, markdown', 'Початок, markdown', UNFINISHED.story),
    {
      name: 'chart',
      about: { en: 'The view that the first step shows', uk: 'Подання, яке показує перший крок' },
      required: true,
      choices: viewsOf,
    },
  ],
  plan(slug, answers, { edition, read }): Plan {
    const title = bothOr(answers, 'title', UNFINISHED.storyTitle);
    const description = bothOr(answers, 'description', UNFINISHED.story);
    const text = bothOr(answers, 'text', UNFINISHED.story);
    const order = Math.max(0, ...edition.stories.map((story) => story.order)) + 1;
    const edits = LANGS.map((lang) => {
      const path = `content/stories/${slug}${lang === 'en' ? '' : '.uk'}.md`;
      if (read(path) !== null) throw new UsageError((refusals) => refusals.pageThere(path));
      const front = [
        `title: ${JSON.stringify(title[lang])}`,
        `description: ${JSON.stringify(description[lang])}`,
        ...(lang === 'en' ? [`order: ${order}`] : []),
      ];
      const first = `## ${UNFINISHED.stepTitle[lang]} {#first}\n\n{chart="${answers.get('chart') ?? ''}"}\n`;
      const step = `${first}\n${UNFINISHED.story[lang]}\n`;
      return { path, text: `---\n${COMMENT[lang]}${front.join('\n')}\n---\n\n${text[lang].trim()}\n\n${step}` };
    });
    return { edits, remarks: [] };
  },
};

const COMMENT = {
  en:
    '# A step is a heading with an id; {chart="growth/density" mark="density-now"} alone on a line shows a view,\n' +
    '# {words="production-cells"} with lines - «words» what we say of them shows words of a source.\n',
  uk:
    '# Крок – це заголовок з ідентифікатором; {chart="growth/density" mark="density-now"} окремим рядком показує\n' +
    '# подання, {words="production-cells"} і рядки - «слова» що про них кажемо ми – слова джерела.\n',
} as const;
