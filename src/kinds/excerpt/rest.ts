/** What stands in a frame around the words of a document: where they are from, and how much room all of it takes. */
import type { EditionDocument } from '../../model/edition.ts';
import { sourceWords } from '../chart/source-line.ts';
import { linesOf } from '../preview.ts';
import type { Site } from '../site.ts';

export interface ExcerptSource {
  readonly label: string;
  readonly text: string;
}

/** Whose words they are, from where and when. */
export function excerptSource({ slug }: EditionDocument, site: Site): ExcerptSource {
  const { label, brief } = sourceWords(new Set([slug]), site);
  return { label, text: `${brief}. ${site.t.excerpt.claims}` };
}

/** Pixels of the narrowest frame: its words, a line of each size, what stands around all of them. */
const NARROWEST = { width: 264, title: 26, source: 20, around: 250 };

/** How high the narrowest frame is without the words that it shows. */
export function excerptRest(document: EditionDocument, site: Site): number {
  const { label, text } = excerptSource(document, site);
  const { width, title, source, around } = NARROWEST;
  return (
    linesOf(document.meta.titles[site.lang], 20, width, 'label bold').length * title +
    linesOf(`${label} ${text}`, 18, width, 'label').length * source +
    around
  );
}
