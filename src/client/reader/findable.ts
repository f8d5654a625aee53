/** Notes that nobody asked for, as the browser’s own search finds them. */

/**
 * Lets that search find the notes that are not shown; what it finds opens. No browser stops in them, and for programs
 * that count stops it is said as well.
 */
export function letFind(host: HTMLElement, shown: ReadonlySet<string | null>): void {
  for (const note of host.querySelectorAll<HTMLElement>('.more')) {
    const hide = !shown.has(note.id.slice(2));
    if (!hide) nameSigns(host, note);
    if (hide === note.hasAttribute('hidden')) continue;
    note.hidden = hide && 'until-found';
    for (const link of note.querySelectorAll<HTMLElement>('a, summary')) link.tabIndex = hide ? -1 : 0;
  }
}

/** Says at the signs of a note which note they lead to: the page says it once, in the note itself. */
function nameSigns(host: HTMLElement, note: Element): void {
  const title = note.querySelector('h3')?.textContent ?? '';
  for (const sign of host.querySelectorAll<HTMLElement>(`.mk[href="#${note.id}"]:not([data-named])`)) {
    sign.ariaLabel = `${sign.ariaLabel} ${sign.dataset['no']}: ${title}`;
    sign.toggleAttribute('data-named', true);
  }
}
