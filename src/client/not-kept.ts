/**
 * `<not-kept>`: the page in the place of one that is not kept. It says which page was asked for, and what of the
 * edition can be read now. When the network is back it makes way.
 */
import { askWorker, workers } from './ask-worker.ts';

class NotKept extends HTMLElement {
  #life = new AbortController();

  connectedCallback(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const here = location.pathname;
    const again = this.querySelector<HTMLAnchorElement>('.press');
    // It stands at the address of the page that it replaces.
    if (again !== null) again.href = location.href;
    const reload = (event: Event): void => {
      event.preventDefault();
      location.reload();
    };
    again?.addEventListener('click', reload, { signal });
    addEventListener('online', reload, { signal });
    const links = [...this.querySelectorAll<HTMLAnchorElement>('.kept a')];
    const asked = this.querySelector<HTMLElement>('.asked');
    if (asked !== null)
      asked.textContent = links.find(({ pathname }) => pathname === here)?.textContent ?? decoded(here);
    void this.#sort(links);
  }

  disconnectedCallback(): void {
    this.#life.abort();
  }

  /** What is kept stays a link; the rest is named, and hatched. */
  async #sort(links: readonly HTMLAnchorElement[]): Promise<void> {
    const worker = workers?.controller;
    const kept = worker && (await askWorker(worker, { ask: 'which', paths: links.map(({ href }) => href) }));
    const missing = this.querySelector<HTMLElement>('.missing');
    if (!kept || missing === null) return;
    links.forEach((link, index) => {
      const item = link.closest('li');
      if (kept[index] === true || item === null) return;
      const name = document.createElement('span');
      name.textContent = link.textContent;
      item.replaceChildren(name);
      missing.append(item);
    });
    for (const part of [missing, this.querySelector<HTMLElement>('.others')])
      if (part !== null) part.hidden = missing.childElementCount === 0;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

customElements.define('not-kept', NotKept);
