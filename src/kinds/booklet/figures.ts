/** Drawings of books and booklets. */
import { el, type El, type Tree, raw } from '../../text/html.ts';
import { flatChart } from '../chart/drawing.ts';
import { type OpenView, openView, titleOf } from '../chart/open.ts';
import { grounded, inGrey, legendInGrey } from '../grey.ts';
import type { Site } from '../site.ts';
import type { StoryFigure, StoryStep } from '../../model/story.ts';
import { quotedFigure } from '../story/words.ts';

/**
 * A drawing with what its greys say. No mark is in hand: lit in black, a number of ours would be one of the source.
 * @param id unique in its chapter
 */
export function drawing(opened: OpenView, id: string, title: string, { t }: Site): readonly [El, Tree] {
  const { chart, series, view } = opened;
  const { tag, attrs, children } = grounded(inGrey(flatChart(opened, id, null)));
  // Where no style says otherwise it is as large as it was drawn.
  const [, , width, height] = String(attrs['viewBox']).split(' ');
  const legend = legendInGrey(chart.legend(series, view.id), t.book);
  return [
    el(
      tag,
      {
        ...attrs,
        width,
        height,
        class: 'drawing',
        'aria-hidden': null,
        focusable: null,
        role: 'img',
        'aria-label': title,
      },
      children,
    ),
    legend.length === 0 ? [] : el('p', { class: 'legend' }, legend.join('. '), '.'),
  ];
}

// A step of a story for books and booklets: its words, and its figure where that stands in them.

/**
 * Its heading has its id, for the story may lead to it.
 * @param drawn unique on its page: it keeps the patterns of two drawings apart
 */
export function stepTree({ id, heading, before, figure, after }: StoryStep, drawn: string, site: Site): Tree[] {
  const { lang } = site;
  return [
    heading === null ? [] : el('h2', { id }, heading[lang]),
    raw(before.html[lang]),
    figure === null ? [] : figureTree(figure, drawn, site),
    raw(after.html[lang]),
  ];
}

/** What a step shows. */
function figureTree(figure: StoryFigure, id: string, site: Site): Tree {
  const said = figure.caption === null ? null : raw(figure.caption.html[site.lang]);
  if (figure.is === 'words')
    return el('figure', {}, quotedFigure(figure, site), said === null ? [] : el('figcaption', {}, said));
  const title = titleOf(figure.place, site);
  const [drawn, legend] = drawing(openView(site.edition, site, figure.place), id, title, site);
  return el('figure', {}, drawn, el('figcaption', {}, legend, said ?? el('p', {}, title)));
}
