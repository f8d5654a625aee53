/** Scene → SVG as a string: a finished drawing that needs no script. */
import { escapeHtml } from '../text/escape.ts';
import { attributesOf, itemsOf } from './attributes.ts';
import { hatchDefs } from './hatch.ts';
import { markName } from './mark-name.ts';
import { mergeMarks } from './merge.ts';
import type { Caption } from './caption.ts';
import type { Scene, SceneNode } from './scene.ts';

export interface PrintOptions {
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
  /** Marks as bare shapes without links: for a second width of a drawing whose marks are many and all in the table. */
  readonly plain?: boolean;
}

/** The drawing as an `<svg>` element: one tab stop, each mark a link to its words. Well-formed XML. */
export function printScene(scene: Scene, options: PrintOptions): string {
  const suffix = options.suffix ?? '';
  const captions = new Map(options.captions.map((caption) => [caption.id, caption]));
  const stop = scene.marks[0]?.id;
  const body = options.plain
    ? printPlain(scene.nodes, suffix)
    : itemsOf(scene.nodes).map((item) => {
        if (item.mark === null) return printNode(item.node, suffix);
        const caption = captions.get(item.mark);
        if (!caption) throw new RangeError(`The scene draws the mark "${item.mark}", of which nothing is said.`);
        return printMark(caption, item.nodes, { ...options, suffix, stop: item.mark === stop });
      });
  const [title, desc] = [`chart-title${suffix}`, `chart-desc${suffix}`];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart-svg${options.className ? ` ${options.className}` : ''}" data-suffix="${suffix}" viewBox="0 0 ${scene.width} ${scene.height}" width="${scene.width}" height="${scene.height}" role="${options.plain ? 'img' : 'group'}" aria-labelledby="${title}" aria-describedby="${desc}">`,
    `<title id="${title}">${escapeHtml(options.title)}</title><desc id="${desc}">${escapeHtml(options.desc)}</desc>`,
    // Patterns only where something is hatched; the script brings them for the views that it turns to.
    hatchDefs(suffix, new Set(scene.nodes.map(({ voice }) => voice))),
    ...body,
    '</svg>',
  ].join('');
}

/** Without keys: the script does not join a bare drawing, it draws anew. */
function printPlain(nodes: readonly SceneNode[], suffix: string): string[] {
  return mergeMarks(nodes).map(({ mark: _, ...node }) => printNode(node, suffix));
}

function printMark(
  mark: Caption,
  nodes: readonly SceneNode[],
  { root, suffix, stop }: { root: string; suffix: string; stop: boolean },
): string {
  // A page may carry a hundred marks twice: what follows from the id of the group is not printed again
  // (src/client/printed.ts puts it back).
  const inner = nodes.map((node) => printNode(node, suffix)).join('');
  const sources = mark.sources.join(' ');
  const { label, title } = markName(mark, nodes, true);
  return (
    `<a class="mark-link" href="${escapeHtml(root + mark.href)}" tabindex="${stop ? 0 : -1}"${label === null ? '' : ` aria-label="${escapeHtml(label)}"`}>` +
    `<g id="mark-${escapeHtml(mark.id + suffix)}" class="mark"${sources === mark.id ? '' : ` data-sources="${escapeHtml(sources)}"`}>${inner}</g>${title === null ? '' : `<title>${escapeHtml(title)}</title>`}</a>`
  );
}

function printNode(node: SceneNode, suffix: string): string {
  const { tag } = node.shape;
  const attributes = attributesOf(node, suffix)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  // Axes and labels need no key on paper: the script lays the same scene out and names them in order
  // (src/client/printed.ts).
  const key = node.mark === undefined || node.key === node.mark ? '' : ` data-key="${escapeHtml(node.key)}"`;
  const start = `<${tag}${key}${attributes}`;
  return node.shape.tag === 'text' ? `${start}>${escapeHtml(node.shape.text)}</text>` : `${start}/>`;
}
