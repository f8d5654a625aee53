/**
 * Brings the panel by which something is taken along into the page of it: from a page of its own, when it is asked for,
 * with its rules and its script.
 */
import { fetchPage } from './fetch-page.ts';
import type { TakePanel } from './take.ts';

export interface PanelOptions<Panel> {
  /** Its element. */
  readonly name: string;
  /** Takes its rules. */
  readonly adopt: (panel: Element) => void;
  /** Fills it in once it is there. */
  readonly fill?: (panel: Panel) => void;
  /** What gets the focus when it closes. */
  readonly opener: HTMLElement;
  /** What says whether it is open, where that is not the opener. */
  readonly pressed?: HTMLElement;
  readonly signal: AbortSignal;
}

/**
 * Opens the panel that a link leads to; one that cannot be had is the browser's to go to.
 * @param place where it stands; once it is there, it is only shown
 */
export async function openPanel<Panel extends TakePanel>(
  link: HTMLAnchorElement,
  place: Element,
  { name, adopt, fill, opener, pressed, signal }: PanelOptions<Panel>,
): Promise<void> {
  const panel = place.querySelector<Panel>(name) ?? (await fetchPanel<Panel>(link, name, adopt, signal));
  // Another view may have come, or the panel by another press.
  if (signal.aborted || !link.isConnected) return;
  if (panel === null) return location.assign(link.href);
  if (!panel.isConnected && place.querySelector(name) === null) place.append(panel);
  fill?.(panel);
  panel.open(opener, pressed);
}

async function fetchPanel<Panel extends TakePanel>(
  { pathname, href }: HTMLAnchorElement,
  name: string,
  adopt: (panel: Element) => void,
  signal: AbortSignal,
): Promise<Panel | null> {
  const page = await fetchPage(pathname, signal);
  // One that is filled in by a script sleeps in a template.
  const panel = page?.querySelector<Panel>(name) ?? page?.querySelector('template')?.content.querySelector<Panel>(name);
  if (!page || !panel) return null;
  try {
    // The scripts of that page, by their addresses there: this one need not know them, nor carry what finds them.
    for (const script of page.querySelectorAll('script[src]'))
      await loaded(new URL(script.getAttribute('src') ?? '', href));
  } catch {
    return null;
  }
  adopt(panel);
  panel.querySelector('style')?.remove();
  return document.importNode(panel, true);
}

/** Runs a script of the site, if it has not run yet. */
function loaded({ href }: URL): Promise<unknown> {
  const script = Object.assign(document.createElement('script'), { type: 'module', src: href });
  const there = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  document.head.append(script);
  return there;
}
