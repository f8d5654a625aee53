/** Many marks of one variant as one shape: the same drawing in fewer words, where nothing has to be pointed at. */
import { coords } from './scene.ts';
import type { SceneNode } from './scene.ts';

/**
 * The nodes with the squares and paths of all marks joined to one path for each variant, drawn first; nothing belongs
 * to a mark any more.
 */
export function mergeMarks(nodes: readonly SceneNode[]): SceneNode[] {
  const paths = new Map<string, { node: SceneNode; d: string }>();
  const others: SceneNode[] = [];
  for (const { mark, ...node } of nodes) {
    const d = mark === undefined ? null : outlineOf(node);
    if (d === null) {
      others.push(node);
      continue;
    }
    const variant = `${node.voice} ${node.variant ?? ''}`.trim();
    const found = paths.get(variant);
    if (found) found.d += d;
    else paths.set(variant, { node, d });
  }
  return [
    ...[...paths.values()].map(({ node, d }, index): SceneNode => ({
      ...node,
      key: `merged-${index + 1}`,
      shape: { tag: 'path', d },
    })),
    ...others,
  ];
}

function outlineOf({ shape }: SceneNode): string | null {
  if (shape.tag === 'path') return shape.d;
  if (shape.tag === 'rect')
    return `M${coords(shape.x, shape.y)}h${coords(shape.width)}v${coords(shape.height)}h${coords(-shape.width)}z`;
  return null;
}
