/**
 * `<passage-taker>`: beside the button that copies a link to a paragraph or to selected words, one that opens the panel
 * by which they are taken along. The panel comes when it is asked for.
 */
import { makeButton } from './button.ts';
import { openPanel } from './open-panel.ts';
import type { PassagePanel } from './passage-panel.ts';
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
    const selected =
      name.startsWith('w=') && cell
        ? { words: selection?.toString() ?? '', isSource: cell.classList.contains('src') }
        : null;
    const ends = range === null ? [] : [range.startContainer, range.endContainer].map(sentenceOf);
    const sentence = selected !== null && ends[0] === ends[1] ? (ends[0] ?? null) : null;
    const passage = { name, block: para.id, sentence, selected };
    const adopt = (panel: Element): void => {
      if (!this.#ruled) adoptRules(panel);
      this.#ruled = true;
    };
    void openPanel<PassagePanel>(link, host, {
      name: 'passage-panel',
      adopt,
      fill: (panel) => panel.takes(passage),
      // The button goes with the selection.
      opener: para.querySelector<HTMLElement>('.pn') ?? take,
      pressed: take,
      signal: this.#life.signal,
    });
  }
}

/** Id of the sentence that a place in the text is part of. */
function sentenceOf(node: Node): string | undefined {
  return (node instanceof Element ? node : node.parentElement)?.closest('.row')?.id;
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
