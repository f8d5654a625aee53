/**
 * Pictorial statistics in the manner of the 1920s: a mark for a count. Units stand in rows of ten, ten rows are a
 * hundred, so that a reader can count them. (After Otto Neurath's rule: a larger number is shown by more signs, never
 * by a larger sign.)
 */
import { coords, round } from './scene.ts';

export interface UnitGrid {
  readonly x: number;
  readonly y: number;
  /** Side of a square, and distance from one square to the next. */
  readonly side: number;
  readonly pitch: number;
  /** Hundreds that stand side by side, and the gap between them. */
  readonly hundreds: number;
  readonly gap: number;
}

/** Upper left corner of unit `index`, counted from 0. */
export function unitPlace(index: number, grid: UnitGrid): readonly [number, number] {
  const hundred = Math.floor(index / 100);
  const block = 10 * grid.pitch + grid.gap;
  const x = grid.x + (hundred % grid.hundreds) * block + (index % 10) * grid.pitch;
  const y = grid.y + Math.floor(hundred / grid.hundreds) * block + Math.floor((index % 100) / 10) * grid.pitch;
  return [round(x), round(y)];
}

/** A path with one subpath for each unit from `from` up to and not including `to`. */
export function unitPath(from: number, to: number, grid: UnitGrid): string {
  const square = `h${coords(grid.side)}v${coords(grid.side)}h${coords(-grid.side)}z`;
  let path = '';
  let [px, py] = [0, 0];
  for (let index = from; index < to; index++) {
    const [x, y] = unitPlace(index, grid);
    // After `z` the pen is back at the corner: relative moves repeat, and repetition compresses to almost nothing.
    path += `${index === from ? `M${coords(x, y)}` : `m${coords(x - px, y - py)}`}${square}`;
    [px, py] = [x, y];
  }
  return path;
}

/** Width and height that `count` units fill. */
export function unitExtent(count: number, grid: UnitGrid): { readonly width: number; readonly height: number } {
  const block = 10 * grid.pitch + grid.gap;
  const blocks = Math.ceil(count / 100);
  const rest = count % 100 === 0 ? 100 : count % 100;
  const full = Math.floor((blocks - 1) / grid.hundreds) * block;
  const last = blocks > 1 && (blocks - 1) % grid.hundreds > 0 ? 10 : Math.ceil(rest / 10);
  return { width: round(Math.min(blocks, grid.hundreds) * block - grid.gap), height: round(full + last * grid.pitch) };
}

export interface CellGrid {
  readonly x: number;
  readonly y: number;
  /** Distance from one cell to the next, across and down. */
  readonly across: number;
  readonly down: number;
  /** Free space between two cells. */
  readonly slit: number;
}

/**
 * Cells of a field of ten columns from `from` to `to`, which need not be whole: a cell that a boundary cuts is drawn in
 * part, so that the area is exactly the number. One subpath for each cell or part of one.
 */
export function cellPath(from: number, to: number, grid: CellGrid): string {
  let path = '';
  for (let index = Math.floor(from); index < to; index++) {
    const [start, end] = [Math.max(from, index) - index, Math.min(to, index + 1) - index];
    const inner = grid.across - grid.slit;
    const x = grid.x + (index % 10) * grid.across + start * inner;
    const y = grid.y + Math.floor(index / 10) * grid.down;
    const width = (end - start) * inner;
    path += `M${coords(x, y)}h${coords(width)}v${coords(grid.down - grid.slit)}h${coords(-width)}z`;
  }
  return path;
}
