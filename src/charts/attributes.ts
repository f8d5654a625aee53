/**
 * A node of a scene as SVG attributes: the one place where geometry becomes markup, shared by print and by the browser.
 */
import { hatchId } from './hatch.ts';
import type { SceneNode, Shape } from './scene.ts';

/**
 * Attributes in writing order. Colours are the style sheet's business, by class; only a hatched fill needs the id of
 * its pattern.
 */
export function attributesOf(node: SceneNode, suffix: string): [name: string, value: string][] {
  const out: [string, string][] = geometry(node.shape);
  out.push(['class', `role-${node.voice}${node.variant ? ` ${node.variant}` : ''}`]);
  const pattern = hatchId(node.voice, suffix);
  const filled =
    (node.shape.tag === 'path' || node.shape.tag === 'rect' || node.shape.tag === 'circle') &&
    !/\boutline\b/.test(node.variant ?? '');
  if (pattern && filled) out.push(['fill', `url(#${pattern})`]);
  return out;
}

function geometry(shape: Shape): [string, string][] {
  switch (shape.tag) {
    case 'path':
      return [['d', shape.d]];
    case 'rect':
      return numbers({ x: shape.x, y: shape.y, width: shape.width, height: shape.height });
    case 'circle':
      return numbers({ cx: shape.cx, cy: shape.cy, r: shape.r });
    case 'line':
      return numbers({ x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2 });
    case 'text':
      return [
        ...numbers({ x: shape.x, y: shape.y }),
        ...(shape.anchor === 'start' ? [] : [['text-anchor', shape.anchor] as [string, string]]),
      ];
  }
}

function numbers(values: Readonly<Record<string, number>>): [string, string][] {
  return Object.entries(values).map(([name, value]) => [name, String(value)]);
}

/** Nodes in drawing order, those of one mark gathered where the first of them stands. */
export type Item =
  { readonly mark: null; readonly node: SceneNode } | { readonly mark: string; readonly nodes: readonly SceneNode[] };

/** What stands side by side in a drawing: bare nodes and groups of marks. */
export function itemsOf(nodes: readonly SceneNode[]): Item[] {
  const groups = new Map<string, SceneNode[]>();
  const items: Item[] = [];
  for (const node of nodes) {
    if (node.mark === undefined) {
      items.push({ mark: null, node });
      continue;
    }
    const group = groups.get(node.mark);
    if (group) group.push(node);
    else {
      const started = [node];
      groups.set(node.mark, started);
      items.push({ mark: node.mark, nodes: started });
    }
  }
  return items;
}
