/**
 * Words of the sources as a class reads them: letter by letter, with a link to their place, what they mean below, and
 * [sic] behind a number that cannot be. What we make of them is for the class to find out.
 */
import { documentPath } from '../../model/addresses.ts';
import type { Passage } from '../../model/lesson.ts';
import type { QuotedWords, WordsFigure } from '../../model/story.ts';
import { el, raw, type Tree } from '../../text/html.ts';
import { unlinked } from '../alone/page.ts';
import type { Site } from '../site.ts';

/** How much is shown: all of it, or nothing but the words. */
export interface PassageShown {
  /** Without what the words mean. */
  readonly bare?: boolean;
  /** False where a class must not see yet what the page of the document says. */
  readonly linked?: boolean;
}

/** The quotations of a passage, one below the other. */
export function passageTree(
  { figures }: Passage,
  site: Site,
  { bare = false, linked = true }: PassageShown = {},
): Tree {
  return figures.map((figure) =>
    figure.rows.map(({ words, gloss }): Tree => {
      if (words === null || 'ours' in words) return [];
      const means = gloss.html[site.lang];
      return [
        el('blockquote', { class: 'psg' }, quotation(words, figure, linked, site)),
        bare || means === '' ? [] : el('div', { class: 'gloss' }, raw(linked ? means : unlinked(means))),
      ];
    }),
  );
}

function quotation(words: QuotedWords, { document }: WordsFigure, linked: boolean, { edition, href, t }: Site): Tree {
  const meta = edition.index.documents.get(document)?.meta;
  const shown = { lang: meta?.language ?? 'uk', translate: 'no' };
  return el(
    'p',
    {},
    el(
      linked ? 'a' : 'span',
      { ...(linked ? { href: href(documentPath(document, words.block)), title: t.lesson.toWords } : {}), ...shown },
      '«',
      inParts(words, document, edition),
      '»',
    ),
  );
}

/** The words with their bold part, and with [sic] behind each number that is corrected elsewhere. */
function inParts({ words, span, bold }: QuotedWords, document: string, edition: Site['edition']): Tree {
  const doubtful = (edition.index.rows.claims.get(document) ?? [])
    .filter(({ emendation, span: own }) => emendation !== undefined && own.start >= span.start && own.end <= span.end)
    .map(({ span: own }) => ({ start: own.start - span.start, end: own.end - span.start }));
  const cuts = [
    0,
    words.length,
    ...[...doubtful, ...(bold === null ? [] : [bold])].flatMap(({ start, end }) => [start, end]),
  ];
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  return edges.slice(1).map((end, index): Tree => {
    const start = edges[index] ?? 0;
    const text = words.slice(start, end);
    if (doubtful.some((place) => place.start === start))
      return [el('b', { class: 'doubt' }, text), '\u00a0', el('span', { class: 'sic-word' }, '[sic]')];
    return bold !== null && bold.start <= start && end <= bold.end ? el('b', {}, text) : text;
  });
}
