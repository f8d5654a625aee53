/** Brings the search over a page: its box from the page of the search, with its rules and its script. */
import { fetchPage } from './fetch-page.ts';

/** @param link leads to the page of the search */
export async function bringSearch({ pathname }: HTMLAnchorElement): Promise<void> {
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
