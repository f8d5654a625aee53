/** The sentence of a source that a mark rests on, with its numbers lit, and the same sentence in translation. */
import type { Caption } from '../../charts/chart.ts';
import type { Lang, SourceLanguage, Span } from '../../model/common.ts';
import type { Claim, Edition, EditionDocument } from '../../model/edition.ts';
import type { SentencePair, TranslatedPiece } from '../../model/translation.ts';
import { el, wordsIn, type Tree } from '../../text/html.ts';
import { pairsOf } from '../../text/sentences.ts';

export interface QuotedSentence {
  readonly language: SourceLanguage;
  readonly words: Tree;
  /** Null where the page is in the language of the source, or the sentence is not translated. */
  readonly translation: Tree | null;
}

/** Words of a document that a mark rests on. */
interface CitedWords {
  readonly document: string;
  readonly span: Span;
  /** Where they are a claim: its number is what is lit of them. */
  readonly claim?: Claim;
}

/**
 * The sentence that has most of the words that a mark rests on; of equals the last one. Null where none has any.
 * @param caption its rows, claims or recommendations, and the words that are in no row
 */
export function quotedSentence(
  { rows, place }: Pick<Caption, 'rows' | 'place'>,
  edition: Edition,
  lang: Lang,
): QuotedSentence | null {
  const found: readonly CitedWords[] = [...rows.flatMap((id) => placeOf(id, edition) ?? []), ...(place ? [place] : [])];
  const places = found.flatMap((place) => {
    const document = edition.index.documents.get(place.document);
    const pair = document && sentencesIn(document).find(({ span }) => contains(span, place.span));
    return document && pair ? [{ document, pair, place }] : [];
  });
  const groups = [...Map.groupBy(places, ({ document, pair }) => `${document.slug} ${pair.span.start}`).values()];
  const most = Math.max(0, ...groups.map((group) => group.length));
  const group = groups.findLast(({ length }) => length === most);
  const first = group?.[0];
  if (group === undefined || first === undefined) return null;
  const { document, pair } = first;
  const { language } = document.meta;
  const translated = language === lang ? null : pair.translations[lang];
  const wanted = new Set(group.flatMap(({ place: { claim } }) => claim?.id ?? []));
  const quoted = group.map(({ place }) => place);
  return {
    language,
    words: sourceWords(document, pair.span, quoted),
    translation: translated === null ? null : translated.map((piece) => translatedPiece(piece, wanted)),
  };
}

function placeOf(id: string, { index, recommendations }: Edition): CitedWords | undefined {
  const claim = index.claims.get(id);
  return claim === undefined ? recommendations.find((row) => row.id === id) : { ...claim, claim };
}

/** Of a sentence no more than this part is lit: what is lit as a whole does not stand out. */
const MOST_LIT = 0.8;

function sentencesIn(document: EditionDocument): SentencePair[] {
  return pairsOf(document).flatMap(({ pairs }) => pairs);
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** What we say of a word stands beside it. */
const NO_BREAK = '\u00a0';

/**
 * The words of the source: the numbers of claims are lit, or else the words in question, where they are not the whole
 * sentence; where a note corrects the words, [sic] says so.
 */
function sourceWords(document: EditionDocument, sentence: Span, places: readonly CitedWords[]): Tree {
  const { reading, numerals, notes } = document;
  const lit = places.flatMap(({ span, claim }) => {
    const numbers = claim === undefined ? [] : numerals.filter((number) => contains(span, number));
    if (numbers.length > 0) return numbers;
    return claim === undefined && span.end - span.start > (sentence.end - sentence.start) * MOST_LIT ? [] : [span];
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
  const parts = cuts.slice(0, -1).map((start, index): Tree => {
    const end = cuts[index + 1] ?? start;
    const words = reading.text.slice(start, end);
    const part = lit.some((span) => contains(span, { start, end })) ? el('mark', {}, words) : words;
    return sics.some(({ span }) => span.end === end)
      ? [part, NO_BREAK, el('span', { class: 'sic-brief' }, '[sic]')]
      : part;
  });
  return unitsHeld(parts);
}

/** The unit of a number that is lit, at the beginning of what follows it. */
const UNIT = /^ (?:ч\.|відсот[а-яіїє]+)/;

/** Parts of a sentence, a number that is lit in one line with its unit: no space of a source may be another. */
function unitsHeld(parts: readonly Tree[]): Tree[] {
  const held = [...parts];
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const unit = typeof next === 'string' ? UNIT.exec(next)?.[0] : undefined;
    if (typeof part === 'string' || typeof next !== 'string' || unit === undefined || !/\d$/.test(wordsIn(part)))
      continue;
    held[index] = el('span', { class: 'in-one' }, [part, unit]);
    held[index + 1] = next.slice(unit.length);
  }
  return held;
}

function translatedPiece(piece: TranslatedPiece, wanted: ReadonlySet<string>): Tree {
  if (typeof piece === 'string') return piece;
  const { words, renders } = piece;
  if (renders?.what === 'claim') return wanted.has(renders.id) ? el('mark', {}, words) : words;
  if (renders?.what !== 'corrected-number') return words;
  const transcribed = wanted.has(renders.claim) ? el('mark', {}, words) : words;
  return [transcribed, NO_BREAK, el('span', { class: 'computed' }, `[${renders.corrected}]`)];
}
