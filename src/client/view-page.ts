/**
 * The page of another view, fetched. A reader goes to that view without leaving the page: its title, words, table and
 * links take the place of the present ones, so that what is seen after a switch is, to the letter, what the address of
 * the view shows.
 */

import { fetchPage } from './fetch-page.ts';

export interface ViewPage {
  readonly page: DocumentFragment;
  readonly chart: HTMLElement;
}

/** The printed page of a view of a chart; null where it cannot be had or shows another chart. */
export async function fetchView(url: URL, id: string, signal: AbortSignal): Promise<ViewPage | null> {
  const page = await fetchPage(url.pathname, signal);
  const chart = page?.querySelector<HTMLElement>('oser-chart');
  return page && chart?.dataset['chart'] === id ? { page, chart } : null;
}

const HEAD = [
  'link[rel="canonical"]',
  'link[hreflang]',
  'a[hreflang]',
  'meta[property="og:url"]',
  'meta[name="description"]',
];

/** Takes the words of a view's page into `host`. The figure stays. */
export function adoptWords(host: HTMLElement, { page, chart }: ViewPage): void {
  host.dataset['view'] = chart.dataset['view'];
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const fetched = page.querySelector(`[data-part="${part.dataset['part']}"]`);
    if (fetched) part.replaceChildren(...fetched.childNodes);
  }
  document.title = page.querySelector('title')?.textContent ?? document.title;
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
