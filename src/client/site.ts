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
  connectedCallback(): void {
    for (const key of KEYS) {
      const stored = document.documentElement.dataset[key];
      const radio =
        stored === undefined ? null : this.querySelector<HTMLInputElement>(`#${CSS.escape(`${key}-${stored}`)}`);
      if (radio !== null) radio.checked = true;
    }
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) remember(event.target.name, event.target.value);
    });
    const details = this.querySelector('details');
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || details?.open !== true) return;
      details.open = false;
      details.querySelector('summary')?.focus();
    });
    document.addEventListener('click', (event) => {
      if (details !== null && event.target instanceof Node && !this.contains(event.target)) details.open = false;
    });
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

// The query and the fragment are the reader's place; both pages have the same ids.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keep-place]')) {
  const keep = (): void => {
    link.search = location.search;
    link.hash = location.hash;
  };
  for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, keep);
}
