/**
 * `<oser-chart>`: brings a printed chart to life. Without it everything is still there: drawing, words, table, links,
 * other views. The element is a shell: it makes the live chart when it comes onto a page and lets go when it leaves.
 */
import { LiveChart } from './live-chart.ts';
import { loadLivePart } from './view-page.ts';

class OserChart extends HTMLElement {
  #life = new AbortController();

  connectedCallback(): void {
    this.#life = new AbortController();
    void this.#start(this.#life.signal);
  }

  disconnectedCallback(): void {
    this.#life.abort();
    this.classList.remove('is-live');
  }

  async #start(signal: AbortSignal): Promise<void> {
    const part = await loadLivePart(this, signal);
    // A chart whose part cannot be had stays as it was printed.
    if (part === null || signal.aborted) return;
    try {
      new LiveChart(this, part, signal);
      this.classList.add('is-live');
    } catch (error) {
      // So does one that was misprinted; whoever looks after the site hears of it.
      reportError(error);
    }
  }
}

customElements.define('oser-chart', OserChart);
