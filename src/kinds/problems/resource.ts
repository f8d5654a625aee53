/** The problems that the checker knows, on one page; the terminal and the panel in dev lead to a place on it. */
import { problemPath } from '../../model/addresses.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { type SentencePiece, problemGroups } from './view.ts';

export const problemsKind: Kind<'problems'> = {
  name: 'problems',
  all: () => ['problems'],
  resource: (_, { lang, t }) => ({
    ...PLAIN,
    kind: 'problems',
    path: problemPath(),
    lang,
    title: t.maintainers.index.problems,
    description: t.maintainers.problems.description,
    blocks: () =>
      problemGroups(lang).flatMap(({ problems }) =>
        problems.map(({ code, title, what, why, mend }) => ({
          type: 'prose',
          id: code,
          heading: title,
          html: toHtml([what, why, mend].map((sentence) => el('p', {}, sentence.map(pieceTree)))),
        })),
      ),
    places: () =>
      problemGroups(lang).flatMap(({ problems }) =>
        problems.map(({ code, title }) => ({ id: code, title, aliases: [] })),
      ),
  }),
};

/** Words of a sentence, or what a place in it is filled with. */
function pieceTree(piece: SentencePiece): Tree {
  return 'slot' in piece ? el('var', {}, piece.slot) : piece.words;
}
