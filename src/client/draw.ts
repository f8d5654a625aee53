/**
 * Puts a scene on the page: joins its nodes by key to what is already drawn, printed or live. The markup is that of
 * src/charts/print.ts.
 */
import { select, type Selection } from 'd3-selection';
import { attributesOf, itemsOf, type Item } from '../charts/attributes.ts';
import { markName, type MarkName } from '../charts/mark-name.ts';
import type { Caption } from '../charts/caption.ts';
import type { Scene, SceneNode } from '../charts/scene.ts';
import type { Animation } from './animate.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Joins a scene to a drawing; what was printed has no datum yet, and its key is read from its markup. `root` is what
 * addresses of words are relative to.
 */
export function draw(
  svg: SVGSVGElement,
  scene: Scene,
  captions: readonly Caption[],
  root: string,
  animation: Animation,
): void {
  animation.move(svg, 'viewBox', `0 0 ${scene.width} ${scene.height}`);
  svg.setAttribute('width', String(scene.width));
  svg.setAttribute('height', String(scene.height));
  const marks = new Map(captions.map((caption) => [caption.id, caption]));
  select(svg)
    .selectChildren<SVGElement, Item>('a, [data-key]')
    .data(itemsOf(scene.nodes), function (this: unknown, item: Item) {
      return item ? keyOfItem(item) : keyOfElement(this as Element);
    })
    .join(
      (enter) => enter.append((item) => appear(item.mark === null ? element(item.node.shape.tag) : group(), animation)),
      (update) => update,
      (exit) =>
        exit.each(function () {
          leave(this, animation);
        }),
    )
    .each(function (item) {
      if (item.mark === null) return place(this, item.node, animation);
      const mark = marks.get(item.mark);
      if (!mark) return;
      this.setAttribute('href', root + mark.href);
      nameMark(this, markName(mark, item.nodes, false));
      const inner = this.firstElementChild as SVGGElement;
      inner.id = `mark-${mark.id}`;
      inner.dataset['mark'] = mark.id;
      inner.dataset['sources'] = mark.sources.join(' ');
      joinNodes(select(inner), item.nodes, animation);
    })
    .order();
}

/** Gives a link its name; the title, where there is one, stands behind the group. */
function nameMark(link: SVGElement, { label, title }: MarkName): void {
  if (label === null) link.removeAttribute('aria-label');
  else link.setAttribute('aria-label', label);
  const old = link.querySelector(':scope > title');
  if (title === null) return old?.remove();
  (old ?? link.appendChild(element('title'))).textContent = title;
}

function joinNodes(
  parent: Selection<SVGGElement, unknown, null, undefined>,
  nodes: readonly SceneNode[],
  animation: Animation,
): void {
  parent
    .selectChildren<SVGElement, SceneNode>('[data-key]')
    .data(nodes, function (this: unknown, node: SceneNode) {
      return node ? keyOfNode(node) : keyOfElement(this as Element);
    })
    .join(
      (enter) => enter.append((node) => appear(element(node.shape.tag), animation)),
      (update) => update,
      (exit) =>
        exit.each(function () {
          leave(this, animation);
        }),
    )
    .each(function (node) {
      place(this, node, animation);
    })
    .order();
}

function place(target: SVGElement, node: SceneNode, animation: Animation): void {
  const attributes = attributesOf(node, '');
  const names = new Set(attributes.map(([name]) => name));
  for (const { name } of [...target.attributes])
    if (!names.has(name) && name !== 'data-key' && name !== 'opacity') target.removeAttribute(name);
  // A bar that is new grows from its foot.
  const grows = !target.dataset['key'] && node.shape.tag === 'rect' && node.mark !== undefined ? node.shape : null;
  if (grows) {
    target.setAttribute('y', String(grows.y + grows.height));
    target.setAttribute('height', '0');
  }
  target.dataset['key'] = node.key;
  for (const [name, value] of attributes) {
    if (name === 'class' || name === 'fill') target.setAttribute(name, value);
    else animation.move(target, name, value);
  }
  if (node.shape.tag === 'text') target.textContent = node.shape.text;
}

function element(tag: string): SVGElement {
  return document.createElementNS(SVG, tag) as SVGElement;
}

function group(): SVGElement {
  const link = element('a');
  link.setAttribute('class', 'mark-link');
  link.setAttribute('tabindex', '-1');
  const inner = element('g');
  inner.setAttribute('class', 'mark');
  link.append(inner);
  return link;
}

function appear(target: SVGElement, animation: Animation): SVGElement {
  animation.fade(target, false);
  return target;
}

/** What leaves is out of the tree of keys at once, so that it cannot be joined, focused or named while it fades. */
function leave(target: SVGElement, animation: Animation): void {
  const gone = target.cloneNode(true) as SVGElement;
  for (const part of [gone, ...gone.querySelectorAll<SVGElement>('*')])
    for (const name of ['id', 'data-key', 'href', 'tabindex', 'aria-label', 'data-mark']) part.removeAttribute(name);
  const ghost = element('g');
  ghost.setAttribute('aria-hidden', 'true');
  ghost.append(...(gone.localName === 'a' ? gone.childNodes : [gone]));
  target.replaceWith(ghost);
  animation.fade(ghost, true);
}

function keyOfNode(node: SceneNode): string {
  return `${node.key}/${node.shape.tag}`;
}

function keyOfItem(item: Item): string {
  return item.mark === null ? keyOfNode(item.node) : `mark ${item.mark}`;
}

function keyOfElement(target: Element): string {
  const mark = target.querySelector<SVGGElement>(':scope > [data-mark]')?.dataset['mark'];
  return mark === undefined ? `${target.getAttribute('data-key')}/${target.localName}` : `mark ${mark}`;
}
