/**
 * `<booklet-pages>`: cuts a booklet into pages, at once where the screen has room for one, else when it is printed. The
 * build needs no browser for it; without the script the booklet is printed in one flow, its notes at the end.
 */
import { cutPages } from './booklet/cut.ts';

/** What src/kinds/booklet/pages.css has room for a page at. */
const WIDE = '(width >= 45rem)';
/** In the place of the margins and heads that paper.css gives to a flow: pages have their own. */
const PAPER =
  '@page{margin:0;' + ['top-left', 'top-right', 'bottom-right'].map((box) => `@${box}{content:none}`).join('') + '}';

class BookletPages extends HTMLElement {
  #life = new AbortController();

  connectedCallback(): void {
    this.#life = new AbortController();
    const flow = this.querySelector<HTMLElement>('.flow');
    if (flow === null) return;
    const wide = matchMedia(WIDE);
    const cut = (): void => {
      if (this.classList.contains('is-cut')) return;
      const { pages, overflowing } = cutPages(this, flow);
      this.classList.add('is-cut');
      this.dataset['pages'] = String(pages);
      this.dataset['overflowing'] = String(overflowing);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(PAPER);
      document.adoptedStyleSheets.push(sheet);
    };
    addEventListener('beforeprint', cut, { signal: this.#life.signal });
    // Lines break where the typefaces say.
    if (wide.matches) void document.fonts.ready.then(cut);
  }

  disconnectedCallback(): void {
    this.#life.abort();
  }
}

customElements.define('booklet-pages', BookletPages);
