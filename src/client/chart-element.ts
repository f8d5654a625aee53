/**
 * `<oser-chart>`: brings a printed chart to life. Without it everything is still there: drawing, words, table, links,
 * other views.
 */
import type { Caption } from '../charts/caption.ts';
import type { Chart, ChartSeries } from '../charts/chart.ts';
import { isKey, nearestMark, stepMark } from '../charts/pick.ts';
import type { Mark, Scene, ViewState } from '../charts/scene.ts';
import { INITIAL, parseState, serialiseState } from '../charts/state.ts';
import { adoptWords, fetchPage } from './adopt.ts';
import { Animation } from './animate.ts';
import { fillCaption } from './caption.ts';
import { draw } from './draw.ts';
import { printFilters } from './filters.ts';
import { loadChart } from './load-chart.ts';
import { completePrinted, countRows, nameRows } from './printed.ts';

const MOVE = 700;
/** How far the width of a printed drawing may be from the room it has before it is laid out anew at the start. */
const SCALE = [0.86, 1.6] as const;

class OserChart extends HTMLElement {
  #chart!: Chart;
  #series!: ChartSeries;
  #scene!: Scene;
  #captions: readonly Caption[] = [];
  #svg!: SVGSVGElement;
  #caption!: HTMLElement;
  #state: ViewState = INITIAL;
  #view = '';
  #width = 0;
  #seen = 0;
  #stop: string | null = null;
  readonly #animation = new Animation();

  connectedCallback(): void {
    void this.#start();
  }

