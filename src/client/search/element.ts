/**
 * `<oser-search>`: finds while one types. On its own page the query stands in the address; over another page it is
 * opened by `/`, and Back closes it.
 */
import type { ResultKind } from '../../model/search/wire.ts';
import type { Words } from '../../words/index.ts';
import { givenWords } from '../words.ts';
import { documentOf, ENTRY, isOwn, keepInAddress } from './address.ts';
import { fetchAhead, type Guess } from './ahead.ts';
import { moveByKey } from './keys.ts';
import { draw, drawWhole, makeRoom, type SearchFrame, type Refold, RESTING, WRITING, WRITTEN } from './drawing.ts';
import { find } from './find.ts';
import { beyond, Measure } from './fit.ts';
import { withLeft } from './head.ts';
import { make, type Printing, SEEN, type SearchSay } from './list.ts';
import { rehearse } from './rehearsal.ts';
import { isDear, ROOM } from './room.ts';
import { Shelf } from './shelf.ts';
import { inSlices, type Pause, SLICE } from './slices.ts';

class OserSearch extends HTMLElement {
  #life = new AbortController();
  #say: SearchSay = () => '';
  #shelf: Shelf | null = null;
  /** Whether a place was chosen: Back leads here again. */
  #leaves = false;
  /** Whether what any answer needs was asked for. */
  #isReady = false;
  /** The number of the latest query: answers to earlier ones come too late. */
  #asked = 0;
  #measure: Measure | null = null;
  /** Folds results of one kind, where not all are drawn. */
  #refold: Refold | null = null;
  /** How many signs of what was pasted the box has no room for: a browser needs seconds to set a megabyte in a line. */
  #beyond = 0;
  /** When a letter was written last; one that came late or was sent off, as though it had stood for a while. */
  #written = -Infinity;
  readonly #drawn = new WeakMap<HTMLElement, string>();
  /** What the next letters find, as far as that was guessed. */
  #guessed = new Map<string, Guess>();

