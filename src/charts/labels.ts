/** Labels: where the words of a chart stand, so that none overlaps another and none leaves the frame. */
import type { Scene, SceneNode, Voice } from './scene.ts';
import { ASCENT, LINE, VARIANTS, variantOf, textWidth, type Variant } from './typography.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box that a text node may fill, by the width table; `null` for nodes that are no text. */
function textBox(node: SceneNode): Box | null {
  const { shape } = node;
  if (shape.tag !== 'text') return null;
  const variant = variantOf(node.variant);
  const width = textWidth(shape.text, variant);
  const x = shape.anchor === 'start' ? shape.x : shape.anchor === 'end' ? shape.x - width : shape.x - width / 2;
  return { x, y: shape.y - VARIANTS[variant] * ASCENT, width, height: VARIANTS[variant] * LINE };
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

/** A text in lines no wider than `width`; a single word that is wider stands alone on its line. */
export function wrap(text: string, width: number, variant: Variant): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, variant) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Distance from baseline to baseline of a variant. */
export function leading(variant: Variant): number {
  return Math.round(VARIANTS[variant] * 1.2);
}

export interface TextBlock {
  readonly nodes: readonly SceneNode[];
  /** Height of the block in units of the drawing: lines times leading. */
  readonly height: number;
}

/** A text of several lines as nodes: `y` is the top of the block. Keys are `key`, `key-2`, `key-3` … */
export function textBlock(
  text: string,
  place: {
    key: string;
    x: number;
    y: number;
    width: number;
    variant: Variant;
    voice: Voice;
    anchor?: 'start' | 'middle' | 'end';
    more?: string;
    mark?: string;
  },
): TextBlock {
  const lines = wrap(text, place.width, place.variant);
  const step = leading(place.variant);
  const nodes = lines.map((line, index): SceneNode => ({
    key: index === 0 ? place.key : `${place.key}-${index + 1}`,
    shape: {
      tag: 'text',
      x: Math.round(place.x * 10) / 10,
      y: Math.round((place.y + index * step + VARIANTS[place.variant] * ASCENT) * 10) / 10,
      text: line,
      anchor: place.anchor ?? 'start',
    },
    voice: place.voice,
    variant: place.more ? `${place.variant} ${place.more}` : place.variant,
    ...(place.mark ? { mark: place.mark } : {}),
  }));
  return { nodes, height: lines.length * step };
}
