/**
 * The page of a story as plain data: words, and the figure of each step as it stands in print. The component prints
 * it; on wide screens its script moves one figure through the steps (client/story.ts).
 */
import type { Size } from '../../charts/chart.ts';
import { documentPath, documentsPath, galleryPath, ledgerPath, storyPath, viewPath } from '../../model/addresses.ts';
import type { ChartFigure, Story, StoryFigure, StoryStep } from '../../model/story.ts';
import type { Html } from '../../model/text-types.ts';
import { el, toHtml, type Tree } from '../../text/html.ts';
import { matrixTable } from '../chart/matrix-table.ts';
import { drawingOf } from '../chart/drawing.ts';
import { handOf, openView } from '../chart/open.ts';
import type { Site } from '../site.ts';
import { lookedUp } from '../sources/resource.ts';
import { quotedFigure } from './words.ts';

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

/** A view in both sizes, with ids that no other figure of the page has. */
function drawn(
  { place, mark }: ChartFigure,
  number: number,
  site: Site,
): { readonly body: Html; readonly title: string; readonly words: string | undefined } {
  const opened = openView(site.edition, site, place);
  const { view, chart, series } = opened;
  const title = site.format.fill(view.title);
  const hand = mark ?? handOf(opened);
  const draw = (size: Size): Tree =>
    drawingOf(opened, view.id, size, {
      title,
      desc: chart.describe(series, view.id).sentence,
      links: { to: 'view', root: site.href('') },
      suffix: `-${size}-${number}`,
      className: `chart-${size}`,
      ...(hand === null ? {} : { hand }),
    });
  const matrix = chart.matrix?.(series, view.id);
  const captions = new Map(chart.captions(series, view.id).map((caption) => [caption.id, caption]));
  return {
    body: toHtml(
      matrix === undefined
        ? [draw('narrow'), draw('wide')]
        : elsewhere(matrixTable({ matrix, view, site }, title), site.href(viewPath(place))),
    ),
    title,
    words: mark === null ? undefined : captions.get(mark)?.href,
  };
}

/** A table of squares whose links lead to the page of its view: what they name stands there. */
function elsewhere(tree: Tree, page: string): Tree {
  if (typeof tree === 'string' || 'html' in tree) return tree;
  if (!('tag' in tree)) return tree.map((part) => elsewhere(part, page));
  const { href } = tree.attrs;
  const attrs = typeof href === 'string' && href.startsWith('#') ? { ...tree.attrs, href: page + href } : tree.attrs;
  return { ...tree, attrs, children: elsewhere(tree.children, page) };
}
