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

/** A printed page or part at an address; null where it cannot be had, be it that nobody waits for it any more. */
export async function fetchPage(href: string, signal: AbortSignal): Promise<Document | null> {
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

/** The caption: what a mark says, in its own words. Its place is always there, so that nothing moves when it fills. */

/** Fills the caption with what is printed of a mark, or with the hint when there is none. */
export function fillCaption(target: HTMLElement, mark: string | null, { captions, hint }: LivePart): void {
  const caption = mark === null ? undefined : captions.get(mark);
  target.classList.toggle('is-filled', caption !== undefined);
  target.replaceChildren(...[...(caption?.children ?? hint)].map((line) => document.importNode(line, true)));
}
