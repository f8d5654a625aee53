/** Names in the letters of a poster, each with what is said of it: the rows of a section of prose. */
import { el, type El, type Tree } from '../../text/html.ts';

export interface Specimen {
  readonly name: Tree;
  /** Paragraphs. */
  readonly says: readonly Tree[];
  /** A sentence instead of a name, or a name in the face of texts. */
  readonly look?: 'said' | 'in-text' | undefined;
}

/** @param small whether the names are less than the heading above them */
export function specimens(rows: readonly Specimen[], small = false): El {
  return el(
    'dl',
    { class: small ? 'specimens small' : 'specimens' },
    rows.map(({ name, says, look }) =>
      el(
        'div',
        {},
        el('dt', { class: look }, name),
        el(
          'dd',
          {},
          says.map((words) => el('p', {}, words)),
        ),
      ),
    ),
  );
}
