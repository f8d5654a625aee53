/** The cover: the number that cannot be, hatched, under the name of the edition; without colour, as on most readers. */
import { VARIANTS, wrapEvenly } from '../../charts/typography.ts';
import { hatched, widthOf } from '../../kinds/booklet/hatched.ts';
import { versionLine } from '../../kinds/booklet/print.ts';
import { line, frame } from '../../kinds/flat.ts';
import { inGrey } from '../../kinds/grey.ts';
import { SHARES } from '../../kinds/home/view.ts';
import { printedAddress } from '../../kinds/references.ts';
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
        number === null ? [] : numberTree(number),
        el('rect', { x: SIZE.margin, y: 459, width: WIDTH, height: 4, fill: '#000000' }),
        lines(t.book.short, 42, 512, 700),
        lines(t.book.subtitle, 22, 632, 400),
        line(versionLine(edition.version, site), [SIZE.margin, 740], { size: 16 }, 'ours'),
        line(printedAddress(absolute(site.href(''))), [SIZE.margin, 762], { size: 16 }, 'ours'),
      ]),
    ),
  );
}

/** As large as there is room for. */
function numberTree(number: string): Tree {
  const size = Math.min(360, (360 * WIDTH) / widthOf(number, 360));
  const words = line(number, [SIZE.margin, 440], { size, weight: 700, fill: 'ink' }, 'ours');
  return hatched(words, { width: SIZE.width, height: 462 });
}
