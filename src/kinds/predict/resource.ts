/** Predict first: a page on which pupils guess, without the lesson and its answers, and the page that follows it. */
import { lessonsPath, predictPath } from '../../model/addresses.ts';
import { plain } from '../../model/text-types.ts';
import { toHtml } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { passageTree } from '../lesson/passage.ts';
import { titleOf, type PredictOf } from './view.ts';

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