  async #start(): Promise<void> {
    const { chart: id = '', series: from } = this.dataset;
    const inline = this.querySelector('script[type="application/json"]');
    const [chart, series] = await Promise.all([
      loadChart(id),
      inline ? JSON.parse(inline.textContent ?? '') : fetch(from ?? '').then((answer) => answer.json()),
    ]);
    [this.#chart, this.#series] = [chart, series];
    this.#caption = this.querySelector('.chart-caption')!;
    this.#readPlace(this);
    this.#keepOneDrawing();
    this.#state = this.#parse(location);
    // An address of a mark (`#mark-…`) chooses it, unless the query already chooses another.
    const pointed = /^#mark-(.+)$/.exec(location.hash)?.[1];
    if (pointed !== undefined && this.#state.selected === null)
      this.#state = this.#parse({ search: `?sel=${pointed}${location.search.replace('?', '&')}` });
    printFilters(this, this.#chart.facets?.(this.#series) ?? [], Object.keys(this.#state.filters).length > 0);
    this.#nameRows();
    this.#redraw(false);
    this.#show(null);
    this.#listen();
    this.classList.add('is-live');
  }

  /** Of the two printed widths the one that is seen stays, under the true ids. */
  #keepOneDrawing(): void {
    const all = [...this.querySelectorAll<SVGSVGElement>('.chart-svg')];
    const seen = all.find((svg) => svg.checkVisibility({ visibilityProperty: true })) ?? all[0]!;
    for (const svg of all) if (svg !== seen) svg.remove();
    completePrinted(
      seen,
      this.#chart.layout(this.#series, {
        view: this.#view,
        state: this.#unchosen(),
        width: seen.viewBox.baseVal.width,
      }),
    );
    seen.classList.add('is-live');
    this.#svg = seen;
    this.#seen = seen.clientWidth;
    const printed = seen.viewBox.baseVal.width;
    const scale = this.#seen / printed;
    this.#width = scale < SCALE[0] || scale > SCALE[1] ? this.#fit(this.#seen) : printed;
  }

  #fit(width: number): number {
    return Math.min(1200, Math.max(300, Math.round(width)));
  }

  #readPlace(host: HTMLElement): void {
    this.#view = host.dataset['view'] ?? '';
    this.dataset['view'] = this.#view;
    this.dataset['reading'] = host.dataset['reading'] ?? 'corrected';
  }

  /** The table on the page is that of the view without filters. */
  #nameRows(): void {
    nameRows(this, this.#chart.describe(this.#series, { view: this.#view, state: this.#unchosen() }).table);
  }

  /** The state of the page as printed: its reading, and nothing chosen. */
  #unchosen(): ViewState {
    return { ...INITIAL, reading: this.dataset['reading'] === 'transcribed' ? 'transcribed' : 'corrected' };
  }

  /** The state that an address gives, for the view on the page. */
  #parse(at: { readonly search: string }): ViewState {
    const unchosen = this.#unchosen();
    const { marks } = this.#chart.layout(this.#series, { view: this.#view, state: unchosen, width: this.#width });
    const parsed = parseState('', at.search, {
      readings: false,
      marks: marks.map((mark) => mark.id),
      facets: this.#chart.facets?.(this.#series) ?? [],
    });
    return { ...parsed, reading: unchosen.reading };
  }

  /** Lays out the present state and joins it to the drawing. */
  #redraw(moving: boolean): void {
    const options = { view: this.#view, state: this.#state };
    this.#animation.land();
    this.#scene = this.#chart.layout(this.#series, { ...options, width: this.#width });
    this.#captions = this.#chart.captions(this.#series, options);
    draw(this.#svg, this.#scene, this.#captions, this.dataset['root'] ?? '/', this.#animation);
    this.#animation.run(moving && !matchMedia('(prefers-reduced-motion: reduce)').matches ? MOVE : 0);
    const filtered = Object.keys(this.#state.filters).length > 0;
    const shown = new Set(this.#scene.marks.map((mark) => mark.id));
    for (const row of this.querySelectorAll<HTMLElement>('[data-row]'))
      row.hidden = filtered && !shown.has(row.dataset['row'] ?? '');
    const sentence = this.querySelector('[data-part="sentence"]');
    const description = this.#chart.describe(this.#series, options);
    const { sentence: text, table } = description;
    countRows(this, table);
    if (sentence && sentence.textContent !== text) sentence.textContent = text;
    for (const [part, words] of [
      ['title', this.querySelector('.chart-title')?.textContent ?? ''],
      ['desc', text],
    ] as const) {
      const node = this.#svg.querySelector(part);
      if (node) node.textContent = words;
    }
    for (const box of this.querySelectorAll<HTMLInputElement>('[data-facet]'))
      box.checked = this.#state.filters[box.dataset['facet'] ?? '']?.includes(box.value) ?? false;
    this.#select();
    this.#rove(
      this.#scene.marks.some((mark) => mark.id === this.#stop)
        ? this.#stop
        : (this.#state.selected ?? this.#scene.marks[0]?.id ?? null),
    );
  }

  #select(): void {
    const { selected } = this.#state;
    for (const group of this.#svg.querySelectorAll<SVGGElement>('.mark'))
      group.classList.toggle('is-selected', group.dataset['mark'] === selected);
    for (const row of this.querySelectorAll<HTMLElement>('[data-row]'))
      row.classList.toggle('is-selected', row.dataset['row'] === selected);
  }

  /** One tab stop: the mark last visited. */
  #rove(id: string | null): void {
    this.#stop = id;
    for (const link of this.#svg.querySelectorAll('.mark-link'))
      link.setAttribute('tabindex', idOf(link) === id ? '0' : '-1');
  }

  /** Captions a mark; without one, the selected mark; without that, the hint. */
  #show(id: string | null): void {
    const { root = '/', hint = '', toWords = '', toLedger = '' } = this.dataset;
    const wanted = id ?? this.#state.selected;
    fillCaption(this.#caption, this.#captions.find((caption) => caption.id === wanted) ?? null, {
      root,
      hint,
      toWords,
      toLedger,
    });
  }

  #choose(id: string | null): void {
    this.#state = { ...this.#state, selected: id };
    this.#select();
    if (id !== null) this.#rove(id);
    history.replaceState(
      null,
      '',
      location.pathname + serialiseState(this.#state).query + (id === null ? '' : location.hash),
    );
    this.#show(id);
  }

  #linkOf(id: string | null): SVGAElement | null {
    return [...this.#svg.querySelectorAll<SVGAElement>('.mark-link')].find((link) => idOf(link) === id) ?? null;
  }

  #listen(): void {
    // Not on the svg itself: Chromium makes an svg that listens for focus a tab stop of its own.
    const stage = this.#svg.parentElement!;
    stage.addEventListener('pointermove', (event) => {
      if (event.pointerType !== 'touch') this.#show(this.#at(event)?.id ?? this.#focused());
    });
    stage.addEventListener('pointerleave', () => this.#show(this.#focused()));
    stage.addEventListener('focusin', (event) => {
      const id = idOf(event.target as Element);
      if (id === null) return;
      this.#rove(id);
      this.#show(id);
    });
    stage.addEventListener('click', (event) => {
      // A click without a pointer is Enter: it follows to the words, like any link.
      if (event.detail === 0 || !isPlain(event)) return;
      const mark = this.#at(event);
      if (!mark) return;
      event.preventDefault();
      this.#linkOf(mark.id)?.focus({ preventScroll: true });
      this.#choose(mark.id);
    });
    this.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-view-link]');
      if (!link || !isPlain(event)) return;
      event.preventDefault();
      void this.#go(link.href, true);
    });
    for (const type of ['pointerover', 'focusin']) {
      this.addEventListener(type, (event) => {
        const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-view-link]');
        if (link) fetchPage(link.href).catch(() => undefined);
      });
    }
    this.addEventListener('change', (event) => this.#filter(event));
    addEventListener('popstate', () => void this.#go(location.href, false));
    new ResizeObserver(() => {
      const width = stage.clientWidth;
      if (width === 0 || Math.abs(width - this.#seen) < 2) return;
      this.#seen = width;
      this.#width = this.#fit(width);
      this.#redraw(false);
    }).observe(stage);
  }

  /** The mark under a pointer, or the nearest within reach. */
  #at(event: PointerEvent | MouseEvent): Mark | null {
    const direct = idOf(event.target as Element);
    if (direct !== null) return this.#scene.marks.find((mark) => mark.id === direct) ?? null;
    const box = this.#svg.getBoundingClientRect();
    const scale = this.#scene.width / box.width;
    return nearestMark(this.#scene, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
  }

  #focused(): string | null {
    const active = document.activeElement;
    return active && this.#svg.contains(active) ? idOf(active) : null;
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const focused = this.#focused();
    if (event.key === 'Escape' && (focused !== null || this.#state.selected !== null)) {
      const back = this.#linkOf(focused ?? this.#state.selected);
      if (!back) return;
      event.preventDefault();
      back.focus({ preventScroll: true });
      this.#choose(null);
    } else if (focused !== null && isKey(event.key)) {
      const next = stepMark(this.#scene, focused, event.key);
      event.preventDefault();
      this.#linkOf(next?.id ?? null)?.focus();
    }
  }

  #filter(event: Event): void {
    const box = event.target as HTMLInputElement;
    const facet = box.dataset['facet'];
    if (facet === undefined) return;
    const chosen = [...this.querySelectorAll<HTMLInputElement>(`[data-facet="${facet}"]`)]
      .filter((one) => one.checked)
      .map((one) => one.value);
    const { [facet]: _, ...others } = this.#state.filters;
    this.#state = { ...this.#state, filters: chosen.length > 0 ? { ...others, [facet]: chosen } : others };
    history.pushState(null, '', location.pathname + serialiseState(this.#state).query);
    this.#redraw(true);
  }

  /**
   * To another view or reading: its page's words, this page's drawing. Whatever goes wrong, the browser goes there
   * itself.
   */
  async #go(href: string, push: boolean): Promise<void> {
    try {
      const page = await fetchPage(href);
      const guest = page.querySelector<HTMLElement>('oser-chart');
      if (!guest || guest.dataset['chart'] !== this.dataset['chart']) throw new Error('another chart');
      if (!push && new URL(href).pathname !== location.pathname) return;
      const active =
        document.activeElement instanceof HTMLAnchorElement && this.contains(document.activeElement)
          ? document.activeElement.pathname
          : null;
      this.#readPlace(guest);
      adoptWords(this, page);
      this.#nameRows();
      // Filters go along; a selected mark only where it exists.
      const url = new URL(href, location.href);
      if (push) {
        this.#state = this.#parse({ search: serialiseState(this.#state).query });
        history.pushState(null, '', url.pathname + serialiseState(this.#state).query);
      } else this.#state = this.#parse(url);
      this.#redraw(true);
      this.#show(null);
      if (active !== null)
        [...this.querySelectorAll<HTMLAnchorElement>('a[data-view-link]')]
          .find((link) => link.pathname === active)
          ?.focus({ preventScroll: true });
    } catch {
      location.assign(href);
    }
  }
}

function idOf(target: Element): string | null {
  const mark = target.closest('.mark') ?? target.querySelector(':scope > .mark');
  return mark instanceof SVGElement ? (mark.dataset['mark'] ?? null) : null;
}

function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

customElements.define('oser-chart', OserChart);
