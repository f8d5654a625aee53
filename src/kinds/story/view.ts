/**
 * The page of a story as plain data: words, and the figure of each step as it stands in print. The component prints
 * it; on wide screens its script moves one figure through the steps (client/story.ts).
 */
import {
  bookletPath,
  documentPath,
  documentsPath,
  galleryPath,
  ledgerPath,
  storyPath,
  viewPath,
} from '../../model/addresses.ts';
import type { Story, StoryFigure, StoryStep } from '../../model/story.ts';
import type { Html } from '../../model/text-types.ts';
import { el, toHtml } from '../../text/html.ts';
import { shownView } from '../chart/shown.ts';
import type { Site } from '../site.ts';
import { lookedUp } from '../sources/resource.ts';
import { quotedFigure } from './words.ts';
import { held } from '../../text/line-breaks.ts';

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
  /** Where it is set for paper. */
  readonly booklet: StoryLink;
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
    booklet: { href: site.href(bookletPath(storyPath(story.slug))), text: t.booklet.title },
    more: edition.stories
      .filter(({ slug }) => slug !== story.slug)
      .map(({ slug, title }) => ({ href: site.href(storyPath(slug)), text: title[lang] })),
  };
}

function stepView({ id, heading, before, figure, after, cites }: StoryStep, number: number, site: Site): StepView {
  const { lang } = site;
  return {
    id,
    heading: heading === null ? null : held(heading[lang]),
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
  const { body, title, words } = shownView(figure, number, site);
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
