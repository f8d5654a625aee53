/**
 * Only while the site is being edited: the panel with the problems of the content, over the last good page. The dev
 * server sends them; everything is set as text, never as HTML.
 */
import { problemPath } from '../model/addresses.ts';
import { href } from '../model/paths.ts';
import type { LiveReport, PanelWords, ShownProblem } from '../model/shown-problem.ts';

const lang = document.documentElement.lang === 'uk' ? 'uk' : 'en';
/** On the page that shows nothing but problems there is nothing to uncover. */
const alone = document.querySelector('[data-live="alone"]') !== null;

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (name !== '') element.className = name;
  element.append(...inside);
  return element;
}

/** `file:line:column`, which opens the editor at the place where Vite knows how. */
function place({ file, line, column }: ShownProblem, t: PanelWords): HTMLElement {
  const button = make('button', 'place', `${file}:${line}:${column}`);
  button.type = 'button';
  button.title = t.open;
  button.addEventListener(
    'click',
    () => void fetch(`${href('en', '__open-in-editor')}?file=${encodeURIComponent(`${file}:${line}:${column}`)}`),
  );
  return button;
}

function item(problem: ShownProblem, t: PanelWords): HTMLElement {
  const { title, what, why, mend } = problem.words[lang];
  const where = make('div', '', make('h3', '', title, ' ', make('code', '', problem.code)), place(problem, t));
  if (problem.frame.length > 0) {
    const frame = make('pre', '', problem.frame.join('\n'));
    // A long line scrolls in its own box, which the keyboard has to reach.
    frame.tabIndex = 0;
    where.append(frame);
  }
  const said = make('div', '', make('p', '', what));
  if (problem.nearest.length > 0)
    said.append(
      make(
        'p',
        'nearest',
        `${t.nearest}: `,
        ...problem.nearest.flatMap((suggestion, index) => [index === 0 ? '' : ', ', make('q', '', suggestion)]),
      ),
    );
  said.append(make('p', '', make('b', '', `${t.why}. `), why), make('p', '', make('b', '', `${t.mend}. `), mend));
  const { count, places } = problem.folded;
  if (count > 0)
    said.append(
      make('p', '', make('b', '', `${t.folded} (${count}): `), places.join(', '), count > places.length ? ' …' : ''),
    );
  if (!alone) {
    const link = make('a', '', t.about);
    link.href = href(lang, problemPath(problem.code));
    said.append(make('p', '', link));
  }
  return make('li', '', where, said);
}

/**
 * `<live-problems>`: a region at the foot of the window; Esc or its button folds it to a strip, new problems unfold it.
 */
class LiveProblems extends HTMLElement {
  readonly #count = make('p', 'count');
  readonly #list = make('ol', 'list');
  readonly #button = make('button', 'fold');
  #connection = new AbortController();
  #shown = '';
  /** What the button says. */
  #labels: Pick<PanelWords, 'hide' | 'show'> = { hide: '', show: '' };

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    this.setAttribute('role', 'region');
    this.hidden = this.#shown === '';
    this.toggleAttribute('data-alone', alone);
    this.#count.setAttribute('role', 'status');
    this.#list.id = 'live-problems-list';
    this.#button.type = 'button';
    this.#button.setAttribute('aria-controls', this.#list.id);
    this.#button.hidden = alone;
    this.#button.addEventListener('click', () => this.#fold(!this.#list.hidden), { signal });
    this.replaceChildren(make('div', 'live-strip', this.#count, this.#button), this.#list);
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && !alone && !this.hidden && !this.#list.hidden) this.#fold(true);
      },
      { signal },
    );
    if (import.meta.hot) this.#hear(import.meta.hot, signal);
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  /** Shows what the dev server says, until the signal aborts. */
  #hear(server: NonNullable<ImportMeta['hot']>, signal: AbortSignal): void {
    const show = (report: LiveReport): void => this.#show(report);
    // A page that has just been loaded, and one that finds its server again, does not know what is wrong.
    const ask = (): void => server.send('oseredok:hello', {});
    server.on('oseredok:problems', show);
    server.on('vite:ws:connect', ask);
    signal.addEventListener('abort', () => {
      server.off('oseredok:problems', show);
      server.off('vite:ws:connect', ask);
    });
    ask();
  }

  #show({ problems, total, words }: LiveReport): void {
    const t = words[lang];
    const now = total === 0 ? '' : JSON.stringify(problems);
    if (now === this.#shown) return;
    this.#shown = now;
    this.#labels = t;
    this.setAttribute('aria-label', t.label);
    this.hidden = total === 0;
    if (total === 0) {
      this.#count.replaceChildren(t.mended);
      this.#list.replaceChildren();
      return;
    }
    this.#count.replaceChildren(
      make('b', '', String(total)),
      ' ',
      t.problems,
      make('span', '', alone ? t.alone : t.under),
    );
    this.#list.replaceChildren(
      ...problems.map((problem) => item(problem, t)),
      ...(total > problems.length ? [make('li', 'rest', t.more)] : []),
    );
    this.#fold(false);
  }

  #fold(folded: boolean): void {
    this.#list.hidden = folded;
    this.#button.textContent = folded ? this.#labels.show : this.#labels.hide;
    this.#button.setAttribute('aria-expanded', String(!folded));
  }
}

customElements.define('live-problems', LiveProblems);
(document.querySelector('[data-live="alone"]') ?? document.body).append(new LiveProblems());
