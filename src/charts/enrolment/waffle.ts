/**
 * Form "shares": a field of a hundred cells, one for each per cent of those admitted. The stated shares fill their
 * cells, a cell that a share only partly fills is cut; what the source does not state stays in the field, hatched.
 * Nothing is stretched to a hundred.
 */
import { textBlock } from '../labels.ts';
import { coords, round, markAt, type Mark, type Voice, type Scene, type SceneNode } from '../scene.ts';
import { stack } from '../stack.ts';
import { valueIn, type Datum } from '../datum.ts';
import { ASCENT, VARIANTS } from '../typography.ts';
import { cellPath, type CellGrid } from '../unit-grid.ts';
import type { EnrolmentSeries } from './series.ts';

/** Shift between two parts, so that their border is seen without a colour. */
const STEP = 8;

interface Part {
  readonly datum: Datum;
  readonly from: number;
  readonly to: number;
  readonly voice: Voice;
  readonly label: readonly SceneNode[];
  readonly height: number;
}

/** The field at the left, a label beside each part. */
export function layoutShares(series: EnrolmentSeries, width: number): Scene {
  const field = round(width < 560 ? width * 0.4 : Math.min(360, width * 0.46));
  const gutter = width < 560 ? 28 : 56;
  const parts = partsOf(series, field + gutter, width);
  const needed = parts.reduce((sum, part) => sum + part.height, 0);
  const across = round((field - 8) / 10);
  const rows = Math.max(34, Math.ceil((needed - STEP * parts.length) / 10));
  const top = 4;
  const grid: CellGrid = { x: 4, y: top + 4, across, down: rows, slit: Math.max(2, round(across * 0.14)) };
  const bottom = grid.y + rows * 10 + STEP * (parts.length - 1) + 4;
  const middle = (part: Part, index: number): number => grid.y + ((part.from + part.to) / 20) * rows + index * STEP;
  const tops = stack(
    parts.map((part, index) => ({ wish: middle(part, index) - VARIANTS.figure * 0.6, height: part.height })),
    0,
    Math.max(bottom, needed),
  );
  const nodes: SceneNode[] = [
    {
      key: 'whole',
      shape: { tag: 'rect', x: 1, y: top, width: round(field - 2), height: round(bottom - top) },
      voice: 'axis',
      variant: 'outline',
    },
  ];
  const marks: Mark[] = [];
  parts.forEach((part, index) => {
    const { id } = part.datum;
    const y = tops[index] ?? 0;
    const at = middle(part, index);
    nodes.push(
      {
        key: `${id}-cells`,
        shape: { tag: 'path', d: cellPath(part.from, part.to, { ...grid, y: grid.y + index * STEP }) },
        voice: part.voice,
        variant: 'cells',
        mark: id,
      },
      {
        key: `${id}-leader`,
        shape: { tag: 'path', d: `M${coords(field + 2, at)}L${coords(field + gutter - 8, y + VARIANTS.figure * 0.5)}` },
        voice: 'guide',
        variant: 'outline',
        mark: id,
      },
      ...part.label.map((node) =>
        node.shape.tag === 'text' ? { ...node, shape: { ...node.shape, y: round(node.shape.y + y) } } : node,
      ),
    );
    marks.push(markAt(part.datum.id, field / 2, at));
  });
  const last = tops.length > 0 ? (tops.at(-1) ?? 0) + (parts.at(-1)?.height ?? 0) : 0;
  const foot = textBlock(series.words.whole, {
    key: 'whole-label',
    x: 0,
    y: Math.max(bottom, last) + 6,
    width,
    variant: 'small',
    voice: 'axis',
  });
  return {
    width,
    height: round(Math.max(bottom, last) + 6 + foot.height + 2),
    nodes: [...nodes, ...foot.nodes],
    marks,
  };
}

function partsOf(series: EnrolmentSeries, x: number, width: number): Part[] {
  const rows = [
    ...series.shares.map((share) => ({ ...share, voice: 'source' as Voice })),
    { datum: series.notStated, remark: '', voice: 'absent' as Voice },
  ];
  let from = 0;
  return rows.map(({ datum, remark, voice }): Part => {
    const shown = valueIn(datum, 'corrected');
    const { id } = datum;
    const place = { x, width: width - x, voice: shown.voice, mark: id };
    const label = textBlock(datum.label, { ...place, key: `${id}-label`, y: VARIANTS.figure + 6, variant: 'label' });
    const aside =
      remark === ''
        ? null
        : textBlock(remark, {
            ...place,
            key: `${id}-remark`,
            y: VARIANTS.figure + 6 + label.height,
            variant: 'small',
            voice: 'computed',
          });
    const part: Part = {
      datum,
      from,
      to: from + shown.value,
      voice,
      label: [
        {
          key: `${id}-number`,
          shape: { tag: 'text', x: round(x), y: round(VARIANTS.figure * ASCENT), text: shown.text, anchor: 'start' },
          voice: shown.voice,
          variant: 'figure',
          mark: id,
        },
        ...label.nodes,
        ...(aside?.nodes ?? []),
      ],
      height: VARIANTS.figure + label.height + (aside?.height ?? 0) + 14,
    };
    from = part.to;
    return part;
  });
}
