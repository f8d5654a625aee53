/** Scene → SVG as a tree: a finished drawing that needs no script. The one printer of scenes. */
import type { Caption, LegendItem } from './chart.ts';
import { type Mark, mergeMarks, type Scene, type SceneNode, type Shape } from './scene.ts';
import { hatchDefs, hatchId } from './patterns.ts';
import { el, type El, type Tree } from '../text/html.ts';

export interface RenderOptions {
  /** Title and description for those who do not see the drawing. */
  readonly title: string;
  readonly desc: string;
  /** What is said of each mark: its link has the name and the address. */
  readonly captions: readonly Caption[];
  /** Root that addresses of words are relative to: the base path with the language, ending in `/`. */
  readonly root: string;
  /**
   * Added to every id, so that two widths of one drawing can stand on a page: `''` for the one that `#mark-<id>` means.
   */
  readonly suffix?: string;
  readonly className?: string;
  /** Keys of nodes without a mark that another drawing of the chart has too: only these can move, and are printed. */
  readonly shared?: ReadonlySet<string>;
  /** Marks as bare shapes without links: for a second width of a drawing whose marks are many and all in the table. */
  readonly plain?: boolean;
}

/**
 * The drawing as an `<svg>` element: one tab stop, each mark a link to its words. Well-formed XML. What can move
 * between two drawings has a key: an `id`, a `data-key`, or within a mark the name of its element alone.
 */
export function renderSvg(scene: Scene, options: RenderOptions): El {
  const { suffix = '', plain = false } = options;
  const [title, desc] = [`chart-title${suffix}`, `chart-desc${suffix}`];
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: options.className ? `chart-svg ${options.className}` : 'chart-svg',
      'data-suffix': suffix,
      viewBox: `0 0 ${scene.width} ${scene.height}`,
      width: scene.width,
      height: scene.height,
      role: plain ? 'img' : 'group',
      'aria-labelledby': title,
      'aria-describedby': desc,
    },
    el('title', { id: title }, options.title),
    el('desc', { id: desc }, options.desc),
    // Patterns only where something is hatched.
    hatchDefs(suffix, new Set(scene.nodes.map(({ voice }) => voice))),
    plain ? mergeMarks(scene.nodes).map((node) => shapeOf(node, suffix)) : itemsOf(scene, { ...options, suffix }),
  );
}

/** A node of a scene by itself. Colours are the style sheet's, by class; only a hatched fill names its pattern. */
export function shapeOf(node: SceneNode, suffix: string, key?: string): El {
  const { shape, voice, variant } = node;
  const pattern = hatchId(voice, suffix);
  const filled = shape.tag !== 'line' && shape.tag !== 'text' && !/\boutline\b/.test(variant ?? '');
  const { tag, attrs, text } = geometry(shape);
  return el(
    tag,
    {
      'data-key': key,
      ...attrs,
      class: variant ? `voice-${voice} ${variant}` : `voice-${voice}`,
      fill: pattern && filled ? `url(#${pattern})` : null,
    },
    text,
  );
}

function geometry(shape: Shape): { tag: Shape['tag']; attrs: El['attrs']; text: string } {
  if (shape.tag !== 'text') {
    const { tag, ...attrs } = shape;
    return { tag, attrs, text: '' };
  }
  const { tag, text, anchor, x, y } = shape;
  return { tag, attrs: { x, y, 'text-anchor': anchor === 'start' ? null : anchor }, text };
}

/** What stands side by side in a drawing, in drawing order: bare nodes, and marks where the first of their nodes is. */
function itemsOf(scene: Scene, options: RenderOptions & { readonly suffix: string }): Tree[] {
  const captions = new Map(options.captions.map((caption) => [caption.id, caption]));
  const marks = new Map(scene.marks.map((mark) => [mark.id, mark]));
  const nodes = Map.groupBy(scene.nodes, ({ key, mark }) => mark ?? `bare ${key}`);
  return [...nodes.values()].map((group): Tree => {
    const id = group[0]?.mark;
    if (id === undefined)
      return group.map((node) => shapeOf(node, options.suffix, options.shared?.has(node.key) ? node.key : undefined));
    const [mark, caption] = [marks.get(id), captions.get(id)];
    if (!mark || !caption) throw new RangeError(`The scene draws the mark "${id}", of which nothing is said.`);
    return markOf(mark, caption, group, { ...options, stop: mark === scene.marks[0] });
  });
}

function markOf(
  mark: Mark,
  caption: Caption,
  nodes: readonly SceneNode[],
  { root, suffix, stop }: { root: string; suffix: string; stop: boolean },
): El {
  const { label, title } = markName(caption, nodes);
  return el(
    'a',
    { class: 'mark-link', href: root + caption.href, tabindex: stop ? 0 : -1, 'aria-label': label },
    el(
      'g',
      {
        id: `mark-${mark.id}${suffix}`,
        class: 'mark',
        // A mark of one shape has its place in the middle of the shape.
        'data-at': nodes.length > 1 ? `${mark.x} ${mark.y}` : null,
      },
      nodes.map((node) => shapeOf(node, suffix, keyWithin(mark, node))),
    ),
    title === null ? [] : el('title', {}, title),
  );
}

/** Within its mark a node has the rest of its key: `number` of `cells-now-number`, nothing of `cells-now`. */
function keyWithin(mark: Mark, { key }: SceneNode): string | undefined {
  if (key === mark.id) return undefined;
  return key.startsWith(`${mark.id}-`) ? key.slice(mark.id.length + 1) : key;
}

/** A mark's words that are this long say enough by themselves; shorter ones are a bare number. */
const ENOUGH = 10;

interface MarkName {
  /** For `aria-label`; null when the name comes from elsewhere. */
  readonly label: string | null;
  /** For a `<title>` in the link; null when it needs none. */
  readonly title: string | null;
}

/**
 * How a mark that holds these nodes is named: whoever speaks the words that stand on it must be understood (WCAG 2.5.3,
 * Label in Name). So a mark without words has a label; one whose words say enough has them for its name; one that bears
 * a bare number has a title, which names it and lets its number stand. Briefly, where a drawing has many marks.
 */
function markName(caption: Caption, nodes: readonly SceneNode[]): MarkName {
  const shown = nodes.flatMap(({ shape }) => (shape.tag === 'text' ? [shape.text] : [])).join(' ');
  const name = caption.brief ?? caption.name;
  if (shown === '') return { label: name, title: null };
  return { label: null, title: shown.length < ENOUGH ? name : null };
}

/** The sample of an item, drawn as the drawing draws it. Hatched ones use the patterns of the drawing beside them. */
export function swatchSvg({ voice, swatch }: LegendItem): El {
  const shape: SceneNode['shape'] =
    swatch === 'line' || swatch === 'dashes'
      ? { tag: 'line', x1: 0, y1: 8, x2: 24, y2: 8 }
      : { tag: 'rect', x: 2, y: 2, width: 20, height: 12 };
  const variant = { square: 'cells', line: undefined, dashes: 'dashes', outline: 'outline thick' }[swatch];
  return el(
    'svg',
    { class: 'chart-swatch', viewBox: '0 0 24 16', 'aria-hidden': 'true' },
    shapeOf({ key: '', shape, voice, ...(variant === undefined ? {} : { variant }) }, ''),
  );
}
