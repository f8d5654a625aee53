/**
 * `<oser-chart>`: brings a printed chart to life. Without it everything is still there: drawing, words, table, links,
 * other views, and choosing a mark. The element is a shell: it makes the live chart when it comes onto a page and lets
 * go when it leaves.
 */
import { LiveChart } from './live-chart.ts';

class OserChart extends HTMLElement {
  #life = new AbortController();

  connectedCallback(): void {
    this.#life = new AbortController();
    try {
      new LiveChart(this, this.#life.signal);
      this.classList.add('is-live');
    } catch (error) {
      // One that was misprinted stays as it is; whoever looks after the site hears of it.
      reportError(error);
    }
  }

  disconnectedCallback(): void {
    this.#life.abort();
    this.classList.remove('is-live');
  }
}

customElements.define('oser-chart', OserChart);
