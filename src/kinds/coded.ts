/** Words with what a reader types or copies in them. */
import { el, type Tree } from '../text/html.ts';

/** What stands between backticks is code, which no line ends within. */
export function coded(text: string): Tree {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : el('code', { class: 'whole' }, part)));
}
