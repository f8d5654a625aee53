/** Buttons that a script adds to a page, and what copying says beside them. */
import type { Say } from './words.ts';

/** A button that lasts as long as the signal. */
export function makeButton(text: string, className: string, signal: AbortSignal): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = text;
  signal.addEventListener('abort', () => button.remove());
  return button;
}

/**
 * Copies a text and says so on the button, which keeps the focus. Where the browser refuses, as it does on a page that
 * came unencrypted or stands in a frame, the text is shown after the button, selected.
 * @param signal of what the button offers: when that has changed meanwhile, it says nothing
 */
export async function copyFrom(
  button: HTMLElement,
  text: string,
  say: Say<{ copied: string; byHand: string }>,
  signal: AbortSignal,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    if (!signal.aborted) button.textContent = say('copied');
  } catch {
    button.focus();
    if (!signal.aborted) showSelected(button, text, say('byHand'), signal);
  }
}

function showSelected(button: HTMLElement, text: string, why: string, signal: AbortSignal): void {
  const shown = document.createElement('output');
  shown.className = 'by-hand';
  const words = document.createElement('b');
  words.textContent = text;
  shown.append(why, ' ', words);
  if (button.nextElementSibling?.className === shown.className) button.nextElementSibling.remove();
  button.after(shown);
  // Beneath a button that hangs over the text; one that stands in it has the text beneath it anyway.
  shown.style.top = `${button.offsetTop + button.offsetHeight}px`;
  document.getSelection()?.selectAllChildren(words);
  signal.addEventListener('abort', () => shown.remove());
}
