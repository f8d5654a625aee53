/**
 * Form "funnel": the admitted stand inside the applied, never on top of anything: the same squares, some of them
 * filled.
 */
import { textBlock } from '../labels.ts';
import { round } from '../round.ts';
import type { Mark, Scene, SceneNode } from '../scene.ts';
import { said, markOf, type Statement } from '../datum.ts';
import { ASCENT, LOOKS } from '../type.ts';
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
  for (const statement of [series.applied, series.admitted, series.quota]) {
    const it = said(statement, 'corrected');
    const { id } = statement;
    const place = { x: labelX, width: width - labelX, mark: id };
    nodes.push({
      key: `${id}-number`,
      shape: {
        tag: 'text',
        x: round(labelX),
        y: round(y + LOOKS.figure * ASCENT),
        text: statement === series.quota ? it.text : it.number,
        anchor: 'start',
      },
      role: it.role,
      look: 'figure',
      mark: id,
    });
    const label = textBlock(statement.label, {
      ...place,
      key: `${id}-label`,
      y: y + LOOKS.figure + 6,
      look: 'label',
      role: it.role,
    });
    const how =
      it.formula === ''
        ? null
        : textBlock(`${it.certainty}: ${it.formula}`, {
            ...place,
            key: `${id}-how`,
            y: y + LOOKS.figure + 6 + label.height,
            look: 'small',
            role: it.role,
          });
    nodes.push(...label.nodes, ...(how?.nodes ?? []));
    y += LOOKS.figure + label.height + (how?.height ?? 0) + 20;
  }
  const grid: CellGrid = { x: 4, y: beside ? 4 : y + 4, across: pitch, down: pitch, slit: 5 };
  const applied = said(series.applied, 'corrected').value / series.square.value;
  const admitted = said(series.admitted, 'corrected').value / series.square.value;
  const inset = round(pitch * 0.14);
  const inner: CellGrid = { x: grid.x + inset, y: grid.y + inset, across: pitch, down: pitch, slit: 5 + 2 * inset };
  const shapes: SceneNode[] = [
    {
      key: `${series.applied.id}-squares`,
      shape: { tag: 'path', d: cellPath(0, applied, grid) },
      role: said(series.applied, 'corrected').role,
      look: 'outline cells',
      mark: series.applied.id,
    },
    {
      key: `${series.admitted.id}-squares`,
      shape: { tag: 'path', d: cellPath(0, admitted, inner) },
      role: said(series.admitted, 'corrected').role,
      look: 'cells',
      mark: series.admitted.id,
    },
    {
      key: `${series.quota.id}-outline`,
      shape: { tag: 'path', d: around(admitted, grid) },
      role: 'computed',
      look: 'outline thick',
      mark: series.quota.id,
    },
  ];
  const bottom = grid.y + Math.ceil(applied / 10) * pitch;
  const scale = textBlock(series.square.text, {
    key: 'scale',
    x: 0,
    y: bottom + 4,
    width: beside ? field : width,
    look: 'small',
    role: 'guide',
  });
  const centre = (cell: number): [number, number] => [
    grid.x + ((cell % 10) + 0.5) * pitch,
    grid.y + (Math.floor(cell / 10) + 0.5) * pitch,
  ];
  const marks: Mark[] = [
    markOf(series.applied, 'corrected', ...centre(Math.ceil(applied) - 1)),
    markOf(series.admitted, 'corrected', ...centre(0)),
    markOf(series.quota, 'corrected', ...centre(Math.ceil(admitted) - 1)),
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

function inMarkOrder(nodes: readonly SceneNode[], statements: readonly Statement[]): SceneNode[] {
  return statements.flatMap((statement) => nodes.filter((node) => node.mark === statement.id));
}
