/** The drawings of a view, printed: a narrow and a wide one, and what only the script needs beside them. */
import type { Caption, ChartSeries, DrawnView, Facet } from '../../charts/chart.ts';
import type { Family } from '../../charts/family.ts';
import { renderSvg } from '../../charts/render-svg.ts';
import type { Html } from '../../model/text-types.ts';
import { el, type El, toHtml, type Tree } from '../../text/html.ts';
import type { Words } from '../../words/index.ts';

/**
 * Widths that are printed; the style sheet shows the one that fits. In the 288 pixels of the smallest screens the
 * narrow one still has words of 12.
 */
const NARROW = 332;
const WIDE = 720;
/**
 * With more marks than this the narrow drawing of the page has no links, to keep the page in the first round trip: the
 * table has them all, and the script brings them.
 */
const PLAIN_FROM = 40;

/** A chart with its series, and the keys that more than one of its drawings has. */
export interface DrawnChart {
  readonly chart: Family;
  readonly series: ChartSeries;
  readonly shared: ReadonlySet<string>;
}

/** Finds the keys that the drawings of a chart share, over all views and readings. */
export function drawnChart({ chart, series }: Omit<DrawnChart, 'shared'>): DrawnChart {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { id, readings } of series.views) {
    for (const reading of readings ? (['corrected', 'transcribed'] as const) : (['corrected'] as const)) {
      const { nodes } = chart.layout(series, { view: id, reading, width: WIDE });
      for (const { key } of nodes) (seen.has(key) ? shared : seen).add(key);
    }
  }
  return { chart, series, shared };
}

export interface Drawings {
  readonly narrow: Html;
  readonly wide: Html;
  readonly live: Html;
}

export interface DrawingOptions {
  /** Title and description for those who do not see the drawing. */
  readonly title: string;
  readonly desc: string;
  /** Root that addresses of words are relative to. */
  readonly root: string;
  readonly words: Words['chart'];
}

/** Prints the drawings of a view. */
export function drawingsOf(
  { chart, series, shared }: DrawnChart,
  view: DrawnView,
  { words, ...described }: DrawingOptions,
): Drawings {
  const wide = chart.layout(series, { ...view, width: WIDE });
  const scene = chart.layout(series, { ...view, width: NARROW });
  const captions = chart.captions(series, view);
  const drawn = { ...described, captions, shared };
  const narrow = { ...drawn, suffix: '-narrow', className: 'chart-narrow' };
  const plain = scene.marks.length > PLAIN_FROM;
  return {
    narrow: toHtml(renderSvg(scene, { ...narrow, plain })),
    wide: toHtml(renderSvg(wide, { ...drawn, className: 'chart-wide' })),
    live: toHtml(
      livePart({
        captions,
        facets: chart.facets?.(series, view.view) ?? [],
        narrow: plain ? renderSvg(scene, narrow) : [],
        words,
        root: described.root,
      }),
    ),
  };
}

/** What only the script of a chart needs: the captions of its marks, its filters, and drawings that the page lacks. */
interface LivePart {
  readonly captions: readonly Caption[];
  readonly facets: readonly Facet[];
  /** The drawing with its marks, where the page holds a bare one. */
  readonly narrow: Tree;
  readonly words: Words['chart'];
  /** Root that addresses of words are relative to. */
  readonly root: string;
}

/** The part as a tree: what src/client/view-page.ts reads. */
function livePart({ captions, facets, narrow, words, root }: LivePart): Tree {
  return [
    facets.length === 0 ? [] : filters(facets, words),
    narrow,
    el('p', { class: 'caption-hint' }, words.keys),
    captions.map((caption) => captionOf(caption, words, root)),
  ];
}

/** What a mark says, in its own words, with what it can be filtered by. */
function captionOf(caption: Caption, { toWords, toLedger }: Words['chart'], root: string): El {
  const { id, name, brief, remark, ledger, words, facts = {}, count } = caption;
  return el(
    'div',
    {
      'data-mark': id,
      // A drawing of many marks has only brief names.
      'data-name': brief === undefined ? null : name,
      'data-count': count,
      ...Object.fromEntries(Object.entries(facts).map(([facet, option]) => [`data-${facet}`, option])),
    },
    // The certainty, in brackets behind the name, stands in the remark.
    el('p', { class: 'caption-name' }, remark === '' ? name : name.replace(/ \([^()]*\)$/, '')),
    el(
      'p',
      { class: 'caption-remark' },
      remark,
      ledger === undefined ? [] : [' ', el('a', { href: root + ledger }, toLedger)],
    ),
    words.map(({ quote, lang, href }) =>
      el('p', { class: 'caption-words' }, el('q', { lang }, quote), ' ', el('a', { href: root + href }, toWords)),
    ),
  );
}

/** A set of boxes for each facet, folded so that nothing moves when the script puts it on the page. */
function filters(facets: readonly Facet[], words: Words['chart']): El {
  return el(
    'details',
    { 'data-shown': words.shown },
    el('summary', {}, words.filter),
    facets.map(({ id: facet, label, options }) =>
      el(
        'fieldset',
        {},
        el('legend', {}, label),
        options.map((option) =>
          el(
            'label',
            {},
            // A browser that restores forms would tick what the address does not say.
            el('input', { type: 'checkbox', value: option.id, 'data-facet': facet, autocomplete: 'off' }),
            ` ${option.label}`,
          ),
        ),
      ),
    ),
  );
}
