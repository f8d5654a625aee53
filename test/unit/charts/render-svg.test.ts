import { describe, expect, it } from 'vitest';
import type { Caption } from '../../../src/charts/chart.ts';
import { renderSvg } from '../../../src/charts/render-svg.ts';
import type { Scene } from '../../../src/charts/scene.ts';
import { toHtml } from '../../../src/text/html.ts';

it('renderSvg refuses nodes of a mark of which nothing is said', () => {
  const broken: Scene = {
    width: 300,
    height: 300,
    marks: [],
    nodes: [{ key: 'k', shape: { tag: 'rect', x: 0, y: 0, width: 1, height: 1 }, voice: 'source', mark: 'lost' }],
  };
  expect(() => renderSvg(broken, { title: '', desc: '', captions: [], href: () => '' })).toThrow('mark "lost"');
});

describe('names of marks, for those who hear the page', () => {
  /** The name of the link of a mark whose words stand in these lines, and whether the drawing has a description. */
  const rendered = (lines: readonly (readonly [string, boolean?])[], said: string, desc?: string): string => {
    const scene: Scene = {
      width: 300,
      height: 300,
      marks: [{ id: 'm', x: 0, y: 0 }],
      nodes: lines.map(([text, beside], index) => ({
        key: `m-${index}`,
        shape: { tag: 'text', x: 0, y: 0, text, anchor: 'start' },
        voice: 'source',
        mark: 'm',
        ...(beside === undefined ? {} : { beside }),
      })),
    };
    const caption = { id: 'm', name: said } as Caption;
    return toHtml(
      renderSvg(scene, { title: 'T', ...(desc === undefined ? {} : { desc }), captions: [caption], href: () => '#' }),
    );
  };

  it('words that are written across a mark are no part of its name', () => {
    const html = rendered([['ADDED about 11,000'], ['had the cells stayed at 23', true]], 'added: 11 thousand');
    expect(html).toContain('aria-hidden="true">had the cells stayed at 23<');
    expect(html.match(/aria-hidden/g)).toHaveLength(1);
    expect(html).not.toContain('aria-label=');
  });

  it('what is said of a mark names it where that holds its words, and only there', () => {
    const said = 'Party organisers: picked by whom: not said';
    expect(rendered([['picked by whom: not said']], said)).toContain(`aria-label="${said}"`);
    expect(rendered([['picked by nobody at all']], said)).not.toContain('aria-label=');
  });

  it('a drawing is described only where the page does not say what it shows', () => {
    expect(rendered([['a mark of some length']], '')).not.toMatch(/aria-(?:describedby|labelledby)/);
    expect(rendered([['a mark of some length']], '', 'What it shows.')).toContain('aria-describedby="chart-desc"');
  });
});
