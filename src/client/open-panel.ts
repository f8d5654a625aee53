/**
 * Brings the panel by which a view is taken along into the page of the view: from its own page, when it is asked for,
 * with its rules and its script.
 */
import { fetchPage } from './view-page.ts';
import type { TakePanel } from './take.ts';

/**
 * Opens the panel that a link leads to; one that cannot be had is the browser's to go to.
 * @param place where it stands; once it is there, it is only shown
 * @param adopt takes its rules
 */
export async function openPanel(
  link: HTMLAnchorElement,
  place: Element,
  adopt: (panel: Element) => void,
  signal: AbortSignal,
): Promise<void> {
  const panel = place.querySelector<TakePanel>('take-panel') ?? (await fetchPanel(link, adopt, signal));
  // Another view may have come, or the panel by another press.
  if (signal.aborted || !link.isConnected) return;
  if (panel === null) return location.assign(link.href);
  if (!panel.isConnected && place.querySelector('take-panel') === null) place.append(panel);
  panel.open();
}

async function fetchPanel(
  { pathname, href }: HTMLAnchorElement,
  adopt: (panel: Element) => void,
  signal: AbortSignal,
): Promise<TakePanel | null> {
  const page = await fetchPage(pathname, signal);
  const panel = page?.querySelector<TakePanel>('take-panel');
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
