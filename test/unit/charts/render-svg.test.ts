import { expect, it } from 'vitest';
import { renderSvg } from '../../../src/charts/render-svg.ts';
import type { Scene } from '../../../src/charts/scene.ts';

it('renderSvg refuses nodes of a mark of which nothing is said', () => {
  const broken: Scene = {
    width: 300,
    height: 300,
    marks: [],
    nodes: [{ key: 'k', shape: { tag: 'rect', x: 0, y: 0, width: 1, height: 1 }, voice: 'source', mark: 'lost' }],
  };
  expect(() => renderSvg(broken, { title: '', desc: '', captions: [], href: () => '' })).toThrow('mark "lost"');
});
