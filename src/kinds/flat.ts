/**
 * A drawing that needs no style sheet: the colours and sizes of src/kinds/chart/drawing.css as attributes, in the light
 * colours of src/styles/tokens.css. So it is the same in an editor of drawings, in a text program, and for the program
 * that makes pictures of it, none of which know much of CSS. A browser test holds the two together.
 */
import { textWidth, VARIANTS, variantOf } from '../charts/typography.ts';
import { pictureFont, scriptsOf } from '../model/picture-font.ts';
import tokens from '../styles/tokens.css?raw';
import { el, type Attrs, type El, type Tree } from '../text/html.ts';

/** Who draws the words: a machine that may lack our fonts, or the build, which has them. */
export type Faces = 'any' | 'ours';

/** Narrow typefaces of the machines that there are; the width of each text is set besides. */
const STACKS = {
  display: "Oswald, 'Arial Narrow', 'Liberation Sans Narrow', 'Roboto Condensed', 'Avenir Next Condensed', sans-serif",
  text: "'Source Serif 4', 'Source Serif Pro', Georgia, 'Liberation Serif', serif",
};

/** The light colour of a token. */
export function colour(token: string): string {
  const found = new RegExp(`--${token}: light-dark\\((#[0-9a-f]+),`).exec(tokens)?.[1];
  if (found === undefined) throw new RangeError(`No colour is called ${token}.`);
  return found;
}

export interface TextStyle {
  readonly size: number;
  readonly weight?: 400 | 500 | 700;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly face?: 'display' | 'text';
}

/** A part of a line: words that are set apart from those around them. */
export interface Run {
  readonly text: string;
  readonly fill?: string;
  readonly weight?: 400 | 700;
}

/** A line of several runs, for a picture that the build draws. */
export function runs(
  parts: readonly Run[],
  [x, y]: readonly [number, number],
  { size, face = 'display' }: TextStyle,
): El {
  return el(
    'text',
    { x, y, 'font-size': size },
    parts.map(({ text, fill = 'ink', weight = 400 }) => tspans(text, face, weight, { fill: colour(fill) })),
  );
}

function tspans(text: string, face: 'display' | 'text', weight: number, attrs: Attrs = {}): El[] {
  return scriptsOf(text).map((piece) =>
    el('tspan', { ...attrs, 'font-family': pictureFont(face, piece.script, weight) }, piece.text),
  );
}

export function line(text: string, [x, y]: readonly [number, number], words: TextStyle, faces: Faces): El {
  const { size, weight = 400, fill = 'ink', anchor = 'start', face = 'display' } = words;
  const attrs = { x, y, 'font-size': size, fill: colour(fill), 'text-anchor': anchor === 'start' ? null : anchor };
  if (faces === 'any') {
    const names = `label ${weight === 700 ? 'bold' : weight === 500 ? 'medium' : ''}`;
    const length = face === 'display' ? Math.round((textWidth(text, names) * size) / VARIANTS.label) : null;
    return el(
      'text',
      {
        ...attrs,
        'font-family': STACKS[face],
        'font-weight': weight,
        textLength: length,
        lengthAdjust: length === null ? null : 'spacingAndGlyphs',
      },
      text,
    );
  }
  return el('text', attrs, tspans(text, face, weight));
}

/** Colours by voice: of areas and lines, and of words. Those of a mark in hand are its own, where it speaks. */
const VOICES: Readonly<Record<string, readonly [area: string, says: string, speaks: boolean]>> = {
  source: ['ink', 'ink', true],
  computed: ['computed', 'computed', true],
  doubt: ['hatch', 'ink-2', true],
  absent: ['hatch', 'ink-2', true],
  axis: ['ink', 'ink', false],
  guide: ['ink-2', 'ink-2', false],
  ground: ['ground', 'ground', false],
};

/** How thick lines are, the later over the earlier. */
const WIDTHS = { hair: 1.25, frame: 3, thick: 4, heavy: 5, dashes: 3, tiles: 1.5, thin: 1, edge: 1.5 } as const;

