/** The printed timeline: each document a link, its words on one line or on two, the years inside the frame. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { timelineLayout, type TimelineInput } from '../../../../src/charts/timeline/layout.ts';
import { renderMany, renderTimeline } from '../../../../src/charts/timeline/render.ts';
import { toHtml } from '../../../../src/text/html.ts';

const documents: readonly TimelineInput[] = [
  { id: 'new-ties', label: 'New <ties>', range: '1922–1923', years: [1922, 1924], soft: true },
  { id: 'production-cells', label: 'Production cells', range: '1924', years: [1924, 1925], soft: false },
];

/** The drawing as a browser reads it. */
function drawn(width: number): SVGSVGElement {
  const svg = renderTimeline(timelineLayout(documents, width), {
    title: 'When',
    className: 'timeline-wide',
    href: (id) => `/documents/${id}/`,
  });
  const { document } = new JSDOM(toHtml(svg)).window;
  return document.querySelector('svg') ?? expect.fail('no drawing');
}

const all = (svg: SVGSVGElement, selector: string): Element[] => [...svg.querySelectorAll(selector)];

it('renderTimeline makes each document a link that is named by its words', () => {
  const svg = drawn(960);
  expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).toEqual(['group', 'When']);
  expect(all(svg, 'a').map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['/documents/new-ties/', 'New <ties> 1922–1923'],
    ['/documents/production-cells/', 'Production cells 1924'],
  ]);
});

it('renderTimeline puts name and range on one line where there is room, and on two where there is none', () => {
  expect(all(drawn(960), 'a:first-of-type text')).toHaveLength(1);
  const lines = all(drawn(340), 'a:first-of-type text');
  expect(lines.map(({ textContent }) => textContent)).toEqual(['New <ties>', '1922–1923']);
  const [name, range] = lines.map((line) => Number(line.getAttribute('y')));
  expect(range).toBeGreaterThan(name ?? Infinity);
});

it('renderTimeline hides the axis from those who do not see it, and turns the years at the edges inwards', () => {
  const svg = drawn(960);
  expect(svg.querySelector('.axis')?.getAttribute('aria-hidden')).toBe('true');
  const years = all(svg, '.axis text');
  expect(years).toHaveLength(all(svg, '.axis .tick').length);
  for (const year of years) {
    const x = Number(year.getAttribute('x'));
    const anchor = x < 20 ? 'start' : x > 940 ? 'end' : 'middle';
    expect(year.getAttribute('text-anchor'), year.textContent ?? '').toBe(anchor);
  }
  // Both sides of the rule are there to be seen.
  expect(new Set(years.map((year) => year.getAttribute('text-anchor'))).size).toBeGreaterThan(1);
});

it('no year below many documents is named where its name would leave the drawing', () => {
  for (let years = 1; years <= 20; years += 1)
    for (const svg of renderMany([[1920, 1920 + years]], [1920, 1920 + years], 'When')) {
      const { document } = new JSDOM(toHtml(svg)).window;
      const width = Number(document.querySelector('svg')!.getAttribute('viewBox')!.split(' ')[2]);
      const named = [...document.querySelectorAll('.axis text')].map((text) => Number(text.getAttribute('x')));
      // Four figures of seventeen units.
      expect(Math.max(...named) + 36, `${years} in ${width}`).toBeLessThanOrEqual(width);
    }
});
