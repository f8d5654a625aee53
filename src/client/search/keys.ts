/** Arrow keys lead from the box to the results and from one to the next, Esc back. */

/** @param host what holds the results @param box where the query is written */
export function moveByKey(event: KeyboardEvent, host: HTMLElement, box: HTMLInputElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  // To ask what is seen lays out the page, folded results and all: letters must not wait for that.
  if (!/^(?:Arrow(?:Down|Up)|Escape)$/.test(event.key)) return;
  const dialog = host.closest('dialog');
  const links = [...host.querySelectorAll<HTMLElement>('.res .wh a')].filter((link) => link.checkVisibility());
  const at = links.indexOf(document.activeElement as HTMLElement);
  // Nothing has the cursor when the page opens with a query.
  const isNowhere = document.activeElement === document.body && dialog === null;
  const inBox = document.activeElement === box;
  if (event.key === 'ArrowDown' && (at >= 0 || inBox || (isNowhere && links.length > 0)))
    links[Math.min(links.length - 1, at + 1)]?.focus();
  else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? box).focus();
  else if (event.key === 'Escape' && at >= 0) box.focus();
  // The browser would empty the box first.
  else if (event.key === 'Escape' && inBox && dialog !== null) dialog.close();
  else return;
  event.preventDefault();
}
