/** The sign of a break: a stroke that says "not drawn to scale beyond this line". */
import { coords } from './round.ts';

/** A zigzag from `x1` to `x2` around `y`. */
export function zigzag(x1: number, x2: number, y: number, teeth = 4, height = 4): string {
  const step = (x2 - x1) / teeth;
  const points = Array.from({ length: teeth + 1 }, (_, index) =>
    coords(x1 + index * step, y + (index % 2 === 0 ? height : -height)),
  );
  return `M${points.join('L')}`;
}

/** The same, upright, from `y1` to `y2` around `x`. */
export function zigzagUpright(y1: number, y2: number, x: number, teeth = 4, height = 4): string {
  const step = (y2 - y1) / teeth;
  const points = Array.from({ length: teeth + 1 }, (_, index) =>
    coords(x + (index % 2 === 0 ? height : -height), y1 + index * step),
  );
  return `M${points.join('L')}`;
}
