/**
 * A chart in the hands of a reader: marks are stepped through by keys, what is chosen stays in sight, views change in
 * place. It lays nothing out and lights nothing: drawings, captions and the rules by which they are shown were printed
 * at build, and which mark is in hand is the fragment of the address.
 */
import { isKey, stepMark } from '../charts/pick.ts';
import { adoptRules } from './fetch-page.ts';
import { joinDrawing } from './join-drawing.ts';
import { linksOf, placeOf, placesOf, flyFrom, placesByKey } from './printed-marks.ts';
import { adoptWords, fetchView, type ViewPage } from './view-page.ts';

const MOVE = 400;
/** What lets go of every mark: the place of the drawing itself. */
const NOTHING = '#drawing';
/** Between a mark and the sheet that would cover it, in pixels. */
const AIR = 16;

export class LiveChart {
  readonly #host: HTMLElement;
  readonly #figure: HTMLElement;
  readonly #captions: HTMLElement;
  readonly #signal: AbortSignal;
  /** Path of the view that is shown. */
  #path = location.pathname;
  /** Parts whose rules are on the page, views by their names: they hold beside each other, and none is taken twice. */
  readonly #ruled: Set<string | undefined>;
  #navigation = new AbortController();

  /**
   * Takes over a printed chart until the signal aborts.
   * @throws RangeError before anything is changed, when a part of it was not printed
   */
  constructor(host: HTMLElement, signal: AbortSignal) {
    this.#host = host;
    this.#figure = find(host, '.chart-figure');
    this.#captions = find(host, '.captions');
    this.#signal = signal;
    this.#ruled = new Set([host.dataset['view']]);
    const former = formerPlace(location.search);
    if (isHere(former)) location.replace(`${location.pathname}#${former}`);
    this.#rove();
    this.#listen();
    this.#tellStray();
    signal.addEventListener('abort', () => this.#navigation.abort());
  }

  #listen(): void {
    const options = { signal: this.#signal };
    this.#host.addEventListener('click', (event) => this.#click(event), options);
    this.#host.addEventListener('keydown', (event) => this.#key(event), options);
    this.#figure.addEventListener('focusin', (event) => this.#rove(event.target as Element), options);
    addEventListener('hashchange', () => (this.#uncover(), this.#tellStray()), options);
    // Not before: until a page has come whole, the browser goes to the place in the address by itself.
    addEventListener('pageshow', () => this.#uncover(), options);
    addEventListener('popstate', () => void this.#go(new URL(location.href), false), options);
  }

  /** One tab stop for the figure: the link last visited, or the one that was printed as it, or the first. */
  #rove(stop?: Element): void {
    const links = linksOf(this.#figure);
    const chosen =
      links.find((link) => link === stop?.closest('a')) ??
      links.find((link) => link.getAttribute('tabindex') === '0') ??
      links[0];
    for (const link of links) link.setAttribute('tabindex', link === chosen ? '0' : '-1');
    // What brings the panel is another link in every view.
    if (!stop) this.#host.querySelector('.take-link')?.setAttribute('aria-expanded', 'false');
  }

  #click(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a');
    if (!link || !isPlain(event)) return;
    if (link.matches('[data-view-link]')) {
      event.preventDefault();
      return void this.#go(new URL(link.href), true);
    }
    if (link.matches('.take-link')) {
      event.preventDefault();
      const signal = this.#signal;
      // What opens it comes when it is asked for, too.
      return void import('./open-panel.ts').then(
        ({ openPanel }) =>
          openPanel(link, find(this.#host, '.stage'), {
            name: 'take-panel',
            adopt: (panel) => this.#adopt('take', panel),
            opener: link,
            signal,
          }),
        () => location.assign(link.href),
      );
    }
    const place = placeOf(link);
    if (place === null) return;
    event.preventDefault();
    // A click without a pointer is Enter, which goes to the words at once, where there are words of one thing.
    const words =
      event.detail === 0 && link.hasAttribute('data-mark') ? place.querySelector<HTMLAnchorElement>('.go') : null;
    if (words && !words.hash.startsWith('#mark-')) return location.assign(words.href);
    this.#take(`#${place.id}`);
  }

  /** Takes something in hand. What was in hand before is not gone back to: Back lets go. */
  #take(fragment: string, isNew = this.#captions.querySelector(':target') === null): void {
    const { scrollX, scrollY } = window;
    if (isNew && fragment !== NOTHING) location.assign(fragment);
    else location.replace(fragment);
    scrollTo(scrollX, scrollY);
    this.#uncover();
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const links = linksOf(this.#figure);
    const focused = links.findIndex((link) => link === document.activeElement);
    if (event.key === 'Escape' && this.#captions.querySelector(':target')) {
      event.preventDefault();
      const from = links.find((link) => link.getAttribute('href') === location.hash);
      this.#take(NOTHING);
      from?.focus({ preventScroll: true });
    } else if (event.key === 'Tab' && !event.shiftKey && links[focused]?.hasAttribute('data-mark')) {
      // On to what is said of the mark, which is there only as long as the mark has the focus or is in hand.
      this.#take(links[focused].getAttribute('href') ?? NOTHING, false);
    } else if (focused >= 0 && isKey(event.key)) {
      event.preventDefault();
      links[Number(stepMark(placesOf(links), String(focused), event.key)?.id)]?.focus();
    }
  }

  /** Says of an address with a place that is not there that it is not. */
  #tellStray(): void {
    const { hash, search } = location;
    const isThere = hash ? isHere(hash.slice(1)) : !FORMER.test(search);
    find(this.#host, '.chart-strayed').hidden = isThere;
  }

  /** Scrolls what was chosen out from under a sheet that lies over the page. */
  #uncover(): void {
    if (!this.#captions.querySelector(':target') || getComputedStyle(this.#captions).position !== 'fixed') return;
    const mark = linksOf(this.#figure).find((link) => link.getAttribute('href') === location.hash);
    if (!mark) return;
    const { top, bottom } = mark.getBoundingClientRect();
    const room = this.#captions.getBoundingClientRect().top - AIR;
    // Of one that is too high for the room its upper part is seen.
    if (bottom > room) scrollBy(0, Math.min(bottom - room, top - AIR / 4));
  }

  /**
   * To another view. Each way ends the one before it, so that the last one asked for is the one that shows; a page that
   * cannot be had is the browser's to go to.
   */
  async #go(url: URL, push: boolean): Promise<void> {
    this.#navigation.abort();
    const { signal } = (this.#navigation = new AbortController());
    if (url.pathname === this.#path) return;
    const view = await fetchView(url, this.#host.dataset['chart'] ?? '', signal);
    if (signal.aborted) return;
    if (view === null) return location.assign(url);
    this.#turnTo(view, url, push);
  }

  #turnTo(view: ViewPage, url: URL, push: boolean): void {
    const from = document.activeElement?.closest<HTMLAnchorElement>('a[data-view-link]')?.pathname;
    this.#path = url.pathname;
    this.#adopt(view.chart.dataset['view'], view.chart);
    // What was to be taken along was the other view.
    this.#host.querySelector('take-panel')?.remove();
    this.#turnFigure(find(view.chart, '.chart-figure'));
    adoptWords(this.#host, view);
    if (push) history.pushState(null, '', url.pathname);
    else if (url.hash !== '') location.replace(url.hash);
    this.#rove();
    this.#tellStray();
    if (from !== undefined)
      [...this.#host.querySelectorAll<HTMLAnchorElement>('a[data-view-link]')]
        .find(({ pathname }) => pathname === from)
        ?.focus({ preventScroll: true });
  }

  #adopt(name: string | undefined, part: Element): void {
    if (!this.#ruled.has(name)) adoptRules(part);
    this.#ruled.add(name);
  }

  #turnFigure(next: HTMLElement): void {
    const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOVE;
    const drawings = [...this.#figure.querySelectorAll<SVGSVGElement>('.chart-svg')];
    if (drawings.length === 0) {
      const before = placesByKey(this.#figure);
      this.#figure.replaceChildren(...next.childNodes);
      return flyFrom(before, this.#figure, duration);
    }
    for (const drawing of drawings) {
      const other = next.querySelector<SVGSVGElement>(`.chart-svg[data-suffix="${drawing.dataset['suffix']}"]`);
      if (other) joinDrawing(drawing, other, drawing.getClientRects().length > 0 ? duration : 0);
    }
  }
}

function find(host: Element, selector: string): HTMLElement {
  const found = host.querySelector<HTMLElement>(selector);
  if (!found) throw new RangeError(`No ${selector}`);
  return found;
}

function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

const isHere = (id: string): boolean => document.getElementById(id) !== null;

/** In addresses of the first edition a mark or a filter stood in the query, where a fragment stands now. */
const FORMER = /[?&](sel|document|theme|addressee)=([\w-]+)/;

/** The place that such an address names. */
function formerPlace(search: string): string {
  const [, name, value = ''] = FORMER.exec(search) ?? [];
  return `mark-${name === 'sel' ? '' : name === 'document' ? 'column-' : 'row-'}${value}`;
}