  connectedCallback(): void {
    this.#life = new AbortController();
    this.#say = givenWords<Words['searchScript']>(this);
    const { signal } = this.#life;
    const box = this.box;
    if (box === null) return;
    box.addEventListener('beforeinput', ({ data }) => (this.#beyond = beyond(box, data ?? '')), { signal });
    box.addEventListener('focus', () => this.#begin(box), { signal });
    box.addEventListener(
      'input',
      (event) => {
        // What is pasted is written at one go; behind a letter that came late, the next one is not waited for.
        const now = performance.now();
        const isLate = box.value.length > 1 && now - this.#written > WRITTEN;
        if ((event as InputEvent).data?.length === 1) this.#written = isLate ? now - WRITING : now;
        void this.#answer();
      },
      { signal },
    );
    this.querySelector('form')?.addEventListener('submit', (event) => this.#submit(event), { signal });
    document.addEventListener('keydown', (event) => moveByKey(event, this, box), { signal });
    this.addEventListener(
      'change',
      ({ target }) => {
        // So does the box when it is left: a fold that was drawn anew beneath the press would not open.
        if (target !== box) this.#choose();
      },
      { signal },
    );
    if (this.#dialog === null) {
      const given = new URLSearchParams(location.search).get('q') ?? '';
      if (given !== '' && box.value === '') box.value = given;
      addEventListener('pageshow', () => void this.#answer(), { signal });
      addEventListener('pagehide', () => keepInAddress(box.value), { signal });
    } else {
      this.#overlay(this.#dialog, signal);
      this.open();
    }
    void this.#answer();
  }

  disconnectedCallback(): void {
    this.#life.abort();
  }

  /** Where the query is written. */
  get box(): HTMLInputElement | null {
    return this.querySelector('input[type=search]');
  }

  get #dialog(): HTMLDialogElement | null {
    return this.closest('dialog');
  }

  /** Opens the overlay, or puts the cursor into the box. */
  open(): void {
    const dialog = this.#dialog;
    if (dialog !== null && !dialog.open) {
      if (!isOwn(history.state)) history.pushState({ [ENTRY]: true }, '');
      dialog.showModal();
    }
    this.box?.focus();
    this.box?.select();
  }

  #overlay(dialog: HTMLDialogElement, signal: AbortSignal): void {
    const { rules } = this.dataset;
    if (rules !== undefined) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
      delete this.dataset['rules'];
    }
    dialog.className = 'finder';
    dialog.setAttribute('aria-label', this.#say('title'));
    const close = make('button', 'x', this.#say('close'), ' ', make('kbd', '', 'Esc'));
    close.setAttribute('type', 'button');
    close.addEventListener('click', () => dialog.close(), { signal });
    this.querySelector('form')?.append(close);
    dialog.addEventListener(
      'close',
      () => {
        if (!this.#leaves && isOwn(history.state)) history.back();
        this.#leaves = false;
      },
      { signal },
    );
    addEventListener(
      'popstate',
      () => {
        if (isOwn(history.state) && !dialog.open) this.open();
        else if (!isOwn(history.state) && dialog.open) dialog.close();
      },
      { signal },
    );
    // A place on this page is seen when the overlay is gone.
    this.addEventListener(
      'click',
      ({ target }) => {
        if (!(target as Element).closest('a')) return;
        this.#leaves = true;
        dialog.close();
      },
      { signal },
    );
  }

  /** Whoever goes to the box will ask something: what any answer needs is made ready before the first letter. */
  #begin(box: HTMLInputElement): void {
    if (this.#isReady) return;
    this.#isReady = true;
    const asked = this.#asked;
    // A letter that comes meanwhile is worth more.
    const pause = inSlices(() => asked !== this.#asked || this.#life.signal.aborted, SLICE);
    const [shelf, options, place] = [this.#files(), this.#options(), this.#place(box, ignore)];
    rehearse(place, { shelf, options, pause }).catch(() => (this.#isReady = false));
  }

  #submit(event: Event): void {
    if (this.#dialog === null) {
      event.preventDefault();
      this.#written = -Infinity;
      void this.#answer();
    }
  }

  /** Only one kind is shown, or all; of one kind whatever there is. */
  #choose(): void {
    const chosen = this.querySelector<HTMLInputElement>('.kinds input:checked')?.value ?? '';
    this.dataset['only'] = chosen;
    const unfold = (): void => {
      const rest = this.querySelector<HTMLDetailsElement>('details.rest');
      if (rest !== null && chosen !== '') rest.open = true;
    };
    void this.#refold?.(chosen === '' ? undefined : (chosen as ResultKind)).then(unfold, ignore);
    unfold();
  }

  async #answer(): Promise<void> {
    const { box } = this;
    if (box === null) return;
    const text = box.value;
    let isSeen = false;
    const asked = (this.#asked += 1);
    this.dataset['state'] = 'busy';
    const pause = inSlices(() => asked !== this.#asked || this.#life.signal.aborted);
    const shelf = this.#files();
    if (text === '') shelf.anew();
    const asking = text.trim() === '' ? null : { text, shelf, options: this.#options(), pause };
    // What the next letter will ask for is fetched before it comes.
    const guess = this.#guessed.get(text);
    const guessed = (this.#guessed = new Map<string, Guess>());
    let isAhead = false;
    const goAhead = (): void => {
      if (asking && !isAhead) fetchAhead(asking, (next, found) => guessed.set(next, found)).catch(ignore);
      isAhead = true;
    };
    const place = this.#place(box, () => {
      isSeen = true;
      // Whoever writes slowly will see all before the next letter: it is drawn sooner when nothing else is done.
      if (place.restOf(WRITING) > 0) goAhead();
    });
    if (asking !== null) makeRoom(place);
    try {
      const left = this.#beyond;
      if (guess !== undefined) guess.turn.pause = pause;
      // Of a whole sentence that is written out the letters have had their share: it is looked for when it stands.
      else if (isDear(shelf.left, text)) await place.rested(RESTING);
      const answer = asking && (guess?.answer ?? (await find(text, shelf, asking.options, pause)));
      await pause();
      const mayGoOn = place.restOf(WRITTEN) > 0;
      this.#refold = null;
      this.#refold = await draw(answer && withLeft(answer, left), place, shelf, pause);
      const keep = (): void => void (place.isOver || keepInAddress(text));
      const isBeingWritten = place.restOf(WRITING) > 0;
      if (!isBeingWritten) keep();
      this.dataset['state'] = answer === null ? 'empty' : 'done';
      makeRoom(place, true);
      goAhead();
      // The browser takes as long to write an address as the search to find: no next letter waits for that.
      if (isBeingWritten) await place.rested(WRITING).then(pause).then(keep);
      if (mayGoOn) await this.#foldMore(place, shelf, pause);
    } catch (error) {
      if (asked !== this.#asked || this.#life.signal.aborted) return;
      const failed = make('p', 'how', this.#say('failed'));
      // What was found stands, where the rest could not be fetched.
      if (isSeen) this.querySelector('.found')?.append(failed);
      else drawWhole([failed], place);
      this.dataset['state'] = 'failed';
      reportError(error);
    }
  }

  /** What was kept for the letters that may come is folded when none does, where nobody has opened the fold as yet. */
  async #foldMore({ rested }: SearchFrame, { left }: Shelf, pause: Pause): Promise<void> {
    if (left < ROOM.written || this.querySelector('.rest .rest') === null) return;
    await rested(WRITTEN);
    await pause();
    const isRead = (): boolean => this.dataset['only'] !== '' || this.querySelector('.rest[open]') !== null;
    if (!isRead()) await this.#refold?.(undefined, isRead);
  }

  #place(box: HTMLInputElement, seen: SearchFrame['seen']): SearchFrame {
    const [say, printing] = [this.#say, this.#printing];
    const restOf = (milliseconds: number): number => this.#written + milliseconds - performance.now();
    return {
      ...{ host: this, box, isOver: this.#dialog !== null, say, printing, drawn: this.#drawn, seen },
      restOf,
      rested: (milliseconds) => new Promise((resolve) => setTimeout(resolve, restOf(milliseconds))),
    };
  }

  get #printing(): Printing {
    const { root = '' } = this.dataset;
    return { say: this.#say, root, fit: (before) => this.#measure?.fit(before) ?? before };
  }

  #files(): Shelf {
    const { files = '' } = this.dataset;
    return (this.#shelf ??= new Shelf(async (name) => {
      const answer = await fetch(files + name);
      if (!answer.ok) throw new Error(`${files}${name}: ${answer.status}`);
      return answer.text();
    }));
  }

  #room(): Measure {
    return (this.#measure ??= new Measure(this, this.#life.signal));
  }

  #options(): Parameters<typeof find>[2] {
    const { isWide, width } = this.#room();
    const letters = Math.max(20, Math.round(width / 9.5));
    const here = this.#dialog === null ? {} : { here: documentOf(location.pathname) };
    return {
      lang: document.documentElement.lang === 'uk' ? 'uk' : 'en',
      first: SEEN,
      left: isWide ? Math.round(letters * 0.42) : 60,
      right: isWide ? letters : 120,
      ...here,
    };
  }
}

/** What was fetched beforehand and failed is fetched again by the question that needs it, which says so. */
const ignore = (): void => {};

if (customElements.get('oser-search') === undefined) customElements.define('oser-search', OserSearch);
