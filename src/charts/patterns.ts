/**
 * Hatching, the sign of doubt and of what is not stated, and the lattices that cut areas into squares. All are patterns
 * of ground laid over a colour, so that they need no colour of their own; print and forced colours keep them.
 */
import type { Scene } from './scene.ts';
import { el, type Tree } from '../text/html.ts';

/** Id of a pattern. `suffix` keeps two drawings on one page apart. */
export function patternId(name: string, suffix: string): string {
  return `${name}${suffix}`;
}

/** The `<defs>` of a drawing: the patterns that its nodes are filled with. Nothing where none is. */
export function patternDefs({ nodes, lattices = {} }: Pick<Scene, 'nodes' | 'lattices'>, suffix: string): Tree {
  const used = new Set(nodes.flatMap(({ pattern }) => pattern ?? []));
  const patterns = [...used].map((name) => {
    const lattice = lattices[name];
    const id = patternId(name, suffix);
    if (lattice === undefined)
      return el(
        'pattern',
        { id, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(-45)' },
        el('path', { class: 'hatch-gap', d: 'M0 2.6H7' }),
      );
    const { x, y, width, height, d, of } = lattice;
    return el(
      'pattern',
      { id, x, y, width, height, patternUnits: 'userSpaceOnUse' },
      el('path', { class: of === 'gaps' ? 'voice-ground' : 'stroke-doubt', d }),
    );
  });
  return patterns.length === 0 ? [] : el('defs', {}, patterns);
}
