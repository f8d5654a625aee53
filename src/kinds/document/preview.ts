/** The preview of a document: words of it with their number, and its numbers as the margin of the reader has them. */
import type { Frame } from '../../charts/nodes.ts';
import { textWidth, VARIANTS } from '../../charts/typography.ts';
import type { Lang } from '../../model/common.ts';
import type { Claim, EditionDocument } from '../../model/edition.ts';
import type { Html } from '../../model/text-types.ts';
import { citeClaim } from '../../text/cited.ts';
import { el, wordsIn, type Tree } from '../../text/html.ts';
import { pairsOf } from '../../text/sentences.ts';
import { colour, line, runs, type Run } from '../flat.ts';
import { claimWords, sentenceOf, type Quote } from '../home/quotes.ts';
import { whereAndWhen } from '../chart/source-line.ts';
import { linesOf, preview } from '../preview.ts';
import type { Site } from '../site.ts';
import { figureOf, shortly } from './margin.ts';

/** Where the margin begins, where its figures end, and where their labels do. */
const MARGIN = { rule: 690, figures: 930, labels: 948, end: 1156 };
const SIZE = { figure: 60, reads: 54 };
/** Sizes of a quotation, and of a label: the first one in which it fits. */
const SIZES = { words: [84, 72, 60, 50], label: [30, 26, 22, 18] };
/** The face for texts is wider than the one that is measured. */
const WIDER = 1.3;
/** Figures that the margin has room for, lines and letters of a quotation that the text has. */
const [MOST, LINES, LONGEST] = [4, 3, 110];

export function documentPreview(document: EditionDocument, site: Site): Html {
  const { meta } = document;
  const figures = figuresOf(document, site);
  return preview(
    {
      title: meta.titles[site.lang],
      foot: [`${meta.genre[site.lang]}, ${site.format.date(meta.date.edtf)}`, whereAndWhen(document, site)],
      art: (place) => [sentence(document, place, figures.length > 0, site), margin(figures, place, site)],
    },
    site,
  );
}

/** The claim that was corrected, if one was, or else the first. */
function leading({ slug }: EditionDocument, { edition }: Site): Claim | undefined {
  const claims = edition.index.rows.claims.get(slug) ?? [];
  return claims.find(({ emendation }) => emendation !== undefined) ?? claims[0];
}

function sentence(document: EditionDocument, { x, y }: Frame, shown: boolean, site: Site): Tree {
  const { lang } = site;
  const claim = leading(document, site);
  const quote = claim === undefined ? opening(document, lang) : wordsOf(claim, document, lang);
  if (quote === null) return [];
  const marks = quote.lang === 'en' ? ['“', '”'] : ['«', '»'];
  const said = quote.pieces.map(({ text }) => text).join('');
  const numbers = [false, ...quote.pieces.flatMap(({ text, number }) => Array<boolean>(text.length).fill(number))];
  const fitted = SIZES.words.map((size) => ({
    size,
    lines: linesOf(`${marks[0]}${said}${marks[1]}`, size * WIDER, (shown ? MARGIN.rule - 24 : MARGIN.end) - x, 'label'),
  }));
  const { size, lines } = fitted.find((one) => one.lines.length <= LINES) ?? fitted.at(-1) ?? { size: 0, lines: [] };
  let at = 0;
  const set = lines.map((text, index) => {
    const parts = pieces(text, numbers, at);
    at += text.length + 1;
    return runs(parts, [x, y + size * (1.2 + index * 1.2)], { size, face: 'text' });
  });
  if (claim?.emendation === undefined) return set;
  const reads = [
    { text: `${site.t.picture.reads} `, fill: 'computed' },
    { text: citeClaim(claim, false, lang).text, fill: 'computed', weight: 700 },
  ] as const;
  return [set, runs(reads, [x, y + size * (1.2 + lines.length * 1.2)], { size: SIZE.reads })];
}

/** The part of its sentence in which a number stands; of a long one, the words of the number alone. */
function wordsOf(claim: Claim, document: EditionDocument, lang: Lang): Quote {
  const clause = sentenceOf(claim, document, lang)?.clause;
  return clause && lengthOf(clause) <= LONGEST ? clause : claimWords(claim, document);
}

/** How a document without a number begins: as many words as there is room for. */
function opening(document: EditionDocument, lang: Lang): Quote | null {
  const [first] = pairsOf(document).flatMap(({ block, pairs }) => (block.kind === 'heading' ? [] : pairs));
  if (first === undefined) return null;
  const own = document.meta.language;
  const translated = own === lang ? null : first.translations[lang];
  const words =
    translated === null
      ? document.reading.text.slice(first.span.start, first.span.end)
      : translated.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('');
  const text = words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
  return { lang: translated === null ? own : lang, pieces: [{ text, number: false, slip: false }] };
}

function lengthOf({ pieces }: Quote): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** A line cut where its number begins and ends; `from` is the place of its first letter among all. */
function pieces(text: string, numbers: readonly boolean[], from: number): Run[] {
  const parts: { text: string; number: boolean }[] = [];
  [...text].forEach((sign, index) => {
    const number = numbers[from + index] ?? false;
    const last = parts.at(-1);
    if (last?.number === number) last.text += sign;
    else parts.push({ text: sign, number });
  });
  return parts.map((part) => (part.number ? { text: part.text, fill: 'claim', weight: 700 } : { text: part.text }));
}

/** The first numbers of the document that need no correction: what the margin shows. */
function figuresOf({ slug }: EditionDocument, { edition }: Site): readonly Claim[] {
  return (edition.index.rows.claims.get(slug) ?? [])
    .filter(({ kind, emendation }) => kind !== 'date' && emendation === undefined)
    .slice(0, MOST);
}

/** The figures, one beneath another. */
function margin(claims: readonly Claim[], { y, height }: Frame, site: Site): Tree {
  if (claims.length === 0) return [];
  const step = Math.min(94, height / claims.length);
  return [
    el('rect', { x: MARGIN.rule, y, width: 8, height: height + 18, fill: colour('ink') }),
    claims.flatMap((claim, index) => {
      const at = y + step * (index + 0.72);
      const { size, lines } = labelOf(shortly(claim.label[site.lang]));
      const figure = wordsIn(figureOf(claim, site));
      return [
        line(figure, [MARGIN.figures, at], { size: SIZE.figure, weight: 700, anchor: 'end' }, 'ours'),
        ...lines.map((words, row) =>
          line(words, [MARGIN.labels, at - (lines.length - 1 - row) * size], { size, fill: 'ink-2' }, 'ours'),
        ),
      ];
    }),
  ];
}

/** A label in two lines, as large as its longest word lets it be. */
function labelOf(text: string): { readonly size: number; readonly lines: readonly string[] } {
  const width = MARGIN.end - MARGIN.labels;
  const fits = (size: number): boolean =>
    linesOf(text, size, width, 'label').length <= 2 &&
    text.split(' ').every((word) => (textWidth(word, 'label') * size) / VARIANTS.label <= width);
  const size = SIZES.label.find(fits) ?? SIZES.label.at(-1) ?? 0;
  return { size, lines: linesOf(text, size, width, 'label').slice(0, 2) };
}
