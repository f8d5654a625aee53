/**
 * Movement: attributes run from one value to the next together, once, and land exactly. Written out because
 * d3-transition, with the colours and
 * transforms that it brings along, is nine of the sixteen kilobytes that a chart page may load.
 */

type Step = (t: number) => void;

/** Runs steps over a time; starting anew first lands what is still in the air. */
export class Animation {
  #steps: Step[] = [];
  #done: (() => void)[] = [];
  #frame = 0;

  /**
   * Adds the way of an attribute from its present value to `to`. Values that differ in more than their numbers change
   * at once.
   */
  move(element: Element, name: string, to: string, from: string | null = element.getAttribute(name)): void {
    if (from === to) return;
    if (from === null || skeleton(from) !== skeleton(to)) element.setAttribute(name, to);
    else {
      const between = numbersBetween(from, to);
      this.#steps.push((t) => element.setAttribute(name, t === 1 ? to : between(t)));
    }
  }

  /** Fades an element in, or out of the page. */
  fade(element: Element, out: boolean): void {
    const [from, to] = out ? [1, 0] : [0, 1];
    this.#steps.push((t) => element.setAttribute('opacity', String(from + (to - from) * t)));
    this.#done.push(() => (out ? element.remove() : element.removeAttribute('opacity')));
  }

  /** Starts what has been added; zero milliseconds lands at once. */
  run(milliseconds: number): void {
    const begun = performance.now();
    const tick = (now: number): void => {
      const t = milliseconds === 0 ? 1 : Math.min(1, Math.max(0, now - begun) / milliseconds);
      for (const step of this.#steps) step(ease(t));
      if (t < 1) this.#frame = requestAnimationFrame(tick);
      else this.#end();
    };
    tick(begun);
  }

  /** Lands everything where it was going. */
  land(): void {
    cancelAnimationFrame(this.#frame);
    for (const step of this.#steps) step(1);
    this.#end();
  }

  #end(): void {
    for (const done of this.#done) done();
    this.#steps = [];
    this.#done = [];
  }
}

const NUMBER = /-?[\d.]+/g;

/** A value without its numbers: two values with the same skeleton can run into each other. */
function skeleton(value: string): string {
  return value.replace(NUMBER, '#');
}

/** What lies between two values of the same skeleton. */
function numbersBetween(from: string, to: string): (t: number) => string {
  const [a, b] = [from, to].map((value) => (value.match(NUMBER) ?? []).map(Number)) as [number[], number[]];
  return (t) => {
    let index = 0;
    return to.replace(NUMBER, () => {
      const [start, end] = [a[index] ?? 0, b[index] ?? 0];
      index += 1;
      return String(Math.round((start + (end - start) * t) * 10) / 10);
    });
  };
}

/** Slow at both ends: cubic. */
function ease(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}
