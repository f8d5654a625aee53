/**
 * Norms in rows that share no axis: each has a unit of its own, and there is no calendar around them, for the source
 * names no day. Solid is what must be, an outline what may be and no more, hatched what is not said.
 */
import { WIDTHS, type Size } from '../chart.ts';
import { wrap, textWidth } from '../typography.ts';
import { hatched, hitNode, lineNode, linesNode, pathNode, rectNode, textNode, type Frame, personOf } from '../nodes.ts';
import { coords, markAt, type Mark, type Scene, type SceneNode } from '../scene.ts';
import { below, type Design, NARROW, onHatching, SLIM, WIDE } from './design.ts';
import type { MonthSeries, SeriesRow } from './series.ts';

type Row<F extends SeriesRow['form']> = Extract<SeriesRow, { form: F }>;

interface RowPlace {
  readonly design: Design;
  readonly width: number;
  /** The rule above the row. */
  readonly y: number;
}

interface Drawn {
  readonly nodes: readonly SceneNode[];
  readonly marks: readonly Mark[];
  /** The lowest baseline or edge. */
  readonly foot: number;
}

const DESIGNS = { wide: WIDE, narrow: NARROW, slim: SLIM } as const;

export function layoutNorms({ rows }: MonthSeries, size: Size): Scene {
  const [design, width] = [DESIGNS[size], WIDTHS[size]];
  let y = 1.5;
  const drawn = rows.map((row, index): Drawn => {
    const place = { design, width, y };
    const { nodes, marks, foot } = rowOf(row, place);
    const rule = lineNode(`rule-${index + 1}`, [0, y, width, y], { voice: 'axis', variant: 'frame' });
    y = design.row === null ? foot + 15 : Math.max(y + design.row, foot + 16);
    return { nodes: [rule, ...headOf(row, place, index + 1), ...nodes], marks, foot };
  });
  return {
    width,
    height: Math.ceil((drawn.at(-1)?.foot ?? 0) + 8),
    nodes: drawn.flatMap(({ nodes }) => nodes),
    marks: drawn.flatMap(({ marks }) => marks),
  };
}

function rowOf(row: SeriesRow, place: RowPlace): Drawn {
  switch (row.form) {
    case 'days':
      return days(row, place);
    case 'ceiling':
      return ceiling(row, place);
    case 'floor':
      return floor(row, place);
  }
}

/** Heading, whose norm it is, and the numbers: at the left of a wide drawing, above the marks of a narrow one. */
function headOf(row: SeriesRow, { design, width, y }: RowPlace, nth: number): SceneNode[] {
  const { left, heading, of, number } = design;
  const norms = row.form === 'days' ? row.norms : [row.norm];
  const widths = norms.map(({ datum }) => textWidth(datum.number, number));
  const plus = textWidth(' + ', number);
  const numbers = widths.reduce((sum, own) => sum + own, (norms.length - 1) * plus);
  const [x, base] = left === 0 ? [width - numbers, y + 36] : [0, y + 126];
  const nodes = norms.flatMap(({ datum }, index): SceneNode[] => {
    const at = x + widths.slice(0, index).reduce((sum, own) => sum + own + plus, 0);
    const said = textNode(`${datum.id}-number`, datum.number, [at, base], {
      voice: datum.voice,
      variant: number,
      mark: datum.id,
    });
    const sign = textNode(`plus-${nth}-${index}`, '+', [at - plus / 2, base], {
      voice: 'guide',
      variant: number,
      anchor: 'middle',
    });
    return index === 0 ? [said] : [sign, said];
  });
  const [only] = norms;
  if (left > 0 && row.form !== 'days' && only !== undefined)
    nodes.push(
      textNode(`${only.datum.id}-bound`, row.bound, [x + numbers + 12, base], {
        voice: only.datum.voice,
        variant: 'name bold',
        mark: only.datum.id,
      }),
    );
  const title = textNode(`heading-${nth}`, row.heading, [0, y + (left > 0 ? 26 : 22)], {
    voice: 'axis',
    variant: heading,
  });
  // On a wall these words are larger by a sixth.
  const room = left > 0 ? (left - 8) / 1.16 : width - numbers - 12;
  const lines = linesNode(`of-${nth}`, wrap(row.of, room, of), [0, y + (left > 0 ? 46 : 39)], {
    voice: 'guide',
    variant: of,
    leading: 18,
  });
  return [title, ...lines, ...nodes];
}

/** A block for each day of each norm; after them, torn off, the days of which nothing is said. */
function days({ norms, rest }: Row<'days'>, { design, width, y }: RowPlace): Drawn {
  const { left, down, side, gap, apart, block } = design;
  const top = y + down;
  const foot = top + side;
  let x: number = left;
  const starts = norms.map(({ datum: { value } }) => {
    const start = x;
    x += value * block + (value - 1) * gap + apart;
    return start;
  });
  const hatch = x - apart + gap;
  const drawn = norms.map(({ datum, label, aside }, index): Drawn => {
    const [start, next] = [starts[index] ?? left, starts[index + 1] ?? width + gap];
    const d = Array.from({ length: datum.value }, (_, nth) =>
      rectangle({ x: start + nth * (block + gap), y: top, width: block, height: side }),
    ).join('');
    const words = below({ datum, label, aside }, start, foot, next - gap - start, design);
    const room = { x: start, y, width: next - gap - start, height: words.foot - y };
    return {
      nodes: [hitNode(datum.id, room), pathNode(datum.id, d, { voice: datum.voice, mark: datum.id }), ...words.nodes],
      marks: [markAt(datum.id, start + (datum.value * (block + gap) - gap) / 2, top + side / 2)],
      foot: words.foot,
    };
  });
  const tear = { x: hatch, y: top, width: width - hatch, height: side };
  const area = pathNode(rest.id, torn(tear), { voice: 'absent', mark: rest.id });
  return {
    nodes: [...drawn.flatMap(({ nodes }) => nodes), ...hatched(area), ...onHatching(rest, tear, design)],
    marks: [...drawn.flatMap(({ marks }) => marks), markAt(rest.id, hatch + tear.width / 2, top + side / 2)],
    foot: Math.max(...drawn.map(({ foot }) => foot)),
  };
}

