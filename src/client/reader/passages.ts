/**
 * Beside the button that copies a link to a paragraph or to selected words, one that opens the panel by which they are
 * taken along. The panel comes when it is asked for.
 */
import { makeButton } from '../button.ts';
import { openPanel } from '../open-panel.ts';
import type { Chosen, PassagePanel } from '../passage-panel.ts';
import { adoptRules } from '../fetch-page.ts';
import { isPlain } from './keys.ts';

/** Between the two buttons, in pixels. */
const APART = 4;

/** @returns what puts the button beside the other one, wherever that is, or hides it with that */
export function takePassages(host: HTMLElement, copy: HTMLButtonElement, signal: AbortSignal): () => void {
  const link = host.querySelector<HTMLAnchorElement>('.take-passages');
  if (link === null) return () => undefined;
  const take = makeButton(link.dataset['take'] ?? '', 'take-passage', signal);
  take.hidden = true;
  take.setAttribute('aria-expanded', 'false');
  host.append(take);
  const open = (chosen: Chosen, opener: HTMLElement, pressed: HTMLElement): void =>
    void openPanel<PassagePanel>(link, host, {
      name: 'passage-panel',
      adopt: adoptRules,
      fill: (panel) => panel.takes(chosen),
      opener,
      pressed,
      signal,
    });
  // Who presses it keeps what was selected.
  take.addEventListener('pointerdown', (event) => event.preventDefault());
  take.addEventListener('click', () => {
    const selection = document.getSelection();
    const range = selection?.isCollapsed === false ? selection.getRangeAt(0).cloneRange() : null;
    const at = copy.value.startsWith('w=') ? range?.startContainer.parentElement : document.getElementById(copy.value);
    // The button goes with the selection.
    open(
      { name: copy.value, range, words: String(selection) },
      at?.closest('.para')?.querySelector<HTMLElement>('.pn') ?? take,
      take,
    );
  });
  // Whoever has no pointer chooses the passage in the panel.
  link.addEventListener(
    'click',
    (event) => {
      if (!isPlain(event)) return;
      const para = host.querySelector(':target')?.closest('.para') ?? host.querySelector('.text .para');
      if (para === null) return;
      event.preventDefault();
      open({ name: para.id, range: null }, link, link);
    },
    { signal },
  );
  return () => {
    take.hidden = copy.hidden;
    if (copy.hidden) return;
    const right = copy.offsetLeft + copy.offsetWidth + APART;
    const fits = right + take.offsetWidth <= host.offsetWidth;
    take.style.top = `${copy.offsetTop + (fits ? 0 : copy.offsetHeight + APART)}px`;
    take.style.left = `${fits ? right : copy.offsetLeft}px`;
  };
}
