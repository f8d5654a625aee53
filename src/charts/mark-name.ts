/**
 * The accessible name of a mark: whoever speaks the words that stand on it must be understood (WCAG 2.5.3, Label in
 * Name).
 * So a mark without words has a label; one whose words say enough has them for its name; one that bears a bare number
 * has
 * a title, which names it and lets its number stand.
 */
import type { Caption } from './caption.ts';
import type { SceneNode } from './scene.ts';

/** A mark's words that are this long say enough by themselves; shorter ones are a bare number. */
const ENOUGH = 10;

export interface MarkName {
  /** For `aria-label`; null when the name comes from elsewhere. */
  readonly label: string | null;
  /** For a `<title>` in the link; null when it needs none. */
  readonly title: string | null;
}

/** How a mark that holds these nodes is named: briefly, where a drawing has many marks. */
export function markName(caption: Caption, nodes: readonly SceneNode[]): MarkName {
  const shown = nodes.flatMap(({ shape }) => (shape.tag === 'text' ? [shape.text] : [])).join(' ');
  const name = caption.brief ?? caption.name;
  if (shown === '') return { label: name, title: null };
  return { label: null, title: shown.length < ENOUGH ? name : null };
}
