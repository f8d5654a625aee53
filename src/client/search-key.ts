/**
 * `/` opens the search over any page. This is all of it that a page has at rest: the rest comes with the page of the
 * search when it is asked for.
 */
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
    else void import('./bring-search.ts').then(({ bringSearch }) => bringSearch(link));
  });
}
