/** The press: makes pages, numbers them, and gives each its head. */
export class Press {
  readonly #pages = document.createElement('div');
  #left = '';
  #right = '';
  #language: string | null = null;
  /** Classes of heights that have a rule in the sheet: a page has no style of an element. */
  readonly #heights = new Set<string>();
  readonly #sheet = new CSSStyleSheet();

  constructor(host: HTMLElement) {
    this.#pages.className = 'pages';
    host.append(this.#pages);
    document.adoptedStyleSheets.push(this.#sheet);
  }

  get element(): HTMLElement {
    return this.#pages;
  }

  /** What runs at the head of the pages that come. */
  head({ dataset }: HTMLElement): void {
    this.#left = dataset['left'] ?? '';
    this.#right = dataset['right'] ?? '';
    this.#language = dataset['lang'] ?? null;
  }

  /** A new page. @returns its body */
  page(className: string, isCover = false): HTMLElement {
    const number = this.#pages.childElementCount + 1;
    const isLeft = number % 2 === 0;
    const page = document.createElement('section');
    page.className = `pg ${isLeft ? 'verso' : 'recto'}${isCover ? ' is-cover' : ''}`;
    if (!isCover) page.append(this.#headOf(number, isLeft));
    const body = document.createElement('div');
    body.className = `body ${className}`;
    page.append(body);
    this.#pages.append(page);
    return body;
  }

  /** Was the last page at the left? */
  get isLeftLast(): boolean {
    return this.#pages.childElementCount % 2 === 0;
  }

  /** Two pages that lie side by side; before them one stays empty where the last was at the left. */
  spread(className: string): readonly [HTMLElement, HTMLElement] {
    if (this.isLeftLast) this.blank();
    return [this.page(className), this.page(className)];
  }

  /** A page with nothing on it. */
  blank(): void {
    this.page('').closest('.pg')?.classList.add('is-blank');
  }

  /** The class of all that is so high at the least or at the most, in pixels. */
  height(bound: 'min' | 'max', pixels: number): string {
    const name = `${bound}-${pixels}`;
    if (!this.#heights.has(name)) this.#sheet.insertRule(`.pg .${name}{${bound}-block-size:${pixels}px}`);
    this.#heights.add(name);
    return name;
  }

  /** Says of each entry of the contents on which page it is. */
  number(selector: string): void {
    const pages = [...this.#pages.children];
    for (const entry of this.#pages.querySelectorAll(selector)) {
      const id = entry.querySelector('a')?.hash.slice(1) ?? '';
      const place = this.#pages.querySelector(`[id="${CSS.escape(id)}"]`);
      const figure = document.createElement('b');
      figure.textContent = String(pages.findIndex((page) => page.contains(place)) + 1);
      entry.append(figure);
    }
  }

  /** @returns how many pages there are, and how many hold more than they have room for */
  finish(): { readonly pages: number; readonly overflowing: number } {
    const bodies = [...this.#pages.querySelectorAll<HTMLElement>('.body')];
    return { pages: bodies.length, overflowing: bodies.filter(isTooFull).length };
  }

  #headOf(number: number, isLeft: boolean): HTMLElement {
    const header = document.createElement('header');
    const figure = document.createElement('b');
    figure.textContent = String(number);
    const words = document.createElement('span');
    words.textContent = isLeft ? this.#left : this.#right;
    if (isLeft && this.#language !== null) words.lang = this.#language;
    header.append(...(isLeft ? [figure, words] : [words, figure]));
    return header;
  }
}

/** Does a page hold more than it has room for? */
export function isTooFull(body: HTMLElement): boolean {
  return body.scrollHeight > body.clientHeight + 1;
}
