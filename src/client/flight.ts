/** Things of a table that stand elsewhere in the next one: each flies from where it was to where it is. */

type Places = ReadonlyMap<string, DOMRect>;

/** Where each thing is, by its key. */
export function placesByKey(figure: Element): Places {
  return new Map(
    [...figure.querySelectorAll<HTMLElement>('.squares > [data-mark]')].map((thing) => [
      thing.dataset['mark'] ?? '',
      thing.getBoundingClientRect(),
    ]),
  );
}

/** Lets the things of a figure come from where they were. */
export function flyFrom(before: Places, figure: Element, duration: number): void {
  for (const [key, now] of placesByKey(figure)) {
    const then = before.get(key);
    if (then === undefined || duration === 0) continue;
    const from = `translate(${then.left - now.left}px,${then.top - now.top}px)`;
    const thing = figure.querySelector(`.squares > [data-mark="${key}"]`);
    thing?.animate({ transform: [from, 'none'] }, { duration, easing: 'ease' });
  }
}
