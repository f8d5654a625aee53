/** The cover: the number that cannot be, hatched, under the name of the edition; without colour, as on most readers. */
import { textWidth, VARIANTS } from '../../charts/typography.ts';
import { wrapEvenly } from '../../charts/labels.ts';
import { line, frame } from '../../kinds/flat.ts';
import { inGrey } from '../../kinds/grey.ts';
import { SHARES } from '../../kinds/home/view.ts';
import { printedAddress } from '../../kinds/printed-address.ts';
import type { Site } from '../../kinds/site.ts';
import { absolute } from '../../model/paths.ts';
import type { Html } from '../../model/text-types.ts';
import { citeClaim } from '../../text/cited.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';

/** Units of the drawing, and pixels of a unit. */
const SIZE = { width: 600, height: 800, margin: 38 };
export const COVER_WIDTH = 1200;
const WIDTH = SIZE.width - 2 * SIZE.margin;

/** What the picture says. */
export function coverWords({ edition, lang, t }: Site): string {
  const claim = edition.index.claims.get(SHARES.now);
  return [t.book.title, ...(claim === undefined ? [] : [citeClaim(claim, true, lang).text])].join('. ');
}

export function coverPicture(site: Site): Html {
  const { edition, lang, t } = site;
  const claim = edition.index.claims.get(SHARES.now);
  const number = claim === undefined ? null : citeClaim(claim, true, lang).text.replace(/\s*%$/, '');
  const lines = (text: string, size: number, y: number, weight: 400 | 700): Tree => {
    const names = weight === 700 ? 'label bold' : 'label';
    return wrapEvenly(text, (WIDTH * VARIANTS.label) / size, names).map((words, at) =>
      line(words, [SIZE.margin, y + at * size * 1.14], { size, weight }, 'ours'),
    );
  };
  return toHtml(
    inGrey(
      frame(SIZE.width, SIZE.height, [
        line(t.site.name.toUpperCase(), [SIZE.margin, 58], { size: 30, weight: 700 }, 'ours'),
        el('rect', { x: SIZE.margin, y: 70, width: WIDTH, height: 12, fill: '#000000' }),
        number === null ? [] : hatched(number),
        el('rect', { x: SIZE.margin, y: 459, width: WIDTH, height: 4, fill: '#000000' }),
        lines(t.book.short, 42, 512, 700),
        lines(t.book.subtitle, 22, 632, 400),
        line(`${t.data.version} ${edition.version}`, [SIZE.margin, 740], { size: 16 }, 'ours'),
        line(printedAddress(absolute(site.href(''))), [SIZE.margin, 762], { size: 16 }, 'ours'),
      ]),
    ),
  );
}

/** Doubt is hatched: lines that the figures cut out. */
function hatched(number: string): Tree {
  const width = (size: number): number => (textWidth(number, 'label bold') * size) / VARIANTS.label;
  const size = Math.min(360, (360 * WIDTH) / width(360));
  const words = line(number, [SIZE.margin, 440], { size, weight: 700, fill: 'ink' }, 'ours');
  const lines = Array.from({ length: 64 }, (_, at) => `M${at * 15 - 360} 462l400 -400`).join('');
  return [
    el('defs', {}, el('clipPath', { id: 'number' }, words)),
    el('path', { d: lines, stroke: '#000000', 'stroke-width': 5, 'clip-path': 'url(#number)' }),
    el('text', { ...words.attrs, fill: 'none', stroke: '#000000', 'stroke-width': 4 }, words.children),
  ];
}
