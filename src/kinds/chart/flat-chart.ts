/** The drawing of a view alone, for a page without our style sheets: classes have become colours and sizes. */
import type { El } from '../../text/html.ts';
import { flatten } from '../flat.ts';
import { pictureOf } from './drawing.ts';
import { handOf, type OpenView } from './open.ts';

/**
 * As it stands on a sheet, and on a phone.
 * @param id unique on its page: it keeps the patterns of two drawings apart
 */
export function flatChart(opened: OpenView, id = 'sheet'): El {
  const { tag, attrs, children } = pictureOf(opened, opened.view.id, 'narrow', id, handOf(opened) ?? undefined);
  return { tag, attrs, children: flatten(children, 'any') };
}
