/**
 * What is printed for the script of a chart: the part that each page holds or names, and the page of another view. A
 * reader goes to that view without leaving the page: its title, words, table and links take the place of the present
 * ones, so that what is seen after a switch is, to the letter, what the address of the view shows.
 */

/** What a chart prints for its script alone: in the page, or where that would be long in a file of its own. */
export interface LivePart {
  /** The caption of each mark by its id, in reading order. */
  readonly captions: ReadonlyMap<string, HTMLElement>;
  /** What the caption says when no mark is in hand. */
  readonly hint: readonly Element[];
  readonly filters: HTMLDetailsElement | null;
  /** The narrow drawing with its marks, where the page holds a bare one. */
  readonly narrow: SVGSVGElement | null;
}

/** The part of a chart on any page; null where it could not be fetched. */
export async function loadLivePart(chart: HTMLElement, signal: AbortSignal): Promise<LivePart | null> {
  const href = chart.dataset['live'];
  const part: ParentNode | null =
    href === undefined
      ? (chart.querySelector<HTMLTemplateElement>('template.chart-live')?.content ?? null)
      : ((await fetchPage(href, signal))?.body ?? null);
  if (part === null) return null;
  return {
    captions: new Map(
      [...part.querySelectorAll<HTMLElement>('[data-mark]')].map((caption) => [caption.dataset['mark'] ?? '', caption]),
    ),
    hint: [...part.querySelectorAll('.caption-hint')],
    filters: part.querySelector('details'),
    narrow: part.querySelector('svg'),
  };
}

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
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const fetched = page.querySelector(`[data-part="${part.dataset['part']}"]`);
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

/**
 * Fills the caption with what is printed of a mark, or with the hint when there is none. Its place is always there, so
 * that nothing moves when it fills.
 */
export function fillCaption(target: HTMLElement, mark: string | null, { captions, hint }: LivePart): void {
  const caption = mark === null ? undefined : captions.get(mark);
  target.classList.toggle('is-filled', caption !== undefined);
  target.replaceChildren(...[...(caption?.children ?? hint)].map((line) => document.importNode(line, true)));
}

/** A printed page or part at an address; null where it cannot be had, be it that nobody waits for it any more. */
async function fetchPage(href: string, signal: AbortSignal): Promise<Document | null> {
  let text: string;
  try {
    const answer = await fetch(href, { signal });
    if (!answer.ok) return null;
    text = await answer.text();
  } catch {
    return null;
  }
  return new DOMParser().parseFromString(text, 'text/html');
}
