/**
 * Fields of units in the manner of the 1920s: a larger number is shown by more signs, never by a larger sign (after
 * Otto Neurath). A field is filled line by line, so that whatever stands in it is one area with a step at either end; a
 * lattice cuts the area into its units.
 */
import { coords } from './scene.ts';

/** Where the units of a field stand. “Along” runs in a line, “across” from line to line. */
export interface Field {
  /** Units in a line. */
  readonly line: number;
  /** Distance from one unit to the next. */
  readonly pitch: number;
  /** Where a line begins, across. */
  readonly across: (line: number) => number;
  /** Where a unit of a line begins, along. */
  readonly along: (place: number) => number;
  /** From along and across to the drawing. */
  readonly at: (along: number, across: number) => readonly [x: number, y: number];
}

/**
 * The area of the units from `from` up to and not including `to`: a path of eight corners whatever its form, so that
 * one area can turn into another.
 */
export function region(from: number, to: number, field: Field): string {
  const { line, pitch, along } = field;
  const [first, last] = [Math.floor(from / line), Math.floor(to / line)];
  const [start, end] = [from % line, to % line];
  const step = Math.sign(field.across(1) - field.across(0)) * pitch;
  const entered = field.across(first) + (start > 0 ? step : 0);
  const left = end > 0 ? field.across(last) : field.across(last - 1) + step;
  const filled = end > 0 ? left + step : left;
  const close = along(0) + line * (along(1) - along(0));
  return corners(
    (
      [
        [close, field.across(first)],
        [along(start), field.across(first)],
        [along(start), entered],
        [along(0), entered],
        [along(0), filled],
        [along(end), filled],
        [along(end), left],
        [close, left],
      ] as const
    ).map(([at, to]) => field.at(at, to)),
  );
}

/** A rectangle as a path of as many corners. */
export function block(x: number, y: number, width: number, height: number): string {
  const [right, bottom] = [x + width, y + height];
  return corners([
    [x, bottom],
    [x, bottom],
    [x, y],
    [x, y],
    [right, y],
    [right, y],
    [right, bottom],
    [right, bottom],
  ]);
}

function corners(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => coords(x, y)).join('L')}z`;
}

/** The corner of a unit that is nearest to the beginning of line and field, counted from 0. */
export function cornerOf(unit: number, { line, along, across, at }: Field): readonly [x: number, y: number] {
  return at(along(unit % line), across(Math.floor(unit / line)));
}

/** One shape, drawn from its corner on in relative steps, for each unit from `from` up to and not including `to`. */
export function eachUnit(from: number, to: number, field: Field, shape: string): string {
  return Array.from(
    { length: Math.max(0, to - from) },
    (_, index) => `M${coords(...cornerOf(from + index, field))}${shape}`,
  ).join('');
}

/** The middle of a unit, counted from 0. */
export function middleOf(unit: number, { line, pitch, across, along, at }: Field): readonly [x: number, y: number] {
  const step = Math.sign(across(1) - across(0)) * pitch;
  const half = (along(1) - along(0)) / 2;
  return at(along(unit % line) + half, across(Math.floor(unit / line)) + step / 2);
}
