import { expect, it } from 'vitest';
import { barPath, densityLayout, lanesLayout, monthCounts, ticksOf } from '../../../../src/charts/timeline/months.ts';
import { shapeOf } from '../../../../src/charts/timeline/render.ts';
import { axisOf, type Years } from '../../../../src/model/period.ts';

const MARCH: Years = [1924 + 2 / 12, 1924 + 3 / 12];
const YEAR: Years = [1924, 1925];

/** The left and right edges of the pieces of a path, and their heights on the page. */
function pieces(d: string): { left: number; right: number; top: number }[] {
  return [...d.matchAll(/M([\d.-]+) ([\d.-]+)h([\d.-]+)/g)].map(([, x, y, w]) => ({
    left: Number(x),
    right: Number(x) + Number(w),
    top: Number(y),
  }));
}

it('axisOf has whole years, whatever the ends are, and none where nothing is known', () => {
  expect(axisOf([MARCH, [1921.5, 1923]])).toEqual([1921, 1925]);
  expect(
    axisOf([
      [null, 1923],
      [1925.2, null],
    ]),
  ).toEqual([1923, 1926]);
  expect(axisOf([[1924, 1924]])).toEqual([1924, 1925]);
  expect(axisOf([[null, null]])).toBeNull();
  expect(axisOf([])).toBeNull();
});

it('a bar is solid where the month is known, and striped from end to end where it is not', () => {
  expect(pieces(barPath(MARCH, [1924, 1926], 240, 0))).toHaveLength(1);
  const striped = pieces(barPath(YEAR, [1924, 1926], 240, 0));
  expect(striped.length).toBeGreaterThan(10);
  expect(striped[0]?.left).toBe(0);
  expect(striped.at(-1)?.right).toBeLessThanOrEqual(120);
  expect(striped.at(-1)?.right).toBeGreaterThan(110);
});

it('stripes grow thin towards an end that nobody knows, to the edge of the drawing', () => {
  const width = ({ left, right }: { left: number; right: number }): number => right - left;
  const open = pieces(barPath([1924, null], [1922, 1926], 400, 0));
  expect(open[0]?.left).toBe(200);
  expect(open.at(-1)!.right).toBeGreaterThan(390);
  expect(width(open[0]!)).toBeGreaterThan(width(open.at(-1)!) * 5);
  const unknown = pieces(barPath([null, 1924], [1922, 1926], 400, 0));
  expect(unknown[0]!.left).toBeLessThan(10);
  expect(width(unknown.at(-1)!)).toBeGreaterThan(width(unknown[0]!) * 5);
});

const MANY = Array.from({ length: 150 }, (_, index): Years => {
  const from = 1921 + ((index * 37) % 96) / 12;
  return [from, from + (1 + (index % 20)) / 12];
}).sort(([a], [b]) => (a ?? 0) - (b ?? 0));

it.each([340, 1200])('bars in lanes stand apart, within a drawing of %s', (width) => {
  const { bars, axisY } = lanesLayout(MANY, axisOf(MANY)!, width);
  expect(bars).toHaveLength(MANY.length);
  const boxes = bars.map((d) => {
    const all = pieces(d);
    return { left: all[0]!.left, right: all.at(-1)!.right, top: all[0]!.top };
  });
  for (const { left, right, top } of boxes) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width + 2);
    expect(top).toBeLessThan(axisY);
  }
  for (const lane of Map.groupBy(boxes, ({ top }) => top).values()) {
    const sorted = lane.toSorted((a, b) => a.left - b.left);
    sorted.slice(1).forEach((box, index) => expect(box.left).toBeGreaterThan(sorted[index]!.right));
  }
});

it('monthCounts dates a document to its month, shares a span out, and leaves out what has no end', () => {
  const months = monthCounts([MARCH, YEAR, [1924.5, null], [null, 1925]], [1924, 1925]);
  expect(months).toHaveLength(12);
  expect(months.map(({ dated }) => dated)).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  for (const { spread } of months) expect(spread).toBeCloseTo(1 / 12);
});

it('all months together have as many documents as have two ends', () => {
  const total = monthCounts(MANY, axisOf(MANY)!).reduce((sum, { dated, spread }) => sum + dated + spread, 0);
  expect(total).toBeCloseTo(MANY.length);
});

it('columns stand on the axis, one over the other, and the highest stays in the drawing', () => {
  const { dated, spread, levels, axisY, height } = densityLayout([MARCH, MARCH, YEAR], [1924, 1926], 240);
  expect(dated).toBe(`M20.6 ${axisY}H29.4V15.3H20.6z`);
  expect(spread.match(/M/g)).toHaveLength(12);
  expect(spread).toContain('M20.6 15.3H29.4V8H20.6z');
  expect(levels.map(({ count }) => count)).toEqual([1, 2]);
  expect(height).toBeGreaterThan(axisY);
});

it('ticksOf names as many years as have room', () => {
  expect(ticksOf([1921, 1926], 340).map(({ year }) => year)).toEqual(['1921', '1922', '1923', '1924', '1925']);
  expect(ticksOf([1900, 1930], 340).map(({ year }) => year)).toEqual(['1900', '1905', '1910', '1915', '1920', '1925']);
});

it('documents that lie over one another are columns, and as many that lie beside each other are bars', () => {
  const axis = [1900, 1930] as const;
  const months = Array.from({ length: 200 }, (_, month): Years => [1900 + month / 12, 1900 + (month + 1) / 12]);
  expect(shapeOf(months, axis)).toBe('lanes');
  expect(shapeOf(Array<Years>(24).fill(YEAR), axis)).toBe('lanes');
  expect(shapeOf(Array<Years>(25).fill(YEAR), axis)).toBe('columns');
});

it('a month that towers over all others is cut, and says how high it is; the others are seen', () => {
  const day = Array<Years>(300).fill(MARCH);
  const axis = [1921, 1929] as const;
  const [without, beside] = [densityLayout(MANY, axis, 1200), densityLayout([...MANY, ...day], axis, 1200)];
  expect([without.cut, without.towers]).toEqual(['', []]);
  expect(beside.towers.map(({ count }) => count)).toEqual([
    Math.round(Math.max(...monthCounts([...MANY, ...day], axis).map(({ dated, spread }) => dated + spread))),
  ]);
  expect(shapeOf([...MANY, ...day], axis)).toBe('cut');
  // The lowest of the levels is as high as it is without the tower, or nearly.
  const height = ({ axisY, levels }: typeof without): number => (axisY - levels[0]!.y) / levels[0]!.count;
  expect(height(beside)).toBeGreaterThan(height(without) / 2);
  const tops = [...`${beside.dated}${beside.spread}`.matchAll(/V([\d.]+)/g)].map(([, y]) => Number(y));
  expect(Math.min(...tops)).toBe(8);
});

it('numbers beside columns that are cut stand in the drawing, and over none of the others', () => {
  const axis = [1921, 1929] as const;
  const towers = [0, 1, 2, 94, 95].flatMap((month) =>
    Array<Years>(200).fill([1921 + month / 12, 1921 + (month + 1) / 12]),
  );
  for (const width of [340, 1200]) {
    const { towers: said } = densityLayout([...MANY, ...MANY, ...towers], axis, width);
    expect(said).toHaveLength(5);
    const boxes = said.map(({ x, y, end }) => ({ left: end ? x - 36 : x, right: end ? x : x + 36, y }));
    for (const { left, right } of boxes) expect(left >= 0 && right <= width).toBe(true);
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1))
        expect(box.y !== other.y || box.right < other.left || other.right < box.left).toBe(true);
    });
  }
});
