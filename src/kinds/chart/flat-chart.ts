/** The drawing of a view alone, for a page without our style sheets: classes have become colours and sizes. */
import type { El } from '../../text/html.ts';
import { flatten } from '../flat.ts';
import { pictureOf } from './drawing.ts';
import { handOf, type OpenView } from './open.ts';

/** As it stands on a sheet. */
export function flatChart(opened: OpenView): El {
  const { tag, attrs, children } = pictureOf(opened, opened.view.id, 'narrow', 'sheet', handOf(opened) ?? undefined);
  return { tag, attrs, children: flatten(children, 'any') };
}
