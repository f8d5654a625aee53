/** Predict first: a page on which pupils guess, without the lesson and its answers, and the page that follows it. */
import { lessonsPath, predictPath, lessonPath } from '../../model/addresses.ts';
import { plain, type Html, type Plain } from '../../model/text-types.ts';
import { toHtml } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { passageTree } from '../lesson/passage.ts';
import type { Lesson } from '../../model/lesson.ts';
import type { Site } from '../site.ts';
import { answerTree } from './answer.ts';
import { formTree } from './form.ts';

export const predictKind: Kind<PredictOf> = {
  name: 'predict',
  all: ({ lessons }) =>
    lessons
      .filter(({ predict }) => predict.ground !== null)
      .flatMap((lesson) => (['guess', 'answer'] as const).map((page) => ({ lesson, page }))),
  resource: ({ lesson, page }, site) => {
    const { lang, t } = site;
    const isGuess = page === 'guess';
    const ask = lesson.predict.ask.text[lang];
    return {
      ...PLAIN,
      kind: 'predict',
      path: predictPath(lesson.slug, page),
      above: [{ path: lessonsPath(), label: t.lesson.title }],
      lang,
      title: titleOf({ lesson, page }, site),
      description: isGuess ? ask : plain(t.predict.answerDescription(ask)),
      // Its question stands in the lesson, which is found; that of an answer would be found before the guess.
      listed: false,
      blocks: () => [
        { type: 'prose', id: null, heading: null, html: lesson.predict.ask.html[lang] },
        ...(isGuess
          ? []
          : lesson.passages
              .filter(({ id }) => lesson.predict.shown.includes(id))
              .map((passage) => ({
                type: 'prose' as const,
                id: null,
                heading: passage.name[lang],
                html: toHtml(passageTree(passage, site)),
              }))),
      ],
    };
  },
};

// The page on which a class guesses, and the one that sets the guess beside the source, as plain data.

/** @public The type of its route names it. */
export interface PredictOf {
  readonly lesson: Lesson;
  readonly page: 'guess' | 'answer';
}

export interface PredictView {
  readonly title: Plain;
  /** What pupils are asked. */
  readonly ask: Html;
  readonly body: Html;
  /** The lesson, below what is guessed: by its number, as its title may give the answer away. */
  readonly lesson: { readonly href: string; readonly text: string };
}

export function predictView({ lesson, page }: PredictOf, site: Site): PredictView {
  const { lang, t, href } = site;
  const isGuess = page === 'guess';
  return {
    title: titleOf({ lesson, page }, site),
    ask: lesson.predict.ask.html[lang],
    body: toHtml(isGuess ? formTree(lesson, site) : answerTree(lesson, site)),
    lesson: { href: href(lessonPath(lesson.slug)), text: t.predict.lesson(lesson.order) },
  };
}

/** Says which lesson it is by its number: its title may tell what is to be guessed. */
function titleOf({ lesson: { order }, page }: PredictOf, { t }: Site): Plain {
  return plain(page === 'guess' ? t.predict.title(order) : t.predict.answerTitle(order));
}
