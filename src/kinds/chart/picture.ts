/**
 * A view as a picture that goes out alone: title and sources above the drawing, below it what the colours say, where it
 * stands, and who may use it. Where a reading was corrected, the drawing shows both, so that one picture says all.
 */
import { WIDTHS, type LegendItem } from '../../charts/chart.ts';
import { wrapEvenly, textWidth, VARIANTS } from '../../charts/typography.ts';
import { pictureSvg } from '../../charts/render-svg.ts';
import { viewPath } from '../../model/addresses.ts';
import { absolute } from '../../model/paths.ts';
import type { Html } from '../../model/text-types.ts';
import { el, toHtml, type El } from '../../text/html.ts';
import { colour, flatten, frame, line, type Faces } from '../flat.ts';
import { printedAddress } from '../references.ts';
import type { Site } from '../site.ts';
import { handOf, type OpenView } from './open.ts';
import { documentsOf, sourceWords } from './source-line.ts';

const MARGIN = 32;
/** From one baseline to the next: of the title, of what is smaller. */
const LEADING = { title: 38, small: 22 };

/** Width of the picture in units of the drawing. */
export const PICTURE_WIDTH = WIDTHS.wide + 2 * MARGIN;

/** The picture. Well-formed XML that names nothing outside of itself. */
export function viewPicture(opened: OpenView, site: Site, faces: Faces): Html {
  const { chart, series, view, config } = opened;
  const scene = chart.layout(series, { view: view.id, size: 'wide' });
  const title = site.format.fill(view.title);
  const { label, full } = sourceWords(documentsOf(opened, site), site);
  const parts = new Column(faces);
  parts.lines(title, 'value', LEADING.title);
  parts.lines(`${label} ${full}`, 'label', LEADING.small);
  parts.skip(14);
  const drawing = flatten(pictureSvg(scene, '', '', handOf(opened) ?? undefined).children, faces);
  parts.add(el('g', { transform: `translate(${MARGIN} ${parts.y})` }, drawing), scene.height + 10);
  // On the page a reader chooses what is in hand; here it is what the title says.
  parts.legend(
    chart.legend(series, view.id).map((item) => (item.look === 'hand' ? { ...item, text: site.t.picture.hand } : item)),
  );
  parts.add(rule(parts.y), 4);
  const { editorial, holder } = site.edition.licence;
  const address = printedAddress(absolute(site.href(viewPath({ chart: config.id, view: view.id }))));
  parts.lines(address, 'small bold', LEADING.small);
  parts.lines(`${site.t.site.name}. ${editorial.name}, ${holder[site.lang]}`, 'small', LEADING.small);
  const height = Math.ceil(parts.y + 12);
  return toHtml(
    frame(PICTURE_WIDTH, height, [
      el('title', {}, title),
      el('desc', {}, chart.describe(series, view.id).sentence),
      parts.tree,
    ]),
  );
}

function rule(y: number): El {
  return el('rect', { x: MARGIN, y, width: WIDTHS.wide, height: 3, fill: colour('ink') });
}

/** What stands one beneath another. */
class Column {
  readonly #faces: Faces;
  readonly tree: El[] = [];
  y = 16;

  constructor(faces: Faces) {
    this.#faces = faces;
  }

  skip(height: number): void {
    this.y += height;
  }

  add(part: El, height: number): void {
    this.tree.push(part);
    this.y += height;
  }

  /** A text in lines; `names` are its class names in a drawing: size and weight. */
  lines(text: string, names: 'value' | 'label' | 'small' | 'small bold', leading: number): void {
    const bold = names === 'value' || names === 'small bold';
    const size = VARIANTS[names === 'small bold' ? 'small' : names];
    for (const words of wrapEvenly(text, WIDTHS.wide, names)) {
      const at = [MARGIN, this.y + leading * 0.8] as const;
      this.add(line(words, at, { size, weight: bold ? 700 : 400 }, this.#faces), leading);
    }
  }

  /** What the colours say: swatches with their words, in lines. */
  legend(items: readonly LegendItem[]): void {
    if (items.length === 0) return;
    let x = MARGIN;
    this.skip(8);
    for (const { look, text } of items) {
      const width = 26 + textWidth(text, 'small') + 24;
      if (x > MARGIN && x + width > MARGIN + WIDTHS.wide) {
        x = MARGIN;
        this.skip(LEADING.small);
      }
      this.tree.push(...swatch(look, x, this.y + 4));
      this.tree.push(line(text, [x + 26, this.y + 15], { size: VARIANTS.small, fill: 'ink-2' }, this.#faces));
      x += width;
    }
    this.skip(LEADING.small + 10);
  }
}

const LOOKS = { source: 'ink', computed: 'computed', hand: 'claim-area', hatch: 'hatch', frame: 'ink-2' } as const;

function swatch(look: LegendItem['look'], x: number, y: number): El[] {
  const [stroke, size] = [colour(LOOKS[look]), { x, y, width: 18, height: 12 }];
  const filled = look !== 'frame' && look !== 'hatch';
  const box = el('rect', { ...size, fill: filled ? stroke : 'none', stroke });
  if (look !== 'hatch') return [box];
  const d = [0, 5, 10].map((at) => `M${x + at} ${y + 12}l8 -12`).join('');
  return [box, el('path', { d, stroke, 'stroke-width': 1.5, fill: 'none' })];
}
