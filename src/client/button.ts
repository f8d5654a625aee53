/** Buttons that a script adds to a page, and what copying says on them. */

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
 * Copies a text and says so on the button. Where there is no clipboard the button stays as it was and keeps the focus.
 * @param signal of what the button offers: when that has changed meanwhile, it says nothing
 */
export async function copyFrom(button: HTMLElement, text: string, copied: string, signal: AbortSignal): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    if (!signal.aborted) button.textContent = copied;
  } catch {
    button.focus();
  }
}
