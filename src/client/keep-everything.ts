/**
 * `<keep-everything>`: says how much of the edition is kept on this device, and keeps all of it when it is pressed,
 * some files at a time: who closes the page, or presses Stop, keeps what came so far. Stop is answered at once, however
 * slow the line is.
 */
import type { Kept } from '../model/offline.ts';
import { askWorker, workers, workerThere } from './ask-worker.ts';

class KeepEverything extends HTMLElement {
  #life = new AbortController();
  /** What is kept now. */
  #kept: Kept | null = null;
  /** The number of what was pressed last: answers to what came before it come too late. */
  #pressed = 0;

  connectedCallback(): void {
    this.#life = new AbortController();
    const press = ({ target }: Event): void => {
      if (target instanceof HTMLButtonElement) void this.#press(target.dataset['does'] ?? '');
    };
    this.addEventListener('click', press, { signal: this.#life.signal });
    void this.#begin();
  }

  disconnectedCallback(): void {
    this.#life.abort();
    this.#pressed += 1;
  }

  async #begin(): Promise<void> {
    // Whether this window keeps anything is to be seen.
    if (workers !== undefined) this.#show('');
    if (await this.#ask('state')) this.#show(this.#kept?.how ?? 'nothing');
    // It may turn out that it cannot keep what it must, as where a host rewrites pages.
    const worker = await workerThere();
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'redundant' && !workers?.controller) this.#show('nothing');
    });
  }

  async #press(does: string): Promise<void> {
    if (does === 'reload') return location.reload();
    this.#pressed += 1;
    if (does === 'keep') await this.#keep();
    if (does === 'remove' && (await this.#ask('remove'))) this.#show(this.#kept?.how ?? 'cut', true);
    if (does === 'stop') {
      this.#show('some', true);
      if (await this.#ask('stop')) this.#show(this.#kept?.how ?? 'some');
    }
  }

  async #keep(): Promise<void> {
    this.#show('running', true);
    // A browser that knows what is wished throws away less when it needs room; it may ask its user.
    void navigator.storage?.persist?.().catch(() => undefined);
    while (await this.#ask('more')) {
      if (this.#kept?.how !== 'some') return this.#show(this.#kept?.how ?? 'cut', true);
      this.#show('running');
    }
  }

  /** @returns whether nothing else was pressed before the answer came */
  async #ask(ask: 'state' | 'more' | 'stop' | 'remove'): Promise<boolean> {
    const pressed = this.#pressed;
    const lang = document.documentElement.lang === 'uk' ? 'uk' : 'en';
    let worker = await workerThere();
    let kept = worker && (await askWorker(worker, { ask, lang }));
    if (worker?.state === 'redundant') {
      // Another has taken its place meanwhile.
      worker = await workerThere();
      kept = worker && (await askWorker(worker, { ask, lang }));
    }
    if (pressed !== this.#pressed) return false;
    this.#kept = kept;
    return true;
  }

  /** @param pressed whether a reader has brought it about: the next button gets the focus, and the state is said */
  #show(name: string, pressed = false): void {
    const fill = this.#numbers();
    for (const section of this.querySelectorAll<HTMLElement>('[data-state]')) {
      section.hidden = section.dataset['state'] !== name;
      if (section.hidden) continue;
      for (const part of section.querySelectorAll<HTMLElement>('[data-fill]')) {
        part.dataset['fill'] ||= part.textContent;
        part.textContent = fill(part.dataset['fill']);
      }
      const bar = section.querySelector('progress');
      if (bar !== null && this.#kept !== null) {
        // By bytes: while the files of the search come, which are most of a large site, no page does.
        bar.max = this.#kept.of.bytes;
        bar.value = this.#kept.bytes;
        bar.dataset['label'] ||= bar.getAttribute('aria-label') ?? '';
        bar.setAttribute('aria-label', fill(bar.dataset['label']));
      }
      for (const press of section.querySelectorAll<HTMLElement>('[data-does=remove]'))
        press.hidden = this.#kept?.bytes === 0;
      if (!pressed) continue;
      section.querySelector('button')?.focus();
      const said = this.querySelector('[role=status]');
      if (said !== null) said.textContent = section.querySelector('h2')?.textContent ?? '';
    }
  }

  #numbers(): (text: string) => string {
    const { lang } = document.documentElement;
    const whole = new Intl.NumberFormat(lang);
    const kept = this.#kept;
    const size = new Intl.NumberFormat(lang, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
    const values: Readonly<Record<string, string>> = {
      kept: whole.format(kept?.pages ?? 0),
      of: whole.format(kept?.of.pages ?? 0),
      size: size.format((kept?.of.bytes ?? 0) / 1e6),
    };
    return (text) => text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
  }
}

if (customElements.get('keep-everything') === undefined) customElements.define('keep-everything', KeepEverything);
