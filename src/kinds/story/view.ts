/**
 * The page of a story as plain data: words, and the figure of each step as it stands in print. The component prints
 * it; on wide screens its script moves one figure through the steps (client/story.ts).
 */
import { renderSvg } from '../../charts/render-svg.ts';
import { documentPath, documentsPath, galleryPath, ledgerPath, storyPath, viewPath } from '../../model/addresses.ts';
import type { ChartFigure, Story, StoryFigure, StoryStep } from '../../model/story.ts';
import type { Html } from '../../model/text-types.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';
import { openView } from '../chart/open.ts';
import type { Site } from '../site.ts';
import { lookedUp } from '../sources/resource.ts';
import { quotedFigure } from './words.ts';

/** Widths that are printed; the style sheet shows the one that fits. */
const NARROW = 332;
const WIDE = 720;

export interface StoryLink {
  readonly href: string;
  readonly text: string;
}

export interface FigureView {
  /** Figures of one chart turn into one another; null for words. */
  readonly chart: string | null;
  readonly body: Html;
  readonly caption: Html;
  /** On to the chart, to the words, to the sums. */
  readonly links: readonly StoryLink[];
}

export interface StepView {
  readonly id: string | null;
  readonly heading: string | null;
  readonly before: Html;
  readonly figure: FigureView | null;
  readonly after: Html;
}

export interface StoryView {
  readonly title: Html;
  readonly steps: readonly StepView[];
  readonly lookedUp: Html;
  /** Where to go on. */
  readonly on: readonly StoryLink[];
  readonly more: readonly StoryLink[];
}

/** View-model of a story. */
export function storyView(story: Story, site: Site): StoryView {
  const { lang, edition, t } = site;
  return {
    title: story.titleHtml[lang],
    steps: story.steps.map((step, index) => stepView(step, index + 1, site)),
    lookedUp: toHtml(lookedUp(story.sources, edition.index, site)),
    on: [
      { href: site.href(documentsPath()), text: t.story.documents },
      { href: site.href(galleryPath()), text: t.story.charts },
      { href: site.href(ledgerPath()), text: t.story.sums },
    ],
    more: edition.stories
      .filter(({ slug }) => slug !== story.slug)
      .map(({ slug, title }) => ({ href: site.href(storyPath(slug)), text: title[lang] })),
  };
}

function stepView({ id, heading, before, figure, after, cites }: StoryStep, number: number, site: Site): StepView {
  const { lang } = site;
  return {
    id,
    heading: heading?.[lang] ?? null,
    before: before.html[lang],
    figure: figure && figureView(figure, cites.checks[0], number, site),
    after: after.html[lang],
  };
}

function figureView(figure: StoryFigure, check: string | undefined, number: number, site: Site): FigureView {
  const { lang, t } = site;
  const caption = figure.caption?.html[lang];
  const sum = check === undefined ? [] : [{ href: site.href(ledgerPath(check)), text: t.story.toSum }];
  if (figure.is === 'words') {
    const first = figure.rows.find(({ words }) => words !== null && 'block' in words)?.words;
    const block = first && 'block' in first ? first.block : undefined;
    return {
      chart: null,
      body: toHtml(quotedFigure(figure, site)),
      caption: caption ?? toHtml([]),
      links: [{ href: site.href(documentPath(figure.document, block)), text: t.story.toWords }, ...sum],
    };
  }
  const { place, mark } = figure;
  const { body, title, words } = drawn(figure, number, site);
  return {
    chart: place.chart,
    body,
    caption: caption ?? toHtml(el('p', {}, title)),
    links: [
      { href: site.href(viewPath(place, mark ?? undefined)), text: t.story.toChart },
      ...(words === undefined ? [] : [{ href: site.href(words), text: t.story.toWords }]),
      ...sum,
    ],
  };
}

/** A view in both widths, with the ids of the figure that it is. */
function drawn(
  { place, mark }: ChartFigure,
  number: number,
  site: Site,
): { readonly body: Html; readonly title: string; readonly words: string | undefined } {
  const { view, chart, series, shared, options } = openView(site.edition, site, place);
  const captions = chart.captions(series, options);
  const title = site.format.fill(view.title);
  const draw = (width: number, name: string): Tree =>
    inHand(
      mark,
      `-${name}-${number}`,
      renderSvg(chart.layout(series, { ...options, width }), {
        title,
        desc: chart.describe(series, options).sentence,
        captions,
        root: site.href(''),
        suffix: `-${name}-${number}`,
        className: `chart-${name}`,
        shared,
      }),
    );
  return {
    body: toHtml([draw(NARROW, 'narrow'), draw(WIDE, 'wide')]),
    title,
    words: captions.find(({ id }) => id === mark)?.href,
  };
}

/** A drawing with a mark taken in hand. */
function inHand(mark: string | null, suffix: string, tree: Tree): Tree {
  if (typeof tree === 'string' || 'html' in tree) return tree;
  if (!('tag' in tree)) return tree.map((part) => inHand(mark, suffix, part));
  const { attrs, children } = tree;
  if (attrs['id'] === `mark-${mark}${suffix}`)
    return { ...tree, attrs: { ...attrs, class: `${String(attrs['class'])} is-selected` } };
  return { ...tree, children: inHand(mark, suffix, children) };
}
