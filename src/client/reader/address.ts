/** The address of a reader: its fragment names a note, a passage or words, its query the reading that is shown. */

import { parseSentenceId } from '../../model/sentence-id.ts';

/** The fragment without `#`; a damaged escape is left as it is, and names nothing. */
export function fragment(): string {
  const written = location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** Goes to a place of this page in the place of the one before it: going back leads past both. */
export function replaceFragment(name: string): void {
  const { state } = history;
  location.replace(`#${name}`);
  history.replaceState(state, '');
}

/** Where an address on this page leads. */
export type Destination =
  | { readonly kind: 'top' }
  | { readonly kind: 'words'; readonly name: string }
  /** A note, by the id of its annotation. */
  | { readonly kind: 'note'; readonly id: string }
  /** What the glossary says of a word, by the id of its entry: it has not come yet. */
  | { readonly kind: 'term'; readonly id: string }
  | { readonly kind: 'element'; readonly element: HTMLElement }
  | { readonly kind: 'moved'; readonly element: HTMLElement }
  /** A former note, now a line of another page. */
  | { readonly kind: 'elsewhere'; readonly href: string }
  | { readonly kind: 'unknown' };

/** Finds what a fragment names: everything that ever was an address of the page, and where its words have gone. */
export function placeOf(name: string): Destination {
  if (name === '') return { kind: 'top' };
  if (name.startsWith('n-t.') && document.getElementById(name) === null) return { kind: 'term', id: name.slice(4) };
  if (name.startsWith('w=')) return { kind: 'words', name };
  const place = document.getElementById(name.replace(/^n-/, ''));
  if (place instanceof HTMLAnchorElement && place.classList.contains('led-on'))
    return { kind: 'elsewhere', href: place.href };
  // An address that was published once and has moved: as if it were the new one.
  const id = (place?.dataset['now'] ?? name).replace(/^n-/, '');
  if (document.getElementById(`n-${id}`) !== null) return { kind: 'note', id };
  const element = document.getElementById(place?.dataset['now'] ?? name);
  if (element !== null) return { kind: 'element', element };
  return sentencePlace(name) ?? { kind: 'unknown' };
}

/** A sentence whose paragraph has another number now; or the paragraph, where the words themselves have changed. */
function sentencePlace(name: string): Destination | null {
  const sentence = parseSentenceId(name);
  if (sentence === null) return null;
  const same = document.querySelector<HTMLElement>(`.row[id$="-${sentence.sum}"]`);
  if (same !== null) return { kind: 'element', element: same };
  const element = document.getElementById(sentence.block);
  return element === null ? null : { kind: 'moved', element };
}

/** The note that holds another: a number’s holds its correction. */
export function holderOf(id: string): HTMLElement | null | undefined {
  return document.getElementById(`n-${id}`)?.parentElement?.closest<HTMLElement>('.note');
}
