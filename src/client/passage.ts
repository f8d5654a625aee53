/**
 * `<passage-taker>`: beside the button that copies a link to a paragraph or to selected words, one that opens the panel
 * by which they are taken along. The panel comes when it is asked for.
 */
import { makeButton } from './button.ts';
import { openPanel } from './open-panel.ts';
import type { Passage, PassagePanel } from './passage-panel.ts';
import { adoptRules } from './view-page.ts';

/** Between the two buttons, in pixels. */
const APART = 4;

class PassageTaker extends HTMLElement {
  #life = new AbortController();
  #ruled = false;

  connectedCallback(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const host = this.closest<HTMLElement>('reader-page');
    const link = this.querySelector('a');
    if (host === null || link === null) return;
    const take = makeButton(link.dataset['take'] ?? '', 'take-passage', signal);
    take.hidden = true;
    take.setAttribute('aria-expanded', 'false');
    host.append(take);
    // Who presses it keeps what was selected.
    take.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    take.addEventListener('click', () => this.#take(host, take, link), { signal });
    // Whoever has no pointer chooses the passage in the panel.
    link.addEventListener(
      'click',
      (event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        const para = host.querySelector(':target')?.closest('.para') ?? host.querySelector('.text .para');
        if (para === null) return;
        event.preventDefault();
        this.#open({ name: para.id, block: para.id, sentence: null, selected: null }, host, link, link, link);
      },
      { signal },
    );
    const watch = new MutationObserver(() => stand(take, host.querySelector<HTMLElement>('.copy'), host));
    watch.observe(host, { attributes: true, attributeFilter: ['hidden', 'style'], childList: true, subtree: true });
    signal.addEventListener('abort', () => watch.disconnect());
  }

  disconnectedCallback(): void {
    this.#life.abort();
  }

  #take(host: HTMLElement, take: HTMLButtonElement, link: HTMLAnchorElement): void {
    const name = host.querySelector<HTMLButtonElement>('.copy')?.value ?? '';
    const selection = document.getSelection();
    const range = selection === null || selection.isCollapsed ? null : selection.getRangeAt(0);
    const at = range?.startContainer;
    const cell = (at instanceof Element ? at : at?.parentElement)?.closest('.src, .tr');
    const para = name.startsWith('w=') ? cell?.closest('.para') : document.getElementById(name);
    if (!para) return;
    const rows = range === null ? [] : [...host.querySelectorAll('.row')].filter((row) => touches(range, row));
    const selected =
      name.startsWith('w=') && cell
        ? { words: selection?.toString() ?? '', isSource: cell.classList.contains('src'), rows }
        : null;
    const [row, another] = rows;
    const sentence = selected !== null && another === undefined ? (row?.id ?? null) : null;
    // The button goes with the selection.
    const opener = para.querySelector<HTMLElement>('.pn') ?? take;
    this.#open({ name, block: para.id, sentence, selected }, host, link, opener, take);
  }

  #open(passage: Passage, host: HTMLElement, link: HTMLAnchorElement, opener: HTMLElement, pressed: HTMLElement): void {
    const adopt = (panel: Element): void => {
      if (!this.#ruled) adoptRules(panel);
      this.#ruled = true;
    };
    void openPanel<PassagePanel>(link, host, {
      name: 'passage-panel',
      adopt,
      fill: (panel) => panel.takes(passage),
      opener,
      pressed,
      signal: this.#life.signal,
    });
  }
}

/** Whether words of an element are selected: a selection may end before the first of them. */
function touches(range: Range, element: Element): boolean {
  if (!range.intersectsNode(element)) return false;
  const part = document.createRange();
  part.selectNodeContents(element);
  if (element.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
  if (element.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
  return part.toString().trim() !== '';
}

/** Stands beside the other button, or beneath it where there is no room. */
function stand(take: HTMLElement, copy: HTMLElement | null, host: HTMLElement): void {
  const hidden = copy === null || copy.hidden;
  if (take.hidden !== hidden) take.hidden = hidden;
  if (copy === null || hidden) return;
  const right = copy.offsetLeft + copy.offsetWidth + APART;
  const fits = right + take.offsetWidth <= host.offsetWidth;
  const top = `${copy.offsetTop + (fits ? 0 : copy.offsetHeight + APART)}px`;
  const left = `${fits ? right : copy.offsetLeft}px`;
  if (take.style.top !== top) take.style.top = top;
  if (take.style.left !== left) take.style.left = left;
}

customElements.define('passage-taker', PassageTaker);
