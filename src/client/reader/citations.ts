/** References to a document: they get the day of the visit, and a button that copies them. */
import { copyFrom, makeButton } from '../button.ts';

/**
 * @param label of the button
 * @param copied what it says when it has copied
 */
export function completeCitations(host: HTMLElement, label: string, copied: string, signal: AbortSignal): void {
  for (const reference of host.querySelectorAll<HTMLElement>('.references li')) {
    const day = reference.querySelector('.day');
    const lang = reference.lang === 'en' ? 'en-GB' : reference.lang;
    if (day !== null)
      day.textContent = new Date().toLocaleDateString(lang, { day: 'numeric', month: 'long', year: 'numeric' });
    const text = reference.textContent ?? '';
    const copy = makeButton(label, 'copy-reference', signal);
    copy.lang = document.documentElement.lang;
    copy.addEventListener('click', () => void copyFrom(copy, text, copied, signal), { signal });
    reference.append(copy);
  }
}
