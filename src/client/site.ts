/** An element that listens while it is on a page: what it adds with its signal goes when it leaves. */
abstract class Shell extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    this.live(this.#connection);
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  protected abstract live(options: { readonly signal: AbortSignal }): void;
}

/**
 * `<site-settings>`: radio buttons for colours, text size and letter keys. Without script they work through CSS for
 * this page; the element remembers the choice, and shows the remembered one.
 */
class SiteSettings extends Shell {
  protected live(options: { readonly signal: AbortSignal }): void {
    const recall = (): void => {
      try {
        for (const radio of this.querySelectorAll('input')) {
          const kept = localStorage.getItem(`oseredok-${radio.name}`);
          if (kept === null ? radio.defaultChecked : kept === radio.value) choose(radio);
        }
      } catch {
        // A browser that forbids storage keeps what each page shows.
      }
    };
    recall();
    // A page that is gone back to has its old buttons; another tab may have chosen meanwhile.
    for (const event of ['pageshow', 'storage']) addEventListener(event, recall, options);
    this.addEventListener(
      'change',
      (event) => {
        if (event.target instanceof HTMLInputElement) remember(event.target);
      },
      options,
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
      options,
    );
    document.addEventListener(
      'click',
      (event) => {
        if (event.target instanceof Node && !this.contains(event.target)) details.open = false;
      },
      options,
    );
  }
}

function choose(radio: HTMLInputElement): void {
  radio.checked = true;
  document.documentElement.dataset[radio.name] = radio.value;
}

function remember(radio: HTMLInputElement): void {
  choose(radio);
  try {
    localStorage.setItem(`oseredok-${radio.name}`, radio.value);
  } catch {
    // A browser that forbids storage still changes this page.
  }
}

customElements.define('site-settings', SiteSettings);

/**
 * `<keep-place>`: a link inside leads to the same place of the other page. The query and the fragment are the reader's
 * place; both pages have the same ids.
 */
class KeepPlace extends Shell {
  protected live(options: { readonly signal: AbortSignal }): void {
    const link = this.querySelector('a');
    if (link === null) return;
    const keep = (): void => {
      link.search = location.search;
      link.hash = location.hash;
    };
    for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, keep, options);
  }
}

/**
 * `/` opens the search over any page. This is all of it that a page has at rest: the rest comes with the page of the
 * search when it is asked for.
 */
interface Search extends HTMLElement {
  open(): void;
}

/** @param link leads to the page of the search; null on a page without a masthead */
function listenForSearch(link: HTMLAnchorElement | null): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const [target] = event.composedPath() as HTMLElement[];
    if (key !== '/' || ctrlKey || metaKey || altKey || !link || document.documentElement.dataset['keys'] === 'off')
      return;
    // Where it is a letter of what is written.
    if (target?.isContentEditable || target?.matches('input:not([type=radio]), textarea, select, [role=textbox]'))
      return;
    event.preventDefault();
    const there = document.querySelector<Search>('oser-search');
    if (there) there.open();
    else import('./bring-search.ts').then(({ bringSearch }) => bringSearch(link)).catch(() => link.click());
  });
}

customElements.define('keep-place', KeepPlace);
listenForSearch(document.querySelector('.find'));

const { worker } = document.documentElement.dataset;
// Where nothing may be kept, as without cookies or in a sandboxed frame, even to ask is an error.
const workers =
  navigator.cookieEnabled && origin !== 'null' && (navigator.serviceWorker as ServiceWorkerContainer | undefined);
if (worker && workers) {
  // What the worker has to say is said by a script, which it names.
  workers.onmessage = ({ data }) => {
    if (data) document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: data }));
  };
  addEventListener('load', () => {
    workers.register(worker).then(
      () => workers.controller?.postMessage({ ask: 'greet' }),
      // A private window, a page that came without encryption: what is read comes from the network.
      () => undefined,
    );
  });
}
