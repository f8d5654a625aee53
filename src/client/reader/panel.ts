/** The panel that shows open annotations next to their words. */
import type { Words } from '../../words/index.ts';
import { copyFrom, makeButton } from '../button.ts';
import type { Say } from '../words.ts';
import { addressOf } from './address.ts';

/**
 * Prints annotations into a panel that lasts as long as the signal.
 * @param id the first of them, whose address the panel offers
 * @param close asks to close the panel
 */
export function makePanel(
  id: string,
  entries: readonly HTMLElement[],
  say: Say<Words['readerScript']>,
  close: () => void,
  signal: AbortSignal,
): HTMLElement {
  const panel = document.createElement('aside');
  panel.className = 'panel';
  panel.tabIndex = -1;
  panel.setAttribute('aria-label', entries[0]?.querySelector('.head a')?.textContent ?? '');
  const closing = makeButton(say('close'), 'close', signal);
  closing.addEventListener('click', close, { signal });
  const copy = makeButton(say('copyPlace'), 'link', signal);
  copy.addEventListener('click', () => void copyFrom(copy, addressOf(id), say('copied'), signal), { signal });
  const shown = entries.map((entry) => {
    const part = document.createElement('div');
    part.className = 'shown';
    part.append(...entry.cloneNode(true).childNodes);
    return part;
  });
  panel.append(closing, ...shown, copy);
  signal.addEventListener('abort', () => panel.remove());
  return panel;
}

/** On a wide screen a panel lies in the margin, level with its words; on a narrow one it stands beneath the block. */
export function placePanel(panel: HTMLElement, host: HTMLElement, words: Element | null, margin: boolean): void {
  if (!margin) return void panel.style.removeProperty('top');
  const box = (words ?? panel.parentElement)?.getClientRects()[0];
  panel.style.top = `${Math.round((box?.top ?? 0) - host.getBoundingClientRect().top - 12)}px`;
}
