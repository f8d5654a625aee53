import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

const PARTS = ['chart-drawing', 'chart-caption', 'chart-sentence'];
const LIVE = '<template class="chart-live"><details><p>Filters</p></details></template>';
const { window } = new JSDOM('', { url: 'https://example.org/' });

beforeAll(async () => {
  for (const name of ['document', 'location', 'HTMLElement', 'customElements'] as const)
    vi.stubGlobal(name, window[name]);
  await import('../../../src/client/chart-element.ts');
});
afterAll(() => vi.unstubAllGlobals());

it.each([...PARTS, 'chart-svg'])(
  'a chart that was printed without .%s stays as it is, and says so',
  async (missing) => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const parts = PARTS.filter((part) => part !== missing).map((part) =>
      part === 'chart-drawing' && missing !== 'chart-svg'
        ? `<p class="${part}"><svg class="chart-svg"></svg></p>`
        : `<p class="${part}"></p>`,
    );
    const chart = window.document.createElement('oser-chart');
    chart.innerHTML = `<p class="chart-filters"></p>${parts.join('')}${LIVE}`;
    const printed = chart.outerHTML;
    window.document.body.append(chart);
    await vi.waitFor(() => expect(reported).toHaveBeenCalledOnce());
    expect(String(reported.mock.calls[0]?.[0])).toMatch(/RangeError: No \.chart-[a-z]+/);
    expect(chart.outerHTML).toBe(printed);
  },
);
