/**
 * Form "funnel": the admitted stand inside the applied, never on top of anything: the same squares, some of them
 * filled.
 */
import { textBlock } from '../labels.ts';
import { round, markAt, type Mark, type Scene, type SceneNode } from '../scene.ts';
import { valueIn, type Datum } from '../datum.ts';
import { ASCENT, VARIANTS } from '../typography.ts';
import { cellPath, type CellGrid } from '../unit-grid.ts';
import type { EnrolmentSeries } from './series.ts';

/** Squares of a round number of people in rows of ten, with the three numbers beside or above them. */
export function layoutFunnel(series: EnrolmentSeries, width: number): Scene {
  const beside = width >= 560;
  const pitch = round(Math.min(44, (beside ? width * 0.52 : width - 4) / 10));
  const field = pitch * 10;
  const labelX = beside ? field + 40 : 0;
  const nodes: SceneNode[] = [];
  let y = 0;
  for (const datum of [series.applied, series.admitted, series.quota]) {
    const shown = valueIn(datum, 'corrected');
    const { id } = datum;
    const place = { x: labelX, width: width - labelX, mark: id };
    nodes.push({
      key: `${id}-number`,
      shape: {
        tag: 'text',
        x: round(labelX),
        y: round(y + VARIANTS.figure * ASCENT),
        text: datum === series.quota ? shown.text : shown.number,
        anchor: 'start',
      },
      voice: shown.voice,
      variant: 'figure',
      mark: id,
    });
    const label = textBlock(datum.label, {
      ...place,
      key: `${id}-label`,
      y: y + VARIANTS.figure + 6,
      variant: 'label',
      voice: shown.voice,
    });
    const how =
      shown.formula === ''
        ? null
        : textBlock(`${shown.certainty}: ${shown.formula}`, {
            ...place,
            key: `${id}-how`,
            y: y + VARIANTS.figure + 6 + label.height,
            variant: 'small',
            voice: shown.voice,
          });
    nodes.push(...label.nodes, ...(how?.nodes ?? []));
    y += VARIANTS.figure + label.height + (how?.height ?? 0) + 20;
  }
  const grid: CellGrid = { x: 4, y: beside ? 4 : y + 4, across: pitch, down: pitch, slit: 5 };
  const applied = valueIn(series.applied, 'corrected').value / series.square.value;
  const admitted = valueIn(series.admitted, 'corrected').value / series.square.value;
  const inset = round(pitch * 0.14);
  const inner: CellGrid = { x: grid.x + inset, y: grid.y + inset, across: pitch, down: pitch, slit: 5 + 2 * inset };
  const shapes: SceneNode[] = [
    {
      key: `${series.applied.id}-squares`,
      shape: { tag: 'path', d: cellPath(0, applied, grid) },
      voice: valueIn(series.applied, 'corrected').voice,
      variant: 'outline cells',
      mark: series.applied.id,
    },
    {
      key: `${series.admitted.id}-squares`,
      shape: { tag: 'path', d: cellPath(0, admitted, inner) },
      voice: valueIn(series.admitted, 'corrected').voice,
      variant: 'cells',
      mark: series.admitted.id,
    },
    {
      key: `${series.quota.id}-outline`,
      shape: { tag: 'path', d: around(admitted, grid) },
      voice: 'computed',
      variant: 'outline thick',
      mark: series.quota.id,
    },
  ];
  const bottom = grid.y + Math.ceil(applied / 10) * pitch;
  const scale = textBlock(series.square.text, {
    key: 'scale',
    x: 0,
    y: bottom + 4,
    width: beside ? field : width,
    variant: 'small',
    voice: 'guide',
  });
  const centre = (cell: number): [number, number] => [
    grid.x + ((cell % 10) + 0.5) * pitch,
    grid.y + (Math.floor(cell / 10) + 0.5) * pitch,
  ];
  const marks: Mark[] = [
    markAt(series.applied.id, ...centre(Math.ceil(applied) - 1)),
    markAt(series.admitted.id, ...centre(0)),
    markAt(series.quota.id, ...centre(Math.ceil(admitted) - 1)),
  ];
  const ordered = inMarkOrder([...shapes, ...nodes], [series.applied, series.admitted, series.quota]);
  return {
    width,
    height: round(Math.max(beside ? y : 0, bottom + 4 + scale.height) + 4),
    nodes: [...ordered, ...scale.nodes],
    marks,
  };
}

/** The stepped outline around the first `count` cells, in the slits between them. */
function around(count: number, grid: CellGrid): string {
  const [left, top, right] = [grid.x - 2, grid.y - 2, grid.x + 10 * grid.across - grid.slit / 2];
  const rows = Math.floor(count / 10);
  const rest = count - rows * 10;
  const low = round(top + rows * grid.down);
  if (rest === 0) return `M${round(left)} ${round(top)}H${round(right)}V${low}H${round(left)}z`;
  const end = round(grid.x + rest * grid.across - grid.slit / 2);
  if (rows === 0) return `M${round(left)} ${round(top)}H${end}V${round(low + grid.down)}H${round(left)}z`;
  return `M${round(left)} ${round(top)}H${round(right)}V${low}H${end}V${round(low + grid.down)}H${round(left)}z`;
}

function inMarkOrder(nodes: readonly SceneNode[], data: readonly Datum[]): SceneNode[] {
  return data.flatMap((datum) => nodes.filter((node) => node.mark === datum.id));
}
