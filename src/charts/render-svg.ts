/** Scene → SVG as a tree: a finished drawing that needs no script. The one printer of scenes. */
import type { Caption } from './chart.ts';
import type { Frame } from './nodes.ts';
import { placesOf } from './places.ts';
import type { Mark, Scene, SceneNode, Shape } from './scene.ts';
import { el, type El, type Tree } from '../text/html.ts';

export interface RenderOptions {
  /** Name of the drawing for those who do not see it. */
  readonly title: string;
  /** What it shows, in a sentence; absent where the page says it, or each step into the drawing would have it read. */
  readonly desc?: string;
  /** What is said of each mark: its link has the name. */
  readonly captions: readonly Caption[];
  /** Where the link of a mark leads: to what is said of it on the page, or to its words. */
  readonly href: (caption: Caption) => string;
  /** Added to every id, so that several drawings can stand on a page. */
  readonly suffix?: string;
  readonly className?: string;
  /** Keys of nodes without a mark that another drawing of the chart has too: only these can move, and are printed. */
  readonly shared?: ReadonlySet<string>;
  /** The mark that is in hand wherever the drawing stands; a page lights its marks itself. */
  readonly hand?: string;
}

/** Without a style sheet a drawing is outlines, through which its words are read: black areas would cover them. */
const OUTLINED = { fill: 'none', stroke: 'currentColor', 'stroke-width': 0.5 } as const;

/**
 * The drawing as an `<svg>` element: one tab stop, each mark a link. Well-formed XML. What can move between two
 * drawings has a key: a mark its `data-as` or `data-mark`, everything else a `data-key`.
 */
export function renderSvg(scene: Scene, options: RenderOptions): El {
  const { suffix = '', desc } = options;
  const [titleId, descId] = [`chart-title${suffix}`, `chart-desc${suffix}`];
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: options.className ? `chart-svg ${options.className}` : 'chart-svg',
      'data-suffix': suffix,
      viewBox: `0 0 ${scene.width} ${scene.height}`,
      width: scene.width,
      height: scene.height,
      ...OUTLINED,
      // Of several drawings of a view one is seen without a style sheet.
      display: /narrow|slim/.test(options.className ?? '') ? 'none' : null,
      // One that is kept low stands at the left, in line with the words around it.
      preserveAspectRatio: 'xMinYMin meet',
      role: 'group',
      // Its title names it; named by reference, it would have that title for its description as well.
      ...(desc === undefined ? {} : { 'aria-labelledby': titleId, 'aria-describedby': descId }),
    },
    el('title', { id: titleId }, options.title),
    desc === undefined ? [] : el('desc', { id: descId }, desc),
    patternDefs(scene, suffix),
    itemsOf(scene, { ...options, suffix }),
  );
}

