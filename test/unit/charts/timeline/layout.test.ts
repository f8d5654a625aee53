import { expect, it } from 'vitest';
import { timelineLayout, type TimelineInput } from '../../../../src/charts/timeline/layout.ts';

const documents: readonly TimelineInput[] = [
  { id: 'new-ties', label: 'New ties', range: '1922–1923', years: [1922, 1924], soft: true },
  {
    id: 'production-cells',
    label: 'Production cells',
    range: 'about February – December 1924',
    years: [1924.085, 1925],
    soft: true,
  },
  { id: 'zhytomyr-station', label: 'Zhytomyr station', range: 'July 1924 – 1925', years: [1924.5, 1926], soft: true },
];

/** Left and right edges of every bar in a path. */
function bars(d: string): { left: number; right: number }[] {
  return [...d.matchAll(/M([\d.-]+) [\d.-]+h([\d.-]+)/g)].map(([, x, w]) => ({
    left: Number(x),
    right: Number(x) + Number(w),
  }));
}

for (const width of [340, 960]) {
  const timeline = timelineLayout(documents, width);

  it(`the timeline draws every date as a range with fading ends, never as a point (${width})`, () => {
    for (const row of timeline.rows) {
      const all = bars(row.d);
      const widest = Math.max(...all.map(({ left, right }) => right - left));
      const solid = all.find(({ left, right }) => right - left === widest);
      expect(widest).toBeGreaterThan(20);
      expect(all.filter(({ right }) => right <= (solid?.left ?? 0) + 0.2).length).toBeGreaterThanOrEqual(3);
      expect(all.filter(({ left }) => left >= (solid?.right ?? 0) - 0.2).length).toBeGreaterThanOrEqual(3);
    }
  });

  it(`the timeline stays inside its frame (${width})`, () => {
    for (const row of timeline.rows) {
      for (const { left, right } of bars(row.d)) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
      }
      expect(row.rangeY).toBeLessThan(timeline.height);
    }
  });

  it(`the timeline puts a year between the years around it (${width})`, () => {
    const xs = timeline.ticks.map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(timeline.ticks.map(({ year }) => year)).toContain('1924');
  });
}

it('the timeline gives hard ends to a date that the source itself states', () => {
  const [row] = timelineLayout([{ id: 'a', label: 'A', range: '1924', years: [1924, 1925], soft: false }], 960).rows;
  expect(bars(row?.d ?? '')).toHaveLength(1);
});

it('the timeline keeps the order of the documents', () => {
  expect(timelineLayout(documents, 960).rows.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
});
