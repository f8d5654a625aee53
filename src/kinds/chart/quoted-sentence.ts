/** The sentence of a source that a mark rests on, with its numbers lit, and the same sentence in translation. */
import type { Lang, SourceLanguage, Span } from '../../model/common.ts';
import type { Claim, Edition, EditionDocument } from '../../model/edition.ts';
import type { SentencePair, TranslatedPiece } from '../../model/translation.ts';
import { el, type Tree } from '../../text/html.ts';
import { pairsOf } from '../../text/sentences.ts';

export interface QuotedSentence {
  readonly language: SourceLanguage;
  readonly words: Tree;
  /** Null where the page is in the language of the source, or the sentence is not translated. */
  readonly translation: Tree | null;
}

/**
 * The sentence that has most of the claims; of equals the one of the last claim. Null where none of them is a claim.
 * @param ids claims that a mark rests on
 */
export function quotedSentence(ids: readonly string[], edition: Edition, lang: Lang): QuotedSentence | null {
  const claims = ids.flatMap((id) => edition.index.claims.get(id) ?? []);
  const documents = new Map(
    claims.flatMap(({ document: slug }) => {
      const document = edition.index.documents.get(slug);
      return document === undefined ? [] : [[slug, document] as const];
    }),
  );
  const sentences = new Map([...documents].map(([slug, document]) => [slug, sentencesIn(document)]));
  const places = claims.flatMap((claim) => {
    const document = documents.get(claim.document);
    const pair = sentences.get(claim.document)?.find(({ span }) => contains(span, claim.span));
    return document && pair ? [{ document, pair, claim }] : [];
  });
  const groups = [...Map.groupBy(places, ({ pair }) => pair).values()];
  const most = Math.max(0, ...groups.map((group) => group.length));
  const group = groups.findLast(({ length }) => length === most);
  const first = group?.[0];
  if (group === undefined || first === undefined) return null;
  const { document, pair } = first;
  const { language } = document.meta;
  const translated = language === lang ? null : pair.translations[lang];
  const wanted = new Set(group.map(({ claim }) => claim.id));
  return {
    language,
    words: sourceWords(
      document,
      pair.span,
      group.map(({ claim }) => claim),
    ),
    translation: translated === null ? null : translated.map((piece) => translatedPiece(piece, wanted)),
  };
}

function sentencesIn(document: EditionDocument): SentencePair[] {
  return pairsOf(document).flatMap(({ pairs }) => pairs);
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The words of the source: the numbers of the claims are lit, and where a note corrects the words, [sic] says so. */
function sourceWords(document: EditionDocument, sentence: Span, claims: readonly Claim[]): Tree {
  const { reading, numerals, notes } = document;
  const lit = claims.flatMap(({ span }) => {
    const numbers = numerals.filter((number) => contains(span, number));
    return numbers.length === 0 ? [span] : numbers;
  });
  const sics = notes.filter(({ emendation, span }) => emendation !== null && contains(sentence, span));
  const cuts = [
    ...new Set([
      sentence.start,
      sentence.end,
      ...lit.flatMap(({ start, end }) => [start, end]),
      ...sics.map(({ span }) => span.end),
    ]),
  ].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index): Tree => {
    const end = cuts[index + 1] ?? start;
    const words = reading.text.slice(start, end);
    const part = lit.some((span) => contains(span, { start, end })) ? el('mark', {}, words) : words;
    return sics.some(({ span }) => span.end === end) ? [part, ' ', el('span', { class: 'sic-brief' }, '[sic]')] : part;
  });
}

function translatedPiece(piece: TranslatedPiece, wanted: ReadonlySet<string>): Tree {
  if (typeof piece === 'string') return piece;
  const { words, renders } = piece;
  if (renders?.what === 'claim') return wanted.has(renders.id) ? el('mark', {}, words) : words;
  if (renders?.what !== 'corrected-number') return words;
  const transcribed = wanted.has(renders.claim) ? el('mark', {}, words) : words;
  return [transcribed, ' ', el('span', { class: 'computed' }, `[${renders.corrected}]`)];
}