/** The drawing as a picture, without a name and without links: for a place that says in words what it shows. */
export function pictureSvg(scene: Scene, suffix: string, className: string, hand?: string): El {
  const marks = Map.groupBy(scene.nodes, ({ key, mark }) => mark ?? `bare ${key}`);
  return el(
    'svg',
    {
      class: `chart-svg ${className}`,
      viewBox: `0 0 ${scene.width} ${scene.height}`,
      ...OUTLINED,
      preserveAspectRatio: 'xMinYMin meet',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    patternDefs(scene, suffix),
    [...marks.values()].map((nodes) => {
      const shapes = nodes.map((node) => shapeOf(node, suffix));
      return hand !== undefined && nodes[0]?.mark === hand ? el('g', { class: 'in-hand' }, shapes) : shapes;
    }),
  );
}

/** A node of a scene by itself. Colours are the style sheet's, by class; only a pattern is named by the shape. */
function shapeOf({ shape, voice, variant, pattern, beside }: SceneNode, suffix: string, key?: string): El {
  const { tag, attrs, text } = geometry(shape);
  return el(
    tag,
    {
      'data-key': key,
      ...attrs,
      class: variant ? `voice-${voice} ${variant}` : `voice-${voice}`,
      fill: pattern === undefined ? null : `url(#${patternId(pattern, suffix)})`,
      'aria-hidden': beside ? 'true' : null,
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
  const places = placesOf(scene);
  return [...nodes.values()].map((group): Tree => {
    const id = group[0]?.mark;
    if (id === undefined)
      return group.map((node) => shapeOf(node, options.suffix, options.shared?.has(node.key) ? node.key : undefined));
    const [mark, caption] = [marks.get(id), captions.get(id)];
    if (!mark || !caption) throw new RangeError(`The scene draws the mark "${id}", of which nothing is said.`);
    return markOf(mark, caption, group, { ...options, stop: mark === scene.marks[0], place: places.get(id) });
  });
}

interface MarkOptions extends Pick<RenderOptions, 'href' | 'hand'> {
  readonly suffix: string;
  /** Whether the keyboard enters the drawing here. */
  readonly stop: boolean;
  readonly place: Frame | undefined;
}

function markOf(
  mark: Mark,
  caption: Caption,
  nodes: readonly SceneNode[],
  { href, suffix, hand, stop, place }: MarkOptions,
): El {
  const { label, title } = markName(caption, nodes);
  return el(
    'a',
    {
      class: hand === mark.id ? 'mark-link in-hand' : 'mark-link',
      href: href(caption),
      'data-mark': mark.id,
      'data-as': mark.as,
      'data-at': `${mark.x} ${mark.y}`,
      tabindex: stop ? 0 : -1,
      'aria-label': label,
    },
    nodes.map((node, at) => [
      // What is shown is held to the label: the words of two lines are no one word.
      label !== null && at > 0 && node.shape.tag === 'text' ? ' ' : [],
      shapeOf(node, suffix, keyWithin(mark, node)),
    ]),
    // Behind the rest, of which the first shows the focus. Without a style sheet it is not to be seen.
    place ? el('rect', { 'data-key': 'place', ...place, class: 'hit', fill: 'none', stroke: 'none' }) : [],
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
 * What is said of it names it where that holds the words as they stand, with what else belongs to them.
 */
function markName(caption: Caption, nodes: readonly SceneNode[]): MarkName {
  const texts = nodes.flatMap(({ shape, beside }) => (shape.tag === 'text' && beside !== true ? [shape.text] : []));
  const shown = texts.join(' ');
  const name = caption.brief ?? caption.name;
  const [number = '', label = '', when = null, ...others] = texts;
  // What is counted stands beneath its number as a label: in one breath they would have to agree, «1068 осередків».
  if (/^[\d\s.,]+$/.test(number) && label !== '' && others.length === 0 && begins(name, label))
    return { label: `${number} – ${label}${when === null ? '' : `, ${when}`}`, title: null };
  if (shown === '' || (shown.length >= ENOUGH && name.includes(shown))) return { label: name, title: null };
  return { label: null, title: shown.length < ENOUGH ? name : null };
}

/** Whether a name begins with these words, whole. */
function begins(name: string, words: string): boolean {
  return name.startsWith(words) && !/^\p{L}/u.test(name.slice(words.length));
}

// Hatching, the sign of doubt and of what is not stated, and the lattices that cut areas into squares. All are patterns
// of ground laid over a colour, so that they need no colour of their own; print and forced colours keep them.

/** Id of a pattern. `suffix` keeps two drawings on one page apart. */
function patternId(name: string, suffix: string): string {
  return `${name}${suffix}`;
}

/** The `<defs>` of a drawing: the patterns that its nodes are filled with. Nothing where none is. */
function patternDefs({ nodes, lattices = {} }: Pick<Scene, 'nodes' | 'lattices'>, suffix: string): Tree {
  const used = new Set(nodes.flatMap(({ pattern }) => pattern ?? []));
  const patterns = [...used].map((name) => {
    const lattice = lattices[name];
    const id = patternId(name, suffix);
    if (lattice === undefined)
      return el(
        'pattern',
        { id, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(-45)' },
        el('path', { class: 'hatch-gap', d: 'M0 2.6H7' }),
      );
    const { x, y, width, height, d, of } = lattice;
    return el(
      'pattern',
      { id, x, y, width, height, patternUnits: 'userSpaceOnUse' },
      el('path', { class: of === 'gaps' ? 'voice-ground' : 'stroke-doubt', d }),
    );
  });
  return patterns.length === 0 ? [] : el('defs', {}, patterns);
}
