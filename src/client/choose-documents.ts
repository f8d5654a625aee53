/**
 * `<choose-documents>`: lists of documents that are alike in several ways at once. The list by one property is a page;
 * those by more would be too many pages, so this answers them in place, from the catalogue, at the address of the
 * list of all with what is chosen as its query. It prints as the page did: a line is a copy of one that stands there.
 */
import { renderBar, renderMany, shapeOf } from '../charts/timeline/render.ts';
import { chosenPath, type DocumentFilter, documentPath } from '../model/addresses.ts';
import {
  type CatalogueGiven,
  type CatalogueRow,
  isAlike,
  PAGE_SIZE,
  PROPERTIES,
  pageNumbers,
  rangeOf,
  timelineWords,
} from '../model/catalogue.ts';
import { filled } from './words.ts';
import { writtenNumber } from './written-number.ts';

type Filters = readonly DocumentFilter[];
type El = ReturnType<typeof renderBar>;

class ChooseDocuments extends HTMLElement {
  #life = new AbortController();
  #rows: Promise<readonly CatalogueRow[]> | null = null;
  /** What the page was printed with: the property that it is a list by, its title, a line. */
  #printed: { readonly filters: Filters; readonly title: string; readonly line: Element } | null = null;

  connectedCallback(): void {
    const line = this.querySelector('.lines > li');
    if (this.dataset['given'] === undefined || line === null) return;
    this.#life = new AbortController();
    const { signal } = this.#life;
    this.#printed ??= {
      filters: [...this.querySelectorAll<HTMLAnchorElement>('[data-value][aria-current]')].map(filterOf),
      title: document.title,
      line: line.cloneNode(true) as Element,
    };
    this.addEventListener('click', (event) => this.#follow(event), { signal });
    // What was printed is printed again by the page itself.
    addEventListener('popstate', () => (location.search === '' ? location.reload() : void this.#show()), { signal });
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#life.abort();
  }

  get #given(): CatalogueGiven {
    return JSON.parse(this.dataset['given'] ?? '') as CatalogueGiven;
  }

  /** A link to what only this can answer changes the list where it is. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (link === null || !isPlain || link.search === '') return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    const isPage = link.closest('.pages') !== null;
    void this.#show().then(() => {
      if (isPage) this.querySelector<HTMLElement>('.list-head h2')?.focus();
    });
  }

  async #show(): Promise<void> {
    const query = new URLSearchParams(location.search);
    const asked = PROPERTIES.flatMap((by): Filters => {
      const value = query.get(by);
      return value !== null && this.#link({ by, value }) !== null ? [{ by, value }] : [];
    });
    const filters = asked.length > 0 ? asked : (this.#printed?.filters ?? []);
    if (filters.length === 0) return;
    this.#lead(filters, null);
    const { files, say } = this.#given;
    const { signal } = this.#life;
    try {
      const rows = await (this.#rows ??= fetched(files));
      // The page may be another by now, and its title not ours.
      if (signal.aborted) return;
      this.#lead(filters, rows);
      if (asked.length > 0)
        this.#list(
          filters,
          rows.filter((row) => isAlike(row, filters)),
          Number(query.get('page')),
        );
    } catch {
      this.#rows = null;
      if (asked.length > 0) this.#heading(say.lost);
    }
  }

  /** Where the properties lead to, with those in hand; and to how many documents, where that is known. */
  #lead(filters: Filters, rows: readonly CatalogueRow[] | null): void {
    const { root } = this.#given;
    const address = (chosen: Filters): string =>
      root + chosenPath(PROPERTIES.flatMap((by) => chosen.filter((filter) => filter.by === by)));
    for (const line of this.querySelectorAll<HTMLElement>('[data-by]')) {
      const others = filters.filter(({ by }) => by !== line.dataset['by']);
      const left = rows?.filter((row) => isAlike(row, others));
      for (const link of line.querySelectorAll('a')) {
        const isValue = link.dataset['value'] !== undefined;
        const filter = filterOf(link);
        const isCurrent = isValue
          ? filters.some(({ by, value }) => by === filter.by && value === filter.value)
          : others.length === filters.length;
        link.toggleAttribute('aria-current', isCurrent);
        if (isCurrent) link.setAttribute('aria-current', 'true');
        // What is chosen is seen.
        if (isCurrent) link.closest('details')?.setAttribute('open', '');
        link.href = address(isValue ? [...others, filter] : others);
        if (!isValue || left === undefined) continue;
        const count = left.filter((row) => isAlike(row, [filter])).length;
        // What leads to nothing is no link.
        if (count === 0 && !isCurrent) link.removeAttribute('href');
        link.querySelector('span')?.replaceChildren(writtenNumber(count));
      }
    }
  }

