/** Anchors what quotes a document, and explains every quotation that cannot be anchored. */
import type { Bilingual, Anchored } from '../model/common.ts';
import type { ReadingText } from '../model/edition.ts';
import { formOf, letterIn } from '../problems/entities.ts';
import type { ProblemCode } from '../problems/catalogue.ts';
import type { Problems, Particulars } from '../problems/problem.ts';
import { saidIn } from '../problems/whole.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { anchor, flatten, occurrences, type Unplaced, wholeWords } from '../text/anchor.ts';
import type { Difference } from '../text/differences.ts';
import { blockAt } from '../text/reading.ts';
import { inBoth } from '../words/index.ts';

/** The fault of words that are quoted in a file and stand in no document: its twin in the other language differs. */
export function quotedIn(file: string, words: string): string {
  return `quoted/${file}/${words}`;
}

/** What may be the reason that words of a document were not found there, the places among it that were changed. */
export function reasons(file: SourceFile, document: string, quote: string, nearest: readonly string[]): string[] {
  return [
    saidIn(document),
    formOf(file.path),
    formOf(`content/documents/${document}/transcription.md`),
    ...(quote.match(NUMBER) ?? []).map((number) => letterIn(document, number)),
    ...changeOf(wordsIn(quote), wordsIn(nearest[0] ?? '')).map((change) => `${CHANGED}/${document}/${change}`),
  ];
}

/** What is quoted of a number, into which a letter may have come since. */
const NUMBER = /\d+(?:[.,\p{Zs}]\d+)*/gu;

/** The word that is quoted and not found, below it the one that is found in the place of it; or one that came to it. */
function changeOf(quoted: readonly string[], found: readonly string[]): string[] {
  const [only, second] = quoted;
  if (only !== undefined && second === undefined) return [only];
  // Where no word is quoted, what was found is a guess.
  if (!found.some((word) => quoted.includes(word))) return [];
  const lacking = (here: readonly string[], there: readonly string[]): string[] =>
    here.filter((word, at) => countOf(here.slice(0, at + 1), word) > countOf(there, word));
  const [lost] = lacking(quoted, found);
  // At its ends a passage that was found may be cut.
  const added = lacking(found.slice(1, -1), quoted)[0] ?? lacking(found, quoted)[0];
  if (added === undefined) return [];
  return [lost === undefined ? added : `${lost}/${added}`];
}

const countOf = (words: readonly string[], word: string): number => words.filter((other) => other === word).length;

/** Faults of words of a document that are quoted and no more there. */
export const CHANGED = 'changed';

const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?|\p{Extended_Pictographic}/gu) ?? [];

/** Where quotation and context stand in their file. */
export interface QuotePlace {
  readonly file: SourceFile;
  /** Asked only when there is something to say: the file may have to be parsed again for it. */
  readonly at: (part: 'quote' | 'context') => { readonly start: number; readonly end: number };
  /** Where the quote begins in its context, when the writer has marked it there. */
  readonly wordsAt?: number;
  /** May the words lie outside the document (a note on the modern library notice)? */
  readonly outside: boolean;
  /** Is the same quoted in a file of the other language? */
  readonly twin?: boolean;
}

/** Anchors words in the reading text of `document`; null when that is impossible, with the reason in `problems`. */
export function anchorWords(
  document: string,
  reading: ReadingText,
  quote: string,
  context: string | undefined,
  place: QuotePlace,
  problems: Problems,
): Anchored | null {
  const result = anchor(reading.text, quote, context, place.wordsAt);
  if (!result.ok) {
    explain(result, document, quote, context ?? quote, place, problems);
    return null;
  }
  const { span } = result;
  const block = blockAt(reading, span.start);
  if (block === undefined || (block.kind === 'outside' && !place.outside)) {
    problems.report(place.file, 'quote-outside', place.at('quote'), { quote });
    return null;
  }
  return { span, block: block.id, words: reading.text.slice(span.start, span.end) };
}

/** Every place of an old form, whole and inside the document; none, with the reason in `problems`, where it is not. */
export function anchorForm(
  document: string,
  reading: ReadingText,
  form: string,
  place: QuotePlace,
  problems: Problems,
): Anchored[] {
  const spans = wholeWords(reading.text, form);
  const places = spans.flatMap((span): Anchored[] => {
    const block = blockAt(reading, span.start);
    return block === undefined || block.kind === 'outside'
      ? []
      : [{ span, block: block.id, words: reading.text.slice(span.start, span.end) }];
  });
  if (places.length > 0) return places;
  const result = anchor(reading.text, form);
  const within = spans.length === 0 ? wordsAround(reading.text, form) : [];
  problems = problems.behind(saidIn(document));
  if (spans.length > 0) problems.report(place.file, 'quote-outside', place.at('quote'), { quote: form });
  else if (result.ok || within.length > 0)
    problems.report(place.file, 'quote-missing', place.at('quote'), {
      quote: form,
      document,
      nearest: within,
      fault: faultOf(place, form),
    });
  else explain(result, document, form, form, place, problems);
  return [];
}

/** The longer words in which a form stands: what its writer may have meant. */
function wordsAround(text: string, form: string): string[] {
  const flat = flatten(text);
  const around = occurrences(flat, form).map((start) => {
    const from = flat.lastIndexOf(' ', start) + 1;
    const to = flat.indexOf(' ', start + form.length);
    return flat.slice(from, to === -1 ? flat.length : to).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  });
  return [...new Set(around)].slice(0, 3);
}

function inWords(differences: readonly Difference[]): Bilingual {
  return inBoth((t) =>
    differences
      .map(({ kind, written, source, signs }) => {
        const characters = signs === null ? '' : `, ${signs[0]} ≠ ${signs[1]}`;
        return t.reasons.differs(t.reasons.difference[kind], written, source, characters);
      })
      .join('; '),
  );
}

function faultOf({ file, twin }: QuotePlace, words: string): string | undefined {
  return twin === true ? quotedIn(file.path, words) : undefined;
}

function explain(
  result: Unplaced,
  document: string,
  quote: string,
  context: string,
  place: QuotePlace,
  problems: Problems,
): void {
  const { nearest } = result;
  for (const reason of reasons(place.file, document, context, nearest)) problems = problems.behind(reason);
  const report = <Code extends ProblemCode>(field: 'quote' | 'context', code: Code, said: Particulars<Code>): void =>
    problems.report(place.file, code, place.at(field), { ...said, nearest });
  switch (result.why) {
    case 'missing':
      return report('quote', 'quote-missing', { quote, document, fault: faultOf(place, quote) });
    case 'differs': {
      const differences = inWords(result.differences);
      return report('quote', 'quote-differs', { quote, document, differences, fault: faultOf(place, quote) });
    }
    case 'ambiguous':
      return report('quote', 'quote-ambiguous', { quote, document, count: result.count });
    case 'context-missing':
      return report('context', 'context-missing', { quote: context, document });
    case 'context-differs':
      return report('context', 'quote-differs', { quote: context, document, differences: inWords(result.differences) });
    case 'context-ambiguous':
      return report('context', 'context-ambiguous', { quote: context, document, count: result.count });
    case 'context-without-quote':
      return report('context', 'context-without-quote', { quote });
  }
}
