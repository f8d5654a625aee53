/** A step of a story for books and booklets: its words, and its figure where that stands in them. */
import type { StoryFigure, StoryStep } from '../../model/story.ts';
import { el, raw, type Tree } from '../../text/html.ts';
import { openView, titleOf } from '../chart/open.ts';
import type { Site } from '../site.ts';
import { quotedFigure } from '../story/words.ts';
import { drawing } from './drawing.ts';

/** @param id unique on its page: it keeps the patterns of two drawings apart */
export function stepTree({ heading, before, figure, after }: StoryStep, id: string, site: Site): Tree[] {
  const { lang } = site;
  return [
    heading === null ? [] : el('h2', {}, heading[lang]),
    raw(before.html[lang]),
    figure === null ? [] : figureTree(figure, id, site),
    raw(after.html[lang]),
  ];
}

/** What a step shows. */
function figureTree(figure: StoryFigure, id: string, site: Site): Tree {
  const said = figure.caption === null ? null : raw(figure.caption.html[site.lang]);
  if (figure.is === 'words')
    return el('figure', {}, quotedFigure(figure, site), said === null ? [] : el('figcaption', {}, said));
  const { place, mark } = figure;
  const title = titleOf(place, site);
  const drawn = drawing(openView(site.edition, site, place), id, title, site, mark ?? undefined);
  return el('figure', {}, drawn, el('figcaption', {}, said ?? el('p', {}, title)));
}