/** An empty figure for each person there may be, and a stop. */
function ceiling({ norm }: Row<'ceiling'>, { design, width, y }: RowPlace): Drawn {
  const { left, down, side, stop, lead } = design;
  const wide = left > 0;
  const { datum, label, aside } = norm;
  const top = y + down;
  const height = wide ? side - 2 : side - 8;
  const pitch = Math.min(design.person, (width - left - (wide ? 200 : 12)) / datum.value);
  const person = personOf(pitch * 0.82, height);
  const d = Array.from({ length: datum.value }, (_, nth) => `M${coords(left + nth * pitch, top + 2)}${person}`).join(
    '',
  );
  const end = left + datum.value * pitch;
  const look = { voice: datum.voice, mark: datum.id } as const;
  const [from, to] = wide ? [y, top + height + 22] : [top - 2, top + height + 6];
  const nodes = [
    hitNode(datum.id, { x: left, y: top, width: end - left, height: height + 4 }),
    pathNode(datum.id, d, { ...look, variant: 'outline' }),
    rectNode(`${datum.id}-stop`, { x: end, y: from, width: stop, height: to - from }, look),
  ];
  const marks = [markAt(datum.id, (left + end) / 2, top + height / 2)];
  if (!wide) {
    const words = below(norm, 0, to, width, design);
    return { nodes: [...nodes, ...words.nodes], marks, foot: words.foot };
  }
  const x = end + stop + 16;
  const labels = wrap(label, width - x, design.label);
  return {
    nodes: [
      ...nodes,
      ...linesNode(`${datum.id}-label`, labels, [x, top + 20], { ...look, variant: design.label, leading: 24 }),
      ...linesNode(
        `${datum.id}-aside`,
        aside === '' ? [] : wrap(aside, width - x, design.aside),
        [x, top + 20 + labels.length * 24],
        { ...look, variant: design.aside, leading: lead },
      ),
    ],
    marks,
    foot: to,
  };
}

/** As many as there must be; the others are hatched, for nothing is said of them. */
function floor({ norm, rest, among, each }: Row<'floor'>, { design, width, y }: RowPlace): Drawn {
  const { left, down, side, lead } = design;
  const { datum, label } = norm;
  const gap = design.gap + 2;
  const cell = (width - left - gap * (among - 1)) / among;
  const top = y + down;
  const frame = (nth: number): Frame => ({ x: left + nth * (cell + gap), y: top, width: cell, height: side });
  const solid = Array.from({ length: datum.value }, (_, nth) => frame(nth));
  const others = Array.from({ length: among - datum.value }, (_, nth) => frame(datum.value + nth));
  const middle = (frames: readonly Frame[]): number => ((frames[0]?.x ?? 0) + (frames.at(-1)?.x ?? 0) + cell) / 2;
  const fits = textWidth(each, design.each) <= cell - 4;
  const area = pathNode(rest.id, others.map(rectangle).join(''), { voice: 'absent', mark: rest.id });
  const start = others[0]?.x ?? width;
  const room = start - gap - left;
  const own = [design.label, 'small bold'].find((size) =>
    wrap(label, room, size).every((line) => textWidth(line, size) <= room),
  );
  // A name of which a word is wider than what it names has the line to itself: it would read on into the other.
  const alone = own === undefined;
  const words = below(norm, left, top + side, alone ? width - left : room, { ...design, label: own ?? design.label });
  const silence = { datum: { id: rest.id, voice: 'absent' }, label: rest.label, aside: '' } as const;
  const { nodes: silent, foot } = below(
    silence,
    start,
    alone ? top + side + lead + 2 : top + side,
    width - start,
    design,
  );
  return {
    nodes: [
      pathNode(datum.id, solid.map(rectangle).join(''), { voice: datum.voice, mark: datum.id }),
      ...(fits
        ? solid.map(({ x }, nth) =>
            textNode(`${datum.id}-each-${nth + 1}`, each, [x + cell / 2, top + side / 2 + (left > 0 ? 8 : 5)], {
              voice: datum.voice,
              variant: `${design.each} on`,
              anchor: 'middle',
              mark: datum.id,
            }),
          )
        : []),
      ...words.nodes,
      ...hatched(area),
      { ...area, key: `${rest.id}-outline`, variant: 'outline thin' },
      ...silent,
    ],
    marks: [markAt(datum.id, middle(solid), top + side / 2), markAt(rest.id, middle(others), top + side / 2)],
    foot: Math.max(words.foot, foot),
  };
}

function rectangle({ x, y, width, height }: Frame): string {
  return `M${coords(x, y)}h${coords(width)}v${coords(height)}h${coords(-width)}z`;
}

/** A place without an end: its right edge is torn. */
function torn({ x, y, width, height }: Frame): string {
  const teeth = 5;
  const step = height / (teeth * 2);
  const edge = `l${coords(-step * 0.7, step)}l${coords(step * 0.7, step)}`.repeat(teeth);
  return `M${coords(x, y)}H${coords(x + width)}${edge}H${coords(x)}z`;
}
