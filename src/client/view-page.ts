/**
 * Going to another view without leaving the page: the printed page of that view is fetched, and its title, words, table
 * and links take the place of the present ones. So what a reader sees after a switch is, to the letter, what the
 * address of the view shows.
 */
import { fetchPage, loadLivePart, type LivePart } from './live-part.ts';

export interface ViewPage {
  readonly page: Document;
  readonly chart: HTMLElement;
  readonly part: LivePart;
}

/** The printed page of a view of a chart; null where it cannot be had or shows another chart. */
export async function fetchView(url: URL, id: string, signal: AbortSignal): Promise<ViewPage | null> {
  const page = await fetchPage(url.pathname, signal);
  const chart = page?.querySelector<HTMLElement>('oser-chart') ?? null;
  if (page === null || chart?.dataset['chart'] !== id) return null;
  const part = await loadLivePart(chart, signal);
  return part && { page, chart, part };
}

const HEAD = [
  'link[rel="canonical"]',
  'link[hreflang]',
  'a[hreflang]',
  'meta[property="og:url"]',
  'meta[name="description"]',
];

/** Takes the words of a view's page into `host`. The drawing and the caption stay. */
export function adoptWords(host: HTMLElement, { page, chart }: ViewPage): void {
  for (const name of ['data-view', 'data-reading', 'data-live']) {
    const value = chart.getAttribute(name);
    if (value === null) host.removeAttribute(name);
    else host.setAttribute(name, value);
  }
  for (const part of host.querySelectorAll<HTMLElement>('[data-part]')) {
    const fetched = chart.querySelector(`[data-part="${part.dataset['part']}"]`);
    if (fetched) part.replaceChildren(...fetched.childNodes);
  }
  host.querySelector('template.chart-live')?.replaceWith(...chart.querySelectorAll('template.chart-live'));
  document.title = page.title;
  for (const name of HEAD) {
    const theirs = page.querySelectorAll(name);
    document.querySelectorAll(name).forEach((mine, index) => {
      for (const attribute of ['href', 'content']) {
        const value = theirs[index]?.getAttribute(attribute);
        if (value) mine.setAttribute(attribute, value);
      }
    });
  }
}
