/**
 * What every page gets in the browser: display settings that are remembered, and a language switch that keeps the
 * place.
 */

const KEYS = ['theme', 'size', 'keys'] as const;

/**
 * `<site-settings>`: radio buttons for colours, text size and letter keys. Without script they work through CSS for
 * this page; the element remembers the choice, and shows the remembered one.
 */
class SiteSettings extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    for (const key of KEYS) {
      const stored = document.documentElement.dataset[key];
      const radio =
        stored === undefined ? null : this.querySelector<HTMLInputElement>(`#${CSS.escape(`${key}-${stored}`)}`);
      if (radio !== null) radio.checked = true;
    }
    this.addEventListener(
      'change',
      (event) => {
        if (event.target instanceof HTMLInputElement) remember(event.target.name, event.target.value);
      },
      { signal },
    );
    const details = this.querySelector('details');
    if (details === null) return;
    this.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !details.open) return;
        details.open = false;
        details.querySelector('summary')?.focus();
      },
      { signal },
    );
    document.addEventListener(
      'click',
      (event) => {
        if (event.target instanceof Node && !this.contains(event.target)) details.open = false;
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }
}

function remember(key: string, value: string): void {
  document.documentElement.dataset[key] = value;
  try {
    localStorage.setItem(`oseredok-${key}`, value);
  } catch {
    // A browser that forbids storage still changes this page.
  }
}

customElements.define('site-settings', SiteSettings);

/**
 * `<keep-place>`: a link inside leads to the same place of the other page. The query and the fragment are the reader's
 * place; both pages have the same ids.
 */
class KeepPlace extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    const link = this.querySelector('a');
    if (link === null) return;
    const keep = (): void => {
      link.search = location.search;
      link.hash = location.hash;
    };
    for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, keep, { signal });
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }
}

customElements.define('keep-place', KeepPlace);
