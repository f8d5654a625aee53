import { expect, it } from 'vitest';
import { type Timeline, timelineLayout, type TimelineInput } from '../../../../src/charts/timeline/layout.ts';

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

const open: readonly TimelineInput[] = [
  { id: 'closed', label: 'Closed', range: '1922–1923', years: [1922, 1924], soft: true },
  { id: 'no-end', label: 'No end', range: 'since 1924', years: [1924, null], soft: false },
  { id: 'no-beginning', label: 'No beginning', range: 'until 1924', years: [null, 1925], soft: true },
];

it.each([340, 960])('the timeline lets an end without a year dissolve to the edge of the drawing (%i)', (width) => {
  const { rows } = timelineLayout(open, width);
  const [, noEnd, noBeginning] = rows.map(({ d }) => bars(d));
  const from = Math.min(...(noEnd ?? []).map(({ left }) => left));
  expect(from).toBeGreaterThan(width / 4);
  expect(Math.max(...(noEnd ?? []).map(({ right }) => right))).toBeGreaterThan(width - 16);
  expect(Math.min(...(noBeginning ?? []).map(({ left }) => left))).toBeLessThan(16);
  // Ever thinner from the end that is known: nothing solid stands over a year that nobody claimed.
  const thickness = (noEnd ?? []).slice(1).map(({ left, right }) => right - left);
  expect(Math.max(...(noEnd ?? []).map(({ left, right }) => right - left))).toBeLessThan(6);
  expect(thickness).toEqual([...thickness].sort((a, b) => b - a));
});

it('the timeline gives no year to an end without one: the axis ends near the years that are known', () => {
  const years = timelineLayout(open, 960).ticks.map(({ year }) => Number(year));
  expect(Math.min(...years)).toBeGreaterThanOrEqual(1921);
  expect(Math.max(...years)).toBeLessThanOrEqual(1926);
});

it('the timeline of a single document without an end has room for it', () => {
  const [row] = timelineLayout(open.slice(1, 2), 960).rows;
  const all = bars(row?.d ?? '');
  expect(all.length).toBeGreaterThan(20);
  for (const { left, right } of all) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(960);
  }
});

/** A drawing in a few words: its frame, its years, and of each row where words stand, its first and its last stroke. */
const inWords = ({ height, axisY, ticks, rows }: Timeline): string[] => [
  `${height} high, axis at ${axisY}: ${ticks.map(({ x, year }) => `${year} ${x}`).join(', ')}`,
  ...rows.map(({ labelY, rangeY, textX, anchor, d }) => {
    const strokes = d.split('M').slice(1);
    return `words ${labelY} ${rangeY} ${anchor} ${textX}; ${strokes.length} × ${strokes[0]} … ${strokes.at(-1)}`;
  }),
];

it('the timeline of a wide drawing places each date by its years, its words where the bar begins or ends', () => {
  expect(inWords(timelineLayout(open, 960))).toMatchInlineSnapshot(`
    [
      "212 high, axis at 22: 1921 2, 1922 193.2, 1923 384.4, 1924 575.6, 1925 766.8, 1926 958",
      "words 52 52 start 97.6; 31 × 188.6 60h4.6v20h-4.6z … 659.6 60h0.2v20h-0.2z",
      "words 110 110 end 960; 64 × 575.6 118h2v20h-2z … 949.6 118h0v20h0z",
      "words 168 168 start 0; 143 × 762 176h4.8v20h-4.8z … 852.8 176h0.2v20h-0.2z",
    ]
  `);
});

it('the timeline of a narrow drawing sets the words above one another, at one of its edges', () => {
  expect(inWords(timelineLayout(documents, 340))).toMatchInlineSnapshot(`
    [
      "272 high, axis at 22: 1922 58, 1924 170, 1926 282",
      "words 52 72 start 0; 9 × 53.8 80h4.2v20h-4.2z … 188 80h0.6v20h-0.6z",
      "words 130 150 start 0; 9 × 170.6 158h4.2v20h-4.2z … 244 158h0.6v20h-0.6z",
      "words 208 228 end 340; 9 × 193.8 236h4.2v20h-4.2z … 300 236h0.6v20h-0.6z",
    ]
  `);
});

it('the timeline stacks its words in drawings narrower than 500 alone, and gives a single year its bar', () => {
  const year: TimelineInput = { id: 'a', label: 'A', range: '1924', years: [1924, 1924], soft: false };
  expect([499, 500].flatMap((width) => inWords(timelineLayout([year], width)))).toMatchInlineSnapshot(`
    [
      "116 high, axis at 22: ",
      "words 52 72 start 0; 1 × 2 80h2v20h-2z … 2 80h2v20h-2z",
      "96 high, axis at 22: ",
      "words 52 52 start 2; 1 × 2 60h2v20h-2z … 2 60h2v20h-2z",
    ]
  `);
});
