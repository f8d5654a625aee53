/** The page that opens the site, with the words of content/pages/home. */
import type { Frame } from '../../charts/nodes.ts';
import { homePath } from '../../model/addresses.ts';
import type { PageText } from '../../model/edition.ts';
import { PLAIN, type Kind } from '../kind.ts';
import { proseBlock } from '../page/resource.ts';
import { numberIn } from '../../charts/dataset.ts';
import type { Html } from '../../model/text-types.ts';
import { citeClaim } from '../../text/cited.ts';
import { el, type Tree } from '../../text/html.ts';
import { colour, line } from '../flat.ts';
import { preview } from '../preview.ts';
import type { Site } from '../site.ts';
import { SHARES } from './view.ts';

// The preview of the home page: its poster, drawn from the same three shares.

/** Where the two shares stand, from left to right. */
const COLUMNS = { then: 300, now: 680 };

function homePreview(text: PageText, site: Site): Html {
  return preview(
    { title: text.title[site.lang], foot: [site.t.picture.home], art: (place) => poster(place, site) },
    site,
  );
}

/** The wedge between the readings breaks out through the rule that stands for all; nothing without these claims. */
function poster({ y: top, height }: Frame, { edition, lang }: Site): Tree {
  const [then, now] = [SHARES.then, SHARES.now].map((id) => edition.index.claims.get(id));
  if (!then || !now) return [];
  const said = (transcribed: boolean, claim = now): string => citeClaim(claim, transcribed, lang).text;
  const [from, upper, lower] = [numberIn(then, 'corrected'), numberIn(now, 'transcribed'), numberIn(now, 'corrected')];
  const most = Math.max(100, from, upper, lower);
  const at = (share: number): number => Math.round(top + height * (1 - share / most));
  const [left, right, whole] = [COLUMNS.then, COLUMNS.now, at(100)];
  const apex = `M${left} ${at(from)}`;
  const hatch = (id: string, pitch: number, width: number): Tree =>
    el(
      'pattern',
      { id, width: pitch, height: pitch, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(-45)' },
      el('path', { d: `M0 ${pitch / 2}H${pitch}`, stroke: colour('claim-area'), 'stroke-width': width }),
    );
  const big = line(said(true), [right + 22, at(lower) - 104], { size: 290, weight: 700 }, 'ours');
  return [
    el('defs', {}, hatch('wedge', 14, 3), hatch('figure', 16, 6)),
    el('rect', { x: 0, y: whole - 4, width: 1200, height: 9, fill: colour('ink') }),
    el('path', { d: `${apex}L${right} ${at(upper)}V${at(lower)}Z`, fill: 'url(#wedge)' }),
    el('path', { d: `${apex}L${right} ${at(upper)}v34Z`, fill: colour('claim-area') }),
    el('path', { d: `${apex}L${right} ${at(lower) - 7}v14Z`, fill: colour('computed') }),
    el('text', { ...big.attrs, fill: 'url(#figure)', stroke: colour('claim-area'), 'stroke-width': 5 }, big.children),
    line(said(false), [right + 24, at(lower) + 8], { size: 120, weight: 700, fill: 'computed' }, 'ours'),
    line(said(false, then), [left - 14, at(from)], { size: 72, weight: 700, anchor: 'end' }, 'ours'),
  ];
}

export const homeKind: Kind<PageText> = {
  name: 'home',
  // The checker asks for this page, so there is one.
  all: ({ pages }) => pages.filter(({ slug }) => slug === 'home'),
  resource: (text, site) => {
    const { lang, edition } = site;
    return {
      ...PLAIN,
      kind: 'home',
      type: 'WebSite',
      path: homePath(),
      lang,
      title: text.title[lang],
      description: text.description[lang],
      blocks: () => [proseBlock(text, lang)],
      uses: () => [
        ...edition.documents.map(({ slug }) => ({ type: 'document', id: slug }) as const),
        ...text.sources.map((id) => ({ type: 'work', id }) as const),
      ],
      preview: () => homePreview(text, site),
    };
  },
};
