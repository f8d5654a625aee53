/** The page on which a class guesses, and the one that sets the guess beside the source, as plain data. */
import { lessonPath, predictPath } from '../../model/addresses.ts';
import type { Lesson } from '../../model/lesson.ts';
import { type Html, plain, type Plain } from '../../model/text-types.ts';
import { toHtml } from '../../text/html.ts';
import type { Site } from '../site.ts';
import { answerTree } from './answer.ts';
import { formTree } from './form.ts';

export interface PredictOf {
  readonly lesson: Lesson;
  readonly page: 'guess' | 'answer';
}

export interface PredictView {
  readonly title: Plain;
  /** What pupils are asked. */
  readonly ask: Html;
  readonly body: Html;
  /** The way back from the answer. */
  readonly again: { readonly href: string; readonly text: string } | null;
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
    again: isGuess ? null : { href: href(predictPath(lesson.slug, 'guess')), text: t.predict.again },
    lesson: { href: href(lessonPath(lesson.slug)), text: t.predict.lesson(lesson.order) },
  };
}

/** Says which lesson it is by its number: its title may tell what is to be guessed. */
export function titleOf({ lesson: { order }, page }: PredictOf, { t }: Site): Plain {
  return plain(page === 'guess' ? t.predict.title(order) : t.predict.answerTitle(order));
}
