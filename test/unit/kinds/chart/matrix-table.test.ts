import { expect, it } from 'vitest';
import { matrixTable } from '../../../../src/kinds/chart/matrix-table.ts';
import { site } from '../../../../src/kinds/site.ts';
import type { Matrix } from '../../../../src/charts/matrix.ts';
import { toHtml } from '../../../../src/text/html.ts';
import { edition } from '../../charts/real.ts';

it('a count of more marks than can be drawn is a bar of its share, in colours of ours', () => {
  const cell = { id: 'a:b', count: 19, items: [] };
  const matrix = {
    head: 'Theme',
    columns: [{ id: 'b', label: 'Other documents', count: 285 }],
    rows: [{ id: 'a', label: 'Production', count: 21, cells: [cell] }],
  } as unknown as Matrix;
  const [view] = edition.charts.find(({ id }) => id === 'recommendations')!.views;
  const html = toHtml(matrixTable({ matrix, captions: new Map(), view: view!, site: site('en', edition) }, 'Table'));
  expect(html).toContain(
    '<svg class="share" viewBox="0 0 21 1" preserveAspectRatio="none" aria-hidden="true">' +
      '<rect class="whole" width="21" height="1"/><rect class="part" width="19" height="1"/></svg>',
  );
  expect(html).not.toMatch(/<(?:meter|progress)/);
});
