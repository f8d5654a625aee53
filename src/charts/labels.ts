/** Labels: where the words of a chart stand, so that none overlaps another and none leaves the frame. */
import type { Scene, SceneNode } from './scene.ts';
import { ASCENT, DESCENT, VARIANTS, variantOf, textWidth } from './typography.ts';

/** Letters that hang below the baseline, and signs that hang a little below it. */
const DEEP = /[gjpqyруфїґ()[\]|@]/u;
const SHALLOW = /[,;QДЦЩцщ]/u;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box that the letters of a text node may fill, by the width table; `null` for nodes that are no text. */
function textBox(node: SceneNode): Box | null {
  const { shape } = node;
  if (shape.tag !== 'text') return null;
  const variant = variantOf(node.variant);
  const width = textWidth(shape.text, node.variant ?? '');
  const x = shape.anchor === 'start' ? shape.x : shape.anchor === 'end' ? shape.x - width : shape.x - width / 2;
  const size = VARIANTS[variant];
  const below = DEEP.test(shape.text) ? DESCENT : SHALLOW.test(shape.text) ? DESCENT / 2 : 0;
  return { x, y: shape.y - size * ASCENT, width, height: size * (ASCENT + below) };
}

/** Boxes of all texts of a scene, with the key of their node. */
export function textBoxes(scene: Scene): (Box & { readonly key: string })[] {
  return scene.nodes.flatMap((node) => {
    const box = textBox(node);
    return box ? [{ ...box, key: node.key }] : [];
  });
}

/** Whether two boxes share area. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/**
 * A text in lines no wider than `width`; a single word that is wider stands alone on its line. `names` are its class
 * names: size and weight.
 */
export function wrap(text: string, width: number, names: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, names) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** The same in as many lines, of much the same length: no word stands alone on the last one. */
export function wrapEvenly(text: string, width: number, names: string): string[] {
  const lines = wrap(text, width, names);
  let narrower = width;
  for (let next = lines; next.length === lines.length && narrower > width / 2;) {
    narrower -= width / 40;
    next = wrap(text, narrower, names);
  }
  return wrap(text, narrower + width / 40, names);
}
