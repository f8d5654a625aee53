/**
 * `<oser-story>`: on a wide screen the figures of all steps stand in one place, and the one whose step is read is seen.
 * Two figures of one chart turn into one another. Without it, and on other screens, each figure stands in its own step.
 */
import { joinDrawing } from './join-drawing.ts';

/** What src/kinds/story/story.css switches at. */
const WIDE = '(width >= 60rem)';
const STILL = '(prefers-reduced-motion: reduce)';
const MOVE = 700;
const APPEAR = 250;

class OserStory extends HTMLElement {
  #life = new AbortController();

  connectedCallback(): void {
    this.#life = new AbortController();
    const wide = matchMedia(WIDE);
    const words = new Read(this);
    this.#life.signal.addEventListener('abort', () => words.stop());
    let stop = wide.matches ? live(this) : null;
    wide.addEventListener(
      'change',
      () => {
        const { last } = words;
        stop?.();
        stop = wide.matches ? live(this) : null;
        // A page as narrow as a phone is much longer: who turns a tablet or widens a window stays at the words.
        last?.scrollIntoView({ behavior: 'instant' });
      },
      { signal: this.#life.signal },
    );
    this.#life.signal.addEventListener('abort', () => stop?.());
  }

  disconnectedCallback(): void {
    this.#life.abort();
  }
}

/** Knows which words stand at the head of the window: the last that begin there or above. */
class Read {
  readonly #begun = new Set<Element>();
  readonly #words: readonly Element[];
  readonly #observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) this.#begun.add(target);
        else this.#begun.delete(target);
    },
    { rootMargin: '9999999px 0px -95% 0px' },
  );

  constructor(story: HTMLElement) {
    this.#words = [...story.querySelectorAll('.told > *')];
    for (const one of this.#words) this.#observer.observe(one);
  }

  /** None while it is the first, at the head of the page. */
  get last(): Element | undefined {
    const last = this.#words.findLast((one) => this.#begun.has(one));
    return last === this.#words[0] ? undefined : last;
  }

  stop(): void {
    this.#observer.disconnect();
  }
}

/** Puts the figures into one place, until what it returns is called. */
function live(story: HTMLElement): () => void {
  const steps = [...story.querySelectorAll<HTMLElement>('.step:not(.is-plain)')];
  let shown: HTMLElement | null = null;
  const show = (step: HTMLElement): void => {
    if (step === shown) return;
    const before = shown;
    shown = step;
    for (const other of steps) other.classList.toggle('is-shown', other === step);
    if (before === null || matchMedia(STILL).matches || turn(before, step)) return;
    step.querySelector('figure')?.animate([{ opacity: 0 }, { opacity: 1 }], APPEAR);
  };
  // The step that is read is the last that begins above a line just below the middle of the window: also after a jump
  // into the space between two steps.
  const begun = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) begun.add(target);
        else begun.delete(target);
      const step = steps.findLast(({ firstElementChild: told }) => told !== null && begun.has(told)) ?? steps[0];
      if (step) show(step);
    },
    // All that has left at the top counts as begun.
    { rootMargin: '9999999px 0px -45% 0px' },
  );
  story.classList.add('is-live');
  for (const { firstElementChild: told } of steps) if (told !== null) observer.observe(told);
  const [first] = steps;
  if (first) show(first);
  // Who comes to a figure by the keyboard sees it.
  const focus = ({ target }: FocusEvent): void => {
    const step = target instanceof Element ? target.closest<HTMLElement>('.step:not(.is-plain)') : null;
    if (step !== null && (target as Element).closest('figure') !== null) show(step);
  };
  story.addEventListener('focusin', focus);
  return () => {
    observer.disconnect();
    story.removeEventListener('focusin', focus);
    story.classList.remove('is-live');
    for (const step of steps) step.classList.remove('is-shown');
  };
}

/**
 * Lets the drawing of a step begin as that of the step before, and become its own.
 * @returns false where they are not of one chart
 */
function turn(before: HTMLElement, step: HTMLElement): boolean {
  if (before.dataset['chart'] === undefined || before.dataset['chart'] !== step.dataset['chart']) return false;
  const [from, to] = [before, step].map((one) =>
    [...one.querySelectorAll<SVGSVGElement>('.chart-svg')].find((drawing) => drawing.getClientRects().length > 0),
  );
  if (!from || !to) return false;
  const own = to.cloneNode(true) as SVGSVGElement;
  const start = renamed(
    from.cloneNode(true) as SVGSVGElement,
    from.dataset['suffix'] ?? '',
    to.dataset['suffix'] ?? '',
  );
  to.replaceWith(start);
  joinDrawing(start, own, MOVE);
  return true;
}

/** The drawing with the ids of another: what is the same in both then has the same id. */
function renamed(drawing: SVGSVGElement, from: string, to: string): SVGSVGElement {
  for (const element of [drawing, ...drawing.querySelectorAll('*')])
    for (const { name, value } of [...element.attributes])
      if (value.includes(from)) element.setAttribute(name, value.replaceAll(from, to));
  return drawing;
}

customElements.define('oser-story', OserStory);