  #list(filters: Filters, chosen: readonly CatalogueRow[], asked: number): void {
    const { say, axis, root } = this.#given;
    const pages = Math.max(1, Math.ceil(chosen.length / PAGE_SIZE));
    const page = Math.min(pages, Math.max(1, Math.trunc(asked) || 1));
    const start = (page - 1) * PAGE_SIZE;
    const shown = chosen.slice(start, start + PAGE_SIZE);
    const names = filters.map((filter) => this.#link(filter)?.firstChild?.textContent?.trim() ?? '').join(' · ');
    const counts = {
      range: rangeOf(writtenNumber(start + 1), writtenNumber(start + shown.length)),
      count: writtenNumber(chosen.length),
    };
    this.#heading(...(shown.length === 0 ? [say.none] : [make('b', `${names}: `), filled(say.shown, counts)]));
    // The same for one address, whichever list it was reached from.
    const printed = this.#printed?.title ?? '';
    document.title = `${names} · ${say.documents}${printed.slice(printed.lastIndexOf(' – '))}`;
    document.querySelector('.head .count')?.replaceChildren(counts.count);
    this.querySelector('.lines')?.replaceChildren(...shown.map((row) => this.#line(row)));
    for (const old of this.querySelectorAll('.pages')) old.remove();
    if (pages > 1)
      for (const place of [this.querySelector('.list-head'), this])
        place?.append(
          pager(page, pages, (to) => root + chosenPath(filters, to), say, place === this ? say.below : say.label),
        );
    const years = chosen.map((row) => row.years);
    const { title, note: read } = timelineWords(years, shapeOf(years, axis), say);
    const figure = document.querySelector('.timeline-figure');
    for (const old of figure?.querySelectorAll(':scope > .timeline') ?? []) old.remove();
    figure?.querySelector('figcaption')?.before(...renderMany(years, axis, title).map(node));
    figure?.querySelector('figcaption')?.replaceChildren(read);
  }

  #line({ slug, title, place, written, sort, numbers, years }: CatalogueRow): Node {
    const line = this.#printed?.line.cloneNode(true) as Element;
    const put = (name: string, ...inside: (Node | string)[]): void =>
      line.querySelector(`.${name}`)?.replaceChildren(...inside);
    const link = Object.assign(make('a', title), { href: this.#given.root + documentPath(slug) });
    line.querySelector('svg')?.replaceWith(node(renderBar(years, this.#given.axis)));
    put('when', written);
    put('what', link, ...(place === '' ? [] : [' ', make('span', place)]));
    put('kind', sort);
    put('count', numbers);
    return line;
  }

  #heading(...inside: (Node | string)[]): void {
    const heading = this.querySelector<HTMLElement>('.list-head h2');
    heading?.setAttribute('aria-live', 'polite');
    heading?.setAttribute('tabindex', '-1');
    heading?.replaceChildren(...inside);
  }

  /** The link to the documents that have a property; null where the list does not offer it. */
  #link({ by, value }: DocumentFilter): Element | null {
    const links = [...this.querySelectorAll<HTMLElement>(`[data-by="${by}"] [data-value]`)];
    return links.find(({ dataset }) => dataset['value'] === value) ?? null;
  }
}

function filterOf(link: HTMLElement): DocumentFilter {
  const by = link.closest<HTMLElement>('[data-by]')?.dataset['by'];
  return { by: PROPERTIES.find((property) => property === by) ?? 'year', value: link.dataset['value'] ?? '' };
}

async function fetched(files: readonly string[]): Promise<readonly CatalogueRow[]> {
  const parts = files.map(async (file) => {
    const response = await fetch(file);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return (await response.json()) as CatalogueRow[];
  });
  return (await Promise.all(parts)).flat();
}

/** The ways to the other pages, as a page prints them. */
function pager(
  page: number,
  pages: number,
  path: (page: number) => string,
  say: CatalogueGiven['say'],
  label: string,
): Element {
  const link = (to: number, text: string): HTMLAnchorElement => Object.assign(make('a', text), { href: path(to) });
  const list = make('ol');
  for (const to of pageNumbers(page, pages)) {
    const item = make('li', to === null ? '…' : '');
    if (to !== null) {
      const way = link(to, String(to));
      way.setAttribute('aria-label', filled(say.page, { page: to, pages }));
      if (to === page) way.setAttribute('aria-current', 'page');
      item.append(way);
    }
    list.append(item);
  }
  const nav = Object.assign(make('nav'), { className: 'pages', ariaLabel: label });
  if (page > 1) nav.append(link(page - 1, say.previous));
  nav.append(list);
  if (page < pages) nav.append(link(page + 1, say.next));
  return nav;
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), { textContent: text });
}

/** A drawing as nodes. */
function node({ tag, attrs, children }: El): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, String(value));
  append(element, children);
  return element;
}

function append(element: Element, tree: El['children']): void {
  if (typeof tree === 'string') element.append(tree);
  else if ('tag' in tree) element.append(node(tree));
  else if (!('html' in tree)) for (const part of tree) append(element, part);
}

customElements.define('choose-documents', ChooseDocuments);
