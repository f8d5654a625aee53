/**
 * Form "applications": a sheet for each thousand applications, a person for each thousand members. Applications are not
 * people: where nobody stands, the sheet lies hatched, for nothing is said of it.
 */
import { WIDTHS, type Size } from '../chart.ts';
import type { Datum } from '../datum.ts';
import { eachUnit, middleOf, type Field } from '../field.ts';
import { hatched, pathNode, textNode, personOf } from '../nodes.ts';
import { coords, markAt, type Scene, type SceneNode } from '../scene.ts';
import { textWidth } from '../typography.ts';
import type { EnrolmentSeries } from './series.ts';

const DESIGNS = {
  wide: {
    height: 412,
    lines: 2,
    across: 34.6,
    down: 56,
    width: 28,
    tall: 48,
    tops: [84, 292],
    number: 'big',
    isWide: true,
  },
  narrow: {
    height: 384,
    lines: 4,
    across: 23.4,
    down: 32,
    width: 18.5,
    tall: 27,
    tops: [52, 232],
    number: 'figure',
    isWide: false,
  },
  slim: {
    height: 352,
    lines: 4,
    across: 19.4,
    down: 28,
    width: 15.4,
    tall: 23,
    tops: [52, 216],
    number: 'value',
    isWide: false,
  },
} as const;
type Design = (typeof DESIGNS)[Size];

export function layoutApplications(series: EnrolmentSeries, size: Size): Scene {
  const design = DESIGNS[size];
  const { lines, across, down, tops } = design;
  const [above, below] = tops.map((top) => fieldBelow(top, design)) as [Field, Field];
  const { applied, admitted, quota, rest, each, number } = series;
  const t = series.words.applications;
  const wide = design.isWide;
  const [sheets, people] = [applied, admitted].map(({ value }) => Math.round(value / each)) as [number, number];
  const [sheet, person] = [sheetOf(design.width, design.tall), personOf(design.width, design.tall)];
  const empty = pathNode(`${rest.id}-sheets`, eachUnit(people, sheets, below, sheet), {
    voice: 'absent',
    mark: rest.id,
  });
  const end = Math.ceil(people / lines) * across;
  const quotaAt = wide ? ([end - 50, tops[1] - 46] as const) : ([60, tops[1] + lines * down + 8] as const);
  const nodes = [
    pathNode(`${applied.id}-sheets`, eachUnit(0, sheets, above, sheet), {
      voice: applied.voice,
      variant: 'outline',
      mark: applied.id,
    }),
    ...head(design, applied, tops[0], t.applications, wide ? t.sheet(number(each)) : t.sheetBriefly(number(each))),
    pathNode(`${admitted.id}-people`, eachUnit(0, people, below, person), { voice: admitted.voice, mark: admitted.id }),
    ...head(
      design,
      admitted,
      tops[1],
      wide ? t.admitted : t.admittedBriefly,
      wide ? t.figure(number(each)) : t.figureBriefly(number(each)),
    ),
    ...(wide
      ? aside(design, quota, end - 10, [quota.text, t.ofApplications], 'end')
      : [
          textNode(`${quota.id}-number`, `${quota.text} ${t.ofApplications}`, [0, tops[1] + lines * down + 14], {
            voice: 'computed',
            variant: 'label medium',
            mark: quota.id,
          }),
        ]),
    ...hatched(empty),
    { ...empty, key: `${rest.id}-outline`, variant: 'outline' },
    ...(wide
      ? aside(design, rest, end + 14, [t.rest(rest.number), t.restUnknown], 'start')
      : aside(design, rest, WIDTHS[size], [t.restBriefly(rest.number), t.restUnknownBriefly], 'end')),
  ];
  return {
    width: WIDTHS[size],
    height: design.height,
    nodes,
    marks: [
      markAt(applied.id, ...middleOf(Math.floor(sheets / 2), above)),
      markAt(admitted.id, ...middleOf(Math.floor(people / 2), below)),
      markAt(quota.id, ...quotaAt),
      markAt(rest.id, ...middleOf(Math.floor((people + sheets) / 2), below)),
    ],
  };
}

function fieldBelow(top: number, { lines, across, down }: Design): Field {
  return {
    line: lines,
    pitch: across,
    across: (column) => column * across,
    along: (place) => top + place * down,
    at: (along, across) => [across, along],
  };
}

/** A number over its field, with what it counts, and what a sign of the field stands for. */
function head({ number, isWide }: Design, datum: Datum, top: number, what: string, sign: string): SceneNode[] {
  const x = textWidth(datum.number, number) + (isWide ? 16 : 10);
  const look = { voice: datum.voice, mark: datum.id } as const;
  return [
    textNode(`${datum.id}-number`, datum.number, [0, top - (isWide ? 16 : 12)], { ...look, variant: number }),
    textNode(`${datum.id}-what`, what, [x, top - (isWide ? 44 : 30)], {
      ...look,
      variant: isWide ? 'name medium' : 'label bold',
    }),
    textNode(`${datum.id}-sign`, sign, [x, top - (isWide ? 20 : 12)], {
      voice: 'guide',
      variant: isWide ? 'label' : 'small',
      mark: datum.id,
    }),
  ];
}

/** What we computed, in two lines over the second field. */
function aside(
  { tops: [, top], isWide }: Design,
  { id }: Datum,
  x: number,
  [first, second]: readonly [string, string],
  anchor: 'start' | 'end',
): SceneNode[] {
  const look = { voice: 'computed', anchor, mark: id } as const;
  return [
    textNode(`${id}-number`, first, [x, top - (isWide ? 46 : 30)], {
      ...look,
      variant: isWide ? 'name medium' : 'label bold',
    }),
    textNode(`${id}-words`, second, [x, top - (isWide ? 22 : 12)], { ...look, variant: isWide ? 'label' : 'small' }),
  ];
}

/** A sheet of paper with a corner cut off, in relative steps from its corner. */
function sheetOf(width: number, height: number): string {
  const cut = width * 0.32;
  return `h${coords(width - cut)}l${coords(cut, cut)}v${coords(height - cut)}h${coords(-width)}z`;
}
