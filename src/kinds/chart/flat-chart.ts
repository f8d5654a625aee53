/** The drawing of a view alone, for a page without our style sheets: classes have become colours and sizes. */
import type { El } from '../../text/html.ts';
import { flatten } from '../flat.ts';
import { pictureOf } from './drawing.ts';
import { handOf, type OpenView } from './open.ts';

/**
 * As it stands on a sheet, and on a phone.
 * @param id unique on its page: it keeps the patterns of two drawings apart
 * @param hand the mark in hand, where that is not the view’s own
 */
export function flatChart(opened: OpenView, id = 'sheet', hand = handOf(opened)): El {
  const { tag, attrs, children } = pictureOf(opened, opened.view.id, 'narrow', id, hand ?? undefined);
  return { tag, attrs: { ...attrs, fill: null, stroke: null }, children: flatten(children, 'any') };
}
