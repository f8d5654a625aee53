/** The address of a page on which the search is open, and what it leaves in the history. */

/** Keeps the query in the address of the page of the search, without an entry of history for each letter. */
export function keepInAddress(query: string): void {
  const address = new URL(location.href);
  // A long address is refused by servers when the page is loaded again.
  if (query.trim() === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query.slice(0, 200));
  if (query.length > 200 || address.href === location.href) return;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Safari takes no more than a hundred in some seconds; what was asked last is kept when the page is left.
  }
}

/** The document that lies at an address. @returns '' where none does */
export const documentOf = (path: string): string => /(?:^|\/)documents\/([^/]+)\//u.exec(path)?.[1] ?? '';

/** What an entry of history has that the overlay made. */
export const ENTRY = 'search';

/** Whether the overlay made an entry of history. @param state of that entry */
export const isOwn = (state: unknown): boolean => typeof state === 'object' && state !== null && ENTRY in state;
