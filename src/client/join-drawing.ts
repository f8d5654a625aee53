/**
 * Turns the drawing on the page into another printed one: what has the same key is the same thing and moves, the rest
 * fades. Knows SVG, but no chart.
 */
import { select } from 'd3-selection';
import 'd3-transition';

const MOVING = new Set(['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2', 'd', 'viewBox']);
/** What leaves stands in such a group while it fades. */
const LEAVING = 'is-leaving';
/** Something that fades may still be hatched with a pattern that the other drawing does not have. */
const KEPT = new Set(['defs', 'pattern']);

/**
 * Gives `old` the attributes and children of `next`, which is used up. Elements that are in both and in place are not
 * touched, so that the one in focus keeps it.
 * @param duration in milliseconds; with zero everything is there at once
 */
export function joinDrawing(old: SVGSVGElement, next: SVGSVGElement, duration: number): void {
  const drawing = select(old);
  drawing.interrupt().selectAll('*').interrupt();
  drawing.selectAll(`.${LEAVING}`).remove();
  drawing.selectAll('[opacity]').attr('opacity', null);
  joinElement(old, next, duration);
}

function joinElement(old: Element, next: Element, duration: number): void {
  joinAttributes(old, next, duration);
  if (next.childElementCount === 0 && old.childElementCount === 0) {
    if (old.textContent !== next.textContent) old.textContent = next.textContent;
    return;
  }
  select(old)
    .selectChildren<Element, Element>()
    // Printed elements are their own data, so that one function gives the key on either side.
    .datum(function () {
      return this;
    })
    .data([...next.children], keyOf)
    .join(
      (enter) => enter.append((element) => appear(element, duration)),
      (update) =>
        update.each(function (element) {
          joinElement(this, element, duration);
        }),
      (exit) =>
        exit.each(function () {
          if (!KEPT.has(this.localName)) leave(this, duration);
        }),
    )
    .order();
}

function joinAttributes(old: Element, next: Element, duration: number): void {
  const names = next.getAttributeNames();
  for (const name of old.getAttributeNames()) if (!names.includes(name)) old.removeAttribute(name);
  const moving = duration > 0 ? select(old).transition().duration(duration) : null;
  for (const name of names) {
    const value = next.getAttribute(name) ?? '';
    if (value === old.getAttribute(name)) continue;
    if (moving && MOVING.has(name)) moving.attr(name, value);
    else old.setAttribute(name, value);
  }
}

/** What a mark is in other views, or its id; everything else has a key. The name of the element belongs to it. */
function keyOf(element: Element): string {
  const key = ['data-as', 'data-mark', 'data-key']
    .map((name) => element.getAttribute(name))
    .find((one) => one !== null);
  return `${element.localName} ${key ?? element.id}`;
}

function appear(element: Element, duration: number): Element {
  if (duration > 0 && !KEPT.has(element.localName))
    select(element)
      .attr('opacity', 0)
      .transition()
      .duration(duration)
      .attr('opacity', 1)
      .on('end', () => element.removeAttribute('opacity'));
  return element;
}

/** What leaves can no longer be joined, focused or named while it fades. */
function leave(element: Element, duration: number): void {
  if (duration === 0) return element.remove();
  const ghost = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  ghost.setAttribute('class', LEAVING);
  ghost.setAttribute('aria-hidden', 'true');
  element.replaceWith(ghost);
  ghost.append(...(element.localName === 'a' ? element.children : [element]));
  for (const part of ghost.querySelectorAll('[id]')) part.removeAttribute('id');
  select(ghost).transition().duration(duration).attr('opacity', 0).remove();
}
