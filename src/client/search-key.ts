/**
 * `/` opens the search over any page. This is all of it that a page has at rest: the rest comes with the page of the
 * search when it is asked for.
 */
import { fetchPage } from './view-page.ts';

interface Search extends HTMLElement {
  open(): void;
}

/** @param link leads to the page of the search; null on a page without a masthead */
export function listenForSearch(link: HTMLAnchorElement | null): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const [target] = event.composedPath() as HTMLElement[];
    if (key !== '/' || ctrlKey || metaKey || altKey || !link || document.documentElement.dataset['keys'] === 'off')
      return;
    // Where it is a letter of what is written.
    if (target?.isContentEditable || target?.matches('input:not([type=radio]), textarea, select, [role=textbox]'))
      return;
    event.preventDefault();
    const there = document.querySelector<Search>('oser-search');
    if (there) there.open();
    else void bring(link);
  });
}

async function bring({ pathname }: HTMLAnchorElement): Promise<void> {
  const page = await fetchPage(pathname, new AbortController().signal);
  const search = page?.querySelector<HTMLElement>('oser-search');
  const script = page?.querySelector<HTMLScriptElement>('oser-search ~ script[src]');
  if (!search || !script || document.querySelector('oser-search')) return;
  // The policy of this page does not know its rules: the script adds them as a sheet.
  const style = search.querySelector('style');
  search.dataset['rules'] = style?.textContent ?? '';
  style?.remove();
  const dialog = document.createElement('dialog');
  dialog.append(search);
  const src = script.getAttribute('src') ?? '';
  document.body.append(dialog, Object.assign(document.createElement('script'), { type: 'module', src }));
}
