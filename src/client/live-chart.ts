/**
 * A chart in the hands of a reader: marks are pointed at, stepped through, chosen and filtered, views change in place.
 * It lays nothing out: every drawing, word and number that it shows was printed at build.
 */
import { isKey, nearestMark, stepMark, type MarkPlace } from '../charts/pick.ts';
import { parseChoice, serialiseChoice, type Choice } from '../charts/state.ts';
import { chosenFilters, facetsOf, filterSentence, leftBy, placeFilters, tickFilters } from './filters.ts';
import { joinDrawing } from './join-drawing.ts';
import { linksOf, markOf, placesOf, rowsOf } from './printed-marks.ts';
import { adoptWords, fetchView, fillCaption, type LivePart, type ViewPage } from './view-page.ts';

const MOVE = 700;

export class LiveChart {
  readonly #host: HTMLElement;
  readonly #stage: HTMLElement;
  readonly #caption: HTMLElement;
  readonly #signal: AbortSignal;
  #part: LivePart;
  #choice: Choice;
  /** The mark last visited: the one tab stop of the drawing. */
  #stop: string | null = null;
  /** Path of the view that is shown. */
  #path = location.pathname;
  #navigation = new AbortController();

  /**
   * Takes over a printed chart until the signal aborts.
   * @throws RangeError before anything is changed, when a part of it was not printed
   */
  constructor(host: HTMLElement, part: LivePart, signal: AbortSignal) {
    this.#host = host;
    this.#stage = find(host, '.chart-drawing');
    this.#caption = find(host, '.chart-caption');
    // These change with the view: they are found anew where they are wanted.
    for (const part of ['.chart-sentence', '.chart-svg']) find(host, part);
    this.#signal = signal;
    this.#part = part;
    completeDrawings(host, part);
    this.#choice = this.#parse(location);
    placeFilters(host, part, this.#choice.filters);
    this.#apply();
    this.#listen();
    signal.addEventListener('abort', () => this.#navigation.abort());
  }

  #drawings(): SVGSVGElement[] {
    return [...this.#stage.querySelectorAll<SVGSVGElement>('.chart-svg')];
  }

  /** Of the printed widths the one that the style sheet shows. */
  #seen(): SVGSVGElement {
    const shown = (svg: SVGSVGElement): boolean =>
      svg.getClientRects().length > 0 && getComputedStyle(svg).visibility === 'visible';
    return this.#drawings().find(shown) ?? find(this.#stage, '.chart-svg');
  }

  #places(): MarkPlace[] {
    return placesOf(this.#seen(), this.#part.captions.keys());
  }

  #parse({ search, hash }: Pick<URL, 'search' | 'hash'>): Choice {
    return parseChoice(search, { marks: [...this.#part.captions.keys()], facets: facetsOf(this.#part) }, hash);
  }

  /** Shows the state on the drawings, the table, the filters and the caption. */
  #apply(): void {
    const { filters } = this.#choice;
    const filtered = Object.keys(filters).length > 0;
    const left = leftBy(filters, this.#part);
    for (const drawing of this.#drawings()) {
      for (const [id, link] of linksOf(drawing)) {
        link.classList.toggle('is-out', !left.has(id));
        if (left.has(id)) link.removeAttribute('aria-hidden');
        else link.setAttribute('aria-hidden', 'true');
      }
    }
    for (const [id, row] of rowsOf(this.#host)) row.hidden = !left.has(id);
    tickFilters(this.#host, filters);
    const sentence = find(this.#host, '.chart-sentence');
    // The drawing keeps the printed sentence as its description.
    const text = filtered
      ? filterSentence(this.#host, left, this.#part)
      : (this.#seen().querySelector('desc')?.textContent ?? '');
    if (sentence.textContent !== text) sentence.textContent = text;
    this.#select();
    const stop = [this.#stop, this.#choice.selected].find((id) => id !== null && left.has(id));
    this.#rove(stop ?? [...left][0] ?? null);
    this.#show(null);
  }

  #select(): void {
    const { selected } = this.#choice;
    for (const drawing of this.#drawings())
      for (const [id, link] of linksOf(drawing))
        link.firstElementChild?.classList.toggle('is-selected', id === selected);
    for (const [id, row] of rowsOf(this.#host)) row.classList.toggle('is-selected', id === selected);
  }

  #rove(stop: string | null): void {
    this.#stop = stop;
    for (const drawing of this.#drawings())
      for (const [id, link] of linksOf(drawing)) link.setAttribute('tabindex', id === stop ? '0' : '-1');
  }

  /** Captions a mark; without one, the selected mark; without that, the hint. */
  #show(id: string | null): void {
    fillCaption(this.#caption, id ?? this.#choice.selected, this.#part);
  }

  /** Takes a mark in hand, or lets it go. */
  #take(id: string | null): void {
    this.#choice = { ...this.#choice, selected: id };
    this.#select();
    if (id !== null) this.#rove(id);
    history.replaceState(null, '', location.pathname + serialiseChoice(this.#choice));
    this.#show(id);
  }

  #focus(id: string | null): void {
    if (id !== null) linksOf(this.#seen()).get(id)?.focus({ preventScroll: true });
  }

  #focused(): string | null {
    const { activeElement } = document;
    return this.#stage.contains(activeElement) ? markOf(activeElement) : null;
  }

  /** The mark under a pointer, or the nearest within reach. */
  #at({ target, clientX, clientY }: MouseEvent): string | null {
    const direct = markOf(target as Element);
    const places = this.#places();
    if (direct !== null && places.some(({ id }) => id === direct)) return direct;
    const svg = this.#seen();
    const box = svg.getBoundingClientRect();
    const scale = svg.viewBox.baseVal.width / box.width;
    return nearestMark(places, (clientX - box.left) * scale, (clientY - box.top) * scale)?.id ?? null;
  }

  #listen(): void {
    // Listeners are on the stage and not on the drawings: Chromium makes an svg that listens for focus a tab stop.
    const [host, stage, options] = [this.#host, this.#stage, { signal: this.#signal }];
    stage.addEventListener(
      'pointermove',
      (event) => {
        if (event.pointerType !== 'touch') this.#show(this.#at(event) ?? this.#focused());
      },
      options,
    );
    stage.addEventListener('pointerleave', () => this.#show(this.#focused()), options);
    stage.addEventListener(
      'focusin',
      ({ target }) => {
        const id = markOf(target as Element);
        if (id === null) return;
        this.#rove(id);
        this.#show(id);
      },
      options,
    );
    stage.addEventListener('click', (event) => this.#click(event), options);
    host.addEventListener('keydown', (event) => this.#key(event), options);
    host.addEventListener('change', () => this.#filter(), options);
    host.addEventListener(
      'click',
      (event) => {
        const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-view-link]');
        if (!link || !isPlain(event)) return;
        event.preventDefault();
        void this.#go(new URL(link.href), true);
      },
      options,
    );
    addEventListener('popstate', () => void this.#go(new URL(location.href), false), options);
  }

  #click(event: MouseEvent): void {
    // A click without a pointer is Enter: it follows to the words, like any link.
    if (event.detail === 0 || !isPlain(event)) return;
    const id = this.#at(event);
    if (id !== null) event.preventDefault();
    if (id === this.#choice.selected && id === null) return;
    this.#focus(id);
    this.#take(id);
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const focused = this.#focused();
    const inHand = focused ?? this.#choice.selected;
    if (event.key === 'Escape' && inHand !== null) {
      event.preventDefault();
      this.#focus(inHand);
      this.#take(null);
    } else if (focused !== null && isKey(event.key)) {
      event.preventDefault();
      this.#focus(stepMark(this.#places(), focused, event.key)?.id ?? null);
    }
  }

  #filter(): void {
    this.#choice = { ...this.#choice, filters: chosenFilters(this.#host) };
    history.pushState(null, '', location.pathname + serialiseChoice(this.#choice));
    this.#apply();
  }

  /**
   * To a view or reading, or to another state of the one that is shown. Each way ends the one before it, so that the
   * last one asked for is the one that shows; a page that cannot be had is the browser's to go to.
   */
  async #go(url: URL, push: boolean): Promise<void> {
    this.#navigation.abort();
    const { signal } = (this.#navigation = new AbortController());
    if (url.pathname === this.#path) {
      if (push) return;
      // A mark that was written into the address is newer than the one in the query.
      if (url.hash.startsWith('#mark-')) url.searchParams.delete('sel');
      this.#choice = this.#parse(url);
      return this.#apply();
    }
    const view = await fetchView(url, this.#host.dataset['chart'] ?? '', signal);
    if (signal.aborted) return;
    if (view === null) return location.assign(url);
    this.#turnTo(view, url, push);
  }

  #turnTo(view: ViewPage, url: URL, push: boolean): void {
    const { activeElement } = document;
    const from =
      activeElement instanceof HTMLAnchorElement && this.#host.contains(activeElement) ? activeElement : null;
    this.#path = url.pathname;
    this.#part = view.part;
    completeDrawings(view.chart, view.part);
    const seen = this.#seen();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const drawing of this.#drawings()) {
      const next = view.chart.querySelector<SVGSVGElement>(`.chart-svg[data-suffix="${drawing.dataset['suffix']}"]`);
      if (next) joinDrawing(drawing, next, drawing === seen && !still ? MOVE : 0);
    }
    adoptWords(this.#host, view);
    // Filters go along; a selected mark only where it exists.
    if (push) url.search = serialiseChoice(this.#choice);
    this.#choice = this.#parse(url);
    if (push) history.pushState(null, '', url.pathname + serialiseChoice(this.#choice));
    this.#apply();
    if (from !== null)
      [...this.#host.querySelectorAll<HTMLAnchorElement>('a[data-view-link]')]
        .find(({ pathname }) => pathname === from.pathname)
        ?.focus({ preventScroll: true });
  }
}

/** Puts in what the page leaves to the script: the marks of a bare drawing, and the full names of brief ones. */
function completeDrawings(chart: HTMLElement, { captions, narrow }: LivePart): void {
  if (narrow) chart.querySelector('.chart-narrow[role="img"]')?.replaceWith(document.importNode(narrow, true));
  for (const drawing of chart.querySelectorAll<SVGSVGElement>('.chart-svg')) {
    for (const [id, link] of linksOf(drawing)) {
      const name = captions.get(id)?.dataset['name'];
      if (name === undefined) continue;
      if (link.hasAttribute('aria-label')) link.setAttribute('aria-label', name);
      const title = link.querySelector('title');
      if (title) title.textContent = name;
    }
  }
}

function find(host: Element, selector: string): HTMLElement & SVGSVGElement {
  const found = host.querySelector<HTMLElement & SVGSVGElement>(selector);
  if (!found) throw new RangeError(`No ${selector}`);
  return found;
}

function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