/** What stands in a drawing as `pictureSvg` prints it: each element with the attributes that its classes mean. */
export function flatten(tree: Tree, faces: Faces, inHand = false): Tree {
  if (typeof tree === 'string' || 'html' in tree) return tree;
  if (!('tag' in tree)) return tree.map((part) => flatten(part, faces, inHand));
  const names = String(tree.attrs['class'] ?? '').split(' ');
  const { class: _, ...attrs } = tree.attrs;
  const children = (): Tree => flatten(tree.children, faces, inHand || names.includes('in-hand'));
  if (tree.tag === 'g' || tree.tag === 'defs' || tree.tag === 'pattern') return el(tree.tag, attrs, children());
  if (names.includes('hit')) return [];
  if (names.includes('hatch-gap'))
    return el(tree.tag, { ...attrs, fill: 'none', stroke: colour('ground'), 'stroke-width': 5.2 });
  if (names.includes('stroke-doubt'))
    return el(tree.tag, { ...attrs, fill: 'none', stroke: colour('hatch'), 'stroke-width': 1.5 });
  const voice = names.find((name) => name.startsWith('voice-'))?.slice('voice-'.length) ?? '';
  const [area, says, speaks] = VOICES[voice] ?? ['ink', 'ink', false];
  // The finding of a view that stands where no mark can be taken in hand is lit as if it were.
  const lit = (inHand && speaks) || names.includes('found');
  if (tree.tag === 'text') return wordsOf(tree, names, lit ? 'claim' : says, lit, faces);
  return el(tree.tag, { ...attrs, ...paint(tree, names, names.includes('still') ? 'computed' : area, lit) });
}

function wordsOf({ attrs, children }: El, names: readonly string[], says: string, lit: boolean, faces: Faces): El {
  const classes = names.join(' ');
  const size = VARIANTS[variantOf(classes)];
  const bold = size > VARIANTS.name || names.includes('bold');
  const onArea = names.includes('on');
  const words = line(
    typeof children === 'string' ? children : [children].flat().join(''),
    [Number(attrs['x']), Number(attrs['y'])],
    {
      size,
      weight: bold ? 700 : names.includes('medium') ? 500 : 400,
      fill: says,
      anchor: (attrs['text-anchor'] as TextStyle['anchor']) ?? 'start',
    },
    faces,
  );
  return onArea ? el('text', { ...words.attrs, fill: ON[lit ? 'claim' : 'ink'] }, words.children) : words;
}

/** Words on an area, as in drawing.css. */
const ON = { ink: '#f0f3f5', claim: '#ffffff' };

function paint({ tag, attrs }: El, names: readonly string[], area: string, lit: boolean): Attrs {
  const has = (name: string): boolean => names.includes(name);
  const stroked = tag === 'line' || has('outline') || has('tiles');
  const width = Object.entries(WIDTHS).findLast(([name]) => has(name))?.[1] ?? 2;
  const own = lit && !has('still') ? 'claim-area' : area;
  const stroke = has('tiles') ? 'ground' : has('hair') ? 'hair' : own;
  return {
    fill: attrs['fill'] ?? (stroked ? 'none' : colour(fillOf(names, own, lit))),
    ...(stroked && { stroke: colour(stroke), 'stroke-width': width }),
    ...(has('tiles') && { 'stroke-opacity': 0.34 }),
    ...(has('dashes') && { 'stroke-dasharray': '9 5' }),
  };
}

function fillOf(names: readonly string[], area: string, lit: boolean): string {
  if (names.includes('band')) return 'claim-ground';
  if (names.includes('empty')) return 'empty';
  if (names.includes('soft')) return lit ? 'claim-ground' : 'computed-ground';
  return area;
}

/** An `<svg>` that stands alone, on our ground. */
export function frame(width: number, height: number, children: Tree): El {
  return el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    el('rect', { width, height, fill: colour('ground') }),
    children,
  );
}
