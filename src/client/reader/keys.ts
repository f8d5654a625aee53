/** The keys of the reader: which letter leads where, and whether they were pressed on the page or in a field of it. */

const STEPS: Readonly<Record<string, number>> = { n: 1, j: 1, p: -1, k: -1 };

/**
 * How many notes a key leads on; 0 for a key that leads nowhere. What counts is the letter that the keyboard writes,
 * wherever that stands on it; where it writes other letters than Latin ones, the place of the key.
 */
export function stepOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): number {
  const letter = /^\p{Script=Latin}$/u.test(key) ? key : /^\p{L}$/u.test(key) ? code.replace('Key', '') : '';
  return STEPS[letter.toLowerCase()] ?? 0;
}

/** What of the page itself can have the focus without being written in. */
const PLAIN =
  ':is(html, body, main, a, button, summary, .note, .held):not([role]), a[role="doc-noteref"], .scroll, ' +
  'input:is([type="radio"], [type="checkbox"]):not([role])';
const WRITTEN_IN = '[contenteditable]:not([contenteditable="false"])';

/**
 * Whether a key was pressed on the page, and not where somebody writes: fields of extensions stand in trees of their
 * own, of which the page sees at most the element that holds them.
 */
export function isOnPage(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    target === event.target &&
    target.matches(PLAIN) &&
    target.closest(WRITTEN_IN) === null &&
    !target.isContentEditable
  );
}

/** Whether a press is meant for us: nothing is pressed beside it that has the browser do something else. */
export function isPlain({ defaultPrevented, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return !(defaultPrevented || metaKey || ctrlKey || shiftKey || altKey);
}
